import { bandOf } from '../../domain/bands/band-of';
import type { Band, BandProfile } from '../../domain/bands/band-profile';
import { printPercent } from '../../domain/numeral/print-numeral';
import { roundHalfUp } from '../../domain/numeral/round';
import type { PerformanceTable, Recognition } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { bandProfileInForce } from '../../workbook/band-profile-in-force';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { PrintedCapaian } from '../capaian/printed-capaian';
import { printedCapaian } from '../capaian/printed-capaian';
import type { Rule, RuleContext } from '../rule';

/** A kategori that the scale in force does not have, or that it does not give to the capaian beside it. */
export const categoryNotInScale: Rule = {
  meta: { id: 'category-not-in-scale', name: 'rule.category-not-in-scale', severity: 'warning', category: 'scale' },
  scope: 'table',
  *evaluate(table, context) {
    if ((table.kind !== 'capaian' && table.kind !== 'rata-rata') || !table.columns.some(({ role }) => role === 'kategori')) return;
    const scale = scaleInForce(table, context);
    if (!scale) return;
    const all = [...printedCapaian(table)];
    const findings = all.flatMap((printed) => judge(table, printed, scale, context) ?? []);
    // A scale that nobody printed here, and that the table does not keep to, is not its scale.
    if (scale.where === null && findings.length * 2 > all.filter((printed) => isJudged(table, printed, scale, context)).length) return;
    yield* findings;
  },
};

interface ScaleInForce {
  readonly profile: BandProfile;
  /** Where this workbook prints it; null for a scale of the settings. */
  readonly where: Address | null;
}

/** The scale the workbook prints for capaian; else the one of the settings, if the table speaks its words. */
function scaleInForce(table: PerformanceTable, context: RuleContext): ScaleInForce | null {
  const own = printedScales(context.recognition);
  if (own.length > 1) return null;
  if (own[0]) return own[0];
  const profile = bandProfileInForce(context.settings);
  if (profile?.measure !== 'percent') return null;
  const words = new Set<string>();
  for (const printed of printedCapaian(table)) {
    const word = kategoriOf(table, printed, context);
    if (word) words.add(categoryKey(word));
  }
  const known = [...words].filter((word) => bandNamed(profile, word) !== null).length;
  return known * 2 > words.size ? { profile, where: null } : null;
}

function printedScales({ tables }: Recognition): readonly ScaleInForce[] {
  return tables.flatMap((table) =>
    table.scale?.measure === 'percent' ? [{ profile: table.scale, where: { sheet: table.sheet, ...table.area } }] : [],
  );
}

function kategoriOf(table: PerformanceTable, { row, kategori }: PrintedCapaian, { snapshot }: RuleContext): string {
  return kategori === null ? '' : printedCell(snapshot, table.sheet, { row: row.row, column: table.columns[kategori]!.column }).trim();
}

/** `SANGAT BAIK (A)` and `Sangat baik` are one category. */
function categoryKey(text: string): string {
  return text.toLowerCase().replace(/\([^)]*\)/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function bandNamed({ bands }: BandProfile, key: string): Band | null {
  return bands.find(({ label }) => categoryKey(label) === key) ?? bands.find(({ label }) => bracketed(label) === key) ?? null;
}

/** `A (Sangat Baik)`: either name is the category. */
function bracketed(label: string): string | null {
  const inner = /\(([^)]*)\)/.exec(label)?.[1];
  return inner === undefined ? null : categoryKey(inner);
}

/** Whether the scale has a word on the kategori of this capaian. */
function isJudged(table: PerformanceTable, printed: PrintedCapaian, { profile }: ScaleInForce, context: RuleContext): boolean {
  return /\p{L}/u.test(kategoriOf(table, printed, context)) && bandOf(profile, printed.percent) !== null;
}

function judge(table: PerformanceTable, printedCapaian: PrintedCapaian, { profile, where }: ScaleInForce, context: RuleContext): Finding | null {
  const word = kategoriOf(table, printedCapaian, context);
  if (word === '' || !/\p{L}/u.test(word)) return null;
  const { percent, place, kategori } = printedCapaian;
  const wordAt = { row: place.row, column: table.columns[kategori!]!.column };
  const band = bandNamed(profile, categoryKey(word));
  const capaian = printedCell(context.snapshot, table.sheet, place);
  const right = bandOf(profile, percent);
  const common = {
    rule: 'category-not-in-scale',
    sheet: table.sheet,
    area: cellArea(wordAt),
    printed: word,
    expected: right?.label ?? '',
    related: [at(table.sheet, place.row, place.column), ...(where ? [where] : [])],
    fix: null,
  };
  if (!band) {
    const names = profile.bands.map(({ label }) => label).join(', ');
    return { ...common, severity: 'warning', message: { key: 'category-not-in-scale.unknown', params: { printed: word, names } }, evidence: `"${word}" ∉ {${names}}` };
  }
  const isAboveAll = !right && profile.bands.every(({ upper }) => upper !== null && percent > upper);
  if (!right && !isAboveAll) return null;
  if (isAboveAll || holdsToo(band, profile, percent) || fitsByRounding(profile, band, percent)) return null;
  if (right!.id === band.id) return null;
  return {
    ...common,
    severity: where ? 'error' : 'warning',
    message: { key: 'category-not-in-scale.other-category', params: { printed: word, capaian, expected: right!.label } },
    evidence: `${capaian} → ${right!.label} ${bounds(right!)}; ${word} ${bounds(band)}`,
  };
}

/** Where bands overlap or meet the scale does not say which of them holds; a third one does not. */
function holdsToo(band: Band, { bands }: BandProfile, percent: number): boolean {
  const holding = bands.filter(({ lower, upper }) => (lower === null || percent >= lower) && (upper === null || percent <= upper));
  return holding.length > 1 && holding.some(({ id }) => id === band.id);
}

/** At a bound, rounding before or after banding decides: 85,3 rounded to 85. */
function fitsByRounding(profile: BandProfile, band: Band, percent: number): boolean {
  return [0, 1, 2].some((decimals) => bandOf(profile, roundHalfUp(percent, decimals))?.id === band.id) || bandOf(profile, Math.floor(percent))?.id === band.id;
}

function bounds({ lower, lowerClosed, upper, upperClosed }: Band): string {
  const low = lower === null ? '' : `${lowerClosed ? '≥' : '>'} ${printPercent(lower, Number.isInteger(lower) ? 0 : 2)}`;
  const high = upper === null ? '' : `${upperClosed ? '≤' : '<'} ${printPercent(upper, Number.isInteger(upper) ? 0 : 2)}`;
  return `(${[low, high].filter((each) => each !== '').join(' ')})`;
}
