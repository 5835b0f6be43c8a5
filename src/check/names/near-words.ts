/**
 * True when one slip of the typist separates the words: a letter too many, too few, another, or two changed about.
 * A letter more or less at an end may be a prefix or suffix (`ditangan`, `ditangani`) and is none, unless it doubles its neighbour.
 */
export function isOneSlip(first: string, second: string): boolean {
  if (first === second) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) {
    if (short.slice(at) !== long.slice(at + 1)) return false;
    if (at === 0) return false;
    return at < short.length || long[at] === long[at - 1];
  }
  if (at === 0 || at === long.length - 1) return false;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Three consonants in a row, two at the end, or a pair of vowels that Indonesian words hardly have. `ng`, `ny`, `sy` and `kh` count as one. */
const UNLIKELY = /[bcdfghjklmnpqrstvwxyz]{3}|[bcdfghjklmnpqrstvwxyz]{2}$|ie|ii|uu|ee|oo/;

const plainSounds = (word: string): string => word.replace(/ng|ny|sy|kh/g, 'n').replace(/str|spr|skr|nsp|mpr|ntr|ngk/g, 't');

/**
 * True when the word that differs by one slip is hardly a word of its own: two letters changed about, one doubled, or
 * sounds that do not go together. `kejuangan` beside `keuangan` is a word; `golongasn` beside `golongan` is not.
 */
export function isUnlikelySpelling(word: string, right: string): boolean {
  if (word.length === right.length && [...word].sort().join('') === [...right].sort().join('')) return true;
  if (word.length === right.length + 1 && [...word].some((letter, at) => letter === word[at - 1] && word.slice(0, at) + word.slice(at + 1) === right)) return true;
  return UNLIKELY.test(plainSounds(word)) && !UNLIKELY.test(plainSounds(right));
}

/** Words by their spelling with one letter left out: two words one slip apart share one, so neighbours are found without comparing all. */
export class NearWords {
  private readonly byRest = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const rest of rests(word)) {
        const known = this.byRest.get(rest);
        if (known) known.push(word);
        else this.byRest.set(rest, [word]);
      }
    }
  }

  /** The known words one slip away from this one. */
  near(word: string): readonly string[] {
    const found = new Set<string>();
    for (const rest of rests(word)) for (const known of this.byRest.get(rest) ?? []) if (isOneSlip(word, known)) found.add(known);
    return [...found];
  }
}

/** The word itself and the word without each of its letters. */
function rests(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
