import type { Band, BandProfile } from '../domain/bands/band-profile';
import { lintBands } from '../domain/bands/lint-bands';
import { readBandText } from '../domain/bands/read-band-text';
import { printLimit } from '../domain/bands/print-band';
import { bandProfiles, findBandProfile } from '../domain/bands/profiles';
import { withoutBinaryNoise } from '../domain/numeral/round';
import type { Result } from '../domain/result';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { isLeftOut } from './left-out';
import { isOpenEnd } from './open-end';

const DEFAULT_PROFILE = 'LKJIP6';

/** Bounds typed as numbers up to here are ratios (0,85 shown as 85%); no scale of points ends so low. */
export const LARGEST_RATIO_BOUND = 3;

/** Regulations that print two decimals round to them first: 76,60 and 76,61 leave no gap. */
const ROUNDED_DECIMALS = 2;

/** A scale given as a table has two or three columns: the category and its range, or the category and its two bounds. */
export const isScaleTable = (matrix: CellMatrix): boolean => (matrix[0]?.length ?? 0) === 2 || matrix[0]?.length === 3;

/** The profile an id names; LKJIP6 where none is given. */
export function namedScale(cell: FunctionCell): Result<BandProfile, FunctionError> {
  if (isFunctionError(cell)) return { ok: false, reason: cell };
  const id = isLeftOut(cell) ? DEFAULT_PROFILE : String(cell);
  const profile = findBandProfile(id);
  return profile ? { ok: true, value: profile } : fault('function.unknown-scale', { printed: id, known: bandProfiles.map((known) => known.id).join(', ') });
}

/**
 * The user's own scale as its cells hold it, refused with the sentence where it has a gap or an overlap. In a table of three
 * columns the header may say whom a bound typed as a number belongs to: under `Lebih dari` and `Kurang dari` not to its
 * band, but the outermost bounds always to theirs, since no other band could hold them. Empty rows are passed over.
 */
export function tableScale(matrix: CellMatrix): Result<BandProfile, FunctionError> {
  const rows: ScaleRow[] = [];
  for (const [index, row] of matrix.entries()) {
    const bad = row.find(isFunctionError);
    if (bad) return { ok: false, reason: bad };
    if (row.every(isLeftOut)) continue; // a row of noughts is no band
    const read = row.length === 3 ? boundedRow(row, index) : rangeRow(row, index);
    if (!read) {
      if (index === 0) continue; // the header
      return fault('function.scale-unreadable', { printed: row.slice(1).map(String).join(' - '), label: String(row[0]) });
    }
    rows.push(read);
  }
  if (rows.length === 0) return fault('function.scale-no-band');
  const bands = bandsOf(rows, matrix[0]);
  const isPercent = rows.some(({ lower, upper }) => lower.isPercent || upper.isPercent);
  const best = [...bands].sort((a, b) => (b.upper ?? Infinity) - (a.upper ?? Infinity));
  return linted({
    id: 'TABEL',
    name: 'TABEL',
    measure: isPercent ? 'percent' : 'score',
    bands: best,
    roundFirst: roundsFirst(best) ? ROUNDED_DECIMALS : null,
    above: 'none',
    source: '',
    verified: true,
  });
}

interface ScaleRow {
  readonly id: string;
  readonly label: string;
  readonly lower: End;
  readonly upper: End;
}

/** One end of a band; `value` is null where it is open. */
interface End {
  readonly value: number | null;
  /** Whether the value belongs to the band; null for a plain number, of which the header tells. */
  readonly closed: boolean | null;
  readonly isPercent: boolean;
}

const openEnd: End = { value: null, closed: false, isPercent: false };

/** `Baik | >65-75%`, in either order. */
function rangeRow(row: readonly FunctionCell[], index: number): ScaleRow | null {
  const texts = row.map((cell) => String(cell ?? '').trim());
  for (const at of [1, 0]) {
    const read = readBandText(texts[at]!);
    if (!read.ok || texts[1 - at] === '') continue;
    const { lower, lowerClosed, upper, upperClosed } = read.value;
    const isPercent = texts[at]!.includes('%');
    return { id: `row-${index}`, label: texts[1 - at]!, lower: { value: lower, closed: lowerClosed, isPercent }, upper: { value: upper, closed: upperClosed, isPercent } };
  }
  return null;
}

/** `Baik | 65 | 75`: each bound a number or a text such as `>65`; an empty one, or `tanpa batas`, is open. */
function boundedRow([label, lowerCell = null, upperCell = null]: readonly FunctionCell[], index: number): ScaleRow | null {
  const lower = endOf(lowerCell);
  // No band ends at 0 that begins above it: the cell is empty.
  const upper = upperCell === 0 && lower?.value != null && lower.value > 0 ? openEnd : endOf(upperCell);
  if (!lower || !upper || (lower.value === null && upper.value === null) || String(label ?? '').trim() === '') return null;
  return { id: `row-${index}`, label: String(label).trim(), lower, upper };
}

function endOf(cell: FunctionCell): End | null {
  if (cell === null || cell === '' || isOpenEnd(cell)) return openEnd;
  if (typeof cell === 'number') {
    const isPercent = Math.abs(cell) <= LARGEST_RATIO_BOUND && cell !== 0;
    return { value: isPercent ? withoutBinaryNoise(cell * 100) : cell, closed: null, isPercent };
  }
  const read = readBandText(String(cell));
  if (!read.ok) return null;
  const { lower, lowerClosed, upper, upperClosed } = read.value;
  const isPercent = String(cell).includes('%');
  if (lower !== null && upper !== null) return { value: lower, closed: null, isPercent };
  return lower === null ? { value: upper, closed: upperClosed, isPercent } : { value: lower, closed: lowerClosed, isPercent };
}

function bandsOf(rows: readonly ScaleRow[], header: CellMatrix[number] | undefined): Band[] {
  const lowest = Math.min(...rows.map(({ lower }) => lower.value ?? -Infinity));
  const highest = Math.max(...rows.map(({ upper }) => upper.value ?? Infinity));
  const [lowerExcluded, upperExcluded] = [excludes(header?.[1]), excludes(header?.[2])];
  return rows.map(({ id, label, lower, upper }) => ({
    id,
    label,
    lower: lower.value,
    lowerClosed: lower.closed ?? (!lowerExcluded || lower.value === lowest),
    upper: upper.value,
    upperClosed: upper.closed ?? (!upperExcluded || upper.value === highest),
  }));
}

/** Whether a heading such as `Lebih dari` leaves the numbers under it out of their band. */
function excludes(heading: FunctionCell | undefined): boolean {
  return typeof heading === 'string' && !/\d/.test(heading) && endOf(`${heading} 1`)?.closed === false;
}

/** True when every step to the next band is the last of two printed decimals. */
function roundsFirst(best: readonly Band[]): boolean {
  return best.slice(1).every((band, index) => {
    const above = best[index]!;
    return above.lowerClosed && band.upperClosed && above.lower !== null && band.upper !== null && Math.abs(above.lower - band.upper - 10 ** -ROUNDED_DECIMALS) < 1e-9;
  });
}

function linted(profile: BandProfile): Result<BandProfile, FunctionError> {
  const issue = lintBands(profile).find(({ kind, from, to }) => kind === 'overlap' || from.value !== to.value);
  if (!issue) return { ok: true, value: profile };
  const labels = issue.bands.map((id) => profile.bands.find((band) => band.id === id)?.label ?? id).join(', ');
  return fault(issue.kind === 'gap' ? 'function.scale-gap' : 'function.scale-overlap', { from: printLimit(issue.from.value), to: printLimit(issue.to.value), bands: labels });
}

function fault(key: Parameters<typeof functionError>[1], params?: Readonly<Record<string, string>>): { readonly ok: false; readonly reason: FunctionError } {
  return { ok: false, reason: functionError('#VALUE!', key, params) };
}
