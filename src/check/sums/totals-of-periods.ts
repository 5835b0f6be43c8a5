import { printNumber, printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { at, printedCell, termText } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';
import { sumText } from './sum-finding';
import { oddYears } from './year-of-periods';

/** The three ways to make a year of its periods are all in use (domain-rules 2.4); what none of them gives is a question. */
export function* totalsOfPeriods(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  for (const { row, yearColumn, periodColumns, sum, mean, last } of oddYears(table)) {
    const place = { row: row.row, column: table.columns[yearColumn]!.column };
    const cells = periodColumns.map((index) => ({ row: row.row, column: table.columns[index]!.column }));
    const printed = printedCell(snapshot, table.sheet, place);
    const terms = cells.map((cell, index) => termText(snapshot, table.sheet, cell, row.readings[periodColumns[index]!]));
    yield {
      rule: 'total-mismatch',
      severity: 'warning',
      sheet: table.sheet,
      area: cellArea(place),
      printed,
      expected: printPlain(sum),
      message: { key: 'total-mismatch.year-of-periods', params: { printed, sum: printPlain(sum), mean: printNumber(mean, 2), last: printPlain(last) } },
      evidence: `${sumText(terms)} = ${printPlain(sum)}`,
      related: cells.map((cell) => at(table.sheet, cell.row, cell.column)),
      fix: null,
    };
  }
}
