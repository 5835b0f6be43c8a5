import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { TextCell } from '../figures/text-cells';
import { textCells } from '../figures/text-cells';

/** Marks that come in pairs, opening and closing. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
];
/** What stands before the bracket of a numbered list: the `a` of `a)`, the `12` of `12)`. */
const LIST_NUMBER = /(?:^|[\s;,:])[\p{L}\d]{1,2}$/u;
/** `5"` is a measure. */
const MEASURE = /\d"/g;
/** Most texts have none of the marks and are passed over at once. */
const ANY_MARK = /[()[\]“”"/&]/;
const DANGLING = /[\p{L}\p{N}]\s*([/&])$/u;

interface StrayMark {
  readonly mark: string;
  readonly key: 'stray-character.unpaired' | 'stray-character.dangling';
}

/** A bracket or quotation mark without its partner, or a name that breaks off at a slash; one finding a text, wherever it stands. */
export const strayCharacter: Rule = {
  meta: { id: 'stray-character', name: 'rule.stray-character', severity: 'info', category: 'naming' },
  scope: 'workbook',
  *evaluate({ snapshot, recognition }): Generator<Finding> {
    const places = new Map<string, { readonly stray: StrayMark; readonly cells: TextCell[] }>();
    for (const table of recognition.tables) {
      const cells = textCells(table, snapshot);
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index]!;
        if (!ANY_MARK.test(cell.text)) continue;
        const known = places.get(cell.text);
        if (known) {
          known.cells.push(cell);
          continue;
        }
        const stray = strayMark(cell.text);
        if (stray && !goesOn(cell, cells[index - 1]) && !goesOn(cell, cells[index + 1])) places.set(cell.text, { stray, cells: [cell] });
      }
    }
    for (const [text, { stray, cells: [first, ...others] }] of places) {
      yield {
        rule: 'stray-character',
        severity: 'info',
        sheet: first!.place.sheet,
        area: first!.place,
        printed: text,
        expected: '',
        message: { key: stray.key, params: { mark: stray.mark } },
        evidence: `"${text}"`,
        related: others.map(({ place }) => place),
        fix: null,
      };
    }
  },
};

/** The first mark of the text that has no partner, or that it breaks off at. */
function strayMark(text: string): StrayMark | null {
  if (!ANY_MARK.test(text)) return null;
  const dangling = DANGLING.exec(text.trim())?.[1];
  if (dangling !== undefined) return { mark: dangling, key: 'stray-character.dangling' };
  const plain = text.replace(MEASURE, ' ');
  for (const [open, close] of PAIRS) {
    let depth = 0;
    for (let at = 0; at < plain.length && depth >= 0; at += 1) {
      if (plain[at] === open) depth += 1;
      else if (plain[at] === close && (depth > 0 || !LIST_NUMBER.test(plain.slice(0, at)))) depth -= 1;
    }
    if (depth !== 0 && !mixesQuotes(open, plain)) return { mark: depth > 0 ? open : close, key: 'stray-character.unpaired' };
  }
  return (plain.match(/"/g)?.length ?? 0) % 2 === 1 && !/[“”]/.test(plain) ? { mark: '"', key: 'stray-character.unpaired' } : null;
}

/** `“Satria"`: curly and straight marks pair with each other. */
const mixesQuotes = (open: string, text: string): boolean => open === '“' && (text.match(/[“”"]/g)?.length ?? 0) % 2 === 0;

/** True when the cell above or below has a stray mark too: one sentence written over two rows. */
function goesOn({ part, place }: TextCell, beside: TextCell | undefined): boolean {
  return beside !== undefined && beside.part === part && Math.abs(beside.place.top - place.top) <= 1 && strayMark(beside.text) !== null;
}
