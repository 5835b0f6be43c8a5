import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { formatArea, formatCell } from '../../workbook/address';
import { asNumberFix } from '../figures/as-number-fix';
import type { FigureRun } from '../figures/figure-runs';
import { figureRuns } from '../figures/figure-runs';
import { at } from '../figures/figures';
import type { Finding } from '../finding';
import { writtenElsewhere } from '../figures/grouped-elsewhere';
import type { Rule, RuleContext } from '../rule';
import { countsWholeThings, dotDecimalWitness, englishFigures, isCountIndicator, isEnglishOnly } from '../figures/separator-habit';
import { textFinding } from '../figures/text-finding';
import type { FigureColumn, TextFigure } from '../figures/text-figures';
import { figureColumns } from '../figures/text-figures';

/**
 * Numbers whose dots and commas could mean either of two values, or are used the English way throughout. A run of them is
 * one finding. It is an error where the workbook itself shows that the comma groups thousands.
 */
export const ambiguousSeparator: Rule = {
  meta: { id: 'ambiguous-separator', name: 'rule.ambiguous-separator', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    const columns = figureColumns(table, context.snapshot);
    if (!columns.some(({ texts }) => texts.length > 0)) return;
    const unsure: TextFigure[] = [];
    const english: TextFigure[] = [];
    for (const entry of columns) {
      const habit = englishFigures(columns, entry);
      // Read by the company of other columns, a column of nothing but `44,411` still has two readings to its reader.
      if (!habit.few) (habit.english.some(isEnglishOnly) ? english : unsure).push(...habit.english);
      unsure.push(...entry.texts.filter((figure) => figure.kind === 'ambiguous' || isDoubtfulDecimal(figure, columns, entry)));
    }
    for (const run of figureRuns(english)) yield inEnglish(table, run);
    for (const run of figureRuns(unsure)) yield withTwoReadings(table, columns, run, context);
  },
};

const COMMA_THREE = /^[^\d.,]*\d{1,3},\d{3}[^\d.,]*$/;
const groupsByComma = ({ text }: TextFigure): boolean => COMMA_THREE.test(text);

/** A lone `136,701` reads as 136.701 by itself; beside 142.000 and 152.200 of the same row it may well mean 136701. */
function isDoubtfulDecimal(figure: TextFigure, columns: readonly FigureColumn[], { column }: FigureColumn): boolean {
  const { reading } = figure;
  if (reading.kind !== 'number' || reading.quantity.decimals !== 3 || !groupsByComma(figure)) return false;
  return sameRowWitness(figure, columns, column.role) !== null;
}

/** Within this factor of the value with its thousands grouped, and so far from the value with decimals. */
const SAME_SIZE = 10;

const ONE_INDICATOR: ReadonlySet<string> = new Set(['target', 'realisasi', 'baseline', 'target-akhir']);
const comparable = (one: string, other: string): boolean => one === other || (ONE_INDICATOR.has(one) && ONE_INDICATOR.has(other));

/** The figure of the same indicator on the row that is nearest in size to the text's thousands, when all of them are of that size. */
function sameRowWitness(figure: TextFigure, columns: readonly FigureColumn[], role: string): { column: number; value: number } | null {
  const { row, place } = figure;
  const grouped = twoValues(figure)[1];
  let nearest: { column: number; value: number } | null = null;
  for (const { index, column } of columns) {
    if (column.column === place.column || !comparable(column.role, role)) continue;
    const other = row.readings[index];
    if (other?.kind !== 'number' || other.quantity.value === 0) continue;
    const { value } = other.quantity;
    if (value / grouped > SAME_SIZE || grouped / value > SAME_SIZE) return null;
    if (!nearest || Math.abs(value - grouped) < Math.abs(nearest.value - grouped)) nearest = { column: column.column, value };
  }
  return nearest;
}

function inEnglish({ sheet }: PerformanceTable, run: FigureRun<TextFigure>): Finding {
  const { reading, text } = run.figures[0]!;
  const value = reading.kind === 'number' ? printPlain(reading.quantity.value) : '';
  return textFinding(sheet, run, {
    rule: 'ambiguous-separator',
    severity: 'warning',
    key: 'ambiguous-separator.english',
    params: { value },
    expected: value,
    evidence: `"${text.trim()}" = ${value}`,
    fix: run.figures.every(isEnglishOnly) ? asNumberFix(sheet, null, run.figures) : null,
  });
}

function withTwoReadings(table: PerformanceTable, columns: readonly FigureColumn[], run: FigureRun<TextFigure>, context: RuleContext): Finding {
  const first = run.figures[0]!;
  const [one, other] = twoValues(first).map(printPlain) as [string, string];
  const text = first.text.trim();
  const both = `"${text}" = ${one}; "${text}" = ${other}`;
  const proof = run.figures.every(groupsByComma) ? proofOfThousands(table, columns, run, context) : null;
  if (!proof) {
    return textFinding(table.sheet, run, {
      rule: 'ambiguous-separator',
      severity: 'warning',
      key: 'ambiguous-separator.two-readings',
      params: { one, other },
      expected: `${one} / ${other}`,
      evidence: both,
    });
  }
  const [, grouped] = twoValues(first);
  return textFinding(table.sheet, run, {
    rule: 'ambiguous-separator',
    severity: 'error',
    key: `ambiguous-separator.${proof.key}`,
    params: { one: printPlain(twoValues(first)[0]), value: printPlain(grouped), ...proof.params },
    expected: printPlain(grouped),
    evidence: `${proof.evidence}; ${both}`,
    related: proof.related,
  });
}

/** The value with decimals and the value with thousands, of a text with a comma; the other way about with a dot. */
function twoValues({ reading }: TextFigure): readonly [number, number] {
  if (reading.kind === 'ambiguous') return [reading.readings[0].value, reading.readings[1].value];
  if (reading.kind !== 'number') return [0, 0];
  const { value, notation } = reading.quantity;
  return notation === 'en' ? [value / 1000, value] : [value, Math.round(value * 1000)];
}

interface Proof {
  readonly key: 'proved-by-dot' | 'proved-elsewhere' | 'proved-by-count' | 'proved-by-row';
  readonly params: Readonly<Record<string, string>>;
  readonly evidence: string;
  readonly related: readonly Address[];
}

/** What in the workbook shows that the commas of the run group thousands; null when nothing does. */
function proofOfThousands(table: PerformanceTable, columns: readonly FigureColumn[], { figures }: FigureRun<TextFigure>, { recognition }: RuleContext): Proof | null {
  for (const figure of figures) {
    const value = twoValues(figure)[1];
    const place = writtenElsewhere(recognition, value, table.sheet);
    if (place) {
      const params = { sheet: place.sheet, cell: formatArea(place), same: figure.text.trim(), grouped: printPlain(value) };
      return { key: 'proved-elsewhere', params, evidence: `${formatCell(figure.place)} "${params.same}"; ${place.sheet}!${params.cell} = ${params.grouped}`, related: [place] };
    }
  }
  const dot = dotDecimalWitness(columns);
  if (dot) {
    const params = { cell: formatCell(dot.place), dot: dot.text.trim() };
    return { key: 'proved-by-dot', params, evidence: `${params.cell} "${params.dot}"`, related: [at(table.sheet, dot.place.row, dot.place.column)] };
  }
  const [first] = figures as readonly [TextFigure];
  const { column } = columns.find((entry) => entry.column.column === first.place.column)!;
  const counted = countsWholeThings(column.header, column.unit);
  if (!counted && !figures.every(({ row }) => isCountIndicator(row.label))) return null;
  const named = counted ? column.header : first.row.label!;
  const beside = sameRowWitness(first, columns, column.role);
  if (!beside) return { key: 'proved-by-count', params: { named }, evidence: `"${named}"`, related: [] };
  const params = { named, cell: formatCell({ row: first.place.row, column: beside.column }), beside: printPlain(beside.value) };
  return { key: 'proved-by-row', params, evidence: `${params.cell} = ${params.beside}`, related: [at(table.sheet, first.place.row, beside.column)] };
}
