import type { CapaianFault } from '../capaian/capaian-faults';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianFinding } from '../capaian/capaian-finding';
import { capaianFormulaFix } from '../capaian/capaian-formula-fix';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { isStaleFormula } from '../formula/cell-formula';
import type { Rule, RuleContext } from '../rule';
import { wrongTotalCapaian } from '../capaian/total-capaian';
import { cellArea } from '../../workbook/address';

/**
 * A printed capaian that target and realisasi do not give by any formula in use (PermenPANRB 53/2014: capaian
 * membandingkan realisasi dengan target). What rounding explains is rounding-inconsistent; what another polarity, a cap
 * or another percent scale explains is the finding of the rule of that name.
 */
export const capaianMismatch: Rule = {
  meta: { id: 'capaian-mismatch', name: 'rule.capaian-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const { faults, caps } = capaianJudgement(table, context);
    for (const fault of faults) {
      const { verdict, row } = fault;
      const cap = verdict.kind === 'capped' ? caps.get(row.group.capaian!) : undefined;
      const isBrokenCap = cap !== undefined && cap.isPassed && cap.rows === 1;
      if (verdict.kind !== 'mismatch' && !isBrokenCap) continue;
      if (isStaleFormula(table.sheet, row.capaianAt!, context)) continue;
      yield mismatch(fault, context);
    }
    yield* wrongTotalCapaian(table, context);
    if (columnProfiles(table).every(({ missing }) => missing === 0)) return;
    for (const row of capaianRows(table)) {
      const finding = withoutRealisasi(row, context);
      if (finding) yield finding;
    }
  },
};

function mismatch(fault: CapaianFault, context: RuleContext): Finding {
  const { row, basisIsSure, fitsOtherBasis, ownCells, polarity, verdict, target } = fault;
  const finding = capaianFinding('capaian-mismatch', fault, context);
  const params = { printed: finding.printed, expected: finding.expected };
  if (fitsOtherBasis) return { ...finding, severity: 'warning', message: { key: 'capaian-mismatch.other-basis', params }, fix: null };
  if (!basisIsSure) return { ...finding, severity: 'warning', message: { key: 'capaian-mismatch.unsure-basis', params }, fix: null };
  if (row.target?.kind === 'range' || target.bound !== null) return { ...finding, severity: 'warning', message: { key: 'capaian-mismatch.range', params }, fix: null };
  if (polarity.saidBy === 'name') return { ...finding, severity: 'error', message: { key: 'capaian-mismatch.either-polarity', params }, fix: null };
  const fix = ownCells ? capaianFormulaFix(row, polarity.polarity, verdict.expectedPercent / 100, context) : null;
  return { ...finding, severity: 'error', message: { key: 'capaian-mismatch.found', params }, fix };
}

/** A capaian cannot be known where realisasi is written as absent; an empty realisasi beside 0 is a row still to come. */
function withoutRealisasi({ table, row, group, realisasi, capaian, capaianAt, realisasiAt, target }: CapaianRow, { snapshot }: RuleContext): Finding | null {
  if (realisasi?.kind !== 'missing' || !capaianAt || !realisasiAt || group.period !== null) return null;
  const printedQuantity = plainQuantity(capaian);
  if (!printedQuantity || printedQuantity.value === 0 || !plainQuantity(target)) return null;
  if (table.groups.some((other) => other !== group && other.realisasi !== null && other.year === group.year)) return null;
  const printed = printedCell(snapshot, table.sheet, capaianAt);
  const written = realisasi.written;
  return {
    rule: 'capaian-mismatch',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea(capaianAt),
    printed,
    expected: '',
    message: written === '' ? { key: 'capaian-mismatch.empty-realisasi', params: { printed } } : { key: 'capaian-mismatch.no-realisasi', params: { printed, written } },
    evidence: `"${written}" ÷ ${figure(plainQuantity(target)!)} ≠ ${printed}`,
    related: [at(table.sheet, row.row, realisasiAt.column)],
    fix: null,
  };
}
