import { printPlain } from '../../domain/numeral/print-numeral';
import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { printedCell, termText } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';
import type { SumDifference } from './sum-outcome';

/** One part of a sum and where it stands. */
export interface SumTerm {
  readonly place: CellPosition;
  readonly reading: Reading | null;
}

/** A sum its parts do not give: the fact, the arithmetic, and what kind of fault it looks like. */
export function sumFinding(table: PerformanceTable, place: CellPosition, cells: readonly SumTerm[], { stated, sum, assumed, scaleFactor }: SumDifference, context: RuleContext): Finding {
  const { sheet } = table;
  const printed = printedCell(context.snapshot, sheet, place);
  const expected = printPlain(sum);
  const terms = cells.map((cell, index) => (assumed?.index === index ? printPlain(assumed.value) : termText(context.snapshot, sheet, cell.place, cell.reading)));
  const params = { printed, expected, count: cells.length, difference: printPlain(stated - sum) };
  const finding = {
    rule: 'total-mismatch',
    sheet,
    area: cellArea(place),
    printed,
    expected,
    evidence: `${sumText(terms)} = ${expected}; ${printed} − ${expected} = ${params.difference}`,
    related: [],
    fix: null,
  };
  if (assumed) return { ...finding, severity: 'error', message: { key: 'total-mismatch.damaged-part', params: { ...params, damaged: assumed.text, assumed: printPlain(assumed.value) } } };
  if (scaleFactor !== null) return { ...finding, severity: 'warning', message: { key: 'total-mismatch.other-scale', params: { printed, expected, factor: printPlain(scaleFactor) } } };
  return { ...finding, severity: 'error', message: { key: 'total-mismatch.found', params } };
}

const MOST_TERMS = 12;

/** `1 + 2 + … + 9 (9)`: the terms of a sum, shortened in the middle. */
export function sumText(terms: readonly string[]): string {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  return `${terms.slice(0, MOST_TERMS - 2).join(' + ')} + … + ${terms.at(-1)} (${terms.length})`;
}
