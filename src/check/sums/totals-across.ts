import type { PerformanceTable } from '../../recognise/performance-table';
import { roundingPerPart } from './additive-columns';
import { columnSums } from './column-sums';
import { expectedAcross, rowAsExpected } from './expected-figures';
import { at } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';
import { sumFinding } from './sum-finding';
import { sumHolds, sumOutcome } from './sum-outcome';
import { expectedDown } from './totals-down';

/** The findings of every column that adds up its neighbours, row by row. */
export function* totalsAcross(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  for (const { total, parts } of columnSums(table)) {
    const { column } = table.columns[total]!;
    const slack = roundingPerPart(table.columns[total]!);
    for (const row of table.rows) {
      if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') continue;
      if (sumHolds(row.readings[total], [row], parts, slack)) continue;
      const outcome = sumOutcome(row.readings[total], parts.map((index) => row.readings[index]), slack);
      if (outcome.kind !== 'differs') continue;
      const asTheyShouldBe = rowAsExpected(row, parts, expectedDown(table, context), expectedAcross(table, context.snapshot));
      if (asTheyShouldBe !== row && sumOutcome(row.readings[total], parts.map((index) => asTheyShouldBe.readings[index]), slack).kind === 'holds') continue;
      const cells = parts.map((index) => ({ place: { row: row.row, column: table.columns[index]!.column }, reading: row.readings[index] ?? null }));
      yield {
        ...sumFinding(table, { row: row.row, column }, cells, outcome, context),
        related: cells.map(({ place: part }) => at(table.sheet, part.row, part.column)),
      };
    }
  }
}
