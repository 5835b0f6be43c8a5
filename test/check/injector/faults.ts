import type { SnapshotCell } from '../../../src/workbook/snapshot';
import type { CapaianSite, CleanWorkbook, RowSite, SumSite } from './clean-workbook';
import { cellName, columnSum } from './draft';
import { explanationOf } from './explanations';
import type { Expected, Fault, Injected } from './fault';
import { provable, retyped, unprovable, withCells } from './fault';
import type { Figure, Place } from './figures';
import { printed, printedFigure } from './figures';
import type { Random } from './random';

const CAPAIAN = ['capaian-mismatch', 'number-typo', 'capaian-differs-between-tables'];
const PERCENT = ['percent-mismatch', 'capaian-mismatch', 'number-typo'];
const SUM = ['total-mismatch', 'number-typo'];
const FORMULA = ['formula-overwritten', 'formula-mismatch', 'formula-range', 'recalc-mismatch'];
const WRITING = ['ambiguous-separator', 'mixed-decimal', 'unparsable-number', 'number-typo', 'format-inconsistent', ...CAPAIAN, ...PERCENT, ...SUM, 'sisa-mismatch'];
const SIGN = ['percent-unit-inconsistent', 'percent-scale', 'format-inconsistent', 'percent-mismatch', 'capaian-mismatch'];

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const typedOnly = ({ habit }: CleanWorkbook): boolean => !habit.formulas;
const cellOf = ({ sheets }: CleanWorkbook, { sheet, row, column }: Place): SnapshotCell => sheets.find(({ name }) => name === sheet)!.rows[row]![column]!;

/** What must be said of a row whose capaian is now told as `percent`. */
function judgedCapaian({ target, capaian, otherBases = [] }: CapaianSite, percent: number, realisasi: Pick<Figure, 'value' | 'decimals'>): Expected {
  const bases = [{ target: target.value, realisasi: realisasi.value }, ...otherBases];
  const explanation = bases.map((base) => explanationOf(percent, capaian.decimals, base.target, { ...realisasi, value: base.realisasi })).find((found) => found !== null) ?? null;
  return explanation === null ? provable(CAPAIAN, [capaian], 'error') : unprovable(`fits ${explanation}`);
}

function recapaian(workbook: CleanWorkbook, site: CapaianSite, percent: number): Injected {
  return retyped(workbook, site.capaian, percent, judgedCapaian(site, percent, site.realisasi));
}

/** A sum of figures kept to the thousand may be off by what their rounding hides. */
function judgedSum(change: number, { parts }: SumSite, places: readonly Place[]): Expected {
  const roundedToThousands = parts.every(({ value }) => value >= 1e6);
  return roundedToThousands && Math.abs(change) <= 500 * (parts.length + 1) ? unprovable('within what rounding to thousands hides') : provable([...SUM, 'sisa-mismatch', 'percent-mismatch'], places, 'error');
}

/** Two neighbouring digits of a printed number change places; null where all are the same. */
function swappedDigits(value: number, decimals: number, random: Random): number | null {
  const digits = value.toFixed(decimals);
  const places = [...digits].flatMap((digit, at) => (/\d\d/.test(digits.slice(at, at + 2)) && digit !== digits[at + 1] ? [at] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  return Number(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
}

/** Every capaian and share that is printed with its percent sign. */
const percentFigures = ({ capaian = [], shares = [] }: CleanWorkbook): readonly Figure[] =>
  [...capaian.map((site) => site.capaian), ...shares.map((site) => site.percent)].filter(({ percent }) => percent);

/** The workbook's capaian where it is typed by hand. */
const typedCapaian = (workbook: CleanWorkbook, random: Random): CapaianSite | null =>
  workbook.capaian && typedOnly(workbook) ? random.pick(workbook.capaian) : null;

/** Where the workbook keeps formulas, a capaian that is one. */
const workedOutCapaian = (workbook: CleanWorkbook, random: Random): CapaianSite | null =>
  workbook.capaian && workbook.habit.formulas ? random.pick(workbook.capaian) : null;

/** By name: what happened to the workbook. */
export const faults: Readonly<Record<string, Fault>> = {
  'capaian changed': (workbook, random) => {
    const site = typedCapaian(workbook, random);
    return site && recapaian(workbook, site, hundredths(site.capaian.value + random.pick([-1, 1]) * (3 + 22 * random.next())));
  },

  'capaian copied from another year': (workbook, random) => {
    if (!workbook.overYears || !typedOnly(workbook)) return null;
    const [from, to] = random.some(random.pick(workbook.overYears), 2) as [CapaianSite, CapaianSite];
    return recapaian(workbook, to, hundredths(from.capaian.value));
  },

  'digits of a capaian swapped': (workbook, random) => {
    const site = typedCapaian(workbook, random);
    const percent = site && swappedDigits(site.capaian.value, site.capaian.decimals, random);
    return percent === null ? null : recapaian(workbook, site!, percent);
  },

  'digit of a realisasi lost': (workbook, random) => {
    const sites = typedOnly(workbook) ? workbook.capaian?.filter(({ realisasi }) => realisasi.decimals === 0 && realisasi.value >= 100) : undefined;
    if (!sites || sites.length === 0) return null;
    const site = random.pick(sites);
    const value = Math.floor(site.realisasi.value / 10);
    const expected = judgedCapaian(site, hundredths(site.capaian.value), { value, decimals: 0 });
    const isSum = workbook.sums?.some(({ sum }) => sum === site.realisasi) ?? false;
    // A realisasi that adds up quarters no longer does, which says as much.
    return retyped(workbook, site.realisasi, value, isSum && expected.kind === 'provable' ? { ...expected, rules: [...expected.rules, ...SUM], places: [...expected.places, site.realisasi] } : expected);
  },

  'thousands grouped by a comma': (workbook, random) => {
    const figures = [...(workbook.budgets ?? []).flatMap(({ pagu, realisasi }) => [pagu, realisasi]), ...(workbook.shares ?? []).flatMap(({ part, whole }) => [part, whole])];
    const large = figures.filter(({ value }) => value >= 1000);
    if (workbook.habit.numbers !== 'text' || workbook.habit.language === 'en' || large.length === 0) return null;
    const figure = random.pick(large);
    const text = printed(figure.value, 0).replaceAll('.', ',');
    return { snapshot: withCells(workbook, [[figure, { value: text }]]), changed: [figure], expected: provable(WRITING, [figure], 'info') };
  },

  'percent sign dropped': (workbook, random) => {
    const percents = percentFigures(workbook);
    if (percents.length < 4 || !typedOnly(workbook)) return null;
    const figure = random.pick(percents);
    const cell: SnapshotCell = workbook.habit.numbers === 'text' ? { value: printed(figure.value, 2, workbook.habit.language) } : { value: hundredths(figure.value), format: '#,##0.00' };
    return { snapshot: withCells(workbook, [[figure, cell]]), changed: [figure], expected: provable(SIGN, [figure], 'info') };
  },

  'fraction instead of a percentage': (workbook, random) => {
    const percents = percentFigures(workbook);
    if (percents.length < 4 || !typedOnly(workbook)) return null;
    const figure = random.pick(percents);
    const cell: SnapshotCell = workbook.habit.numbers === 'text' ? { value: printed(figure.value / 100, 4, workbook.habit.language) } : { value: figure.value / 100, format: '0.0000' };
    return { snapshot: withCells(workbook, [[figure, cell]]), changed: [figure], expected: provable(SIGN, [figure], 'info') };
  },

  'total changed': (workbook, random) => {
    if (!workbook.sums || !typedOnly(workbook)) return null;
    const { sum, parts } = random.pick(workbook.sums);
    const change = random.pick([-1, 1]) * random.whole(1, 9) * 10 ** random.whole(0, Math.max(0, Math.floor(Math.log10(sum.value)) - 1));
    return retyped(workbook, sum, sum.value + change, judgedSum(change, { sum, parts }, [sum]));
  },

  'part of a total changed': (workbook, random) => {
    if (!workbook.sums || !typedOnly(workbook)) return null;
    const { sum, parts } = random.pick(workbook.sums);
    const part = random.pick(parts);
    const value = part.value + random.pick([-1, 1]) * random.whole(1, 9) * 10 ** random.whole(0, Math.max(0, Math.floor(Math.log10(part.value)) - 1));
    return value <= 0 ? null : retyped(workbook, part, value, judgedSum(value - part.value, { sum, parts }, [sum, part]));
  },

  'digits of a part swapped': (workbook, random) => {
    if (!workbook.sums || !typedOnly(workbook)) return null;
    const { sum, parts } = random.pick(workbook.sums);
    const part = random.pick(parts);
    const value = swappedDigits(part.value, 0, random);
    return value === null || value === 0 ? null : retyped(workbook, part, value, judgedSum(value - part.value, { sum, parts }, [sum, part]));
  },

  'sisa changed': (workbook, random) => {
    if (!workbook.budgets || !typedOnly(workbook)) return null;
    const { sisa } = random.pick(workbook.budgets);
    return retyped(workbook, sisa, sisa.value + random.whole(1, 9) * 1000, provable(['sisa-mismatch', 'number-typo'], [sisa], 'error'));
  },

  'share or serapan changed': (workbook, random) => {
    if (!workbook.shares || !typedOnly(workbook)) return null;
    const { percent } = random.pick(workbook.shares);
    const value = hundredths(percent.value + random.pick([-1, 1]) * (1.5 + 8 * random.next()));
    return value <= 0 ? null : retyped(workbook, percent, value, provable(PERCENT, [percent], 'error'));
  },

  'mean changed': (workbook, random) => {
    if (!workbook.means) return null;
    const { mean } = random.pick(workbook.means);
    const value = hundredths(mean.value + random.pick([-1, 1]) * (3 + 12 * random.next()));
    return retyped(workbook, mean, value, provable(['average-mismatch', 'number-typo'], [mean], 'warning'));
  },

  'IKPA figure changed': (workbook, random) => {
    if (!workbook.ikpa) return null;
    const figure = random.pick(workbook.ikpa);
    return retyped(workbook, figure, hundredths(figure.value + random.pick([-1, 1]) * (1 + 4 * random.next())), provable(['ikpa-mismatch', 'number-typo'], [figure], 'error'));
  },

  'target of one table changed': (workbook, random) => changedInOneTable(workbook, random, workbook.targets, ['target-differs-between-tables']),
  'realisasi of one table changed': (workbook, random) => changedInOneTable(workbook, random, workbook.realisasi, ['realisasi-differs-between-tables']),

  'kategori of another band': (workbook, random) => {
    if (!workbook.kategori) return null;
    const { kategori, label, roundedLabel, labels } = random.pick(workbook.kategori);
    const other = random.pick(labels.filter((one) => one !== label));
    const expected = other === roundedLabel ? unprovable('fits the capaian rounded to a whole percent') : provable(['category-not-in-scale', 'category-mismatch'], [kategori], 'error');
    return { snapshot: withCells(workbook, [[kategori, { value: other }]]), changed: [kategori], expected };
  },

  'kategori that no band has': (workbook, random) => {
    if (!workbook.kategori) return null;
    const { kategori } = random.pick(workbook.kategori);
    return { snapshot: withCells(workbook, [[kategori, { value: 'Luar Biasa' }]]), changed: [kategori], expected: provable(['category-not-in-scale'], [kategori], 'warning') };
  },

  'words instead of a realisasi': (workbook, random) => {
    const site = typedCapaian(workbook, random);
    const words = random.pick(['App', 'belum direkap', 'lihat lampiran']);
    const rules = ['unparsable-number', 'stray-text', 'missing-realisasi', 'misaligned-row'];
    return site && { snapshot: withCells(workbook, [[site.realisasi, { value: words }]]), changed: [site.realisasi], expected: provable(rules, [site.realisasi], 'warning') };
  },

  'two decimal commas': (workbook, random) => {
    const site = typedCapaian(workbook, random);
    const figure = site && random.pick([site.target, site.realisasi, site.capaian]);
    return figure && { snapshot: withCells(workbook, [[figure, { value: `${printed(figure.value, 2)},00` }]]), changed: [figure], expected: provable(['unparsable-number'], [figure], 'warning') };
  },

  'unit typed into a number': (workbook, random) => {
    const site = typedCapaian(workbook, random);
    if (!site) return null;
    const text = `${printedFigure(site.realisasi, workbook.habit.language)} orang`;
    return { snapshot: withCells(workbook, [[site.realisasi, { value: text }]]), changed: [site.realisasi], expected: provable(['unit-in-cell', 'text-number', 'stray-text', 'unit-mismatch'], [site.realisasi], 'info') };
  },

  'formula overwritten by a wrong constant': (workbook, random) => {
    const site = workedOutCapaian(workbook, random);
    if (!site) return null;
    const percent = hundredths(site.capaian.value + random.pick([-1, 1]) * (3 + 22 * random.next()));
    const injected = recapaian(workbook, site, percent);
    return injected.expected.kind === 'unprovable' ? injected : { ...injected, expected: provable([...CAPAIAN, ...FORMULA], [site.capaian], 'error') };
  },

  'share overwritten by a wrong constant': (workbook, random) => {
    if (!workbook.shares || !workbook.habit.formulas) return null;
    const { percent } = random.pick(workbook.shares);
    const value = hundredths(percent.value + 1.5 + 8 * random.next());
    return retyped(workbook, percent, value, provable([...PERCENT, ...FORMULA], [percent], 'error'));
  },

  'formula overwritten by its own result': (workbook, random) => {
    const site = workedOutCapaian(workbook, random);
    if (!site || workbook.capaian!.filter(({ capaian: { sheet, column } }) => sheet === site.capaian.sheet && column === site.capaian.column).length < 4) return null;
    const { value, format } = cellOf(workbook, site.capaian);
    return { snapshot: withCells(workbook, [[site.capaian, { value, format: format! }]]), changed: [site.capaian], expected: provable(FORMULA, [site.capaian], 'info') };
  },

  'formula of another row': (workbook, random) => {
    const site = workedOutCapaian(workbook, random);
    const others = site && workbook.capaian!.filter(({ realisasi }) => realisasi.sheet === site.realisasi.sheet && realisasi.column === site.realisasi.column && realisasi.row !== site.realisasi.row);
    if (!site || !others || others.length === 0) return null;
    const { realisasi } = random.pick(others);
    const value = realisasi.value / site.target.value;
    const cell = { ...cellOf(workbook, site.capaian), formula: `=${cellName(realisasi)}/${cellName(site.target)}` };
    const judged = judgedCapaian(site, hundredths(value * 100), site.realisasi);
    const expected = judged.kind === 'unprovable' ? judged : provable([...CAPAIAN, ...FORMULA], [site.capaian], 'error');
    return { snapshot: withCells(workbook, [[site.capaian, cell]]), changed: [site.capaian], expected };
  },

  'formula turned over': (workbook, random) => {
    const site = workedOutCapaian(workbook, random);
    if (!site || site.target.value === site.realisasi.value) return null;
    const cell = { ...cellOf(workbook, site.capaian), formula: `=${cellName(site.target)}/${cellName(site.realisasi)}` };
    const rules = ['formula-inverted', 'wrong-polarity', ...CAPAIAN, ...FORMULA];
    return { snapshot: withCells(workbook, [[site.capaian, cell]]), changed: [site.capaian], expected: provable(rules, [site.capaian], 'warning') };
  },

  'SUM one row short': (workbook, random) => {
    const sums = workbook.sums?.filter(({ sum, parts }) => parts.length > 2 && cellOf(workbook, sum).formula?.startsWith('=SUM('));
    if (!sums || sums.length === 0) return null;
    const { sum, parts } = random.pick(sums);
    const rest = parts.slice(0, -1);
    const cell = { ...cellOf(workbook, sum), formula: columnSum(rest[0]!.row, rest.at(-1)!.row, sum.column) };
    return { snapshot: withCells(workbook, [[sum, cell]]), changed: [sum], expected: provable([...SUM, ...FORMULA], [sum], 'error') };
  },

  'indicator told twice': (workbook, random) => {
    if (!workbook.rows || !typedOnly(workbook)) return null;
    const [from, to] = random.some(workbook.rows, 2) as [RowSite, RowSite];
    const columns = Array.from({ length: from.right - from.left + 1 }, (_, index) => from.left + index);
    const places = columns.map((column) => ({ sheet: to.sheet, row: to.row, column }));
    const cells = places.map((place) => [place, cellOf(workbook, { ...place, row: from.row })] as const);
    const copied = columns.map((column) => ({ sheet: from.sheet, row: from.row, column }));
    const expected =
      from.sasaran === to.sasaran ? provable(['duplicate-indicator', 'duplicated-row'], places, 'warning') : unprovable('two sasaran may each have an indicator of this name');
    return { snapshot: withCells(workbook, cells), changed: [...places, ...copied], expected };
  },

  'name misspelt in one table': (workbook, random) => {
    if (!workbook.names) return null;
    const place = random.pick(random.pick(workbook.names));
    const name = String(cellOf(workbook, place).value);
    const letters = [...name].flatMap((letter, at) => (at > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(name[at - 1]!) && letter !== name[at - 1] ? [at] : []));
    const at = random.pick(letters);
    const misspelt = name.slice(0, at) + name.slice(at + 1);
    const rules = ['indicator-name-differs', 'entity-name-differs', 'near-duplicate-name', 'missing-indicator-in-table', 'typo'];
    return { snapshot: withCells(workbook, [[place, { value: misspelt }]]), changed: [place], expected: provable(rules, [place], 'info') };
  },

  'year of a title changed': (workbook, random) => {
    if (!workbook.titles || workbook.titles.length === 0) return null;
    const { title, witnesses } = random.pick(workbook.titles);
    const words = String(cellOf(workbook, title).value).replace(/20\d\d/, (year) => String(Number(year) - 1));
    // Where two tables stand against one, the title cannot be told wrong, but then its targets are not those of that year.
    const expected = provable(['wrong-year', 'target-differs-between-tables'], [title, ...witnesses], 'warning');
    return { snapshot: withCells(workbook, [[title, { value: words }]]), changed: [title, ...witnesses], expected };
  },

  'unit left out': (workbook, random) => {
    const places = workbook.capaian?.flatMap(({ satuan }) => satuan ?? []) ?? [];
    // One cell of five or fewer says little: a column may be kept that way.
    if (new Set(places.map(({ row }) => row)).size < 6) return null;
    const place = random.pick(places);
    const rules = ['missing-value', 'incomplete-row', 'unit-mismatch', 'unit-differs-between-tables', 'format-inconsistent'];
    return { snapshot: withCells(workbook, [[place, null]]), changed: [place], expected: provable(rules, [place], 'info') };
  },
};

function changedInOneTable(workbook: CleanWorkbook, random: Random, statements: readonly (readonly Figure[])[] | undefined, rules: readonly string[]): Injected | null {
  if (!statements || !typedOnly(workbook)) return null;
  const figure = random.pick(random.pick(statements));
  const scale = 10 ** figure.decimals;
  const value = Math.round(figure.value * (0.75 + 0.2 * random.next()) * scale) / scale;
  // In a table with capaian its own row no longer follows either: one of the two says it.
  return retyped(workbook, figure, value, provable([...rules, ...CAPAIAN], [figure], 'warning'));
}
