import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';

/** A one-year capaian sheet: each row is indicator, target, realisasi, capaian; the first of them stands in row 3. */
export function capaianTable(rows: readonly (readonly TestCell[])[], name = 'Capaian'): SheetSnapshot {
  return sheetOf(name, [
    ['Pengukuran Kinerja Tahun 2024'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    ...rows.map(([indicator, target, realisasi, capaian], index): TestCell[] => [
      index + 1,
      index === 0 ? 'Meningkatnya pelayanan' : null,
      indicator ?? null,
      target ?? null,
      realisasi ?? null,
      capaian ?? null,
    ]),
  ]);
}
