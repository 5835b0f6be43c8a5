import { capaian } from '../domain/achievement/capaian';
import type { CapaianReason, Target } from '../domain/achievement/capaian';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import type { Polarity, ZeroTargetPolicy } from '../domain/achievement/policy';
import { printPercent } from '../domain/numeral/print-numeral';
import type { Bound } from '../domain/numeral/reading';
import type { Result } from '../domain/result';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell, FunctionError, OwnErrorCode } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { isOpenEnd } from './open-end';
import { isLeftOut } from './left-out';
import { readNumbers } from './read-numbers';
import type { NumberArgument, Writing } from './read-numbers';
import { largestPlausibleRatio } from './plausible-ratio';

type Argument<Value> = Result<Value, FunctionError>;

const absent: CellMatrix = [[null]];

const reasonCodes: Readonly<Record<CapaianReason, OwnErrorCode>> = {
  'target-missing': '#N/A',
  'realisasi-missing': '#N/A',
  'target-zero': '#DIV/0!',
  'realisasi-zero': '#DIV/0!',
  'target-negative': '#NUM!',
  'realisasi-negative': '#NUM!',
  'range-inverted': '#NUM!',
  'range-without-rentang': '#VALUE!',
  'rentang-without-range': '#VALUE!',
};

const polarities: readonly Polarity[] = ['maks', 'min', 'min-rasio', 'stabil', 'rentang'];

/** The words a planner writes, and the names the policy itself has. */
const zeroPolicies: ReadonlyMap<string, ZeroTargetPolicy> = new Map<string, ZeroTargetPolicy>([
  ['tolak', 'none'],
  ['seratus', 'hundred-when-both-zero'],
  ['batas', 'cap-when-exceeded'],
  ['none', 'none'],
  ['hundred-when-both-zero', 'hundred-when-both-zero'],
  ['cap-when-exceeded', 'cap-when-exceeded'],
]);

/** A target printed as a limit agrees with the polarity that pushes the same way: `≥ 90` with `maks`. */
const boundsOf: Readonly<Record<Polarity, readonly Bound[]>> = {
  maks: ['>', '>='],
  min: ['<', '<='],
  'min-rasio': ['<', '<='],
  stabil: [],
  rentang: [],
};

/** KINERJA.CAPAIAN(target, realisasi, [polaritas], [batas], [kebijakanNol]): the ratio that counts, 1 for 100 %. */
export function evaluateCapaian([targets = absent, realisasi = absent, polaritas = absent, batas = absent, kebijakanNol = absent]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument, NumberArgument, FunctionCell, NumberArgument, FunctionCell]>(
    [readNumbers(targets), readNumbers(realisasi), polaritas, readCaps(batas), kebijakanNol],
    oneCapaian,
  );
}

function oneCapaian(targetCell: NumberArgument, realisasiCell: NumberArgument, polarityCell: FunctionCell, capCell: NumberArgument, zeroCell: FunctionCell): FunctionCell {
  const polarity = readPolarity(polarityCell);
  if (!polarity.ok) return polarity.reason;
  const capRatio = readCap(capCell);
  if (!capRatio.ok) return capRatio.reason;
  const zeroTarget = readZeroPolicy(zeroCell);
  if (!zeroTarget.ok) return zeroTarget.reason;
  const target = readTarget(targetCell, polarity.value);
  if (!target.ok) return target.reason;
  const realisasi = readRealisasi(realisasiCell);
  if (!realisasi.ok) return realisasi.reason;
  const mixed = mixedScales(targetCell, realisasiCell);
  if (mixed) return mixed;

  const policy = { ...defaultCapaianPolicy, capRatio: capRatio.value, zeroTarget: zeroTarget.value };
  const outcome = capaian(target.value, realisasi.value, polarity.value, policy);
  return outcome.ok ? outcome.value.ratio : functionError(reasonCodes[outcome.reason], `function.${outcome.reason}`);
}

function readTarget(cell: NumberArgument, polarity: Polarity): Argument<Target> {
  switch (cell.kind) {
    case 'refused':
      return { ok: false, reason: cell.error };
    case 'missing':
      return { ok: true, value: null };
    case 'range':
      return { ok: true, value: { low: cell.low, high: cell.high } };
    case 'number': {
      const agrees = cell.bound === null || boundsOf[polarity].includes(cell.bound);
      return agrees ? { ok: true, value: cell.value } : refuse('function.bound-against-polarity', { printed: cell.printed, polarity });
    }
  }
}

function readRealisasi(cell: NumberArgument): Argument<number | null> {
  switch (cell.kind) {
    case 'refused':
      return { ok: false, reason: cell.error };
    case 'missing':
      return { ok: true, value: null };
    case 'range':
      return refuse('function.range-not-number', { printed: cell.printed });
    case 'number':
      return cell.bound ? refuse('function.bound-not-number', { printed: cell.printed }) : { ok: true, value: cell.value };
  }
}

/**
 * A percent text is a ratio, so it goes with another percent text, or with a number that can be one: 0.95 formatted as
 * a percentage. Beside `100%`, 95 and the text `95` could be meant either way.
 */
function mixedScales(target: NumberArgument, realisasi: NumberArgument): FunctionError | null {
  if (!('writing' in target && 'writing' in realisasi)) return null;
  if (target.writing !== 'percent-text' && realisasi.writing !== 'percent-text') return null;
  const pair = [scaleOf(target), scaleOf(realisasi)];
  const percent = pair.find(({ writing }) => writing === 'percent-text');
  const bare = pair.find(({ writing, largest }) => writing === 'text' || (writing === 'number' && largest > largestPlausibleRatio));
  return percent && bare ? functionError('#VALUE!', 'function.percent-on-one-side', { percent: percent.printed, bare: bare.printed }) : null;
}

function scaleOf(cell: NumberArgument & { kind: 'number' | 'range' }): { writing: Writing; largest: number; printed: string } {
  return { writing: cell.writing, largest: Math.abs(cell.kind === 'range' ? cell.high : cell.value), printed: cell.printed };
}

/** The polarity an argument names; `maks` where it is left out. */
export function readPolarity(cell: FunctionCell): Argument<Polarity> {
  if (isFunctionError(cell)) return { ok: false, reason: cell };
  if (isLeftOut(cell)) return { ok: true, value: 'maks' };
  const word = String(cell).trim().toLowerCase();
  const polarity = polarities.find((known) => known === word);
  return polarity ? { ok: true, value: polarity } : refuse('function.unknown-polarity', { printed: String(cell) });
}

/** What an argument says a zero target gives; `none` where it is left out. */
export function readZeroPolicy(cell: FunctionCell): Argument<ZeroTargetPolicy> {
  if (isFunctionError(cell)) return { ok: false, reason: cell };
  if (isLeftOut(cell)) return { ok: true, value: 'none' };
  const policy = zeroPolicies.get(String(cell).trim().toLowerCase());
  return policy ? { ok: true, value: policy } : refuse('function.unknown-zero-policy', { printed: String(cell) });
}

/** The cells of a cap, `tanpa batas` being none. */
export function readCaps(matrix: CellMatrix): NumberArgument[][] {
  return readNumbers(matrix.map((row) => row.map((cell) => (isOpenEnd(cell) ? null : cell))));
}

/** The cap an argument gives as a ratio, null for none. 120 as a number would be 12.000 %, which no one means. */
export function readCap(cell: NumberArgument): Argument<number | null> {
  if (cell.kind === 'refused') return { ok: false, reason: cell.error };
  if (cell.kind === 'range') return refuse('function.range-not-number', { printed: cell.printed });
  if (cell.kind === 'missing' || (cell.writing === 'number' && cell.value === 0)) return { ok: true, value: null };
  if (cell.value > 0 && cell.value <= largestPlausibleRatio) return { ok: true, value: cell.value };
  return { ok: false, reason: functionError('#NUM!', 'function.cap-out-of-domain', { printed: cell.printed, percent: printPercent(cell.value * 100, 0) }) };
}

function refuse(key: Parameters<typeof functionError>[1], params: Readonly<Record<string, string>>): { readonly ok: false; readonly reason: FunctionError } {
  return { ok: false, reason: functionError('#VALUE!', key, params) };
}
