import { printNumber, printPercent } from '../../domain/numeral/print-numeral';
import { nilaiEfisiensi } from '../../domain/composite/efisiensi';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { saysEfisiensi, withComparisonColumns } from '../names/comparison-columns';
import { differenceFigures } from '../sums/column-differences';
import type { FigureValue } from '../figures/figure-value';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/**
 * An efisiensi its row does not give. In use are capaian - serapan, 100% - serapan, and E = (pagu x capaian - realisasi) /
 * (pagu x capaian) of PMK 214/2017 with its nilai NE = 50 + E / 20 x 50 (domain-rules 4). Which one a table follows is
 * learnt from its rows. What was not spent while the target was not met is no efisiensi; NE outside 0-100 left its scale.
 */
export const efisiensiMismatch: Rule = {
  meta: { id: 'efisiensi-mismatch', name: 'rule.efisiensi-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(printed, context) {
    if (!printed.columns.some(saysEfisiensi)) return;
    const table = withComparisonColumns(printed, context.snapshot);
    const terms = termsOf(table);
    for (const [index, column] of table.columns.entries()) {
      if (!saysEfisiensi(column) || column.role !== 'persen') continue;
      if (NILAI.test(column.header)) yield* nilai(table, index, context);
      else yield* efisiensi(table, index, terms, context);
    }
  },
};

const NILAI = /\bnilai\b|\bne\b|\bskor\b/i;
const FULL = 100;

/** Indices of the columns an efisiensi is worked out from; null for those the table lacks. */
interface Terms {
  readonly capaian: number | null;
  readonly serapan: number | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

function termsOf(table: PerformanceTable): Terms {
  const only = (fits: (column: PerformanceTable['columns'][number]) => boolean): number | null => {
    const found = table.columns.flatMap((column, index) => (fits(column) && !saysEfisiensi(column) ? [index] : []));
    return found.length === 1 ? found[0]! : null;
  };
  const isOutput = ({ header }: { readonly header: string }): boolean => /capaian|keluaran|output|kinerja|fisik/i.test(header);
  return {
    capaian: only(({ role }) => role === 'capaian') ?? only((column) => (column.role === 'serapan' || column.role === 'persen') && isOutput(column)),
    serapan: only((column) => column.role === 'serapan' && !isOutput(column)),
    pagu: only(({ role }) => role === 'pagu'),
    realisasi: only(({ role }) => role === 'realisasi-anggaran'),
  };
}

type Way = 'less-serapan' | 'unspent' | 'due';
const WAYS: readonly Way[] = ['less-serapan', 'due', 'unspent'];

/** What one way gives in percent points, and how far rounding may move it; null where a term is missing. */
function given(way: Way, row: TableRow, { capaian, serapan, pagu, realisasi }: Terms, value: (row: TableRow, index: number) => FigureValue | null): FigureValue | null {
  const of = (index: number | null): FigureValue | null => (index === null ? null : value(row, index));
  const [reached, absorbed, budget, spent] = [of(capaian), of(serapan), of(pagu), of(realisasi)];
  switch (way) {
    case 'less-serapan':
      return reached && absorbed && { value: reached.value - absorbed.value, slack: reached.slack + absorbed.slack };
    case 'unspent':
      return absorbed && { value: FULL - absorbed.value, slack: absorbed.slack };
    case 'due': {
      if (!reached || !budget || !spent || budget.value <= 0 || reached.value <= 0) return null;
      const due = (budget.value * reached.value) / FULL;
      const share = spent.value / due;
      return { value: (1 - share) * FULL, slack: share * (reached.slack / reached.value) * FULL };
    }
  }
}

function* efisiensi(table: PerformanceTable, index: number, terms: Terms, context: RuleContext): Generator<Finding> {
  const figures = differenceFigures(table);
  const value = (row: TableRow, column: number): FigureValue | null => figures(row, column, 0);
  const rows = table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total');
  const fits = (way: Way, row: TableRow): boolean | null => {
    const [stated, due] = [value(row, index), given(way, row, terms, value)];
    return stated && due && Math.abs(stated.value - due.value) <= 2 * stated.slack + due.slack + 1e-9;
  };
  const counts = WAYS.map((way) => ({ way, holds: rows.filter((row) => fits(way, row)).length }));
  const best = counts.reduce((most, each) => (each.holds > most.holds ? each : most));
  const failing = rows.filter((row) => fits(best.way, row) === false && !WAYS.some((way) => fits(way, row))).length;
  const isKnown = best.holds >= 2 && best.holds >= failing;
  for (const row of rows) {
    const stated = value(row, index);
    if (!stated) continue;
    const [reached, absorbed] = [terms.capaian, terms.serapan].map((column) => (column === null ? null : value(row, column)));
    // Where capaian is 100 both ways give one figure; only below it is what was left unspent no efisiensi.
    if (fits('unspent', row) && !fits('less-serapan', row) && !fits('due', row) && reached && absorbed && reached.value < FULL - reached.slack && stated.value > 0) {
      yield report(table, row, index, { severity: 'warning', key: 'efisiensi-mismatch.unspent', expected: reached.value - absorbed.value, formula: `${printPercent(reached.value)} − ${printPercent(absorbed.value)}`, terms: [terms.capaian!, terms.serapan!] }, context);
      continue;
    }
    if (!isKnown || WAYS.some((way) => fits(way, row))) continue;
    const due = given(best.way, row, terms, value);
    if (!due) continue;
    yield report(table, row, index, { severity: best.holds >= 2 * failing ? 'error' : 'warning', key: 'efisiensi-mismatch.found', expected: due.value, ...formulaOf(best.way, row, terms, value) }, context);
  }
}

function formulaOf(way: Way, row: TableRow, { capaian, serapan, pagu, realisasi }: Terms, value: (row: TableRow, index: number) => FigureValue | null): { readonly formula: string; readonly terms: readonly number[] } {
  const percent = (index: number): string => printPercent(value(row, index)!.value);
  const amount = (index: number): string => printNumber(value(row, index)!.value, 0);
  switch (way) {
    case 'less-serapan':
      return { formula: `${percent(capaian!)} − ${percent(serapan!)}`, terms: [capaian!, serapan!] };
    case 'unspent':
      return { formula: `100% − ${percent(serapan!)}`, terms: [serapan!] };
    case 'due':
      return { formula: `(${amount(pagu!)} × ${percent(capaian!)} − ${amount(realisasi!)}) ÷ (${amount(pagu!)} × ${percent(capaian!)})`, terms: [pagu!, capaian!, realisasi!] };
  }
}

/** NE beside the E it is worked out from, which is confined to ±20%; that limit is not verified in the regulation's text. */
function* nilai(table: PerformanceTable, index: number, context: RuleContext): Generator<Finding> {
  const figures = differenceFigures(table);
  const before = table.columns.flatMap((column, at) => (at !== index && saysEfisiensi(column) && column.role === 'persen' && !NILAI.test(column.header) ? [at] : []));
  const e = before.length === 1 ? before[0]! : null;
  for (const row of table.rows) {
    if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') continue;
    const stated = figures(row, index, 0);
    const base = e === null ? null : figures(row, e, 0);
    if (!stated) continue;
    const due = base && nilaiEfisiensi(base.value / FULL) * FULL;
    const formula = base ? `50% + (${printPercent(base.value)} ÷ 20% × 50%)` : 'NE = 50% + (E ÷ 20% × 50%), −20% ≤ E ≤ 20%';
    const terms = e === null ? [] : [e];
    if (stated.value > FULL + stated.slack || stated.value < -stated.slack) {
      yield report(table, row, index, { severity: 'warning', key: 'efisiensi-mismatch.out-of-scale', expected: due ?? (stated.value > 0 ? FULL : 0), formula, terms }, context);
    } else if (base && due !== null && Math.abs(stated.value - due) > 2 * stated.slack + 2.5 * base.slack + 1e-9) {
      yield report(table, row, index, { severity: 'warning', key: 'efisiensi-mismatch.nilai', expected: due, formula, terms }, context);
    }
  }
}

interface Fault {
  readonly severity: 'error' | 'warning';
  readonly key: 'efisiensi-mismatch.found' | 'efisiensi-mismatch.unspent' | 'efisiensi-mismatch.out-of-scale' | 'efisiensi-mismatch.nilai';
  /** Percent points. */
  readonly expected: number;
  readonly formula: string;
  readonly terms: readonly number[];
}

function report(table: PerformanceTable, row: TableRow, index: number, { severity, key, expected: due, formula, terms }: Fault, { snapshot }: RuleContext): Finding {
  const place = { row: row.row, column: table.columns[index]!.column };
  const printed = printedCell(snapshot, table.sheet, place);
  const expected = printPercent(due);
  return {
    rule: 'efisiensi-mismatch',
    severity,
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key, params: { printed, expected } },
    evidence: `${formula} = ${expected}`,
    related: terms.map((term) => at(table.sheet, row.row, table.columns[term]!.column)),
    fix: null,
  };
}
