import { printNumber, printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import type { BudgetCell, BudgetFigures, BudgetFilter } from '../sums/budget-figures';
import { budgetFigures } from '../sums/budget-figures';
import { columnDifferences, differenceFigures, differenceIn, differencePlainlyHolds } from '../sums/column-differences';
import { withComparisonColumns } from '../names/comparison-columns';
import { asExpected, expectedAcross, rowAsExpected } from '../sums/expected-figures';
import type { Notation } from '../figures/figure-value';
import { binaryNoise, halfLastPlace, NOTATIONS, quantityIn } from '../figures/figure-value';
import { at, printedCell, termText } from '../figures/figures';
import type { Finding, Fix } from '../finding';
import type { Rule, RuleContext } from '../rule';
import { expectedDown } from '../sums/totals-down';

/**
 * A printed sisa that pagu less realisasi does not give, and a column of differences (`Selisih`, `Naik/Turun`, `Sisa Akhir`)
 * that its two columns do not give. Where most of a table fails, its sisa is of something else: a person decides.
 */
export const sisaMismatch: Rule = {
  meta: { id: 'sisa-mismatch', name: 'rule.sisa-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    yield* remaindersOfPagu(table, context);
    yield* differences(table, context);
  },
};

function* remaindersOfPagu(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const wrong: { readonly figures: BudgetFigures; readonly expected: number }[] = [];
  let holds = 0;
  const isWorthALook: BudgetFilter = (pagu, realisasi, sisa) => {
    if (!sisa || sisa.kind === 'missing') return false;
    const isPlain = pagu?.kind === 'number' && realisasi?.kind === 'number' && sisa.kind === 'number';
    if (!isPlain || pagu.quantity.value - realisasi.quantity.value !== sisa.quantity.value) return true;
    holds += 1;
    return false;
  };
  for (const figures of budgetFigures(table, isWorthALook)) {
    const outcome = judge(figures);
    if (outcome === 'holds') holds += 1;
    else if (outcome !== 'unknown') wrong.push({ figures, expected: outcome.expected });
  }
  const trusted = holds >= wrong.length || holds + wrong.length < 3;
  if (wrong.length === 0) return;
  const known = [expectedDown(table, context), expectedAcross(table, context.snapshot)];
  const asItShouldBe = ({ reading, place }: BudgetCell): BudgetCell => {
    const index = table.columns.findIndex(({ column }) => column === place.column);
    return { reading: asExpected(reading, known.map((figures) => figures.get(index)?.get(place.row)).find((value) => value !== undefined)) ?? null, place };
  };
  for (const { figures, expected } of wrong) {
    const { pagu, realisasi } = figures;
    if (known.some(({ size }) => size > 0) && judge({ ...figures, pagu: asItShouldBe(pagu), realisasi: asItShouldBe(realisasi) }) === 'holds') continue;
    yield sisaFinding(table.sheet, figures, expected, trusted, context);
  }
}

/** Differences of columns, whatever they are called; what the rows below already say of a total is not said again. */
function* differences(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const { snapshot } = context;
  const compared = withComparisonColumns(table, snapshot);
  const known = columnDifferences(compared);
  if (known.length === 0) return;
  const [down, across] = [expectedDown(table, context), expectedAcross(table, snapshot)];
  const value = differenceFigures(compared);
  for (const terms of known) {
    const { result, from, less, known: by } = terms;
    const signed = compared.rows.some(({ readings }) => negative(readings[result]));
    for (const row of compared.rows) {
      if ((row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') || differencePlainlyHolds(row, terms)) continue;
      const outcome = differenceIn(row, terms, value);
      if (outcome === 'unknown' || outcome === 'holds' || differenceIn(rowAsExpected(row, [from, less], down, across), terms, value) === 'holds' || down.get(result)?.has(row.row)) continue;
      const place = { row: row.row, column: table.columns[result]!.column };
      const printed = printedCell(snapshot, table.sheet, place);
      const isShare = compared.columns[result]!.role === 'persen';
      const shown = signed || outcome.expected >= 0 ? outcome.expected : Math.abs(outcome.expected);
      const expected = isShare ? printNumber(shown, 2) : printPlain(shown);
      const term = (index: number): string => termText(snapshot, table.sheet, { row: row.row, column: table.columns[index]!.column }, row.readings[index]);
      yield {
        rule: 'sisa-mismatch',
        severity: by === 'header' ? 'error' : 'warning',
        sheet: table.sheet,
        area: cellArea(place),
        printed,
        expected,
        message: { key: 'sisa-mismatch.difference', params: { printed, expected, from: table.columns[from]!.header, less: table.columns[less]!.header } },
        evidence: `${term(from)} − ${term(less)} = ${expected}`,
        related: [from, less].map((index) => at(table.sheet, row.row, table.columns[index]!.column)),
        fix: null,
      };
    }
  }
}

const negative = (reading: TableRow['readings'][number] | undefined): boolean => reading?.kind === 'number' && reading.quantity.value < 0;

function judge({ pagu, realisasi, sisa }: BudgetFigures): 'holds' | 'unknown' | { readonly expected: number } {
  let outcome: 'unknown' | { readonly expected: number } = 'unknown';
  const twofold = [pagu, realisasi, sisa].some((cell) => cell?.reading?.kind === 'ambiguous');
  for (const notation of twofold ? NOTATIONS : NOTATIONS.slice(0, 1)) {
    const result = inNotation(pagu.reading, realisasi.reading, sisa?.reading ?? null, notation);
    if (result === 'holds') return result;
    if (result !== 'unknown') outcome = result;
  }
  return outcome;
}

/** Overspending printed without its sign is as large as it says; logic-check speaks of it. */
function inNotation(pagu: BudgetCell['reading'], realisasi: BudgetCell['reading'], sisa: BudgetCell['reading'], notation: Notation): 'holds' | 'unknown' | { readonly expected: number } {
  const [whole, spent, left] = [quantityIn(pagu, notation), quantityIn(realisasi, notation), quantityIn(sisa, notation)];
  if (!whole || !left || whole.percent || left.percent || spent?.percent) return 'unknown';
  // Nothing spent is often left blank; a realisasi that cannot be read proves nothing.
  if (!spent && realisasi?.kind !== 'missing') return 'unknown';
  const expected = whole.value - (spent?.value ?? 0);
  const slack = halfLastPlace(whole.decimals) + halfLastPlace(spent?.decimals ?? 0) + 2 * halfLastPlace(left.decimals) + binaryNoise(whole.value);
  return [expected, Math.abs(expected)].some((value) => Math.abs(value - left.value) <= slack) ? 'holds' : { expected };
}

function sisaFinding(sheet: string, { row, pagu, realisasi, sisa }: BudgetFigures, value: number, trusted: boolean, context: RuleContext): Finding {
  const place = sisa!.place;
  const term = ({ place: position, reading }: BudgetCell): string => termText(context.snapshot, sheet, position, reading);
  const printed = printedCell(context.snapshot, sheet, place);
  const expected = printPlain(value);
  return {
    rule: 'sisa-mismatch',
    severity: trusted && realisasi.reading?.kind !== 'missing' ? 'error' : 'warning',
    sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: 'sisa-mismatch.found', params: { printed, expected } },
    evidence: `${term(pagu)} − ${term(realisasi)} = ${expected}`,
    related: [pagu.place, realisasi.place].map((position) => at(sheet, position.row, position.column)),
    fix: trusted && row.kind !== 'section' ? sisaFix(sheet, { pagu, realisasi, place, value }, context) : null,
  };
}

interface SisaPlaces {
  readonly pagu: BudgetCell;
  readonly realisasi: BudgetCell;
  readonly place: BudgetCell['place'];
  readonly value: number;
}

/** Only a typed number over typed numbers becomes a formula. */
function sisaFix(sheetName: string, { pagu, realisasi, place, value }: SisaPlaces, { snapshot }: RuleContext): Fix | null {
  const sheet = sheetNamed(snapshot, sheetName)!;
  const cell = cellAt(sheet, place.row, place.column);
  const isNumber = (position: typeof place): boolean => typeof cellAt(sheet, position.row, position.column)?.value === 'number';
  if (typeof cell?.value !== 'number' || cell.formula !== undefined || !isNumber(pagu.place) || !isNumber(realisasi.place)) return null;
  return {
    label: { key: 'fix.sisa-formula' },
    edits: [{ sheet: sheetName, ...place, was: { value: cell.value }, becomes: { formula: `=${formatCell(pagu.place)}-${formatCell(realisasi.place)}` }, result: value }],
  };
}
