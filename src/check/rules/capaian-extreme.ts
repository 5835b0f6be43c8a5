import { printPercent } from '../../domain/numeral/print-numeral';
import { cellArea } from '../../workbook/address';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianRows, isTransposed, plainQuantity } from '../capaian/capaian-rows';
import type { CapaianScale } from '../capaian/capaian-scale';
import { capaianPercent, capaianScales } from '../capaian/capaian-scale';
import type { ColumnProfile } from '../figures/column-profile';
import { columnProfiles } from '../figures/column-profile';
import { at, figure, printedCell } from '../figures/figures';
import type { Rule } from '../rule';

/** Above this the target was hardly a target (domain-rules 5.2: achievable and challenging). */
const HIGHEST_PLAUSIBLE_PERCENT = 200;
/** Below this target and realisasi are a hundred times apart: two units rather than a failure. */
const LOWEST_PLAUSIBLE_PERCENT = 1;

/** True where the least and the greatest capaian of a column, all in one scale, are plausible. */
function isModerate({ lowest, highest, numbers, percentages }: ColumnProfile, scale: CapaianScale): boolean {
  if (percentages > 0 && percentages < numbers) return false;
  const points = percentages === 0 && scale === 'ratio' ? 100 : 1;
  return lowest * points >= LOWEST_PLAUSIBLE_PERCENT && highest * points <= HIGHEST_PLAUSIBLE_PERCENT;
}

/** A capaian right by its own figures, so high or low that target or unit must be looked at again. */
export const capaianExtreme: Rule = {
  meta: { id: 'capaian-extreme', name: 'rule.capaian-extreme', severity: 'warning', category: 'scale' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const scaleOf = capaianScales(table);
    if (!isTransposed(table) && table.groups.every(({ capaian }) => capaian === null || isModerate(columnProfiles(table)[capaian]!, scaleOf(capaian)))) return;
    const questioned = new Set<string>();
    for (const { row, verdict } of capaianJudgement(table, context).faults) {
      if (verdict.kind !== 'rounding') questioned.add(`${row.capaianAt!.row},${row.capaianAt!.column}`);
    }
    for (const row of capaianRows(table)) {
      const quantity = plainQuantity(row.capaian);
      if (!quantity || !row.capaianAt) continue;
      const { percent } = capaianPercent(quantity, scaleOf(row.group.capaian!));
      const isHigh = percent > HIGHEST_PLAUSIBLE_PERCENT;
      const isLow = percent > 0 && percent < LOWEST_PLAUSIBLE_PERCENT && row.group.period === null;
      if ((!isHigh && !isLow) || questioned.has(`${row.capaianAt.row},${row.capaianAt.column}`)) continue;
      const printed = printedCell(context.snapshot, table.sheet, row.capaianAt);
      const [target, realisasi] = [plainQuantity(row.target), plainQuantity(row.realisasi)];
      yield {
        rule: 'capaian-extreme',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(row.capaianAt),
        printed,
        expected: isHigh ? `≤ ${HIGHEST_PLAUSIBLE_PERCENT}%` : `≥ ${LOWEST_PLAUSIBLE_PERCENT}%`,
        message: { key: isHigh ? 'capaian-extreme.high' : 'capaian-extreme.low', params: { printed } },
        evidence:
          target && realisasi && target.value !== 0
            ? `${figure(realisasi)} ÷ ${figure(target)} × 100 = ${printPercent((realisasi.value / target.value) * 100)}`
            : `${printed} ${isHigh ? '>' : '<'} ${isHigh ? HIGHEST_PLAUSIBLE_PERCENT : LOWEST_PLAUSIBLE_PERCENT}%`,
        related: [row.targetAt, row.realisasiAt].flatMap((cell) => (cell ? [at(table.sheet, cell.row, cell.column)] : [])),
        fix: null,
      };
    }
  },
};
