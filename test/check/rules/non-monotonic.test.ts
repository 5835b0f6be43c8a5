import { nonMonotonic } from '../../../src/check/rules/non-monotonic';
import { sheetOf } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines, ruleFindings } from './rule-findings';

const quarters = (word: string): readonly HandColumn[] => [
  ['indikator', 'Indikator'],
  ['realisasi', `Realisasi ${word} TW I`, { period: 'TW1' }],
  ['realisasi', `Realisasi ${word} TW II`, { period: 'TW2' }],
  ['realisasi', `Realisasi ${word} TW III`, { period: 'TW3' }],
];
const found = (word: string, ...rows: HandRow[]) => findingsOn(nonMonotonic, handTable('capaian', quarters(word), rows));

describe('non-monotonic', () => {
  it('asks about a cumulative figure that falls', () => {
    const [finding, ...rest] = found('s.d.', ['A', 10, 20, 30], ['B', 10, 25, 22], ['C', 5, 5, 5]);
    expect(rest).toEqual([]);
    expect(lines([finding!])).toEqual(['Tabel!D3 warning: 22 -> ≥ 25']);
    expect(finding!.evidence).toBe('22 − 25 = -3');
  });

  it('lets figures of one period fall, and gaps stand', () => {
    expect(found('', ['A', 10, 5, 3], ['B', 10, 20, 30])).toEqual([]);
    expect(found('kumulatif', ['A', 10, null, 30], ['B', 10, 20, null])).toEqual([]);
  });

  it('takes no part in rounding, nor in a column where most fall', () => {
    expect(found('s.d.', ['A', '10,0', '9,9', '12,0'])).toEqual([]);
    expect(found('s.d.', ['A', 10, 5, 5], ['B', 10, 6, 6], ['C', 10, 7, 7])).toEqual([]);
  });

  it('takes the title at its word for counts, and lets percentages fall', () => {
    const quarters = (title: string, indicator: string, unit: string, ...values: readonly number[]) =>
      sheetOf('TW', [[title], ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', null, null, null], [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'], [1, indicator, unit, 600, ...values]], ['E2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3']);
    const found = (...args: Parameters<typeof quarters>) => lines(ruleFindings('non-monotonic', [quarters(...args)]));
    expect(found('Capaian Triwulanan Tahun 2023 (kumulatif)', 'Jumlah penerima', 'Orang', 142, 310, 245, 612)).toEqual(['TW!G4 warning: 245 -> ≥ 310']);
    expect(found('Capaian Triwulanan Tahun 2023', 'Jumlah penerima', 'Orang', 142, 310, 245, 612)).toEqual([]);
    expect(found('Capaian Triwulanan Tahun 2023 (kumulatif)', 'Persentase aduan selesai', '%', 100, 98, 97, 98)).toEqual([]);
  });
});
