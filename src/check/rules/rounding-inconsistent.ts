import { printPercent } from '../../domain/numeral/print-numeral';
import { roundHalfUp } from '../../domain/numeral/round';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianFinding } from '../capaian/capaian-finding';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { capaianPercent, capaianScales } from '../capaian/capaian-scale';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { indicatorLinks } from '../links/indicator-links';
import type { Rule, RuleContext } from '../rule';

/**
 * A capaian right but for its rounding: cut off instead of rounded, from figures with more decimals than printed, a
 * shortfall that rounding hides behind 100%, or one capaian rounded differently in two tables.
 */
export const roundingInconsistent: Rule = {
  meta: { id: 'rounding-inconsistent', name: 'rule.rounding-inconsistent', severity: 'info', category: 'arithmetic' },
  scope: 'workbook',
  *evaluate(context) {
    for (const table of context.recognition.tables) {
      if (table.kind !== 'capaian') continue;
      yield* withinRounding(table, context);
      yield* hiddenShortfalls(table, context);
    }
    yield* betweenTables(context);
  },
};

function* withinRounding(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  for (const fault of capaianJudgement(table, context).faults) {
    if (fault.verdict.kind !== 'rounding') continue;
    const common = capaianFinding('rounding-inconsistent', fault, context);
    yield { ...common, severity: 'info', message: { key: 'rounding-inconsistent.last-place', params: { printed: common.printed, expected: common.expected } }, fix: null };
  }
}

/** 7,5 of 7,52 printed as 100%: right by rounding, but it reads as if the target was met. */
function* hiddenShortfalls(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const { snapshot } = context;
  for (const { target, realisasi, capaianAt, realisasiAt, targetAt } of capaianJudgement(table, context).hiddenShortfalls) {
    const printed = printedCell(snapshot, table.sheet, capaianAt!);
    const expected = printPercent((plainQuantity(realisasi)!.value / plainQuantity(target)!.value) * 100);
    yield {
      rule: 'rounding-inconsistent',
      severity: 'info',
      sheet: table.sheet,
      area: cellArea(capaianAt!),
      printed,
      expected,
      message: { key: 'rounding-inconsistent.hidden-shortfall', params: { printed, expected } },
      evidence: `${printedCell(snapshot, table.sheet, realisasiAt!)} ÷ ${printedCell(snapshot, table.sheet, targetAt!)} × 100 = ${expected}`,
      related: [],
      fix: null,
    };
  }
}

/** One printed capaian of an indicator and year. */
interface Statement {
  readonly place: Address;
  readonly sheet: string;
  readonly percent: number;
  readonly decimals: number;
}

function* betweenTables(context: RuleContext): Generator<Finding> {
  const rowsOf = statementsByRow(context);
  for (const links of indicatorLinks(context.recognition)) {
    const byYear = new Map<string, Statement[]>();
    for (const { table, row } of links) {
      for (const { year, statement } of rowsOf(table, row.row)) {
        const same = byYear.get(year);
        if (same) same.push(statement);
        else byYear.set(year, [statement]);
      }
    }
    for (const statements of byYear.values()) yield* differentlyRounded(statements, context);
  }
}

interface Dated {
  readonly year: string;
  readonly statement: Statement;
}

/** The printed capaian of a row of a table, each table read once. */
function statementsByRow({ recognition }: RuleContext): (table: PerformanceTable, row: number) => readonly Dated[] {
  const read = new Map<PerformanceTable, Map<number, Dated[]>>();
  const only = recognition.tables.length > 1;
  return (table, row) => {
    let rows = read.get(table);
    if (!rows) {
      rows = new Map();
      if (only && table.kind === 'capaian') {
        const scaleOf = capaianScales(table);
        for (const each of capaianRows(table)) addStatement(rows, each, scaleOf);
      }
      read.set(table, rows);
    }
    return rows.get(row) ?? [];
  };
}

function addStatement(rows: Map<number, Dated[]>, { table, row, group, capaian, capaianAt }: CapaianRow, scaleOf: ReturnType<typeof capaianScales>): void {
  const quantity = plainQuantity(capaian);
  const year = group.year ?? table.year;
  if (!quantity || !capaianAt || group.period !== null) return;
  const statement = { place: at(table.sheet, capaianAt.row, capaianAt.column), sheet: table.sheet, ...capaianPercent(quantity, scaleOf(group.capaian!)) };
  const known = rows.get(row.row);
  const dated = { year: String(year), statement };
  if (known) known.push(dated);
  else rows.set(row.row, [dated]);
}

/** The most precise statement speaks for the others: one that it rounds to, with fewer places, is told once. */
function* differentlyRounded(statements: readonly Statement[], { snapshot }: RuleContext): Generator<Finding> {
  if (statements.length < 2) return;
  const precise = statements.reduce((best, each) => (each.decimals > best.decimals ? each : best));
  for (const each of statements) {
    if (each === precise || each.sheet === precise.sheet || each.percent === precise.percent || each.decimals >= precise.decimals) continue;
    if (roundHalfUp(precise.percent, Math.max(0, each.decimals)) !== each.percent) continue;
    const printed = printedCell(snapshot, each.sheet, { row: each.place.top, column: each.place.left });
    const expected = printedCell(snapshot, precise.sheet, { row: precise.place.top, column: precise.place.left });
    yield {
      rule: 'rounding-inconsistent',
      severity: 'warning',
      sheet: each.sheet,
      area: each.place,
      printed,
      expected,
      message: { key: 'rounding-inconsistent.between-tables', params: { printed, other: expected, otherSheet: precise.sheet } },
      evidence: `${each.sheet} ${printed}; ${precise.sheet} ${expected}`,
      related: [precise.place],
      fix: null,
    };
  }
}
