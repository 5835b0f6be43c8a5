/** Short forms planners type, and the words they stand for. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['jml', 'jumlah'],
  ['jmlh', 'jumlah'],
  ['yg', 'yang'],
  ['dg', 'dengan'],
  ['dgn', 'dengan'],
  ['thd', 'terhadap'],
  ['utk', 'untuk'],
  ['prosentase', 'persentase'],
  ['presentase', 'persentase'],
  ['persen', 'persentase'],
]);

/** Words that carry no meaning of their own when two names are compared. */
const EMPTY_WORDS = new Set(['yang', 'dan', 'di', 'ke', 'dari', 'dengan', 'untuk', 'pada', 'atau', 'oleh', 'dalam', 'terhadap', 'serta']);

/** A passive verb as it is written apart from its prefix: `di tangani`, `di laksanakan`. */
const PASSIVE_STEM = /^\p{L}+(?:i|kan)$/u;
const SPACES = /^\s+$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The name's words as they are compared: lower case, short forms written out, `di tangani` joined, marks dropped. */
export function nameWords(name: string): readonly string[] {
  const text = name.toLowerCase();
  const words: string[] = [];
  let start = wordStart(text, 0);
  while (start < text.length) {
    const end = wordEnd(text, start);
    const next = wordStart(text, end);
    let word = text.slice(start, end);
    start = next;
    if (word === 'di') {
      const stemEnd = wordEnd(text, next);
      const stem = text.slice(next, stemEnd);
      if (PASSIVE_STEM.test(stem) && SPACES.test(text.slice(end, next))) {
        word += stem;
        start = wordStart(text, stemEnd);
      }
    }
    if (word !== '%') words.push(mayBeShort(word) ? (LONG_FORMS.get(word) ?? word) : word);
  }
  return words;
}

/** False for nearly all words without looking them up: the short forms have four letters at most or begin with p. */
const mayBeShort = (word: string): boolean => word.length <= 4 || word.charCodeAt(0) === 112;

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isOfWord(text, at)) at += 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isOfWord(text, at)) at += 1;
  return at;
}

/** By code: 1 for a letter, a digit and `%`. Names are read for every row, and nearly all are ASCII. */
const OF_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d%]/i.test(String.fromCharCode(code)) ? 1 : 0));

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? OF_WORD[code] === 1 : LETTER_OR_DIGIT.test(text.charAt(at));
}

/** One name for all spellings of an indicator; the key of settings and of comparisons between tables. */
export function indicatorKey(name: string): string {
  return nameWords(name).join(' ');
}

/** `a. `, `1) `: the place of an indicator in its list. */
const LIST_MARK = /^\s*(?:\p{L}|\d{1,2})\s*[.)]\s+/u;

/** `Persentase ...`: the indicator is measured in percent by its own name. */
export function isPercentageIndicator(name: string): boolean {
  let start = wordStart(name, LIST_MARK.exec(name)?.[0].length ?? 0);
  if (name[start] === '%') start = wordStart(name, start + 1);
  const first = name.slice(start, wordEnd(name, start)).toLowerCase();
  return first === 'persentase' || LONG_FORMS.get(first) === 'persentase';
}

/** True where `nameWords` begins with the word. */
export function beginsWithWord(name: string, word: string): boolean {
  let start = wordStart(name, 0);
  while (name[start] === '%' && wordEnd(name, start) === start + 1) start = wordStart(name, start + 1);
  const first = name.slice(start, wordEnd(name, start)).toLowerCase();
  return first === word || LONG_FORMS.get(first) === word;
}

/** The words by which names are told apart; link words are none. */
export function tellingWords(name: string): string[] {
  return nameWords(name).filter((word) => !EMPTY_WORDS.has(word));
}

/**
 * How alike two names are, from 0 to 1: the share of their telling words (Dice) that are the same but for one letter in
 * a word of five or more. 1 means the same indicator spelled differently.
 */
export function nameSimilarity(first: string, second: string): number {
  const a = tellingWords(first);
  const rest = tellingWords(second);
  const total = a.length + rest.length;
  if (total === 0) return 0;
  let shared = 0;
  for (const word of a) {
    const at = rest.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    shared += 1;
    rest.splice(at, 1);
  }
  return (2 * shared) / total;
}

const SHORTEST_MISSPELT = 5;
const HOLDS_DIGIT = /\p{N}/u;

/** Whether a word may be another one with a letter wrong: short words and numbers are what they are. */
export function mayBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && !HOLDS_DIGIT.test(word);
}

function sameWord(first: string, second: string): boolean {
  if (first === second) return true;
  return Math.abs(first.length - second.length) <= 1 && mayBeMisspelt(first) && mayBeMisspelt(second) && withinOneLetter(first, second);
}

/** One letter replaced, dropped or added. */
function withinOneLetter(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1);
}
