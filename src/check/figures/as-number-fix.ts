import type { CellEdit } from '../../workbook/cell-edit';
import type { Fix } from '../finding';
import type { FigureColumn, TextFigure } from './text-figures';

/** Decimals a fix may promise; beyond them the text is an oddity for a person. */
const MOST_DECIMALS = 6;

/**
 * Turns texts into the numbers they were read as, looking as they did: `Rp 163.880` stays `Rp 163.880` and can be added
 * up. Null when one of them cannot be kept so: an unsure reading, a footnote mark, a bound, a scale word.
 */
export function asNumberFix(sheet: string, column: FigureColumn | null, figures: readonly TextFigure[]): Fix | null {
  const edits: CellEdit[] = [];
  for (const figure of figures) {
    const edit = asNumber(sheet, column, figure);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits.length === 0 ? null : { label: { key: 'fix.text-to-number' }, edits };
}

function asNumber(sheet: string, column: FigureColumn | null, { reading, place, text }: TextFigure): CellEdit | null {
  if (reading.kind !== 'number') return null;
  const { value, decimals, percent, currency, unit, marks, bound } = reading.quantity;
  if (marks !== '' || bound !== null || decimals < 0 || decimals > MOST_DECIMALS || (percent && (currency || unit))) return null;
  // A format that shows these words would be taken for one in rupiah, in percent, or end its own quotation.
  if (unit !== null && /rp|%|"/i.test(unit)) return null;
  const format = (column && neighbourFormat(column, decimals, percent, currency !== null || unit !== null)) ?? ownFormat();
  return {
    sheet,
    ...place,
    was: { value: text },
    becomes: { value: percent ? Number((value / 100).toPrecision(15)) : value },
    format,
  };

  function ownFormat(): string {
    const grouped = Math.abs(value) >= 1000 && /\d[.,]\d{3}(?!\d)/.test(text);
    const digits = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
    if (percent) return `${digits}${/\s%/.test(text) ? ' %' : '%'}`;
    if (currency) return `"Rp${/rp\.?\s/i.test(text) ? ' ' : ''}"${digits}`;
    return unit === null ? digits : `${digits}"${/\d\s/.test(text) ? ' ' : ''}${unit}"`;
  }
}

const PLAIN_FORMAT = /^(?:0|#,##0)(?:\.(0+))?(\s?%)?$/;

/** The look most numbers of the column have, if it shows this figure as it was typed. */
function neighbourFormat({ formats }: FigureColumn, decimals: number, percent: boolean, worded: boolean): string | null {
  if (worded || formats.size === 0) return null;
  const [format] = [...formats].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const shown = PLAIN_FORMAT.exec(format);
  return shown && (shown[1]?.length ?? 0) === decimals && (shown[2] !== undefined) === percent ? format : null;
}
