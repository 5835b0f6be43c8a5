/** Short forms planners type, and the words they stand for. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  jml: 'jumlah',
  jmlh: 'jumlah',
  yg: 'yang',
  dg: 'dengan',
  dgn: 'dengan',
  thd: 'terhadap',
  utk: 'untuk',
  prosentase: 'persentase',
  presentase: 'persentase',
  persen: 'persentase',
};

/** Words that carry no meaning of their own when two names are compared. */
const EMPTY_WORDS = new Set(['yang', 'dan', 'di', 'ke', 'dari', 'dengan', 'untuk', 'pada', 'atau', 'oleh', 'dalam', 'terhadap', 'serta']);

/** The name's words as they are compared: lower case, short forms written out, `di tangani` joined, marks dropped. */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replace(/\bdi\s+(?=\p{L}+(?:i|kan)\b)/gu, 'di')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return plain.split(' ').filter((word) => word !== '' && word !== '%').map((word) => LONG_FORMS[word] ?? word);
}

/** One name for all spellings of an indicator; the key of settings and of comparisons between tables. */
export function indicatorKey(name: string): string {
  return nameWords(name).join(' ');
}

/** `Persentase ...`: the indicator is measured in percent by its own name. */
export function isPercentageIndicator(name: string): boolean {
  return nameWords(name)[0] === 'persentase';
}

/**
 * How alike two names are, from 0 to 1: the share of their telling words (Dice) that are the same but for one letter in
 * a word of five or more. 1 means the same indicator spelled differently.
 */
export function nameSimilarity(first: string, second: string): number {
  const a = nameWords(first).filter((word) => !EMPTY_WORDS.has(word));
  const rest = nameWords(second).filter((word) => !EMPTY_WORDS.has(word));
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

function sameWord(first: string, second: string): boolean {
  if (first === second) return true;
  if (Math.min(first.length, second.length) < 5 || Math.abs(first.length - second.length) > 1) return false;
  return withinOneLetter(first, second);
}

/** One letter replaced, dropped or added. */
function withinOneLetter(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1);
}
