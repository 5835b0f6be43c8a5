import { printPercent } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import { areComplements } from '../../recognise/complement-headers';
import { underEachOther } from '../sums/budget-figures';
import { withComparisonColumns } from '../names/comparison-columns';
import type { ExpectedFigures } from '../sums/expected-figures';
import { expectedAcross, rowAsExpected } from '../sums/expected-figures';
import { plainQuantity } from '../capaian/capaian-rows';
import { halfLastPlace, quantityIn } from '../figures/figure-value';
import { at, printedCell, termText } from '../figures/figures';
import type { Finding, Fix } from '../finding';
import type { BasisPercent, PercentBasis, PrintedPercent } from '../shares/percent-basis';
import { basisColumns, basisPercents, percentFits, percentHolds, printedPercent } from '../shares/percent-basis';
import type { PercentColumn } from '../shares/percent-column';
import { percentColumns, statedPercentColumns } from '../shares/percent-column';
import type { Rule, RuleContext } from '../rule';
import { expectedDown } from '../sums/totals-down';

/**
 * A printed percentage that its own row does not give: serapan is realisasi ÷ pagu; what the share of a recap is of is
 * learnt from the rows that fit. Within one unit of the last printed place is rounding.
 */
export const percentMismatch: Rule = {
  meta: { id: 'percent-mismatch', name: 'rule.percent-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(printedTable, context) {
    yield* stacked(printedTable, context);
    const table = withComparisonColumns(printedTable, context.snapshot);
    const columns = [...percentColumns(table), ...statedPercentColumns(table, context.snapshot)];
    for (const column of columns) {
      const [basis] = column.bases;
      if (basis?.kind === 'ratio' && column.known === 'rows' && dividesByOtherHalf(table, column)) yield* wrongWhole(table, column, basis, context);
      else yield* exceptions(table, column, () => [expectedAcross(printedTable, context.snapshot), expectedDown(printedTable, context)], context);
    }
  },
};

/** Serapan in a row of its own under pagu and realisasi. */
function* stacked(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  for (const { pagu, realisasi, serapan } of underEachOther(table)) {
    const [whole, part, stated] = [pagu, realisasi, serapan].map((cell) => quantityIn(cell?.reading, 0));
    if (!serapan || !whole || !part || !stated || whole.value <= 0 || whole.percent || part.percent) continue;
    const percent = (part.value / whole.value) * 100;
    const slack = (halfLastPlace(part.decimals) / whole.value + (halfLastPlace(whole.decimals) * part.value) / whole.value ** 2) * 100;
    const scale = !stated.percent && stated.value <= 1.5 ? 'ratio' : 'percent-points';
    const printedFigure = printedPercent(serapan.reading, scale)!;
    if (percentFits(printedFigure, { percent, low: percent - slack, high: percent + slack }) || (printedFigure.percent === 100 && percent > 100)) continue;
    const { sheet } = table;
    const printed = printedCell(snapshot, sheet, serapan.place);
    const expected = printPercent(percent);
    const [partText, wholeText] = [realisasi, pagu].map(({ place, reading }) => termText(snapshot, sheet, place, reading));
    yield {
      rule: 'percent-mismatch', severity: 'error', sheet, area: cellArea(serapan.place), printed, expected, message: { key: 'percent-mismatch.found', params: { printed, expected } },
      evidence: `${partText} ÷ ${wholeText} × 100 = ${expected}`, related: [realisasi, pagu].map(({ place }) => at(sheet, place.row, place.column)), fix: null,
    };
  }
}

const isFigureRow = ({ kind }: TableRow): boolean => kind === 'item' || kind === 'subtotal' || kind === 'total';

function* exceptions(table: PerformanceTable, column: PercentColumn, expectedFigures: () => readonly ExpectedFigures[], context: RuleContext): Generator<Finding> {
  for (const printedRow of table.rows) {
    if (!isFigureRow(printedRow) || percentHolds(column.bases[0]!, printedRow, column.index, column.scale)) continue;
    const printed = printedPercent(printedRow.readings[column.index], column.scale);
    if (!printed) continue;
    const given = column.bases.map((basis) => basisPercents(basis, printedRow, column.totals));
    const first = given.findIndex(({ length }) => length > 0);
    if (first < 0 || given.some((percents) => percents.some((percent) => percentFits(printed, percent)))) continue;
    // 0,98 among percent points only lacks its scale; 9800% says what it is.
    if (fitsInOtherScale(printed, given[first]!) && !plainQuantity(printedRow.readings[column.index] ?? null)?.percent) continue;
    const fitsAsExpected = (basis: PercentBasis): boolean => {
      const row = rowAsExpected(printedRow, basisColumns(basis), ...expectedFigures());
      return row !== printedRow && basisPercents(basis, row, column.totals).some((percent) => percentFits(printed, percent));
    };
    if (column.bases.some(fitsAsExpected)) continue;
    const basis = column.bases[first]!;
    const expectedPercent = given[first]![0]!.percent;
    const finding = percentFinding(table, printedRow, column, basis, expectedPercent, context);
    const { printed: text, expected } = finding;
    const capped = printed.percent === 100 && expectedPercent > 100;
    const severity = column.known === 'doubtful' || capped ? 'warning' : 'error';
    const params = { printed: text, expected };
    if (capped) yield { ...finding, severity, message: { key: 'percent-mismatch.capped', params } };
    else if (printedRow.kind === 'total' && fitsRowsBelow(printed, table, column, printedRow, 'mean')) yield { ...finding, severity, message: { key: 'percent-mismatch.mean-of-rows', params } };
    else if (printedRow.kind === 'total' && fitsRowsBelow(printed, table, column, printedRow, 'sum')) yield { ...finding, severity, message: { key: 'percent-mismatch.sum-of-rows', params } };
    else yield { ...finding, severity, message: basis.kind === 'ratio' && table.columns[column.index]!.role === 'serapan' ? { key: 'percent-mismatch.found', params } : { key: 'percent-mismatch.learnt', params: { ...params, formula: formulaWords(table, basis) } }, fix: severity === 'error' ? percentFix(table, printedRow, column, basis, expectedPercent, context) : null };
  }
}

/** 0,9817 in a column of percent points. */
function fitsInOtherScale(printed: PrintedPercent, given: readonly BasisPercent[]): boolean {
  return [100, 0.01].some((factor) => {
    const decimals = factor > 1 ? Math.max(0, printed.decimals - 2) : printed.decimals + 2;
    return given.some((percent) => percentFits({ percent: printed.percent * factor, decimals }, percent));
  });
}

/** A total row that averages or adds up the percentages above it. */
function fitsRowsBelow({ percent, decimals }: PrintedPercent, table: PerformanceTable, { index, scale }: PercentColumn, total: TableRow, way: 'mean' | 'sum'): boolean {
  const items = table.rows.filter(({ kind, row }) => kind === 'item' && row < total.row).flatMap(({ readings }) => printedPercent(readings[index], scale) ?? []);
  if (items.length < 2) return false;
  const sum = items.reduce((whole, item) => whole + item.percent, 0);
  return Math.abs((way === 'mean' ? sum / items.length : sum) - percent) <= 10 ** -decimals;
}

/** The header pair makes a whole (`ber-NIK`, `non-NIK`), yet one half is divided by the other. */
function dividesByOtherHalf(table: PerformanceTable, { bases }: PercentColumn): boolean {
  return bases.every((basis) => basis.kind === 'ratio' && areComplements(table.columns[basis.part]!.header, table.columns[basis.whole]!.header));
}

function* wrongWhole(table: PerformanceTable, column: PercentColumn, basis: Extract<PercentBasis, { kind: 'ratio' }>, context: RuleContext): Generator<Finding> {
  const ofBoth: PercentBasis = { kind: 'of-both', part: basis.part, other: basis.whole };
  for (const row of table.rows) {
    if (!isFigureRow(row)) continue;
    const printed = printedPercent(row.readings[column.index], column.scale);
    const [given] = basisPercents(ofBoth, row, column.totals);
    if (!printed || !given || percentFits(printed, given)) continue;
    const finding = percentFinding(table, row, column, ofBoth, given.percent, context);
    const params = { printed: finding.printed, expected: finding.expected, part: nameOf(table, basis.part), other: nameOf(table, basis.whole) };
    yield { ...finding, severity: 'warning', message: { key: 'percent-mismatch.other-half', params } };
  }
}

function percentFinding(table: PerformanceTable, row: TableRow, column: PercentColumn, basis: PercentBasis, expectedPercent: number, { snapshot }: RuleContext): Omit<Finding, 'severity' | 'message'> {
  const { sheet } = table;
  const place = { row: row.row, column: table.columns[column.index]!.column };
  const [first, second] = basisColumns(basis);
  const cell = (index: number): string => termText(snapshot, sheet, { row: row.row, column: table.columns[index]!.column }, row.readings[index]);
  const expected = printPercent(expectedPercent);
  return {
    rule: 'percent-mismatch',
    sheet,
    area: cellArea(place),
    printed: printedCell(snapshot, sheet, place),
    expected,
    evidence: `${arithmetic(basis, cell(first), second === null ? '' : cell(second), table)} = ${expected}`,
    related: [first, ...(second === null ? [] : [second])].map((index) => at(sheet, row.row, table.columns[index]!.column)),
    fix: null,
  };
}

function arithmetic(basis: PercentBasis, first: string, second: string, table: PerformanceTable): string {
  switch (basis.kind) {
    case 'ratio':
      return `${first} ÷ ${second} × 100`;
    case 'of-both':
      return `${first} ÷ (${second} + ${first}) × 100`;
    case 'of-column':
      return `${first} ÷ Σ ${nameOf(table, basis.part)} × 100`;
    case 'growth':
      return `(${first} − ${second}) ÷ ${second} × 100`;
  }
}

function formulaWords(table: PerformanceTable, basis: PercentBasis): string {
  const [first, second] = basisColumns(basis);
  return arithmetic(basis, `"${nameOf(table, first)}"`, second === null ? '' : `"${nameOf(table, second)}"`, table);
}

const LONGEST_NAME = 48;

function nameOf(table: PerformanceTable, index: number): string {
  const { header } = table.columns[index]!;
  return header.length <= LONGEST_NAME ? header : `${header.slice(0, LONGEST_NAME - 1)}…`;
}

/** Only a typed number whose terms are numbers is replaced; a cell that computes is a person's to change. */
function percentFix(table: PerformanceTable, row: TableRow, { index, scale }: PercentColumn, basis: PercentBasis, expectedPercent: number, { snapshot }: RuleContext): Fix | null {
  if (basis.kind !== 'ratio') return null;
  const sheet = sheetNamed(snapshot, table.sheet)!;
  const place = (columnIndex: number) => ({ row: row.row, column: table.columns[columnIndex]!.column });
  const cell = cellAt(sheet, place(index).row, place(index).column);
  const termsAreNumbers = [basis.part, basis.whole].every((term) => typeof cellAt(sheet, row.row, table.columns[term]!.column)?.value === 'number');
  if (typeof cell?.value !== 'number' || cell.formula !== undefined || !termsAreNumbers) return null;
  const isRatio = cell.format?.includes('%') === true || scale === 'ratio';
  const formula = `=${formatCell(place(basis.part))}/${formatCell(place(basis.whole))}${isRatio ? '' : '*100'}`;
  return {
    label: { key: 'fix.percent-formula' },
    edits: [{ sheet: table.sheet, ...place(index), was: { value: cell.value }, becomes: { formula }, result: isRatio ? expectedPercent / 100 : expectedPercent }],
  };
}
