import type { CapaianReason, Target } from '../domain/achievement/capaian';
import { capaian } from '../domain/achievement/capaian';
import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import { readNumeral } from '../domain/numeral/read-numeral';
import type { Bound, PrintedReading, Reading } from '../domain/numeral/reading';
import type { Result } from '../domain/result';
import { indicatorKey } from '../recognise/indicator-name';
import { figureText, holdsPredicatedValue } from '../recognise/predicated-value';
import type { CapaianGroup, PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot, SnapshotCell } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import type { PrintedSource } from './printed-figure';

/** Why a formula on a row would show no capaian, or one nobody can vouch for. */
export type NoCapaianReason =
  | CapaianReason
  | 'target-unreadable'
  | 'realisasi-unreadable'
  /** The text has two readings, or one that only its column tells: a formula sees the cell alone. */
  | 'target-ambiguous'
  | 'realisasi-ambiguous'
  | 'realisasi-range'
  /** `≥ 90` says which way is better, and the polarity says the other. */
  | 'target-bound'
  | 'realisasi-bound'
  /** One is in percent and the other is not. */
  | 'scales-differ';

/** One indicator of one year: where its figures stand and the capaian ratio a formula over them gives. */
export interface RowCapaian {
  readonly targetAt: CellPosition;
  readonly realisasiAt: CellPosition;
  readonly polarity: Polarity;
  readonly ratio: Result<number, NoCapaianReason>;
  /** The capaian the source prints; null where it has no such column. */
  readonly printed: PrintedSource | null;
}

/** Columns of a group that a capaian can be computed from. */
export interface ComputableGroup extends CapaianGroup {
  readonly target: number;
  readonly realisasi: number;
}

export const isComputable = (group: CapaianGroup): group is ComputableGroup => group.target !== null && group.realisasi !== null;

/**
 * What KINERJA.CAPAIAN gives on this row, over copies of its figures and with the arguments the settings ask for: the ratio (1 is
 * 100 %), or the reason there is none. The function takes a cap and a zero policy; it neither floors nor rounds.
 */
export function rowCapaian(sheet: SheetSnapshot, table: PerformanceTable, row: TableRow, group: ComputableGroup, settings: Settings): RowCapaian {
  const [target, realisasi] = [printedFigure(sheet, table, row, group.target)!, printedFigure(sheet, table, row, group.realisasi)!];
  const polarity = polarityOf(row.label, settings);
  return {
    targetAt: target.at,
    realisasiAt: realisasi.at,
    polarity,
    ratio: capaianRatio(target, realisasi, polarity, settings),
    printed: printedFigure(sheet, table, row, group.capaian),
  };
}

/** The same over the cells themselves, where the function reads no number out of a value with its predicate. */
export function ownCellsCapaian(...[sheet, table, row, group, settings]: Parameters<typeof rowCapaian>): RowCapaian {
  const found = rowCapaian(sheet, table, row, group, settings);
  if (holdsPredicatedValue(sheet, found.targetAt)) return { ...found, ratio: { ok: false, reason: 'target-unreadable' } };
  return holdsPredicatedValue(sheet, found.realisasiAt) ? { ...found, ratio: { ok: false, reason: 'realisasi-unreadable' } } : found;
}

/** The polarity of an indicator: the user's own for it, else the usual one. */
export function polarityOf(label: string | null, { polarities, defaultPolarity }: Pick<Settings, 'polarities' | 'defaultPolarity'>): Polarity {
  return (label === null ? undefined : polarities[indicatorKey(label)]) ?? defaultPolarity;
}

/** What KINERJA.CAPAIAN gives on a target and a realisasi, wherever each stands. */
export function capaianRatio(target: PrintedSource, realisasi: PrintedSource, polarity: Polarity, { policy }: Pick<Settings, 'policy'>): Result<number, NoCapaianReason> {
  return ratioOf(figureAlone(target), figureAlone(realisasi), polarity, asTheFunction(policy));
}

/** A figure as a formula that sees its cell alone reads it. */
export const figureAlone = ({ sheet, at, reading }: PrintedSource): PrintedReading => seenAlone(reading, cellAt(sheet, at.row, at.column));

/** What the row prints in a column of its table, by its index; null where the table has none. */
export function printedFigure(sheet: SheetSnapshot, table: PerformanceTable, row: TableRow, column: number | null): PrintedSource | null {
  if (column === null) return null;
  return { sheet, at: { row: row.row, column: table.columns[column]!.column }, reading: row.readings[column] ?? null };
}

const asTheFunction = ({ capRatio, zeroTarget }: CapaianPolicy): CapaianPolicy => ({ ...defaultCapaianPolicy, capRatio, zeroTarget });

/** A formula reads one cell without its column: where that says something else, or one of two things, the cell is ambiguous. */
function seenAlone(reading: Reading | null, cell: SnapshotCell | undefined): PrintedReading {
  if (cell?.error !== undefined) return { kind: 'unreadable', text: cell.error, reason: 'no-digits' };
  if (!reading) return { kind: 'missing', written: '' };
  if (reading.kind === 'unevaluated') return { kind: 'unreadable', text: cell?.formula ?? '', reason: 'no-digits' };
  if (reading.kind !== 'number' || typeof cell?.value !== 'string') return reading;
  const alone = readNumeral(figureText(cell.value));
  if (alone.kind !== 'number' || alone.quantity.value === reading.quantity.value) return reading;
  return { kind: 'ambiguous', text: cell.value, readings: [reading.quantity, alone.quantity] };
}

/** A target printed as a limit agrees with the polarity that pushes the same way. */
const BOUNDS: Readonly<Record<Polarity, readonly Bound[]>> = {
  maks: ['>', '>='],
  min: ['<', '<='],
  'min-rasio': ['<', '<='],
  stabil: [],
  rentang: [],
};

function ratioOf(target: PrintedReading, realisasi: PrintedReading, polarity: Polarity, policy: CapaianPolicy): Result<number, NoCapaianReason> {
  if (target.kind === 'unreadable') return { ok: false, reason: 'target-unreadable' };
  if (realisasi.kind === 'unreadable') return { ok: false, reason: 'realisasi-unreadable' };
  if (target.kind === 'ambiguous') return { ok: false, reason: 'target-ambiguous' };
  if (realisasi.kind === 'ambiguous') return { ok: false, reason: 'realisasi-ambiguous' };
  if (target.kind === 'missing') return { ok: false, reason: 'target-missing' };
  if (realisasi.kind === 'missing') return { ok: false, reason: 'realisasi-missing' };
  if (realisasi.kind === 'range') return { ok: false, reason: 'realisasi-range' };
  const { quantity } = realisasi;
  const agreed = target.kind === 'range' ? target.low : target.quantity;
  if (quantity.bound !== null) return { ok: false, reason: 'realisasi-bound' };
  if (agreed.bound !== null && !BOUNDS[polarity].includes(agreed.bound)) return { ok: false, reason: 'target-bound' };
  if (agreed.percent !== quantity.percent) return { ok: false, reason: 'scales-differ' };
  const computed = capaian(targetOf(target), quantity.value, polarity, policy);
  return computed.ok ? { ok: true, value: computed.value.ratio } : computed;
}

function targetOf(target: Extract<PrintedReading, { kind: 'number' | 'range' }>): Target {
  return target.kind === 'range' ? { low: target.low.value, high: target.high.value } : target.quantity.value;
}
