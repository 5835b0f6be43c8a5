import { printPlain } from '../domain/numeral/print-numeral';
import { roundHalfUp } from '../domain/numeral/round';
import { textLiteral } from './report-words';

/** A piece of a sentence that follows the sheet: its formula without `=`, and what it says now. */
export interface LivePiece {
  readonly formula: string;
  readonly value: string;
}

/** Excel takes no text of more than 255 characters inside a formula. */
const LONGEST_LITERAL = 250;

/** A sentence put together from words and live pieces, as one formula. */
export function sentence(parts: readonly (string | LivePiece)[]): LivePiece {
  const pieces = parts.flatMap((part): readonly LivePiece[] => (typeof part === 'string' ? literals(part) : [part]));
  return { formula: pieces.map(({ formula }) => formula).join('&'), value: pieces.map(({ value }) => value).join('') };
}

function literals(text: string): readonly LivePiece[] {
  const pieces: LivePiece[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL) {
    const value = text.slice(at, at + LONGEST_LITERAL);
    pieces.push({ formula: textLiteral(value), value });
  }
  return pieces;
}

/**
 * Words of a message with live pieces in its places: `{name}` of `words` is filled by the piece of that name. The words are
 * those `reportWords` gives when each place is filled with its own mark.
 */
export function filledSentence(words: string, pieces: Readonly<Record<string, LivePiece>>): LivePiece {
  const parts = words.split(/(\{\w+\})/).map((part): string | LivePiece => (part.startsWith('{') ? pieces[part.slice(1, -1)]! : part));
  return sentence(parts.filter((part) => part !== ''));
}

/** A ratio in percent with two decimals and a decimal comma, whatever separators the host writes. `formula` gives the ratio. */
export function percentPiece(formula: string, ratio: number): LivePiece {
  const rounded = printPlain(roundHalfUp(ratio * 100, 2));
  const [whole, decimals = ''] = rounded.replaceAll('.', '').split(',');
  return { formula: `SUBSTITUTE(FIXED(${formula}*100,2,TRUE),".",",")&"%"`, value: `${whole},${decimals.padEnd(2, '0')}%` };
}

/** A whole number. */
export const countPiece = (formula: string, value: number): LivePiece => ({ formula: `(${formula})`, value: String(value) });
