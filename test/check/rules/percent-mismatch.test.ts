import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const serapan = (...rows: TestCell[][]) => ruleFindings('percent-mismatch', [sheetOf('Serapan', [['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'], ...rows])]);

describe('percent-mismatch', () => {
  it('shows realisasi divided by pagu', () => {
    const found = serapan(['Barang', 882_268_404_000, 874_907_705_635, '98,17%', null], ['Modal', 6_023_860_000, 6_020_592_555, '99,95%', null]);
    expect(lines(found)).toEqual(['Serapan!D2 error: 98,17% -> 99,17%']);
    expect(found[0]!.evidence).toBe('874.907.705.635 ÷ 882.268.404.000 × 100 = 99,17%');
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
