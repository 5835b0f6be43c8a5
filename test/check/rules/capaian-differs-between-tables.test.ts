import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

/** A summary that gives target and capaian, but no realisasi to work the capaian out from. */
const summary = (rows: readonly (readonly TestCell[])[]) =>
  sheetOf('Ringkasan', [['Ringkasan Tahun 2024'], ['No', 'Indikator Kinerja', 'Target', 'Capaian'], ...rows.map((row, index): TestCell[] => [index + 1, ...row])]);

const found = (...capaian: TestCell[]) =>
  ruleFindings('capaian-differs-between-tables', [
    capaianTable([['Persentase layanan tepat waktu', '80%', '88,04%', '110,05%']]),
    ...capaian.map((value) => summary([['Persentase layanan tepat waktu', '80%', value]])),
  ]);

describe('capaian-differs-between-tables', () => {
  it('finds a capaian that only the other table can disprove', () => {
    expect(lines(found('101,05%'))).toEqual(['Ringkasan!D3 error: 101,05% -> 110,05%']);
  });

  it('takes rounding, a bare number, a ratio and a usual cap for the same', () => {
    expect(found('110%')).toEqual([]);
    expect(found('110,05')).toEqual([]);
    expect(found('110,1%')).toEqual([]);
    expect(found(1.1005)).toEqual([]);
    expect(found('100%')).toEqual([]);
  });

  it('takes no progress towards the end of the renstra for the capaian of the year', () => {
    // of the year 88 / 80 = 110 %; towards the end 88 / 100 = 88 %
    const yearly = capaianTable([['Persentase layanan tepat waktu', '80%', '88%', '110%']]);
    const towards = (head: string) =>
      sheetOf('Renstra', [
        ['Perbandingan Realisasi dengan Target Akhir Renstra Tahun 2024'],
        ['No', 'Indikator Kinerja', 'Target Akhir Renstra', head],
        [1, 'Persentase layanan tepat waktu', '100%', '88%'],
      ]);
    expect(ruleFindings('capaian-differs-between-tables', [yearly, towards('Tingkat Kemajuan')])).toEqual([]);
    expect(ruleFindings('capaian-differs-between-tables', [yearly, towards('Capaian (%)')])).toEqual([]);
    expect(lines(found('88%'))).toEqual(['Ringkasan!D3 error: 88% -> 110,05%']);
  });

  it('leaves it to the rules on target and realisasi where those differ, and to the arithmetic where both are given', () => {
    expect(
      ruleFindings('capaian-differs-between-tables', [capaianTable([['Jumlah layanan', 10, 9, '90%']]), summary([['Jumlah layanan', 12, '75%']])]),
    ).toEqual([]);
    expect(
      ruleFindings('capaian-differs-between-tables', [capaianTable([['Jumlah layanan', 10, 9, '90%']], 'Satu'), capaianTable([['Jumlah layanan', 10, 9, '80%']], 'Dua')]),
    ).toEqual([]);
  });
});
