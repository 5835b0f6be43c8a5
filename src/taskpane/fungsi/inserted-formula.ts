import { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { Address, Area } from '../../workbook/address';
import { cellAt, type Snapshot } from '../../workbook/snapshot';
import type { FunctionId } from './guess-arguments';
import type { TypedArgument } from './typed-argument';

/** The parameter without which there is nothing to compute yet: the last figure people fill in on a row. */
const awaited: Readonly<Partial<Record<FunctionId, string>>> = {
  CAPAIAN: 'realisasi',
  KATEGORI: 'capaian',
  ANGKA: 'teks',
  PERSENTASE: 'pembilang',
  PERTUMBUHAN: 'sekarang',
  STATUS: 'capaian',
  SERAPAN: 'realisasi',
  SISA: 'realisasi',
  NILAIEFISIENSI: 'efisiensi',
  NKA: 'pelaksanaan',
  SPM: 'mutu',
  AKIP: 'evaluasi',
  TERBILANG: 'angka',
  PERIKSA: 'tercetak',
  NARASI: 'realisasi',
};

/** Their results are ratios, which nobody reads without a percent format. */
const ratios: readonly FunctionId[] = ['CAPAIAN', 'PERSENTASE', 'PERTUMBUHAN', 'SERAPAN', 'EFISIENSI', 'NILAIEFISIENSI', 'SPM', 'RERATASASARAN'];

/** Their results are in the unit of their first argument. */
const inTheUnitOfTheirs: readonly FunctionId[] = ['RERATA', 'SISA'];

/**
 * The formula to insert, en-US, from one argument a parameter, in order; null while a required one is missing or one is
 * refused. A call on single cells waits for its last figure, as Hitung writes it: `=IF(E5="","",KINERJA.CAPAIAN(D5,E5))`.
 */
export function insertedFormula(id: FunctionId, args: readonly TypedArgument[]): string | null {
  const { name, parameters } = kinerjaFunctions[id];
  const isComplete = parameters.every(({ optional }, index) => args[index]?.kind === 'understood' || (optional && args[index]?.kind !== 'refused'));
  if (!isComplete) return null;
  const texts = args.map((argument) => (argument.kind === 'understood' ? argument.text : ''));
  while (texts.at(-1) === '') texts.pop();
  const call = `${name}(${texts.join(',')})`;
  const guard = args[parameters.findIndex((parameter) => parameter.name === awaited[id])];
  const isRow = shapingAreas(id, args).every(isOneCell);
  return isRow && guard?.kind === 'understood' && guard.points ? `=IF(${guard.text}="","",${call})` : `=${call}`;
}

/** The cells that give a function of single cells its shape; the table of a scale does not. */
function shapingAreas(id: FunctionId, args: readonly TypedArgument[]): readonly Address[] {
  return args.flatMap((argument, index) => (argument.kind === 'understood' && argument.points && !(id === 'KATEGORI' && index === 1) ? [argument.points] : []));
}

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** The number format a cell without one of its own is given; undefined where the result needs none. */
export function insertedFormat(id: FunctionId, args: readonly TypedArgument[], snapshot: Snapshot): string | undefined {
  if (ratios.includes(id)) return '0.00%';
  const [first] = args;
  if (!inTheUnitOfTheirs.includes(id) || first?.kind !== 'understood' || !first.points) return undefined;
  const sheet = snapshot.sheets.find(({ name }) => name === first.points?.sheet);
  return sheet && cellAt(sheet, first.points.top, first.points.left)?.format;
}

/** The cells the formula fills, from the one it stands in. */
export function filledArea(id: FunctionId, args: readonly TypedArgument[], { top, left }: Address): Area {
  const { rows, columns } = sizeOf(id, args);
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function sizeOf(id: FunctionId, args: readonly TypedArgument[]): { readonly rows: number; readonly columns: number } {
  if (id === 'SKALA' || id === 'REKAP') {
    const result = kinerjaFunctions[id].evaluate([[[id === 'SKALA' ? wordOf(args[0]) : null]]]);
    return { rows: result.length, columns: result[0]?.length ?? 1 };
  }
  const areas = awaited[id] === undefined ? [] : shapingAreas(id, args);
  return {
    rows: Math.max(1, ...areas.map(({ top, bottom }) => bottom - top + 1)),
    columns: Math.max(1, ...areas.map(({ left, right }) => right - left + 1)),
  };
}

const wordOf = (argument: TypedArgument | undefined): string | null =>
  argument?.kind === 'understood' && argument.text.startsWith('"') ? argument.text.slice(1, -1) : null;
