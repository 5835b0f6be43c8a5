import { nameWords } from '../../recognise/indicator-name';
import { editDistance } from './edit-distance';

/** The name as written, but for capitals, spacing and marks: what two spellings of one name do not share. */
export function writtenName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** How two spellings of one name differ. */
export interface NameDifference {
  /** True when the words are the same but for short forms, spaces or letters: nobody reads another indicator. */
  readonly spellingOnly: boolean;
  /** Words of the first that the second lacks, and the reverse. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

export function nameDifference(first: string, second: string): NameDifference {
  const a = nameWords(first);
  const b = nameWords(second);
  const onlyFirst = withoutShared(a, b);
  const onlySecond = withoutShared(b, a);
  const spellingOnly =
    (onlyFirst.length === 0 && onlySecond.length === 0) || isNearlySame(a.join(''), b.join('')) || (onlyFirst.length === onlySecond.length && onlyFirst.every((word, index) => isNearlySame(word, onlySecond[index]!)));
  return { spellingOnly, onlyFirst, onlySecond };
}

function withoutShared(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** One letter in five may be wrong, two at most. */
function isNearlySame(first: string, second: string): boolean {
  if (first === second) return true;
  const allowed = Math.min(2, Math.floor(Math.min(first.length, second.length) / 5));
  return allowed > 0 && editDistance(first, second) <= allowed;
}
