import fc from 'fast-check';
import { bandProfiles } from '../../../src/domain/bands/profiles';
import type { CellMatrix, FunctionCell } from '../../../src/functions/cell-matrix';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import { kinerjaFunctions } from '../../../src/functions/kinerja-functions';
import { portableFormula } from '../../../src/report/portable/portable-formula';
import { scaleTable } from '../../../src/report/scale-table';
import type { CellPosition } from '../../../src/workbook/address';
import { formatArea } from '../../../src/workbook/address';
import type { PlanName, SheetPlan } from '../../../src/workbook/sheet-plan';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf, sheetOf } from '../../sheets';

/** One row of figures, the twin that counts with them, and what the function itself says. */
export interface TwinCase {
  /** `CAPAIAN min`, to tell failures apart. */
  readonly label: string;
  readonly row: number;
  readonly cells: readonly FunctionCell[];
  readonly call: string;
  readonly twin: string;
  readonly expected: FunctionCell;
}

export const SHEET = 'Uji';
/** To the right of all figures. */
export const TWIN_COLUMN = 30;

/** An argument in the row's cells, so many side by side, or as the formula writes it. */
type Argument = { readonly cells: number } | { readonly text: string; readonly is: FunctionCell | CellMatrix };

interface Specimen {
  readonly label: string;
  readonly id: keyof typeof kinerjaFunctions;
  readonly args: readonly Argument[];
  /** What the cells of all arguments may hold, in their order. */
  readonly row: fc.Arbitrary<readonly FunctionCell[]>;
  /** Asks for the count in this row of the result. */
  readonly counted?: number;
}

const cells = (count: number): Argument => ({ cells: count });
const word = (is: string): Argument => ({ text: `"${is}"`, is });
const number = (text: string, is: number): Argument => ({ text, is });
const nothing: Argument = { text: '', is: null };

/** What the names of the workbook stand for: blocks of cells below each other, an empty row between them. */
const ownScales: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>> = {
  ...Object.fromEntries(
    bandProfiles.map((profile) => {
      const { header, rows } = scaleTable(profile);
      return [`Skala_${profile.id.replace('-', '_')}`, [[...header], ...rows, [null, null, null], [null, null, null]]];
    }),
  ),
  Skala_Naik: [['Kategori', 'Lebih dari', 'Sampai'], ['Rendah', 0, 0.655], [null, null, null], ['Sedang', 0.655, 0.9], ['Istimewa', 1.125, 'tanpa batas'], ['Tinggi', 0.9, 1.125]],
};
const caps: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>> = { Batas_Bebas: [['tanpa batas']], Batas_Seperlima: [[1.2]], Batas_Kosong: [[null]], Batas_Nol: [[0]], Batas_Jauh: [[15]], Batas_Minus: [[-1]] };
const named = (name: string): Argument => ({ text: name, is: { ...ownScales, ...caps }[name]! });

/** The sheet that the names stand on. */
export const settings: { readonly name: string; readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]; readonly names: readonly PlanName[] } = {
  name: 'Pengaturan',
  ...Object.entries({ ...ownScales, ...caps }).reduce<{ cells: { row: number; column: number; value: CellValue }[]; names: PlanName[]; top: number }>(
    ({ cells, names, top }, [name, block]) => ({
      cells: [...cells, ...block.flatMap((line, row) => line.flatMap((value, column) => (value === null ? [] : [{ row: top + row, column, value }])))],
      names: [...names, { name, area: { top, left: 0, bottom: top + block.length - 1, right: block[0]!.length - 1 } }],
      top: top + block.length + 1,
    }),
    { cells: [], names: [], top: 0 },
  ),
};

/** The same as a plan. */
export const settingsPlan: SheetPlan = {
  layout: 'PENGATURAN',
  name: settings.name,
  cells: settings.cells.map((cell) => ({ ...cell, role: 'input' })),
  merges: [],
  bordered: [],
  columnWidths: [20, 12, 12],
  rowHeights: {},
  frozen: { rows: 0, columns: 0 },
  tones: [],
  names: settings.names,
  print: { paper: 'A4', orientation: 'portrait', repeatRows: { from: 0, to: 0 }, area: { top: 0, left: 0, bottom: 1, right: 2 }, header: { left: '', centre: '', right: '' }, footer: { left: '', centre: '', right: '' } },
};

const blank = fc.constant(null);
const fault = fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#NUM!').map((code): FunctionCell => ({ code, reason: null }));
const decimals = (low: number, high: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: low * 10 ** places, max: high * 10 ** places }).map((units) => Number(`${units}e-${places}`));
const figure = fc.oneof(decimals(0, 200, 2), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2_500_000_000_000 }), decimals(0, 2, 4), fc.constantFrom(0, 0, 1, 100));
const anyFigure = fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: figure.map((value) => -value) });
/** For sums: billions of either sign would leave only noise of one another. */
const summed = fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: decimals(-200, 0, 2) });
const single: fc.Arbitrary<FunctionCell> = fc.oneof({ weight: 14, arbitrary: anyFigure }, { weight: 2, arbitrary: blank }, { weight: 1, arbitrary: fault });
/** Single figures; `words` with a word in the place of one of them now and then. */
const singles = (count: number, words = true): fc.Arbitrary<readonly FunctionCell[]> => {
  const figures = fc.array(single, { minLength: count, maxLength: count });
  const worded = fc.tuple(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: count, maxLength: count }), fc.nat(count - 1)).map(([row, at]) => row.map((cell, index) => (index === at ? 'tidak terbaca' : cell)));
  return words ? fc.oneof({ weight: 20, arbitrary: figures }, { weight: 1, arbitrary: worded }) : figures;
};

const line = (count: number, value: fc.Arbitrary<number>, blanks = 1): fc.Arbitrary<readonly FunctionCell[]> =>
  fc.array(fc.oneof({ weight: 120, arbitrary: value }, { weight: Math.round(blanks * 10), arbitrary: blank }), { minLength: count, maxLength: count });

/** The rows, some of them with one error in them: where two faults meet, which of them shows is not promised. */
const oneFault = (rows: fc.Arbitrary<readonly FunctionCell[]>): fc.Arbitrary<readonly FunctionCell[]> =>
  fc.tuple(rows, fc.nat(11), fc.nat(999), fault).map(([row, chance, at, error]) => (chance > 0 ? row : row.map((cell, index) => (index === at % row.length ? error : positive(cell)))));
const positive = (cell: FunctionCell): FunctionCell => (typeof cell === 'number' ? Math.abs(cell) : cell);

/** Ratios around every bound of every scale, with the noise a division leaves and a little more than that. */
const bounds = bandProfiles.flatMap(({ bands }) => bands.flatMap(({ lower, upper }) => [lower, upper])).filter((bound) => bound !== null);
const nudges = [0, 1e-15, -1e-15, 1e-6, -1e-6, 4e-3, -4e-3, 6e-3, -6e-3];
const aroundBound = fc.tuple(fc.constantFrom(...bounds), fc.constantFrom(...nudges)).map(([bound, nudge]) => bound * (1 + nudge * 0.01));
const points = fc.oneof(aroundBound, decimals(0, 130, 2), decimals(-20, 1200, 0), decimals(0, 100, 4), fc.constantFrom(0, 0.5, 1, 100, 100.004, 1000, 1001, -5));
const judged = (measure: 'percent' | 'score'): fc.Arbitrary<readonly FunctionCell[]> =>
  fc.tuple(fc.oneof({ weight: 14, arbitrary: points.map((value) => (measure === 'percent' ? value / 100 : value)) }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: fault }, { weight: 1, arbitrary: fc.constant('tidak terbaca') }));

const capaian = (label: string, row: fc.Arbitrary<readonly FunctionCell[]>, ...more: Argument[]): Specimen => ({ label: `CAPAIAN ${label}`, id: 'CAPAIAN', args: [cells(1), cells(1), ...more], row });
const capCell = fc.oneof(fc.constantFrom<FunctionCell[]>(1, 1.2, 1.5, 0, null, -1, 11), fc.constant<FunctionCell>(1.1));
const withCap = fc.tuple(single, single, capCell);

const specimens: readonly Specimen[] = [
  capaian('maks', singles(2)),
  capaian('min', singles(2), word('min')),
  capaian('min-rasio', singles(2), word('min-rasio')),
  capaian('stabil', singles(2), word('stabil')),
  capaian('maks, cap', singles(2), nothing, number('120%', 1.2)),
  capaian('min, cap', singles(2), word('min'), number('1.5', 1.5)),
  capaian('maks, seratus', singles(2), nothing, nothing, word('seratus')),
  capaian('min, seratus', singles(2), word('min'), nothing, word('seratus')),
  capaian('min-rasio, seratus, cap', singles(2), word('min-rasio'), number('1.2', 1.2), word('seratus')),
  capaian('stabil, seratus, low cap', singles(2), word('stabil'), number('0.9', 0.9), word('seratus')),
  capaian('maks, batas', singles(2, false), nothing, number('1.2', 1.2), word('batas')),
  capaian('min-rasio, batas', singles(2, false), word('min-rasio'), number('1.2', 1.2), word('batas')),
  capaian('maks, batas without cap', singles(2, false), nothing, nothing, word('batas')),
  capaian('maks, cap in a cell', withCap, nothing, cells(1)),
  capaian('maks, cap in a cell, batas', withCap, nothing, cells(1), word('batas')),
  capaian('min-rasio, cap in a cell, batas', withCap, word('min-rasio'), cells(1), word('batas')),
  ...bandProfiles.map(({ id, measure }): Specimen => ({ label: `KATEGORI ${id}`, id: 'KATEGORI', args: [cells(1), word(id)], row: judged(measure) })),
  { label: 'KATEGORI', id: 'KATEGORI', args: [cells(1)], row: judged('percent') },
  ...bandProfiles.map(({ id, measure }): Specimen => ({ label: `KATEGORI table ${id}`, id: 'KATEGORI', args: [cells(1), named(`Skala_${id.replace('-', '_')}`)], row: judged(measure) })),
  { label: 'KATEGORI table, unordered', id: 'KATEGORI', args: [cells(1), named('Skala_Naik')], row: judged('percent') },
  ...Object.keys(caps).flatMap((name) => [
    capaian(`maks, ${name}`, singles(2), nothing, named(name)),
    capaian(`min-rasio, ${name}, batas`, singles(2, false), word('min-rasio'), named(name), word('batas')),
    capaian(`maks, ${name}, batas`, singles(2, false), nothing, named(name), word('batas')),
  ]),
  { label: 'STATUS', id: 'STATUS', args: [cells(1)], row: judged('percent') },
  { label: 'SERAPAN', id: 'SERAPAN', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'SISA', id: 'SISA', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'PERSENTASE', id: 'PERSENTASE', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'PERTUMBUHAN', id: 'PERTUMBUHAN', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'NKA', id: 'NKA', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'SPM', id: 'SPM', args: [cells(1), cells(1)], row: singles(2) },
  { label: 'NILAIEFISIENSI', id: 'NILAIEFISIENSI', args: [cells(1)], row: fc.tuple(fc.oneof(decimals(-1, 1, 3), single)) },
  {
    label: 'AKIP',
    id: 'AKIP',
    args: [cells(1), cells(1), cells(1), cells(1)],
    row: oneFault(fc.tuple(...[31, 31, 16, 26].map((high) => fc.oneof({ weight: 30, arbitrary: decimals(0, high, 1) }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: fc.constant(-1) })))),
  },
  { label: 'RERATA biasa', id: 'RERATA', args: [cells(6)], row: oneFault(line(6, summed)) },
  { label: 'RERATA abaikan', id: 'RERATA', args: [cells(6), nothing, nothing, word('abaikan')], row: oneFault(line(6, summed, 24)) },
  { label: 'RERATA geometrik', id: 'RERATA', args: [cells(5), word('geometrik')], row: oneFault(line(5, fc.oneof({ weight: 9, arbitrary: decimals(0, 120, 2) }, { weight: 1, arbitrary: anyFigure }), 0.5)) },
  { label: 'RERATA geometrik abaikan', id: 'RERATA', args: [cells(5), word('geometrik'), nothing, word('abaikan')], row: oneFault(line(5, decimals(0, 120, 2), 12)) },
  { label: 'RERATA tertimbang', id: 'RERATA', args: [cells(5), word('tertimbang'), cells(5)], row: oneFault(fc.tuple(line(5, decimals(0, 120, 2), 0.3), line(5, fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 1, arbitrary: fc.constant(-5) }))).map((parts) => parts.flat())) },
  { label: 'RERATA tertimbang abaikan', id: 'RERATA', args: [cells(5), word('tertimbang'), cells(5), word('abaikan')], row: oneFault(fc.tuple(line(5, decimals(0, 120, 2), 12), line(5, fc.integer({ min: 0, max: 3 }))).map((parts) => parts.flat())) },
  { label: 'EFISIENSI', id: 'EFISIENSI', args: [cells(4), cells(4), cells(4)], row: efisiensiRow() },
  { label: 'IKM', id: 'IKM', args: [cells(9)], row: oneFault(line(9, fc.oneof({ weight: 60, arbitrary: decimals(1, 4, 2) }, { weight: 1, arbitrary: decimals(0, 6, 1) }), 0.1)) },
  { label: 'IKPA', id: 'IKPA', args: [cells(7), cells(7)], row: oneFault(fc.tuple(line(7, decimals(0, 100, 2), 3), line(7, fc.oneof({ weight: 60, arbitrary: fc.integer({ min: 0, max: 25 }) }, { weight: 1, arbitrary: fc.constant(-5) }))).map((parts) => parts.flat())) },
  { label: 'IKPA 2022', id: 'IKPA', args: [cells(8), word('PER-5/PB/2022')], row: oneFault(line(8, decimals(0, 100, 2), 6)) },
  {
    label: 'RERATASASARAN',
    id: 'RERATASASARAN',
    args: [cells(6), cells(6)],
    row: fc.tuple(fc.array(fc.constantFrom<FunctionCell[]>('Sasaran satu', 'Sasaran dua', 'Sasaran tiga', null, null), { minLength: 6, maxLength: 6 }), oneFault(line(6, decimals(0, 2, 3), 0.3))).map((parts) => parts.flat()),
  },
  ...[1, 2, 3, 4].map((counted): Specimen => ({
    label: `REKAP ${counted}`,
    id: 'REKAP',
    args: [cells(8)],
    row: fc.array(fc.oneof({ weight: 6, arbitrary: points.map((value) => value / 100) }, { weight: 1, arbitrary: fc.constantFrom<FunctionCell[]>(1, 1 + 1e-12, 1 - 1e-12, null) }, { weight: 1, arbitrary: fault }), { minLength: 8, maxLength: 8 }),
    counted,
  })),
  {
    label: 'IKPA 2024, deduction',
    id: 'IKPA',
    args: [cells(7), word('PER-5/PB/2024'), cells(1)],
    row: oneFault(fc.tuple(line(6, decimals(0, 100, 2), 3), fc.tuple(decimals(0, 100, 2)), line(1, decimals(0, 1, 2), 4)).map((parts) => parts.flat())),
  },
];

/** A capaian or pagu below zero and an empty cell are two faults. */
function efisiensiRow(): fc.Arbitrary<readonly FunctionCell[]> {
  const pagu = fc.integer({ min: 0, max: 900_000_000 });
  const whole = fc.tuple(line(4, pagu, 0), line(4, decimals(0, 2, 3), 0), line(4, pagu, 0)).map((parts) => parts.flat());
  const negative = fc.tuple(line(4, pagu.map((value) => -value - 1), 0), line(8, decimals(0, 2, 3), 0)).map((parts) => parts.flat());
  const empty = fc.tuple(line(4, fc.constant(0), 1), line(4, decimals(0, 2, 3), 1), line(4, pagu, 1)).map((parts) => parts.flat());
  return oneFault(fc.oneof({ weight: 10, arbitrary: whole }, { weight: 1, arbitrary: negative }, { weight: 2, arbitrary: empty }));
}

/** At least so many cases of every function, shared among its specimens, row below row, the same for the same seed. */
export function twinCases(ofEach: number, seed: number): readonly TwinCase[] {
  const drafts = specimens.flatMap((specimen) => {
    const share = Math.ceil(ofEach / specimens.filter(({ id }) => id === specimen.id).length);
    return fc.sample(specimen.row, { numRuns: Math.max(share, 30), seed }).map((row) => ({ specimen, row }));
  });
  const sheet = sheetOf(SHEET, drafts.map(({ row }) => row.map((cell) => (cell === null ? null : isFunctionError(cell) ? { value: null, error: cell.code } : { value: cell }))));
  const ofNames = sheetOf(settings.name, []);
  const rows: { value: CellValue }[][] = [];
  for (const { row, column, value } of settings.cells) (rows[row] ??= [])[column] = { value };
  const names = settings.names.map((each) => ({ ...each, sheet: settings.name }));
  const home = { snapshot: { ...snapshotOf(sheet, { ...ofNames, rows }), names }, sheet };
  return drafts.map(({ specimen: { label, id, args, counted }, row: figures }, row) => {
    const { texts, matrices } = written(args, figures, { row, column: 0 });
    while (texts.at(-1) === '') texts.pop();
    const own = `KINERJA.${id}(${texts.join(',')})`;
    const call = counted === undefined ? `=${own}` : `=INDEX(${own},${counted},2)`;
    const result = kinerjaFunctions[id].evaluate(matrices);
    const portable = portableFormula(call, home);
    if (portable?.kind !== 'twin') throw new Error(`${call} has no twin: ${JSON.stringify(portable)}`);
    return { label, row, cells: figures, call, twin: portable.formula, expected: counted === undefined ? result[0]![0]! : result[counted - 1]![1]! };
  });
}

function written(args: readonly Argument[], figures: readonly FunctionCell[], { row }: CellPosition): { texts: string[]; matrices: CellMatrix[] } {
  const texts: string[] = [];
  const matrices: CellMatrix[] = [];
  let column = 0;
  for (const argument of args) {
    if ('text' in argument) {
      texts.push(argument.text);
      matrices.push(Array.isArray(argument.is) ? (argument.is as CellMatrix) : [[argument.is as FunctionCell]]);
    } else {
      texts.push(formatArea({ top: row, bottom: row, left: column, right: column + argument.cells - 1 }));
      matrices.push([figures.slice(column, column + argument.cells)]);
      column += argument.cells;
    }
  }
  return { texts, matrices };
}

const TOLERANCE = 1e-12;

/** The cases a twin got wrong, as text; `shown` is what its cell shows: a number, a text or an error code. */
export function twinFaults(cases: readonly TwinCase[], shown: (twinCase: TwinCase) => unknown): readonly string[] {
  return cases.flatMap((each) => {
    const found = shown(each);
    const { expected } = each;
    const agrees =
      typeof expected === 'number' && typeof found === 'number'
        ? Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
        : found === (isFunctionError(expected) ? expected.code : expected);
    const figures = each.cells.map((cell) => (isFunctionError(cell) ? cell.code : String(cell))).join(' ');
    return agrees ? [] : [`${each.label}: ${each.twin} with ${figures} shows ${String(found)}, ${each.call} gives ${isFunctionError(expected) ? expected.code : String(expected)}`];
  });
}
