import { sheetOf, typed } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...realisasi: (string | number)[]) =>
  ruleFindings(
    'realisasi-differs-between-tables',
    realisasi.map((value, index) => capaianTable([['Persentase PMKS direhabilitasi sosial', '30,00', value, '96%']], `Tabel ${index + 1}`)),
  );

describe('realisasi-differs-between-tables', () => {
  it('puts the one table against the others', () => {
    const findings = found('29,00', '30,00', '30,00');
    expect(lines(findings)).toEqual(['Tabel 1!E3 error: 29,00 -> 30,00']);
    expect(findings[0]!.evidence).toBe('Tabel 1!E3 = 29,00; Tabel 2!E3 = 30,00; Tabel 3!E3 = 30,00');
  });

  it('lets tables round the same figure differently', () => {
    expect(found('88,04', '88,0', 88)).toEqual([]);
    expect(lines(found('88,04', '88,1'))).toHaveLength(1);
  });

  it('warns of broken figures that are not even broken alike, and passes over a broken one beside a number', () => {
    expect(lines(found('13,11,00', '13,11,0', 'N/A'))).toEqual(['Tabel 2!E3 warning: 13,11,0 -> 13,11,00']);
    expect(found('13,11,00', '13,11,00')).toEqual([]);
    expect(found('13,11,00', '13,11')).toEqual([]);
  });

  it('only warns of a table that differs in most of its indicators: it may speak of another moment', () => {
    const names = ['Jumlah anak asuh', 'Jumlah lansia terlantar', 'Jumlah keluarga miskin', 'Jumlah pendamping aktif'];
    const table = (name: string, realisasi: readonly number[]) => ({ ...capaianTable(names.map((own, index) => [own, 50, realisasi[index]!, '90%']), name) });
    const other = table('Akhir', [41, 42, 43, 44]);
    const renamed = { ...other, rows: other.rows.map((row, index) => (index === 0 ? [{ value: 'Capaian kinerja tahun 2024' }] : row)) };
    const findings = ruleFindings('realisasi-differs-between-tables', [table('Awal', [31, 32, 33, 44]), renamed]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });
});

const kecamatan = ['ADIWERNA', 'BALAPULANG', 'BOJONG', 'BUMIJAWA', 'DUKUHWARU'];
const rekap = (title: string, headers: readonly string[], counts: readonly (readonly TestCell[])[], name = 'Kecamatan') =>
  sheetOf(name, [
    [title],
    ['NO', 'KECAMATAN', ...headers],
    ...kecamatan.map((region, index): TestCell[] => [index + 1, region, ...counts[index]!]),
    ['JUMLAH', null, ...headers.map((_, column) => counts.reduce((sum, row) => sum + Number(row[column]), 0))],
  ]);
const desa = (title: string, headers: readonly string[], total: readonly TestCell[]) =>
  sheetOf('Desa', [
    [title],
    ['NO', 'DESA', ...headers],
    [1, 'BLUBUK', ...headers.map(() => 100)],
    [2, 'GUMAYUN', ...headers.map(() => 200)],
    [3, 'KABUNAN', ...headers.map(() => 300)],
    ['JUMLAH', null, ...total],
  ]);
const counts = [[11, 51], [12, 52], [13, 53], [14, 54], [615, 285]];

describe('realisasi-differs-between-tables, counts of a region', () => {
  const check = (...sheets: ReturnType<typeof sheetOf>[]) => ruleFindings('realisasi-differs-between-tables', sheets);

  it('holds the total of a table about one region against the row of that region', () => {
    const findings = check(rekap('Sebaran BDT Tahun 2018', ['BER-NIK', 'NON-NIK'], counts), desa('Sebaran data Kec. Dukuhwaru Tahun 2018', ['NIK', 'NON NIK'], [618, 285]));
    expect(lines(findings)).toEqual(['Desa!C6 error: 618 -> 615']);
    expect(findings[0]!.related).toMatchObject([{ sheet: 'Kecamatan', top: 6, left: 2 }]);
  });

  it('warns where no year is stated and nothing else proves the data one', () => {
    expect(lines(check(rekap('Sebaran BDT', ['PKH', 'RASTRA'], counts), desa('Sebaran data Kec. Dukuhwaru', ['BPNT', 'PKH'], [600, 618])))).toEqual([
      'Desa!D6 warning: 618 -> 615',
    ]);
  });

  it('takes equal sums of the columns as proof that the data are one', () => {
    expect(lines(check(rekap('Sebaran BDT', ['BER-NIK', 'NON-NIK'], counts), desa('Sebaran data Kec. Dukuhwaru', ['NIK', 'NON NIK'], [612, 288])))).toEqual([
      'Desa!C6 error: 612 -> 615',
      'Desa!D6 error: 288 -> 285',
    ]);
  });

  it('is silent for another region, another year, and a count written with the other separator', () => {
    const own = rekap('Sebaran BDT Tahun 2018', ['BER-NIK', 'NON-NIK'], counts);
    expect(check(own, desa('Sebaran data Kec. Slawi Tahun 2018', ['NIK', 'NON NIK'], [618, 285]))).toEqual([]);
    expect(check(own, desa('Sebaran data Kec. Dukuhwaru Tahun 2017', ['NIK', 'NON NIK'], [618, 285]))).toEqual([]);
    const thousands = counts.map((row, index) => (index === 4 ? [typed('6,150'), 285] : row));
    expect(check(rekap('Sebaran BDT Tahun 2018', ['BER-NIK', 'NON-NIK'], thousands), desa('Sebaran data Kec. Dukuhwaru Tahun 2018', ['NIK', 'NON NIK'], [6150, 285]))).toEqual([]);
  });

  it('holds two lists of the same regions against each other by the words of their headers', () => {
    const other = counts.map((row, index) => (index === 1 ? [99, row[1]!] : row));
    expect(lines(check(rekap('Penerima Tahun 2018', ['PKH', 'KJS'], counts, 'Satu'), rekap('Bantuan Tahun 2018', ['PKH', 'KJS'], other, 'Dua')))).toEqual(['Satu!C4 error: 12 -> 99']);
    const elsewhere = counts.map(([first, second]) => [first! + 1, second!]);
    expect(check(rekap('Penerima Tahun 2018', ['PKH', 'KJS'], counts, 'Satu'), rekap('Bantuan Tahun 2018', ['PKH', 'RASTRA'], elsewhere, 'Dua'))).toEqual([]);
  });
});
