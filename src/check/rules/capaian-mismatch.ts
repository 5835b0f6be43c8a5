import { printPercent } from '../../domain/numeral/print-numeral';
import { cellArea } from '../../workbook/address';
import { capaianEvidence } from '../capaian-evidence';
import { capaianFormulaFix } from '../capaian-formula-fix';
import type { CapaianRow } from '../capaian-rows';
import { capaianRows, plainQuantity } from '../capaian-rows';
import type { CapaianScale } from '../capaian-scale';
import { capaianPercent, capaianScales } from '../capaian-scale';
import { capaianVerdict } from '../capaian-verdict';
import { at, printedCell } from '../figures';
import type { Finding } from '../finding';
import { indicatorPolarity } from '../indicator-polarity';
import type { Rule, RuleContext } from '../rule';

/**
 * A printed capaian that target and realisasi do not give (PermenPANRB 53/2014: capaian membandingkan realisasi dengan
 * target). What rounding explains is no finding; what another polarity or a usual cap explains is a question.
 */
export const capaianMismatch: Rule = {
  meta: { id: 'capaian-mismatch', name: 'rule.capaian-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const scaleOf = capaianScales(table);
    for (const row of capaianRows(table)) {
      const column = row.group.capaian;
      if (column === null) continue;
      const finding = judge(row, scaleOf(column), context);
      if (finding) yield finding;
    }
  },
};

function judge(row: CapaianRow, scale: CapaianScale, context: RuleContext): Finding | null {
  const target = plainQuantity(row.target);
  const realisasi = plainQuantity(row.realisasi);
  const printed = plainQuantity(row.capaian);
  if (!target || !realisasi || !printed || target.percent !== realisasi.percent && oneLooksLikeRatio(target.value, realisasi.value)) return null;
  const { settings } = context;
  const { polarity, isSet } = indicatorPolarity(row, settings);
  const points = capaianPercent(printed, scale);
  const facts = {
    target,
    realisasi,
    printedPercent: points.percent,
    printedDecimals: points.decimals,
    polarity,
    polarityIsSet: isSet,
    policy: settings.policy,
  };
  const verdict = capaianVerdict(facts);
  if (verdict.kind === 'agrees' || verdict.kind === 'rounding' || verdict.kind === 'no-capaian') return null;
  if (!printed.percent && scale === 'percent-points' && capaianVerdict({ ...facts, printedPercent: points.percent * 100 }).kind === 'agrees') return null;

  const place = row.capaianAt!;
  const { sheet } = row.table;
  const expected = printPercent(verdict.expectedPercent);
  const params = { printed: printedCell(context.snapshot, sheet, place), expected };
  const finding = {
    rule: 'capaian-mismatch',
    sheet,
    area: cellArea(place),
    printed: params.printed,
    expected,
    evidence: capaianEvidence(row, target, realisasi, polarity, verdict.expectedPercent, context),
    related: [at(sheet, row.row.row, row.targetAt!.column), at(sheet, row.row.row, row.realisasiAt!.column)],
  };
  switch (verdict.kind) {
    case 'other-polarity':
      return { ...finding, severity: 'warning', message: { key: 'capaian-mismatch.other-polarity', params: { ...params, polarity: verdict.polarity } }, fix: null };
    case 'capped':
      return { ...finding, severity: 'warning', message: { key: 'capaian-mismatch.capped', params: { ...params, cap: printPercent(verdict.capPercent, 0) } }, fix: null };
    case 'mismatch':
      return { ...finding, severity: 'error', message: { key: 'capaian-mismatch.found', params }, fix: capaianFormulaFix(row, polarity, verdict.expectedPercent / 100, context) };
  }
}

/** 95% beside 0,97: the scales differ, which percent-unit-inconsistent reports; an arithmetic over both proves nothing. */
function oneLooksLikeRatio(target: number, realisasi: number): boolean {
  return Math.min(Math.abs(target), Math.abs(realisasi)) <= 1.5 && Math.max(Math.abs(target), Math.abs(realisasi)) > 3;
}
