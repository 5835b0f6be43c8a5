import { format, isDateFormat } from 'numfmt';
import type { SnapshotCell } from './snapshot';

/**
 * The cell as its reader sees it, with Indonesian separators: 0.9884 under `0.00%` is `98,84%`.
 * The host's own text wins where there is one. An empty cell is the empty text.
 */
export function displayedText(cell: SnapshotCell | undefined): string {
  if (!cell) return '';
  if (cell.text !== undefined) return cell.text;
  if (cell.error !== undefined) return cell.error;
  switch (typeof cell.value) {
    case 'number':
      return numberText(cell.value, cell.format ?? GENERAL);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'string':
      return cell.value;
    default:
      return '';
  }
}

const GENERAL = 'General';
/** From here on General shortens a number to powers of ten. */
const GENERAL_SHORTENS = 1e11;
const MOST_REMEMBERED = 4096;
/** By format: whoever reads a sheet asks for the text of one cell more than once. */
const remembered = new Map<string, Map<number, string>>();

function numberText(value: number, code: string): string {
  if (code === GENERAL && Number.isInteger(value) && Math.abs(value) < GENERAL_SHORTENS) return String(value);
  const texts = remembered.get(code) ?? new Map<number, string>();
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = format(withIndonesianSeparators(code), value, { locale: 'id', throws: false }).trim();
  if (texts.size >= MOST_REMEMBERED) texts.clear();
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(code, texts.set(value, text));
  return text;
}

/** The language a code is marked with names months, but never the separators of a number: those are the reader's own. */
function withIndonesianSeparators(code: string): string {
  return code.includes('[$') && !isDateFormat(code) ? code.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '[$$$1-421]') : code;
}
