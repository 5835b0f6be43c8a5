import { startsNumbers } from './row-words';

/** A row of a list as far as its number tells where it stands. */
export interface NumberedRow {
  /** `I`, `A.`, `1)`, `-`; '' where there is none. */
  readonly mark: string;
  readonly holdsNoFigure: boolean;
}

type Kind = 'number' | 'bracket' | 'roman' | 'upper' | 'lower' | 'bullet' | 'heading';

/** One way to read a mark: what kind it is of and which it is of that kind; null where the kind does not count. */
interface Mark {
  readonly kind: Kind;
  readonly nth: number | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];

function readingsOf({ mark, holdsNoFigure }: NumberedRow, next: NumberedRow | undefined): readonly Mark[] {
  if (mark === '' && holdsNoFigure) return next !== undefined && startsNumbers(next.mark) ? [{ kind: 'heading', nth: null }] : [];
  if (/^[-–•*]?$/.test(mark)) return [{ kind: 'bullet', nth: null }];
  const plain = mark.replace(/[.()\s]+/g, '');
  if (/^\d{1,3}$/.test(plain)) return [{ kind: /\)$/.test(mark) ? 'bracket' : 'number', nth: Number(plain) }];
  const found: Mark[] = [];
  if (ROMAN.includes(plain)) found.push({ kind: 'roman', nth: ROMAN.indexOf(plain) + 1 });
  if (/^[A-Z]$/.test(plain)) found.push({ kind: 'upper', nth: plain.charCodeAt(0) - 64 });
  if (/^[a-z]$/.test(plain)) found.push({ kind: 'lower', nth: plain.charCodeAt(0) - 96 });
  return found;
}

/**
 * Depth by numbers that go on from a row above or begin anew under it: `A, 1, B, I, 1, 2, II, 1` has its third 1 under II,
 * and its first under A. Null where a number does neither.
 */
export function nestedDepths(rows: readonly NumberedRow[]): readonly number[] | null {
  const open: Mark[] = [];
  const depths: number[] = [];
  for (const [index, row] of rows.entries()) {
    const readings = readingsOf(row, rows[index + 1]);
    const goesOn = open.findLastIndex((above) => readings.some(({ kind, nth }) => kind === above.kind && (nth === null || nth === above.nth! + 1)));
    const begins = readings.find(({ kind, nth }) => (nth === null || nth === 1) && open.every((above) => above.kind !== kind));
    if (goesOn >= 0) {
      const { kind, nth } = open[goesOn]!;
      open.length = goesOn + 1;
      open[goesOn] = { kind, nth: nth === null ? null : nth + 1 };
    } else if (begins) open.push(begins);
    else return null;
    depths.push(open.length - 1);
  }
  return depths;
}
