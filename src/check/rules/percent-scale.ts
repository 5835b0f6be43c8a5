import { printPercent, printPlain } from '../../domain/numeral/print-numeral';
import type { Quantity } from '../../domain/numeral/reading';
import { isPercentageIndicator } from '../../recognise/indicator-name';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { CapaianFault } from '../capaian/capaian-faults';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianFinding } from '../capaian/capaian-finding';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, isTransposed, plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/** One figure written in the other percent scale than its neighbours: 0,95 for 95, or 9.500% for 95%. */
export const percentScale: Rule = {
  meta: { id: 'percent-scale', name: 'rule.percent-scale', severity: 'warning', category: 'scale' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.groups.length === 0 && table.kind !== 'capaian') return;
    const told = new Set<number>();
    for (const row of maybeFractions(table)) {
      const finding = betweenTargetAndRealisasi(row, context);
      if (!finding) continue;
      told.add(row.row.row);
      yield finding;
    }
    yield* capaianInOtherScale(table, told, context);
  },
};

function* capaianInOtherScale(table: PerformanceTable, told: ReadonlySet<number>, context: RuleContext): Generator<Finding> {
  for (const fault of capaianJudgement(table, context).faults) {
    if (fault.verdict.kind !== 'scale' || told.has(fault.row.row.row)) continue;
    const input = inputInOtherScale(fault, context);
    if (input) {
      yield input;
      continue;
    }
    const common = capaianFinding('percent-scale', fault, context);
    // A printed percent sign leaves no doubt about the scale: 10000% is not 100%.
    const isSigned = plainQuantity(fault.row.capaian)?.percent === true;
    yield {
      ...common,
      severity: isSigned ? 'error' : 'warning',
      message: { key: isSigned ? 'percent-scale.capaian-signed' : 'percent-scale.capaian', params: { printed: common.printed, expected: common.expected } },
      fix: null,
    };
  }
}

/** Two percentages of one indicator are hardly this far apart. */
const FAR_APART = 20;
const HIGHEST_LIKELY_PERCENT = 150;

/** 9772% beside target 82%, with a capaian that is right for 97,72%: not the capaian but the realisasi is in the other scale. */
function inputInOtherScale({ row, target, realisasi, verdict, ownCells, printedPercent }: CapaianFault, { snapshot }: RuleContext): Finding | null {
  if (verdict.kind !== 'scale' || !ownCells || !row.targetAt || !row.realisasiAt || !target.percent || !realisasi.percent) return null;
  const [small, large, largeAt, otherAt] =
    target.value > realisasi.value ? [realisasi, target, row.targetAt, row.realisasiAt] : [target, realisasi, row.realisasiAt, row.targetAt];
  if (small.value <= 0 || large.value / small.value < FAR_APART || large.value <= HIGHEST_LIKELY_PERCENT || printedPercent > HIGHEST_LIKELY_PERCENT * 2) return null;
  const { sheet } = row.table;
  const printed = printedCell(snapshot, sheet, largeAt);
  const expected = printPercent(large.value / 100);
  return {
    rule: 'percent-scale',
    severity: 'warning',
    sheet,
    area: cellArea(largeAt),
    printed,
    expected,
    message: { key: 'percent-scale.pair', params: { printed, expected, other: figure(small) } },
    evidence: `${figure(large)} ÷ 100 = ${expected}; ${figure(small)}; ${printPercent(printedPercent)}`,
    related: [otherAt, row.capaianAt!].map((cell) => at(sheet, cell.row, cell.column)),
    fix: null,
  };
}

/** No row where no target or realisasi of the table is small enough. */
function maybeFractions(table: PerformanceTable): readonly CapaianRow[] {
  const profiles = columnProfiles(table);
  const isSmall = (index: number | null): boolean => index !== null && profiles[index]!.lowest <= HIGHEST_FRACTION;
  return isTransposed(table) || table.groups.some(({ target, realisasi }) => isSmall(target) || isSmall(realisasi)) ? capaianRows(table) : [];
}

/** A fraction at most: above this a bare figure beside a percentage is a percentage too. */
const HIGHEST_FRACTION = 1.5;

/** Target 95 beside realisasi 0,97 of one indicator measured in percent. */
function betweenTargetAndRealisasi(row: CapaianRow, { snapshot }: RuleContext): Finding | null {
  const [target, realisasi] = [plainQuantity(row.target), plainQuantity(row.realisasi)];
  if (!target || !realisasi || !row.targetAt || !row.realisasiAt) return null;
  const [small, large, place, otherPlace] =
    target.value < realisasi.value ? [target, realisasi, row.targetAt, row.realisasiAt] : [realisasi, target, row.realisasiAt, row.targetAt];
  if (small.value <= 0 || small.value > HIGHEST_FRACTION || large.value <= 3 || small.percent) return null;
  // A whole 1 is as well a count of one; only the percent sign of its neighbour tells.
  if (!large.percent && (Number.isInteger(small.value) || !isMeasuredInPercent(row))) return null;
  const times = (small.value * 100) / large.value;
  if (times < 0.3 || times > 3) return null;
  return scaleFinding(row.table.sheet, place, otherPlace, { small, large }, snapshot);
}

function isMeasuredInPercent({ indicator, table, group }: CapaianRow): boolean {
  if (indicator !== null && isPercentageIndicator(indicator)) return true;
  return [group.target, group.realisasi].some((index) => index !== null && table.columns[index]?.unit === '%');
}

function scaleFinding(
  sheet: string,
  place: CellPosition,
  otherPlace: CellPosition,
  { small, large }: { readonly small: Quantity; readonly large: Quantity },
  snapshot: RuleContext['snapshot'],
): Finding {
  const printed = printedCell(snapshot, sheet, place);
  const expected = large.percent ? printPercent(small.value * 100) : printPlain(small.value * 100);
  return {
    rule: 'percent-scale',
    severity: 'warning',
    sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: 'percent-scale.pair', params: { printed, expected, other: figure(large) } },
    evidence: `${figure(small)} × 100 = ${expected}; ${figure(large)}`,
    related: [at(sheet, otherPlace.row, otherPlace.column)],
    fix: null,
  };
}
