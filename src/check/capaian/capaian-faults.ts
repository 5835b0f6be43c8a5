import type { Target } from '../../domain/achievement/capaian';
import type { CapaianVerdict } from '../../domain/achievement/capaian-verdict';
import { capaianVerdict } from '../../domain/achievement/capaian-verdict';
import type { Bound, Quantity, Reading } from '../../domain/numeral/reading';
import { withoutBinaryNoise } from '../../domain/numeral/round';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { CapaianBasis } from './capaian-basis';
import { capaianBases } from './capaian-basis';
import type { CapaianRow } from './capaian-rows';
import { capaianRows, isTransposed, plainQuantity } from './capaian-rows';
import type { CapaianScale } from './capaian-scale';
import { capaianPercent, capaianScales } from './capaian-scale';
import type { IndicatorPolarity } from './indicator-polarity';
import { indicatorPolarity } from './indicator-polarity';
import type { RuleContext } from '../rule';

/** A printed capaian that target and realisasi do not give as they stand, with all that was compared. */
export interface CapaianFault {
  readonly row: CapaianRow;
  readonly verdict: Exclude<CapaianVerdict, { kind: 'agrees' | 'no-capaian' }>;
  readonly polarity: IndicatorPolarity;
  readonly printedPercent: number;
  readonly printedDecimals: number;
  readonly target: Quantity;
  readonly realisasi: Quantity;
  /** False where several ways to work out the column are in use and its other rows do not show which holds. */
  readonly basisIsSure: boolean;
  /** The columns of the figures it was worked out from, where those are not the row's own two cells. */
  readonly otherColumns: readonly number[];
  /** True where target and realisasi are the row's own two cells. */
  readonly ownCells: boolean;
  /** True where it is right by another target or another span than the rest of its column is worked out with. */
  readonly fitsOtherBasis: boolean;
}

/** Rows of a column that stand exactly at a usual cap below what was reached. */
export interface ColumnCap {
  readonly capPercent: number;
  readonly rows: number;
  /** True where the column itself passes the cap, or stops at several: then it is no rule of the agency. */
  readonly isPassed: boolean;
}

export interface CapaianJudgement {
  readonly faults: readonly CapaianFault[];
  /** Capaian that agree as higher-is-better under a name that suggests the reverse; `expectedPercent` is by (2T-R)/T. */
  readonly suspicious: readonly CapaianFault[];
  /** Capaian printed as 100 percent, right by rounding, of a target that was missed. */
  readonly hiddenShortfalls: readonly CapaianRow[];
  /** By column index of the capaian. */
  readonly caps: ReadonlyMap<number, ColumnCap>;
  /** Highest capaian of the column that agrees with its arithmetic, in percent points; by column index. */
  readonly highestAgreeing: ReadonlyMap<number, number>;
}

const remembered = new WeakMap<PerformanceTable, { readonly context: RuleContext; readonly judgement: CapaianJudgement }>();

/** Every printed capaian of the table judged, each once however many rules ask. Only what does not agree is kept. */
export function capaianJudgement(table: PerformanceTable, context: RuleContext): CapaianJudgement {
  const known = remembered.get(table);
  if (known?.context === context) return known.judgement;
  const judgement = judge(table, context);
  remembered.set(table, { context, judgement });
  return judgement;
}

const NOTHING: CapaianJudgement = { faults: [], suspicious: [], hiddenShortfalls: [], caps: new Map(), highestAgreeing: new Map() };

/** The judged rows of one group: how often each basis fits, and what fits none. */
interface GroupTally {
  readonly bases: readonly CapaianBasis[];
  readonly fits: number[];
  /** Rows that at least one basis fits. */
  fitRows: number;
  readonly unfit: { readonly row: CapaianRow; readonly verdicts: readonly (CapaianFault | null)[] }[];
}

function judge(table: PerformanceTable, context: RuleContext): CapaianJudgement {
  if (table.kind !== 'capaian') return NOTHING;
  const scaleOf = capaianScales(table);
  const tallies = new Map<number, GroupTally>();
  const highestAgreeing = new Map<number, number>();
  const suspicious: CapaianFault[] = [];
  const hiddenShortfalls: CapaianRow[] = [];
  const soFar = runningFigures(table);
  for (const row of capaianRows(table)) {
    const column = row.group.capaian;
    const printed = column === null ? null : plainQuantity(row.capaian);
    const cumulative = soFar?.(row) ?? null;
    if (column === null || !printed) continue;
    let tally = tallies.get(column);
    if (!tally) {
      const bases = capaianBases(table, row.group);
      tally = { bases, fits: bases.map(() => 0), fitRows: 0, unfit: [] };
      tallies.set(column, tally);
    }
    const points = capaianPercent(printed, scaleOf(column));
    if (points.percent === 100 && isJustMissed(row)) hiddenShortfalls.push(row);
    const polarity = indicatorPolarity(row, context);
    const printedFigures = { polarity, printedPercent: points.percent, printedDecimals: points.decimals };
    let verdicts: (CapaianFault | null)[] | null = null;
    let isFit = false;
    for (let index = 0; index < tally.bases.length; index += 1) {
      const fault = judgeBasis(row, tally.bases[index]!, printedFigures, context);
      if (fault === 'agrees' || (fault !== null && fault.verdict.kind === 'rounding' && index > 0)) {
        tally.fits[index]! += 1;
        isFit = true;
      } else (verdicts ??= [])[index] = fault;
    }
    isFit ||= cumulative?.some((pair) => isRightBy(row, pair, printedFigures, context)) ?? false;
    if (isFit && polarity.saidBy === 'name' && polarity.polarity === 'maks') {
      const fault = suspiciousName(row, printedFigures);
      if (fault) suspicious.push(fault);
    }
    if (isFit) tally.fitRows += 1;
    if (isFit) highestAgreeing.set(column, Math.max(highestAgreeing.get(column) ?? -Infinity, points.percent));
    else if (verdicts?.some((fault) => fault)) tally.unfit.push({ row, verdicts });
  }
  const faults = [...tallies.values()].flatMap(settled);
  faults.push(...oddOnesOut(table, tallies, scaleOf, context));
  return { faults: inRowOrder(faults), suspicious, hiddenShortfalls, caps: columnCaps(faults, highestAgreeing), highestAgreeing };
}

/** Realisasi so little below target that their ratio rounds to one. */
function isJustMissed(row: CapaianRow): boolean {
  const target = plainQuantity(row.target);
  const realisasi = plainQuantity(row.realisasi);
  if (!target || !realisasi || target.value <= 0 || realisasi.value >= target.value || target.percent !== realisasi.percent) return false;
  return (realisasi.value / target.value) * 100 >= 99.5;
}

/** The faults of one column against the way most of its rows are worked out. */
function settled({ bases, fits, fitRows, unfit }: GroupTally): CapaianFault[] {
  const most = Math.max(0, ...fits);
  const usual = Math.max(0, fits.indexOf(most));
  const basisIsSure = bases.length === 1 || (most >= 2 && most * 2 >= fitRows + unfit.length);
  return unfit.flatMap(({ verdicts }) => {
    // Where the usual target or realisasi of a row cannot be read, another one says nothing of its capaian.
    const fault = verdicts[usual] ?? (basisIsSure ? null : verdicts.find((each) => each)) ?? null;
    return fault ? [{ ...fault, basisIsSure }] : [];
  });
}

/** So many rows, and this share of the column, show how it is worked out beyond doubt. */
const FEWEST_ALIKE = 3;
const ALIKE_SHARE = 0.7;

/** Capaian right by some other target than nearly all of their column are measured against. */
function oddOnesOut(table: PerformanceTable, tallies: ReadonlyMap<number, GroupTally>, scaleOf: (column: number) => CapaianScale, context: RuleContext): CapaianFault[] {
  const usual = new Map<number, CapaianBasis>();
  for (const [column, { bases, fits, fitRows, unfit }] of tallies) {
    const most = Math.max(0, ...fits);
    if (bases.length > 1 && most >= FEWEST_ALIKE && fits.filter((count) => count === most).length === 1 && most >= ALIKE_SHARE * (fitRows + unfit.length)) usual.set(column, bases[fits.indexOf(most)]!);
  }
  if (usual.size === 0) return [];
  const odd: CapaianFault[] = [];
  for (const row of capaianRows(table)) {
    const column = row.group.capaian;
    const basis = column === null ? undefined : usual.get(column);
    const printed = basis && plainQuantity(row.capaian);
    if (!basis || !printed || tallies.get(column!)!.unfit.some((each) => each.row.row === row.row)) continue;
    const points = capaianPercent(printed, scaleOf(column!));
    const figures = { polarity: indicatorPolarity(row, context), printedPercent: points.percent, printedDecimals: points.decimals };
    const fault = judgeBasis(row, basis, figures, context);
    if (fault === null || fault === 'agrees' || fault.verdict.kind === 'rounding') continue;
    const { expectedPercent } = fault.verdict;
    odd.push({ ...fault, verdict: { kind: 'mismatch', expectedPercent }, basisIsSure: false, fitsOtherBasis: true });
  }
  return odd;
}

function inRowOrder(faults: readonly CapaianFault[]): readonly CapaianFault[] {
  return [...faults].sort((a, b) => a.row.capaianAt!.row - b.row.capaianAt!.row || a.row.capaianAt!.column - b.row.capaianAt!.column);
}

function columnCaps(faults: readonly CapaianFault[], highestAgreeing: ReadonlyMap<number, number>): ReadonlyMap<number, ColumnCap> {
  const caps = new Map<number, ColumnCap>();
  for (const { row, verdict } of faults) {
    if (verdict.kind !== 'capped') continue;
    const column = row.group.capaian!;
    const cap = caps.get(column);
    const isPassed = (highestAgreeing.get(column) ?? -Infinity) > verdict.capPercent || (cap !== undefined && cap.capPercent !== verdict.capPercent);
    caps.set(column, { capPercent: verdict.capPercent, rows: (cap?.rows ?? 0) + 1, isPassed: isPassed || (cap?.isPassed ?? false) });
  }
  return caps;
}

interface Printed {
  readonly polarity: IndicatorPolarity;
  readonly printedPercent: number;
  readonly printedDecimals: number;
}

/** What lower-is-better would give, where it differs from a capaian that fits only higher-is-better. */
function suspiciousName(row: CapaianRow, printed: Printed): CapaianFault | null {
  const [target, realisasi] = [plainQuantity(row.target), plainQuantity(row.realisasi)];
  if (!target || !realisasi || target.value <= 0 || target.value === realisasi.value) return null;
  const expectedPercent = ((2 * target.value - realisasi.value) / target.value) * 100;
  const direct = (realisasi.value / target.value) * 100;
  if (Math.abs(direct - printed.printedPercent) > Math.abs(expectedPercent - printed.printedPercent)) return null;
  return { row, verdict: { kind: 'other-polarity', expectedPercent, polarity: 'maks' }, ...printed, polarity: { ...printed.polarity, polarity: 'min' }, target, realisasi, basisIsSure: true, otherColumns: [], ownCells: true, fitsOtherBasis: false };
}

/** Null where the row has no figures for the basis. */
function judgeBasis(row: CapaianRow, basis: CapaianBasis, printed: Printed, { settings }: RuleContext): CapaianFault | 'agrees' | null {
  const ownCells = basis.targets.length === 1 && basis.realisasi.length === 1 && basis.targets[0] === row.group.target && basis.realisasi[0] === row.group.realisasi;
  const target = ownCells ? judgedTarget(row.target) : targetOf(row, basis);
  const realisasi = ownCells ? plainQuantity(row.realisasi) : combined(row, basis.realisasi, basis.mean);
  if (!target || !realisasi || scalesDiffer(target.quantity, realisasi)) return null;
  if (isPlainlyRight(target.value, realisasi.value, printed, settings.policy)) return 'agrees';
  const judged = judgeFigures(row, target, realisasi, printed, settings, ownCells);
  return ownCells || judged === null || judged === 'agrees' ? judged : { ...judged, otherColumns: [...basis.targets, ...basis.realisasi] };
}

/** Most capaian are realisasi ÷ target to the last digit, under no cap: that is told without weighing what else they may be. */
function isPlainlyRight(target: Target, realisasi: number, { polarity, printedPercent }: Printed, { floorRatio, capRatio, roundPercentDecimals }: RuleContext['settings']['policy']): boolean {
  if (typeof target !== 'number' || target <= 0 || polarity.polarity !== 'maks' || floorRatio !== null || capRatio !== null || roundPercentDecimals !== null) return false;
  const percent = (realisasi / target) * 100;
  return Math.abs(printedPercent - percent) <= 1e-9 * Math.max(1, Math.abs(percent));
}

function judgeFigures(
  row: CapaianRow,
  target: JudgedTarget,
  realisasi: Quantity,
  printed: Printed,
  { policy }: RuleContext['settings'],
  ownCells: boolean,
): CapaianFault | 'agrees' | null {
  const { polarity } = printed;
  const { bound } = target.quantity;
  const isRange = typeof target.value !== 'number';
  // A limit that was kept may count as met in full, whatever the distance.
  if (bound !== null && printed.printedPercent === 100 && isKept(bound, target.quantity.value, realisasi.value)) return 'agrees';
  const verdict = capaianVerdict({
    target: target.value,
    realisasi: realisasi.value,
    realisasiDecimals: realisasi.decimals,
    printedPercent: printed.printedPercent,
    printedDecimals: printed.printedDecimals,
    polarity: isRange ? 'rentang' : polarity.polarity,
    accepted: isRange ? ['rentang'] : bound === '<' || bound === '<=' ? [...polarity.accepted, 'min', 'min-rasio'] : polarity.accepted,
    polarityIsSet: polarity.saidBy === 'settings',
    policy,
  });
  if (verdict.kind === 'agrees' || verdict.kind === 'no-capaian') return verdict.kind === 'agrees' ? 'agrees' : null;
  return { row, verdict, ...printed, target: target.quantity, realisasi, basisIsSure: true, otherColumns: [], ownCells, fitsOtherBasis: false };
}

function isKept(bound: Bound, limit: number, realisasi: number): boolean {
  switch (bound) {
    case '>':
      return realisasi > limit;
    case '>=':
      return realisasi >= limit;
    case '<':
      return realisasi < limit;
    case '<=':
      return realisasi <= limit;
  }
}

/** Target and realisasi a capaian may be worked out from. */
interface FigurePair {
  readonly target: Quantity;
  readonly realisasi: Quantity;
}

/**
 * In a long list with a row a period, the figures added up so far for the indicator of each row, in the order of the
 * list: cumulative realisasi against the row's own target and against the targets added up. Null for other tables.
 */
function runningFigures({ rows, columns }: PerformanceTable): ((row: CapaianRow) => readonly FigurePair[]) | null {
  if (!columns.some(({ role }) => role === 'periode') || !rows.some(({ period }) => period !== null)) return null;
  const sums = new Map<string, { target: number; realisasi: number }>();
  return ({ row, indicator, target, realisasi }) => {
    const [t, r] = [plainQuantity(target), plainQuantity(realisasi)];
    if (!t || !r || row.period === null) return [];
    const key = `${indicator ?? ''}|${row.year ?? ''}`;
    const sum = sums.get(key) ?? { target: 0, realisasi: 0 };
    sum.target += t.value;
    sum.realisasi += r.value;
    sums.set(key, sum);
    const soFar = { ...r, value: withoutBinaryNoise(sum.realisasi) };
    return [
      { target: t, realisasi: soFar },
      { target: { ...t, value: withoutBinaryNoise(sum.target) }, realisasi: soFar },
    ];
  };
}

function isRightBy(row: CapaianRow, { target, realisasi }: FigurePair, printed: Printed, { settings }: RuleContext): boolean {
  const fault = judgeFigures(row, { value: target.value, quantity: target }, realisasi, printed, settings, false);
  return fault === 'agrees' || (fault !== null && fault.verdict.kind === 'rounding');
}

interface JudgedTarget {
  readonly value: Target;
  readonly quantity: Quantity;
}

function judgedTarget(reading: Reading | null): JudgedTarget | null {
  if (reading?.kind === 'range') return { value: { low: reading.low.value, high: reading.high.value }, quantity: reading.low };
  return reading?.kind === 'number' ? { value: reading.quantity.value, quantity: reading.quantity } : null;
}

function targetOf(row: CapaianRow, { targets }: CapaianBasis): JudgedTarget | null {
  const quantity = combined(row, targets, false);
  return quantity ? { value: quantity.value, quantity } : null;
}

/** The figures of several columns of the row added up or averaged; an empty one counts for nothing. Null when none can be used. */
function combined({ table, row, target, realisasi, group }: CapaianRow, columns: readonly number[], mean: boolean): Quantity | null {
  let sum = 0;
  let decimals = 0;
  let first: Quantity | null = null;
  let count = 0;
  for (const index of columns) {
    const reading = !isTransposed(table) ? row.readings[index] : index === group.target ? target : realisasi;
    if (!reading || reading.kind === 'missing') continue;
    const quantity = plainQuantity(reading);
    if (!quantity) return null;
    first ??= quantity;
    sum += quantity.value;
    count += 1;
    decimals = Math.max(decimals, quantity.decimals);
  }
  if (!first) return null;
  const value = withoutBinaryNoise(mean ? sum / count : sum);
  return count === 1 ? first : { ...first, value, decimals: mean ? decimals + 2 : decimals };
}

/** 95% beside 0,97: the scales differ, which percent-scale reports; an arithmetic over both proves nothing. */
function scalesDiffer(target: Quantity, realisasi: Quantity): boolean {
  if (target.percent === realisasi.percent) return false;
  return Math.min(Math.abs(target.value), Math.abs(realisasi.value)) <= 1.5 && Math.max(Math.abs(target.value), Math.abs(realisasi.value)) > 3;
}
