import { percentMismatch } from '../../../src/check/rules/percent-mismatch';
import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines, ruleFindings } from './rule-findings';

const serapan = (...rows: TestCell[][]) => ruleFindings('percent-mismatch', [sheetOf('Serapan', [['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'], ...rows])]);

describe('percent-mismatch', () => {
  it('shows realisasi divided by pagu', () => {
    const found = serapan(['Barang', 882_268_404_000, 874_907_705_635, '98,17%', null], ['Modal', 6_023_860_000, 6_020_592_555, '99,95%', null]);
    expect(lines(found)).toEqual(['Serapan!D2 error: 98,17% -> 99,17%']);
    expect(found[0]!.evidence).toBe('874.907.705.635 ÷ 882.268.404.000 × 100 = 99,17%');
  });

  it('divides by the pagu after a change, whichever stands first', () => {
    // 900 / 1.200 = 75 %; of the pagu before it 900 / 1.000 = 90 %
    const changed = (header: readonly [string, string], pagu: readonly [number, number], percent: TestCell) =>
      ruleFindings('percent-mismatch', [sheetOf('Serapan', [['No', 'Program', ...header, 'Realisasi', '%'], [1, 'Rehabilitasi sosial', ...pagu, 900, percent], [2, 'Pemberdayaan sosial', 500, 500, 400, '80%']])]);
    expect(changed(['Pagu Awal', 'Pagu Perubahan'], [1000, 1200], '75%')).toEqual([]);
    expect(changed(['Pagu Perubahan', 'Pagu Awal'], [1200, 1000], '75%')).toEqual([]);
    expect(changed(['Pagu Perubahan', 'Pagu Awal'], [1200, 1000], '70%').map(({ expected }) => expected)).toEqual(['75,00%']);
  });

  it('divides by the pagu that each realisasi stands beside', () => {
    // 900 / 1.000 = 90 %, 1.080 / 1.200 = 90 %
    const header = [['No', 'Program', 'Murni', null, null, 'Perubahan', null, null], [null, null, 'Pagu', 'Realisasi', '%', 'Pagu', 'Realisasi', '%']];
    const both = (second: TestCell) => ruleFindings('percent-mismatch', [sheetOf('Serapan', [...header, [1, 'Rehabilitasi sosial', 1000, 900, '90%', 1200, 1080, second], [2, 'Pemberdayaan sosial', 500, 400, '80%', 600, 480, '80%']], ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'])]);
    expect(both('90%')).toEqual([]);
    expect(lines(both('95%'))).toEqual(['Serapan!H3 error: 95% -> 90,00%']);
  });

  it('is silent within one unit of the last printed place, and where pagu is zero or missing', () => {
    expect(
      serapan(
        ['Bansos', 1_320_411_760_000, 1_276_776_541_842, '96,70%', null],
        ['Dibulatkan', 300, 200, '67%', null],
        ['Dipotong', 300, 200, '66%', null],
        ['Nol', 0, 0, '100%', null],
        ['Kosong', null, 5, '100%', null],
      ),
    ).toEqual([]);
  });
});

const KLUSTER: readonly HandColumn[] = [['uraian', 'Kluster'], ['jumlah', 'Jumlah penerima'], ['jumlah', 'Jumlah dimonitor'], ['jumlah', 'Jumlah meningkat'], ['persen', '%']];
const kluster = (...rows: HandRow[]) => findingsOn(percentMismatch, handTable('rekap', KLUSTER, rows));

describe('percent-mismatch in a recap', () => {
  it('learns which columns the percentage is of, and shows the row that differs', () => {
    const found = kluster(
      ['Anak', 5929, 2035, 1794, '88,16%'],
      ['Lanjut Usia', 9981, 2229, 1939, '86,99%'],
      ['Disabilitas', 15999, 4151, 3666, '83,25%'],
      ['Korban Bencana', 5960, 2268, 2006, '88,45%'],
      ['TOTAL', 37869, 10683, 9405, '88,04%'],
    );
    expect(lines(found)).toEqual(['Tabel!E4 error: 83,25% -> 88,32%']);
    expect(found[0]!.evidence).toBe('3.666 ÷ 4.151 × 100 = 88,32%');
    expect(found[0]!.fix!.edits).toEqual([{ sheet: 'Tabel', row: 3, column: 4, was: { value: 0.8325 }, becomes: { formula: '=D4/C4' }, result: (3666 / 4151) }]);
  });

  it('says when the total row averages or adds up the percentages', () => {
    const rows = (percent: string): HandRow[] => [['A', 0, 100, 50, '50,0%'], ['B', 0, 300, 270, '90,0%'], ['C', 0, 400, 100, '25,0%'], ['JUMLAH', 0, 800, 420, percent]];
    expect(kluster(...rows('52,5%'))).toEqual([]);
    expect(kluster(...rows('55,0%')).map(({ message, expected }) => [message.key, expected])).toEqual([['percent-mismatch.mean-of-rows', '52,50%']]);
    expect(kluster(...rows('165,0%')).map(({ message }) => message.key)).toEqual(['percent-mismatch.sum-of-rows']);
  });

  it('asks about a half divided by the other half, not about a share of both', () => {
    const heads: readonly HandColumn[] = [['uraian', 'Kecamatan'], ['jumlah', 'BDT › BER-NIK'], ['jumlah', 'BDT › NON-NIK'], ['persen', 'BDT › %']];
    const bdt = (...rows: HandRow[]) => findingsOn(percentMismatch, handTable('rekap', heads, rows));
    const found = bdt(['A', typed('32,446'), typed('12,704'), 39.15], ['B', typed('48,388'), typed('10,553'), 21.81], ['C', typed('34,621'), typed('11,513'), 33.25]);
    expect(lines(found)).toEqual(['Tabel!D2 warning: 39,15 -> 28,14%', 'Tabel!D3 warning: 21,81 -> 17,90%', 'Tabel!D4 warning: 33,25 -> 24,96%']);
    expect(found[0]!.evidence).toBe('12,704 ÷ (32,446 + 12,704) × 100 = 28,14%');
    expect(bdt(['A', 32446, 12704, 28.14], ['B', 48388, 10553, 17.9], ['C', 34621, 11513, 24.96])).toEqual([]);
  });

  it('knows a share of the column', () => {
    const heads: readonly HandColumn[] = [['uraian', 'Jenis'], ['jumlah', 'Jumlah'], ['persen', '%']];
    const share = (...rows: HandRow[]) => lines(findingsOn(percentMismatch, handTable('rekap', heads, rows)));
    expect(share(['A', 30, '30,0%'], ['B', 25, '25,0%'], ['C', 45, '54,0%'], ['D', 100, '100,0%'], ['JUMLAH', 200, '100,0%'])).toEqual([]);
    expect(share(['A', 30, '15,0%'], ['B', 25, '12,5%'], ['C', 45, '25,2%'], ['D', 100, '50,0%'], ['JUMLAH', 200, '100,0%'])).toEqual(['Tabel!C4 error: 25,2% -> 22,50%']);
  });

  it('is silent where two rows say too little, where a scale is mixed, and where parts are missing', () => {
    expect(kluster(['A', 10, 100, 50, '50%'], ['B', 10, 300, 200, '70%'])).toEqual([]);
    expect(kluster(['A', 10, 100, 51, '51,0%'], ['B', 10, 300, 270, '90,0%'], ['C', 10, 400, 100, '25,0%'], ['D', 10, 500, 100, 0.2], ['E', 10, null, 100, '20,0%'])).toEqual([]);
  });
});

describe('percent-mismatch of serapan', () => {
  const heads: readonly HandColumn[] = [['program', 'Belanja'], ['pagu', 'Pagu'], ['realisasi-anggaran', 'Realisasi'], ['serapan', '%']];
  const budget = (...rows: HandRow[]) => findingsOn(percentMismatch, handTable('anggaran', heads, rows));

  it('asks a person when most rows do not fit, or the figure is capped at 100', () => {
    expect(budget(['A', 100, 50, '40%'], ['B', 100, 60, '30%'], ['C', 100, 70, '90%']).map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(lines(budget(['A', 100, 50, '50%'], ['B', 100, 120, '100%'], ['C', 100, 70, '70%']))).toEqual(['Tabel!D3 warning: 100% -> 120,00%']);
  });

  it('takes a column of shares of the pagu for what it is', () => {
    expect(budget(['A', 130, 50, '13,0%'], ['B', 270, 100, '27,0%'], ['C', 600, 70, '60,0%'], ['JUMLAH', 1000, 220, '100,0%'])).toEqual([]);
  });

  it('leaves the unprinted decimals of its terms out of account', () => {
    expect(budget(['A', typed('1,2 miliar'), typed('0,9 miliar'), '77%'])).toEqual([]);
  });

  it('reads growth whatever the column is called', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Jenis'], ['jumlah', '2022', { year: 2022 }], ['jumlah', '2023', { year: 2023 }], ['lain', 'TREND (%)', { unit: '%' }]];
    const rows = (last: string): HandRow[] => [['Curat', 120, 104, '-13,33'], ['Curas', 30, 26, '-13,33'], ['Penipuan', 64, 71, '10,94'], ['Curanmor', 75, 80, last]];
    expect(lines(findingsOn(percentMismatch, handTable('rekap', columns, rows('16,67'))))).toEqual(['Tabel!D5 error: 16,67 -> 6,67%']);
    expect(findingsOn(percentMismatch, handTable('rekap', columns, rows('6,66')))).toEqual([]);
  });

  it('does not blame a percentage for the count it is worked out from', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Jenis'], ['jumlah', 'Lapor'], ['jumlah', 'Selesai'], ['persen', '%']];
    const rows: HandRow[] = [['Curat', 104, 81, '77,88'], ['Curas', 26, 20, '76,92'], ['Curanmor', 80, 37, '46,25'], ['Penipuan', 71, 45, '63,38'], ['JUMLAH', 281, 193, '65,12']];
    expect(findingsOn(percentMismatch, handTable('rekap', columns, rows))).toEqual([]);
  });

  it('follows the ratio that the numbering row states', () => {
    const sheet = (third: number) => sheetOf('Rekap', [['Rekap penanganan 2022'], ['No', 'Kecamatan', 'Jumlah Warga', 'Jumlah Ditangani', 'Tingkat Penanganan'], ['1', '2', '3', '4', '5 = 4/3 x 100'], [1, 'Adiwerna', 200, 100, 50], [2, 'Balapulang', 400, 300, 75], [3, 'Bojong', 500, 250, third]]);
    expect(lines(ruleFindings('percent-mismatch', [sheet(55)]))).toEqual(['Rekap!E6 error: 55 -> 50,00%']);
    expect(ruleFindings('percent-mismatch', [sheet(50)])).toEqual([]);
  });

  it('reads serapan under pagu and realisasi', () => {
    const stacked = (share: string) => {
      const rows: HandRow[] = [{ cells: ['Pagu', 3500], measure: 'pagu' }, { cells: ['Realisasi', 3300], measure: 'realisasi-anggaran' }, { cells: ['Persentase', share], measure: 'serapan' }];
      return findingsOn(percentMismatch, handTable('anggaran', [['uraian', 'Uraian'], ['angka-periode', '2022']], rows));
    };
    expect(lines(stacked('96,29%'))).toEqual(['Tabel!B4 error: 96,29% -> 94,29%']);
    expect(stacked('94,28%')).toEqual([]);
    expect(stacked('94%')).toEqual([]);
  });

  it('asks no serapan of a capaian keluaran', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Keluaran'], ['pagu', 'Pagu'], ['realisasi-anggaran', 'Realisasi'], ['serapan', 'Capaian Keluaran (%)']];
    expect(findingsOn(percentMismatch, handTable('anggaran', columns, [['A', 1000, 900, '100,00'], ['B', 2000, 600, '120,00']]))).toEqual([]);
  });
});

describe('serapan beside realisasi of several periods', () => {
  const sheet = (...rows: TestCell[][]) => ruleFindings('percent-mismatch', [sheetOf('Renja', [['Evaluasi Renja 2024'], ['Program', 'Pagu', 'Realisasi Anggaran TW I', 'Realisasi Anggaran TW II', 'Serapan (%)'], ...rows])]);

  it('may be of all of them together', () => {
    // (250 + 300) / 1.000 and (100 + 250) / 500
    expect(sheet(['Program A', 1_000_000, 250_000, 300_000, 55], ['Program B', 500_000, 100_000, 250_000, 70])).toEqual([]);
  });
});

describe('percent-mismatch beside a pagu next to nothing', () => {
  it('has no share to expect', () => {
    expect(serapan(['Barang', 5e-324, 1_250_000, '0,00%', null])).toEqual([]);
  });
});
