import { TIER_MARK } from './performance-table';

const NEGATIONS: ReadonlySet<string> = new Set(['non', 'tidak', 'belum', 'bukan', 'tanpa', 'tak', 'not']);
const AFFIRMATIONS: ReadonlySet<string> = new Set(['ber', 'sudah', 'telah', 'dengan', 'memiliki', 'mempunyai', 'ada', 'with']);
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['laki', 'perempuan'],
  ['pria', 'wanita'],
  ['male', 'female'],
];

/** True when two headers name the two halves of one whole: `BER-NIK` and `NON-NIK`, `layak` and `tidak layak`. */
export function areComplements(first: string, second: string): boolean {
  const a = wordsOf(first);
  const b = wordsOf(second);
  if (OPPOSITES.some(([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)))) return true;
  const negated = [a, b].filter((words) => words.some((word) => NEGATIONS.has(word))).length;
  return negated === 1 && bare(a) !== '' && bare(a) === bare(b);
}

function wordsOf(header: string): readonly string[] {
  const lowest = header.split(TIER_MARK).at(-1)!;
  return lowest.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const bare = (words: readonly string[]): string => words.filter((word) => !NEGATIONS.has(word) && !AFFIRMATIONS.has(word)).join(' ');
