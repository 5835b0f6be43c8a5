import { printNumber, printPercent } from '../../domain/numeral/print-numeral';
import type { Quantity } from '../../domain/numeral/reading';
import { nameSimilarity } from '../../recognise/indicator-name';
import type { CapaianGroup, ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import type { MeanTerms } from '../capaian/capaian-means';
import { isMeanOf, meanTerms, plainMean, printedTerms, recomputedTerms } from '../capaian/capaian-means';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { capaianPercent, capaianScales } from '../capaian/capaian-scale';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { meanRows } from '../sums/mean-rows';
import { basisPercents } from '../shares/percent-basis';
import { percentColumns } from '../shares/percent-column';
import type { Rule, RuleContext } from '../rule';

/**
 * A printed mean that its figures do not give: Rata-rata rows under a column, and means per sasaran beside the indicators
 * of that sasaran elsewhere in the workbook. Every usual way to average is tried first (domain-rules 2.3).
 */
export const averageMismatch: Rule = {
  meta: { id: 'average-mismatch', name: 'rule.average-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'workbook',
  *evaluate(context) {
    for (const table of context.recognition.tables) yield* meansBelow(table, context);
    yield* meansPerSasaran(context);
  },
};

/** Columns a Rata-rata row averages. */
const AVERAGED: ReadonlySet<ColumnRole> = new Set(['capaian', 'rata-rata', 'nilai', 'jumlah', 'jumlah-baris', 'serapan', 'persen']);

function* meansBelow(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  if (table.kind === 'ikpa' || !table.rows.some(({ kind }) => kind === 'mean')) return;
  const scaleOf = capaianScales(table);
  const byRow = new Map<TableRow, CapaianRow[]>();
  for (const row of capaianRows(table)) {
    const known = byRow.get(row.row);
    if (known) known.push(row);
    else byRow.set(row.row, [row]);
  }
  const isWeighted = table.columns.some(({ role }) => role === 'bobot');
  const shares = new Map(percentColumns(table).map((column) => [column.index, column]));
  for (const { row, nearest, choices: allChoices } of meanRows(table)) {
    for (const [index, { role, column }] of table.columns.entries()) {
      const stated = plainQuantity(row.readings[index] ?? null);
      if (!AVERAGED.has(role) || !stated || plainlyHolds(stated, nearest, index)) continue;
      const choices = allChoices();
      const isShare = role === 'capaian' || role === 'serapan' || role === 'persen' || role === 'rata-rata';
      const asTerm = (quantity: typeof stated): { value: number; decimals: number } => {
        if (!isShare) return quantity;
        const { percent, decimals } = capaianPercent(quantity, scaleOf(index));
        return { value: percent, decimals };
      };
      const printed = asTerm(stated);
      const termsOf = (rows: readonly TableRow[]): readonly MeanTerms[] => {
        const own = meanTerms(rows.map(({ readings }) => {
          const quantity = plainQuantity(readings[index] ?? null);
          return quantity && asTerm(quantity);
        }));
        const ofCapaian = role === 'capaian' ? rows.flatMap((other) => byRow.get(other)?.filter(({ group }) => group.capaian === index) ?? []) : [];
        return ofCapaian.length > 0 ? [own, recomputedTerms(ofCapaian, context)] : [own];
      };
      if (choices.some((rows) => termsOf(rows).some((terms) => isMeanOf(printed, terms)))) continue;
      const share = shares.get(index);
      if (share?.bases.some((basis) => basisPercents(basis, row, share.totals).some(({ percent }) => Math.abs(percent - printed.value) < 10 ** -Math.max(0, printed.decimals)))) continue;
      const [own, recomputed] = termsOf(choices[0]!);
      const mean = plainMean(own!);
      if (mean === null) continue;
      const unreadable = choices[0]!.some(({ readings }) => readings[index]?.kind !== 'number');
      const show = (value: number): string => (isShare ? printPercent(value) : printNumber(value, 2));
      const place = { row: row.row, column };
      const again = recomputed ? plainMean(recomputed) : null;
      const params = { printed: printedCell(context.snapshot, table.sheet, place), expected: show(mean), count: own!.values.filter((value) => value !== null).length };
      yield {
        rule: 'average-mismatch',
        severity: unreadable || isWeighted || own!.values.length < 2 || role === 'serapan' || role === 'persen' ? 'warning' : 'error',
        sheet: table.sheet,
        area: cellArea(place),
        printed: params.printed,
        expected: params.expected,
        message: again === null ? { key: 'average-mismatch.found', params } : { key: 'average-mismatch.found-both', params: { ...params, recomputed: show(again) } },
        evidence: meanText(own!, show),
        related: [{ sheet: table.sheet, top: choices[0]![0]!.row, bottom: choices[0]!.at(-1)!.row, left: column, right: column }],
        fix: null,
      };
    }
  }
}

/** True when the figures above are all plain and plainly give their mean, in whatever scale they are all written. */
function plainlyHolds(stated: Quantity, rows: readonly TableRow[], index: number): boolean {
  let sum = 0;
  for (const { readings } of rows) {
    const reading = readings[index];
    if (reading?.kind !== 'number' || reading.quantity.bound !== null || reading.quantity.percent !== stated.percent) return false;
    sum += reading.quantity.value;
  }
  return rows.length > 0 && Math.abs(sum / rows.length - stated.value) < 10 ** -Math.max(0, stated.decimals) * (1 - 1e-9);
}

const MOST_TERMS = 12;

function meanText(terms: MeanTerms, show: (value: number) => string): string {
  const present = terms.values.filter((value) => value !== null);
  const mean = plainMean(terms);
  if (mean === null) return '';
  const shown = present.map(show);
  const sum = shown.length <= MOST_TERMS ? shown.join(' + ') : `${shown.slice(0, MOST_TERMS - 2).join(' + ')} + … + ${shown.at(-1)}`;
  return `(${sum}) ÷ ${present.length} = ${show(mean)}`;
}

/** The indicators of one sasaran in one year of one table. */
interface SasaranRows {
  readonly table: PerformanceTable;
  readonly group: CapaianGroup;
  readonly rows: CapaianRow[];
}

/** Alike enough to be one sasaran, spelled differently. */
const SAME_SASARAN = 0.8;
/** A workbook with more sasaran than this is a register, not a report. */
const MOST_SASARAN = 500;

function* meansPerSasaran(context: RuleContext): Generator<Finding> {
  const means = context.recognition.tables.filter(({ kind, columns }) => kind === 'rata-rata' && columns.some(({ role }) => role === 'sasaran'));
  if (means.length === 0) return;
  const bySasaran = sasaranRows(context);
  if (bySasaran.size > MOST_SASARAN) return;
  for (const table of means) {
    const scaleOf = capaianScales(table);
    const index = table.columns.findIndex(({ role }) => role === 'rata-rata');
    if (index < 0) continue;
    const { column, year } = table.columns[index]!;
    for (const row of table.rows) {
      const stated = plainQuantity(row.readings[index] ?? null);
      const name = row.kind === 'item' ? (row.sasaran ?? row.label) : null;
      if (!stated || name === null) continue;
      const sets = [...bySasaran].filter(([other]) => nameSimilarity(name, other) >= SAME_SASARAN).flatMap(([, found]) => found);
      const ofYear = sets.filter(({ table: source, group }) => group.period === null && (group.year ?? source.year) === (year ?? table.year));
      const { percent, decimals } = capaianPercent(stated, scaleOf(index));
      const finding = judgeSasaran({ value: percent, decimals }, ofYear, context);
      if (!finding) continue;
      const place = { row: row.row, column };
      const printed = printedCell(context.snapshot, table.sheet, place);
      const { first, printedMean, recomputedMean, fitsRecomputed } = finding;
      const params = { printed, expected: show(printedMean), recomputed: show(recomputedMean), count: finding.terms.values.filter((value) => value !== null).length, otherSheet: first.table.sheet };
      yield {
        rule: 'average-mismatch',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(place),
        printed,
        expected: fitsRecomputed ? `${params.recomputed}; ${params.expected}` : params.expected,
        message: { key: fitsRecomputed ? 'average-mismatch.recomputed-only' : 'average-mismatch.neither', params },
        evidence: `${meanText(finding.terms, show)}; ${meanText(finding.again, show)}`,
        related: first.rows.flatMap(({ capaianAt }) => (capaianAt ? [at(first.table.sheet, capaianAt.row, capaianAt.column)] : [])),
        fix: null,
      };
    }
  }
}

const show = (value: number | null): string => (value === null ? '-' : printPercent(value));

interface SasaranJudgement {
  readonly first: SasaranRows;
  readonly terms: MeanTerms;
  readonly again: MeanTerms;
  readonly printedMean: number;
  readonly recomputedMean: number | null;
  readonly fitsRecomputed: boolean;
}

/** Null where the printed capaian of some table give the mean, or none has any. */
function judgeSasaran(printed: { readonly value: number; readonly decimals: number }, sets: readonly SasaranRows[], context: RuleContext): SasaranJudgement | null {
  let first: SasaranJudgement | null = null;
  let fitsRecomputed = false;
  for (const set of sets) {
    const terms = printedTerms(set.rows, capaianScales(set.table));
    const printedMean = plainMean(terms);
    if (printedMean === null) continue;
    if (isMeanOf(printed, terms)) return null;
    const again = recomputedTerms(set.rows, context);
    fitsRecomputed ||= isMeanOf(printed, again);
    first ??= { first: set, terms, again, printedMean, recomputedMean: plainMean(again), fitsRecomputed };
  }
  return first && { ...first, fitsRecomputed };
}

function sasaranRows({ recognition }: RuleContext): ReadonlyMap<string, SasaranRows[]> {
  const bySasaran = new Map<string, SasaranRows[]>();
  for (const table of recognition.tables) {
    if (table.kind !== 'capaian') continue;
    for (const row of capaianRows(table)) {
      const sasaran = row.row.sasaran;
      if (sasaran === null || row.group.capaian === null) continue;
      const known = bySasaran.get(sasaran) ?? [];
      bySasaran.set(sasaran, known);
      const set = known.findLast((other) => other.table === table && other.group === row.group);
      if (set) set.rows.push(row);
      else known.push({ table, group: row.group, rows: [row] });
    }
  }
  return bySasaran;
}
