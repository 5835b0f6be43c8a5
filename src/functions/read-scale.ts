import type { Band, BandProfile } from '../domain/bands/band-profile';
import { lintBands } from '../domain/bands/lint-bands';
import type { BandBounds } from '../domain/bands/read-band-text';
import { readBandText } from '../domain/bands/read-band-text';
import { printLimit } from '../domain/bands/print-band';
import { bandProfiles, findBandProfile } from '../domain/bands/profiles';
import type { Result } from '../domain/result';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';

const DEFAULT_PROFILE = 'LKJIP6';

/** Bounds typed as numbers up to here are ratios (0,85 shown as 85%); no scale of points ends so low. */
const LARGEST_RATIO_BOUND = 3;

/** Regulations that print two decimals round to them first: 76,60 and 76,61 leave no gap. */
const ROUNDED_DECIMALS = 2;

/** A scale given as a table has two or three columns: the category and its range, or the category and its two bounds. */
export const isScaleTable = (matrix: CellMatrix): boolean => (matrix[0]?.length ?? 0) === 2 || matrix[0]?.length === 3;

/** The profile an id names; LKJIP6 where none is given. */
export function namedScale(cell: FunctionCell): Result<BandProfile, FunctionError> {
  if (isFunctionError(cell)) return { ok: false, reason: cell };
  // Excel on the desktop hands over an empty cell as 0.
  const id = cell === null || cell === 0 || cell === '' ? DEFAULT_PROFILE : String(cell);
  const profile = findBandProfile(id);
  return profile ? { ok: true, value: profile } : fault('function.unknown-scale', { printed: id, known: bandProfiles.map((known) => known.id).join(', ') });
}

/** The user's own scale as its cells hold it, refused with the sentence where it has a gap or an overlap. */
export function tableScale(matrix: CellMatrix): Result<BandProfile, FunctionError> {
  const bands: Band[] = [];
  let isPercent = false;
  for (const [index, row] of matrix.entries()) {
    const bad = row.find(isFunctionError);
    if (bad) return { ok: false, reason: bad };
    if (row.every((cell) => cell === null || cell === '')) continue;
    const read = row.length === 3 ? boundedRow(row) : rangeRow(row);
    if (!read) {
      if (index === 0) continue; // the header
      return fault('function.scale-unreadable', { printed: row.slice(1).map(String).join(' - '), label: String(row[0]) });
    }
    isPercent ||= read.isPercent;
    bands.push({ id: `row-${index}`, label: read.label, ...read.bounds });
  }
  if (bands.length === 0) return fault('function.scale-no-band');
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
  readonly label: string;
  readonly bounds: BandBounds;
  readonly isPercent: boolean;
}

/** `Baik | >65-75%`, in either order. */
function rangeRow(row: readonly FunctionCell[]): ScaleRow | null {
  const texts = row.map((cell) => String(cell ?? '').trim());
  for (const at of [1, 0]) {
    const read = readBandText(texts[at]!);
    if (read.ok && texts[1 - at] !== '') return { label: texts[1 - at]!, bounds: read.value, isPercent: texts[at]!.includes('%') };
  }
  return null;
}

/** `Baik | 65 | 75`: each bound a number or a text such as `>65`; an empty one is open. */
function boundedRow([label, lowerCell, upperCell]: readonly FunctionCell[]): ScaleRow | null {
  const lower = boundOf(lowerCell ?? null);
  const upper = boundOf(upperCell ?? null);
  if (!lower || !upper || (lower.value === null && upper.value === null) || String(label ?? '').trim() === '') return null;
  return {
    label: String(label).trim(),
    bounds: { lower: lower.value, lowerClosed: lower.value !== null && !lower.open, upper: upper.value, upperClosed: upper.value !== null && !upper.open },
    isPercent: lower.isPercent || upper.isPercent,
  };
}

function boundOf(cell: FunctionCell): { value: number | null; open: boolean; isPercent: boolean } | null {
  if (cell === null || cell === '') return { value: null, open: true, isPercent: false };
  if (typeof cell === 'number') return Math.abs(cell) <= LARGEST_RATIO_BOUND && cell !== 0 ? { value: cell * 100, open: false, isPercent: true } : { value: cell, open: false, isPercent: false };
  const read = readBandText(String(cell));
  if (!read.ok) return null;
  const { lower, lowerClosed, upper, upperClosed } = read.value;
  return { value: lower ?? upper, open: lower === null ? !upperClosed : !lowerClosed, isPercent: String(cell).includes('%') };
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
