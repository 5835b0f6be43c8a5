import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable } from '../../recognise/performance-table';
import { roundingPerPart } from './additive-columns';
import { at } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';
import { statedSums } from './stated-sums';
import { sumFinding } from './sum-finding';
import { sumOutcome } from './sum-outcome';

/** Where the numbering row states the sum itself (`12 = 8+9+10+11`), whatever fits neither it nor a usual way to combine periods. */
export function* totalsAsStated(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const { sheet } = table;
  for (const { total, terms, formula } of statedSums(table, context.snapshot)) {
    const { column } = table.columns[total]!;
    const wrong: Finding[] = [];
    let holds = 0;
    for (const row of table.rows) {
      if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') continue;
      const parts = terms.map(({ index, sign }) => signed(row.readings[index] ?? null, sign));
      const outcome = sumOutcome(row.readings[total], parts, roundingPerPart(table.columns[total]!));
      if (outcome.kind === 'holds') holds += 1;
      if (outcome.kind !== 'differs' || (terms.every(({ sign }) => sign === 1) && combinesOtherwise(outcome.stated, parts))) continue;
      const cells = terms.map(({ index }, at) => ({ place: { row: row.row, column: table.columns[index]!.column }, reading: parts[at] ?? null }));
      const finding = sumFinding(table, { row: row.row, column }, cells, outcome, context);
      const related = cells.map(({ place }) => at(sheet, place.row, place.column));
      const params = { printed: finding.printed, expected: finding.expected, formula };
      wrong.push(finding.severity === 'error' ? { ...finding, related, message: { key: 'total-mismatch.stated-formula', params } } : { ...finding, related });
    }
    if (holds > 0 && holds >= wrong.length) yield* wrong;
    else if (holds > 0) for (const finding of wrong) yield { ...finding, severity: 'warning' };
  }
}

function signed(reading: Reading | null, sign: 1 | -1): Reading | null {
  if (sign === 1 || reading?.kind !== 'number') return reading;
  return { kind: 'number', quantity: { ...reading.quantity, value: -reading.quantity.value } };
}

/** Percentages and positions are carried or averaged even where the form says sum (domain-rules 2.4). */
function combinesOtherwise(stated: number, parts: readonly (Reading | null)[]): boolean {
  const filled = parts.flatMap((part) => (part?.kind === 'number' ? [part.quantity] : []));
  const values = filled.map(({ value }) => value);
  if (values.length === 0) return false;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const lastPlace = 10 ** -Math.max(0, ...filled.map(({ decimals }) => decimals));
  return Math.abs(mean - stated) <= lastPlace || [values.at(-1)!, Math.max(...values)].some((value) => Math.abs(value - stated) < 1e-9);
}
