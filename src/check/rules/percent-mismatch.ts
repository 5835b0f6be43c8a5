import { printPercent } from '../../domain/numeral/print-numeral';
import { roundHalfUp } from '../../domain/numeral/round';
import { cellArea } from '../../workbook/address';
import { capaianPercent, capaianScale } from '../capaian-scale';
import { plainQuantity } from '../capaian-rows';
import { at, figure, printedCell } from '../figures';
import type { Rule } from '../rule';

/** A printed serapan that realisasi divided by pagu does not give. Within one unit of the last printed place is rounding. */
export const percentMismatch: Rule = {
  meta: { id: 'percent-mismatch', name: 'rule.percent-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    if (table.kind !== 'anggaran') return;
    for (const [index, column] of table.columns.entries()) {
      if (column.role !== 'serapan') continue;
      const partner = (role: string): number => table.columns.findIndex((other) => other.role === role && other.year === column.year);
      const [paguIndex, realisasiIndex] = [partner('pagu'), partner('realisasi-anggaran')];
      if (paguIndex < 0 || realisasiIndex < 0) continue;
      const scale = capaianScale(table, index);
      for (const row of table.rows) {
        const pagu = plainQuantity(row.readings[paguIndex] ?? null);
        const realisasi = plainQuantity(row.readings[realisasiIndex] ?? null);
        const stated = plainQuantity(row.readings[index] ?? null);
        if (!pagu || !realisasi || !stated || pagu.value === 0) continue;
        const { percent, decimals } = capaianPercent(stated, scale);
        const expectedPercent = (realisasi.value / pagu.value) * 100;
        const shown = roundHalfUp(percent, Math.max(0, decimals));
        if (Math.abs(shown - expectedPercent) < 10 ** -Math.max(0, decimals)) continue;
        const place = { row: row.row, column: column.column };
        const printed = printedCell(snapshot, table.sheet, place);
        const expected = printPercent(expectedPercent);
        yield {
          rule: 'percent-mismatch',
          severity: 'error',
          sheet: table.sheet,
          area: cellArea(place),
          printed,
          expected,
          message: { key: 'percent-mismatch.found', params: { printed, expected } },
          evidence: `${figure(realisasi)} ÷ ${figure(pagu)} × 100 = ${expected}`,
          related: [at(table.sheet, row.row, table.columns[realisasiIndex]!.column), at(table.sheet, row.row, table.columns[paguIndex]!.column)],
          fix: null,
        };
      }
    }
  },
};
