import { printPlain } from '../../domain/numeral/print-numeral';
import type { Area } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { printedCell } from '../figures';
import type { Finding } from '../finding';
import type { NumericCell } from '../numeric-cells';
import { numericCells } from '../numeric-cells';
import type { Rule } from '../rule';

/** Numbers whose dots and commas could mean either of two values, or are used the English way. A run of them is one finding. */
export const ambiguousSeparator: Rule = {
  meta: { id: 'ambiguous-separator', name: 'rule.ambiguous-separator', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const runs = new Map<string, NumericCell[]>();
    for (const cell of numericCells(table)) {
      const key = trouble(cell);
      if (key === null) continue;
      const cells = runs.get(`${cell.columnIndex} ${key}`);
      if (cells) cells.push(cell);
      else runs.set(`${cell.columnIndex} ${key}`, [cell]);
    }
    for (const cells of runs.values()) yield* contiguous(cells).map((run) => report(snapshot, table.sheet, run));
  },
};

function trouble({ reading }: NumericCell): 'ambiguous' | 'english' | null {
  if (reading.kind === 'ambiguous') return 'ambiguous';
  return reading.kind === 'number' && reading.quantity.notation === 'en' ? 'english' : null;
}

function contiguous(cells: readonly NumericCell[]): NumericCell[][] {
  const runs: NumericCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.place.row + 1 === cell.place.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function report(snapshot: Snapshot, sheet: string, run: readonly NumericCell[]): Finding {
  const first = run[0]!;
  const area: Area = { top: first.place.row, bottom: run.at(-1)!.place.row, left: first.place.column, right: first.place.column };
  const common = { rule: 'ambiguous-separator', severity: 'warning', sheet, area, related: [], fix: null } as const;
  if (first.reading.kind === 'ambiguous') {
    const { text, readings } = first.reading;
    const [one, other] = readings.map(({ value }) => printPlain(value)) as [string, string];
    return {
      ...common,
      printed: text,
      expected: `${one} / ${other}`,
      message: { key: 'ambiguous-separator.two-readings', params: { printed: text, one, other, count: run.length } },
      evidence: `"${text}" = ${one}; "${text}" = ${other}`,
    };
  }
  const printed = printedCell(snapshot, sheet, first.place);
  const value = first.reading.kind === 'number' ? printPlain(first.reading.quantity.value) : '';
  return {
    ...common,
    printed,
    expected: value,
    message: { key: 'ambiguous-separator.english', params: { printed, value, count: run.length } },
    evidence: `"${printed}" = ${value}`,
  };
}
