import { printPlain } from '../../domain/numeral/print-numeral';
import { cellArea, formatCell } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import type { BudgetCell, BudgetFigures } from '../budget-figures';
import { budgetFigures } from '../budget-figures';
import type { Notation } from '../figure-value';
import { binaryNoise, halfLastPlace, NOTATIONS, quantityIn } from '../figure-value';
import { at, printedCell, termText } from '../figures';
import type { Finding, Fix } from '../finding';
import type { Rule, RuleContext } from '../rule';

/** A printed sisa that pagu less realisasi does not give. Where most of a table fails, its sisa is of something else: a person decides. */
export const sisaMismatch: Rule = {
  meta: { id: 'sisa-mismatch', name: 'rule.sisa-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    const wrong: { readonly figures: BudgetFigures; readonly expected: number }[] = [];
    let holds = 0;
    for (const figures of budgetFigures(table)) {
      const outcome = judge(figures);
      if (outcome === 'holds') holds += 1;
      else if (outcome !== 'unknown') wrong.push({ figures, expected: outcome.expected });
    }
    const trusted = holds >= wrong.length || holds + wrong.length < 3;
    for (const { figures, expected } of wrong) yield sisaFinding(table.sheet, figures, expected, trusted, context);
  },
};

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
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName)!;
  const cell = cellAt(sheet, place.row, place.column);
  const isNumber = (position: typeof place): boolean => typeof cellAt(sheet, position.row, position.column)?.value === 'number';
  if (typeof cell?.value !== 'number' || cell.formula !== undefined || !isNumber(pagu.place) || !isNumber(realisasi.place)) return null;
  return {
    label: { key: 'fix.sisa-formula' },
    edits: [{ sheet: sheetName, ...place, was: { value: cell.value }, becomes: { formula: `=${formatCell(pagu.place)}-${formatCell(realisasi.place)}` }, result: value }],
  };
}
