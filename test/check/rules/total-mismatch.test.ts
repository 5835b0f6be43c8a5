import { totalMismatch } from '../../../src/check/rules/total-mismatch';
import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines, ruleFindings } from './rule-findings';

const budget = (...rows: TestCell[][]) => ruleFindings('total-mismatch', [sheetOf('Pagu', [['Program/Kegiatan', 'Anggaran'], ...rows])]);

describe('total-mismatch', () => {
  it('adds up each program, and the whole from its programs', () => {
    const found = budget(
      ['Program A', 300],
      ['1. Kegiatan satu', 100],
      ['2. Kegiatan dua', 150],
      ['Program B', 50],
      ['1. Kegiatan tiga', 50],
      ['JUMLAH', 350],
    );
    expect(lines(found)).toEqual(['Pagu!B2 error: 300 -> 250']);
    expect(found[0]!.evidence).toBe('100 + 150 = 250; 300 − 250 = 50');
    expect(found[0]!.fix).toBeNull();
  });

  it('offers SUM for a final total over one unbroken run', () => {
    const [finding] = budget(['Belanja pegawai', 100], ['Belanja barang', 200], ['JUMLAH', 310]);
    expect(lines([finding!])).toEqual(['Pagu!B4 error: 310 -> 300']);
    expect(finding!.fix!.edits).toEqual([{ sheet: 'Pagu', row: 3, column: 1, was: { value: 310 }, becomes: { formula: '=SUM(B2:B3)' }, result: 300 }]);
  });

  it('counts a dash and an empty cell as nothing', () => {
    expect(budget(['Program A', 72], ['1. Satu', 10], ['2. Dua', typed('-')], ['3. Tiga', null], ['4. Empat', 62])).toEqual([]);
  });

  it('tries what a damaged number could be, and speaks only when none of it fits', () => {
    const rows = (total: number): TestCell[][] => [
      ['Program A', total],
      ['1. Satu', 1_000_000],
      ['2. Dua', typed('106.,250.000')],
      ['Program B', 5],
      ['1. Satu', 5],
    ];
    expect(budget(...rows(107_250_000))).toEqual([]);
    const [finding] = budget(...rows(18_000_000));
    expect([finding!.severity, finding!.expected]).toEqual(['error', '107.250.000']);
    expect(finding!.message).toMatchObject({ key: 'total-mismatch.damaged-part', params: { damaged: '106.,250.000', assumed: '106.250.000' } });
    expect(finding!.related).toEqual([{ sheet: 'Pagu', top: 2, bottom: 3, left: 1, right: 1 }]);
  });

  it.each([
    ['roman numbers', 'I', 'II'],
    ['letters', 'A', 'B'],
  ])('adds up through headings without figures, told by %s', (_, first, second) => {
    // 1.000 + 500 + 2.000 + 700 = 4.200; 900 + 450 + 1.900 + 690 = 3.940
    const found = (pagu: number, realisasi: number) =>
      ruleFindings('total-mismatch', [
        sheetOf('Belanja', [
          ['No', 'Uraian', 'Anggaran', 'Realisasi'],
          [first, 'BELANJA TIDAK LANGSUNG', null, null],
          ['1', 'Belanja Pegawai', 1000, 900],
          ['2', 'Belanja Hibah', 500, 450],
          [second, 'BELANJA LANGSUNG', null, null],
          ['1', 'Program Rehabilitasi Sosial', 2000, 1900],
          ['2', 'Program Pemberdayaan Sosial', 700, 690],
          [null, 'JUMLAH', pagu, realisasi],
        ]),
      ]);
    expect(found(4200, 3940)).toEqual([]);
    expect(lines(found(4300, 3940))).toEqual(['Belanja!C8 error: 4300 -> 4.200']);
    expect(lines(found(4200, 2590))).toEqual(['Belanja!D8 error: 2590 -> 3.940']);
  });

  it('takes a heading with a figure for that figure, beside one without', () => {
    // 1.500 is the sum of its own; under the other stand 2.000 + 700: 1.500 + 2.700 = 4.200
    const found = (total: number) =>
      ruleFindings('total-mismatch', [
        sheetOf('Belanja', [
          ['No', 'Uraian', 'Anggaran'],
          ['I', 'BELANJA TIDAK LANGSUNG', 1500],
          ['1', 'Belanja Pegawai', 1000],
          ['2', 'Belanja Hibah', 500],
          ['II', 'BELANJA LANGSUNG', null],
          ['1', 'Program Rehabilitasi Sosial', 2000],
          ['2', 'Program Pemberdayaan Sosial', 700],
          [null, 'JUMLAH', total],
        ]),
      ]);
    expect(found(4200)).toEqual([]);
    expect(lines(found(4100))).toEqual(['Belanja!C8 error: 4100 -> 4.200']);
  });

  it('holds a program against what stands under its headings without figures', () => {
    // 1.000 + 500 + 700 = 2.200
    const found = (program: number) =>
      ruleFindings('total-mismatch', [
        sheetOf('Belanja', [
          ['No', 'Uraian', 'Anggaran'],
          ['I', 'BELANJA OPERASI', program],
          ['A', 'Belanja tetap', null],
          ['1', 'Pegawai', 1000],
          ['2', 'Hibah', 500],
          ['B', 'Belanja lain', null],
          ['1', 'Perjalanan', 700],
          ['II', 'BELANJA MODAL', 300],
          ['A', 'Peralatan', 300],
        ]),
      ]);
    expect(found(2200)).toEqual([]);
    expect(lines(found(2300))).toEqual(['Belanja!C2 error: 2300 -> 2.200']);
  });

  it('reaches through a heading under a heading', () => {
    // 1.000 + 500 + 700 = 2.200
    const found = (total: number) =>
      ruleFindings('total-mismatch', [
        sheetOf('Belanja', [
          ['No', 'Uraian', 'Anggaran'],
          ['I', 'BELANJA OPERASI', null],
          ['A', 'Belanja tetap', null],
          ['1', 'Pegawai', 1000],
          ['2', 'Hibah', 500],
          ['B', 'Belanja lain', null],
          ['1', 'Perjalanan', 700],
          [null, 'JUMLAH', total],
        ]),
      ]);
    expect(found(2200)).toEqual([]);
    expect(lines(found(2300))).toEqual(['Belanja!C8 error: 2300 -> 2.200']);
  });

  it('leaves the judgement to a person when most sums of a column fail', () => {
    const found = budget(['Program A', 9], ['1. Satu', 1], ['Program B', 9], ['1. Satu', 2], ['Program C', 3], ['1. Satu', 3]);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('takes no indicator called Jumlah for a sum', () => {
    const sheet = sheetOf('Capaian', [
      ['Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['Persentase A', 10, 10, '100%'],
      ['Jumlah PMKS yang ditangani', 500, 500, '100%'],
    ]);
    expect(ruleFindings('total-mismatch', [sheet])).toEqual([]);
  });
});

const COUNTS: readonly HandColumn[] = [['nomor', 'No'], ['uraian', 'Kecamatan'], ['jumlah', 'Lansia'], ['jumlah', 'Anak'], ['jumlah-baris', 'Jumlah']];
const recap = (...rows: HandRow[]) => lines(findingsOn(totalMismatch, handTable('rekap', COUNTS, rows)));

describe('total-mismatch in a recap', () => {
  it('adds up every column of counts, and every row across', () => {
    expect(
      recap(['1', 'A', 10, 5, 15], ['2', 'B', 20, 7, 28], ['3', 'C', 30, 9, 39], ['4', 'D', 40, 1, 41], ['', 'JUMLAH', 100, 32, 123]),
    ).toEqual(['Tabel!D6 error: 32 -> 22', 'Tabel!E3 error: 28 -> 27', 'Tabel!E6 error: 123 -> 132']);
  });

  it('gives a grand total its subtotals, and says when it counts them twice', () => {
    const rows = (total: number): HandRow[] => [['1', 'A', 10, 1, 11], ['2', 'B', 20, 2, 22], ['', 'Sub Jumlah I', 30, 3, 33], ['1', 'C', 5, 1, 6], ['', 'Sub Jumlah II', 5, 1, 6], ['', 'TOTAL', total, 4, 39]];
    expect(recap(...rows(35))).toEqual([]);
    const [twice] = findingsOn(totalMismatch, handTable('rekap', COUNTS, rows(70)));
    expect([twice!.expected, twice!.message.key]).toEqual(['35', 'total-mismatch.counted-twice']);
  });

  it('accepts a total that goes back over a section or leaves hidden rows out', () => {
    expect(
      recap(['1', 'A', 10, 1, 11], ['', 'Jumlah I', 10, 1, 11], ['1', 'B', 20, 2, 22], ['', 'Jumlah I + II', 30, 3, 33]),
    ).toEqual([]);
    expect(recap({ cells: ['1', 'A', 10, 1, 11], hidden: true }, ['2', 'B', 20, 2, 22], ['', 'JUMLAH', 20, 2, 22])).toEqual([]);
  });

  it('takes thousands read with either separator for what they add up to', () => {
    const typedRows = (total: string): HandRow[] => [['1', 'A', typed('32,446'), 1, null], ['2', 'B', typed('48,388'), 2, null], ['', 'JUMLAH', typed(total), 3, null]];
    expect(recap(...typedRows('80,834'))).toEqual([]);
    expect(recap(...typedRows('80,843'))).toEqual(['Tabel!C4 error: 80,843 -> 80.834']);
    expect(recap(['1', 'A', 1.234, 1, null], ['2', 'B', 766, 2, null], ['', 'JUMLAH', 2000, 3, null])).toEqual([]);
  });

  it('calls a total in another scale a question, and forgives rounded thousands', () => {
    expect(recap(['1', 'A', 1_234_567, 1, null], ['2', 'B', 2_000_000, 2, null], ['', 'JUMLAH', 3234, 3, null])).toEqual(['Tabel!C4 warning: 3234 -> 3.234.567']);
    const thousands = handTable('anggaran', [['program', 'Belanja'], ['pagu', 'Pagu (Rp.000)', { unit: 'ribu rupiah' }]], [['Pegawai', 10], ['Barang', 20], ['Modal', 31], ['JUMLAH', 62]]);
    expect(findingsOn(totalMismatch, thousands)).toEqual([]);
  });

  it('does not add up percentages, nilai, or targets in different units', () => {
    const shares = handTable('rekap', [['uraian', 'Kluster'], ['persen', '%'], ['nilai', 'Nilai']], [['A', '60%', 80], ['B', '70%', 90], ['TOTAL', '65%', 85]]);
    expect(findingsOn(totalMismatch, shares)).toEqual([]);
    const targets = handTable('capaian', [['indikator', 'Indikator'], ['satuan', 'Satuan'], ['target', 'Target']], [['A', 'orang', 80], ['B', 'dokumen', 90], ['JUMLAH', null, 2]]);
    expect(findingsOn(totalMismatch, targets)).toEqual([]);
  });

  it('learns a sum across from the rows, whatever the header, and needs three of them', () => {
    const heads: readonly HandColumn[] = [['uraian', 'Desa'], ['jumlah', 'BDT'], ['jumlah', 'NIK'], ['jumlah', 'NON NIK']];
    const across = (...rows: HandRow[]) => lines(findingsOn(totalMismatch, handTable('rekap', heads, rows)));
    expect(across(['A', 5681, 3907, 1774], ['B', 1343, 982, 361], ['C', 4498, 3614, 884], ['D', 2719, 2130, 588])).toEqual(['Tabel!B5 error: 2719 -> 2.718']);
    expect(across(['A', 5681, 3907, 1774], ['B', 1343, 982, 361], ['C', 10, 20, 30])).toEqual([]);
  });
});

describe('total-mismatch of a year and its quarters', () => {
  const heads: readonly HandColumn[] = [
    ['indikator', 'Indikator'],
    ['realisasi', 'TW I', { period: 'TW1' }], ['realisasi', 'TW II', { period: 'TW2' }], ['realisasi', 'TW III', { period: 'TW3' }], ['realisasi', 'TW IV', { period: 'TW4' }],
    ['realisasi', 'Realisasi setahun'],
  ];
  const year = (...rows: HandRow[]) => findingsOn(totalMismatch, handTable('capaian', heads, rows));

  it('accepts a sum, a mean, the last and the highest, and asks about what is none of them', () => {
    const usual: HandRow[] = [['Bantuan', 10, 20, 30, 40, 100], ['Indeks', 10, 20, 30, 40, 25], ['Posisi akhir', 50, 20, 30, 40, 40], ['Tertinggi', 50, 20, 30, 40, 50]];
    expect(year(...usual)).toEqual([]);
    const found = year(...usual, ['Lain', 10, 20, 30, 40, 105]);
    expect(lines(found)).toEqual(['Tabel!F6 warning: 105 -> 100']);
    expect(found[0]!.evidence).toBe('10 + 20 + 30 + 40 = 100');
  });

  it('keeps silent where too few rows follow any usual way', () => {
    expect(year(['A', 10, 20, 30, 40, 105], ['B', 10, 20, 30, 40, 100])).toEqual([]);
  });
});

describe('total-mismatch of a sum the form states', () => {
  const heads: readonly HandColumn[] = [['indikator', 'Indikator'], ['realisasi', 'TW I'], ['realisasi', 'TW II'], ['realisasi', 'TW III'], ['realisasi', 'Jumlah']];
  const stated = (formula: string, ...rows: HandRow[]) =>
    findingsOn(totalMismatch, handTable('capaian', heads, [{ cells: ['1', '2', '3', '4', formula], kind: 'numbering' }, ...rows]));

  it('verifies it row by row', () => {
    const found = stated('5=2+3+4', ['A', 10, 20, 30, 60], ['B', 1, 2, 3, 6], ['C', 5, 5, 5, 16]);
    expect(lines(found)).toEqual(['Tabel!E5 error: 16 -> 15']);
    expect(found[0]!.message).toMatchObject({ key: 'total-mismatch.stated-formula', params: { formula: '5=2+3+4' } });
    expect(lines(stated('(5) = (3) - (2)', ['A', 10, 20, 30, 10], ['B', 1, 2, 3, 2]))).toEqual(['Tabel!E4 error: 2 -> 1']);
  });

  it('lets a percentage be carried or averaged, and leaves a formula nobody follows alone', () => {
    expect(stated('5=2+3+4', ['A', 10, 20, 30, 60], ['Carried', 80, 85, 90, 90], ['Averaged', 80, 85, 90, 85])).toEqual([]);
    expect(stated('5=2+3+4', ['A', 10, 20, 30, 7], ['B', 1, 2, 3, 9])).toEqual([]);
  });

  it('takes a ratio for what it is', () => {
    expect(stated('5=4/3*100', ['A', 10, 20, 30, 150], ['B', 1, 2, 3, 150])).toEqual([]);
  });

  it('does not blame a total for the error of one of its parts', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Puskesmas'], ['jumlah', 'L'], ['jumlah', 'P'], ['jumlah', 'L+P']];
    const rows = (first: number): HandRow[] => [['A', 410, 395, first], ['B', 388, 402, 790], ['C', 512, 488, 1000], ['D', 275, 260, 535], ['JUMLAH', 1585, 1545, 3130]];
    expect(lines(findingsOn(totalMismatch, handTable('rekap', columns, rows(815))))).toEqual(['Tabel!D2 error: 815 -> 805']);
    expect(findingsOn(totalMismatch, handTable('rekap', columns, rows(805)))).toEqual([]);
    // A total that is wrong by itself stays wrong, and is reported once.
    expect(lines(findingsOn(totalMismatch, handTable('rekap', columns, [...rows(805).slice(0, 4), ['JUMLAH', 1585, 1545, 3131]])))).toEqual(['Tabel!D6 error: 3131 -> 3.130']);
  });

  it('adds what was left of last year to what came in', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Perkara'], ['sisa', 'Sisa Tahun 2021'], ['jumlah', 'Masuk'], ['jumlah', 'Jumlah'], ['jumlah', 'Putus'], ['sisa', 'Sisa Akhir']];
    const cases = (jumlah: number) => findingsOn(totalMismatch, handTable('rekap', columns, [['Biasa', 12, 210, jumlah, 215, 7], ['Anak', 1, 14, 15, 15, 0], ['Gugatan', 20, 64, 84, 66, 18], ['Tipiring', 4, 331, 335, 331, 4]]));
    expect(lines(cases(232))).toEqual(['Tabel!D2 error: 232 -> 222']);
    expect(cases(222)).toEqual([]);
  });

  it('adds up no rates: pupils per teacher, people per km2', () => {
    const schools = sheetOf('Sekolah', [['Jenjang', 'Jumlah Siswa', 'Jumlah Guru', 'Rasio Siswa per Guru'], ['SD', 800, 40, '20,00'], ['SMP', 300, 20, '15,00'], ['SMA', 240, 20, '12,00'], ['Total', 1340, 80, '16,75']]);
    expect(ruleFindings('total-mismatch', [schools])).toEqual([]);
  });
});

describe('total-mismatch where one sum stands over another', () => {
  const rows = (first: number, whole: number): TestCell[][] => [
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Pegawai', 1000, 960], [2, 'Barang', 2000, 1900], [null, 'Jumlah I', first, 2860],
    [1, 'Peralatan', 500, 480], [2, 'Gedung', 700, 630], [null, 'Jumlah II', 1200, 1110],
    [null, 'Jumlah I + II', whole, 3970],
  ];
  const found = (first: number, whole: number) => lines(ruleFindings('total-mismatch', [sheetOf('Pagu', rows(first, whole))]));

  it('names the wrong one alone', () => {
    expect(found(3000, 4200)).toEqual([]);
    expect(found(3100, 4200)).toEqual(['Pagu!C4 error: 3100 -> 3.000']);
    expect(found(3000, 4020)).toEqual(['Pagu!C8 error: 4020 -> 4.200']);
  });
});

describe('total-mismatch across sources and quarters of a budget', () => {
  it('adds up `Pagu › APBD | APBN | Jumlah`', () => {
    const sheet = sheetOf('Pagu', [['No', 'Program', 'Pagu', null, null, 'Realisasi'], [null, null, 'APBD', 'APBN', 'Jumlah', null], [1, 'A', 1000, 500, 1600, 1440], [2, 'B', 2000, 300, 2300, 2200], [null, 'Jumlah', 3000, 800, 3800, 3640]], ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2']);
    expect(lines(ruleFindings('total-mismatch', [sheet]))).toEqual(['Pagu!E3 error: 1600 -> 1.500']);
  });
});

describe('total-mismatch over lists with headings', () => {
  const list = (...rows: TestCell[][]) => lines(ruleFindings('total-mismatch', [sheetOf('Pagu', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ...rows])]));
  const nested = (pagu: number): readonly string[] =>
    list(['A', 'BELANJA TIDAK LANGSUNG'], [1, 'Belanja Pegawai', 900, 800], ['B', 'BELANJA LANGSUNG'], ['I', 'Program Perlindungan', 1000, 900], [1, 'Bantuan', 600, 500], [2, 'Pembinaan', 400, 400], ['JUMLAH', null, pagu, 1700]);

  it('adds up what their numbers and figures show', () => {
    expect(nested(1900)).toEqual([]);
    expect(nested(2000)).toEqual(['Pagu!C8 error: 2000 -> 1.900']);
  });

  it('calls no total wrong where nothing tells which rows stand under which', () => {
    const unnumbered = (pagu: number, realisasi: number): readonly string[] =>
      list([null, 'BELANJA TIDAK LANGSUNG'], [null, 'Belanja Pegawai', 900, 800], [null, 'BELANJA LANGSUNG'], [1, 'Program Perlindungan', 1000, 900], ['a', 'Bantuan', 600, 500], ['b', 'Pembinaan', 400, 400], ['JUMLAH', null, pagu, realisasi]);
    expect(unnumbered(1900, 1700)).toEqual([]);
    expect(list(['JUMLAH', null, 1900, 1700], [null, 'BELANJA TIDAK LANGSUNG'], [null, 'Belanja Pegawai', 900, 800], [null, 'BELANJA LANGSUNG'], ['I', 'Program Perlindungan', 1000, 900], [null, 'Bantuan', 600, 500], [null, 'Pembinaan', 400, 400])).toEqual([]);
    expect(list(['A', 'Tidak Langsung', 950, 850], [1, 'Pegawai', 900, 800], ['B', 'Langsung', 1100, 950], ['I', 'Program', 1000, 900], [1, 'Bantuan', 600, 500], ['JUMLAH', null, 1900, 1700])).toEqual([]);
    // A column that adds up all rows shows that none stands over another.
    expect(unnumbered(2900, 2700)).toEqual(['Pagu!D8 error: 2700 -> 2.600']);
  });
});
