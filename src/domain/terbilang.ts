import type { Result } from './result';

const UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun'];
const BEYOND = 10 ** 15;

/** A whole amount in Indonesian words, as agreements and receipts write it: 21.500 is `dua puluh satu ribu lima ratus`. */
export function terbilang(amount: number): Result<string, 'not-whole' | 'too-large'> {
  if (!Number.isInteger(amount)) return { ok: false, reason: 'not-whole' };
  if (Math.abs(amount) >= BEYOND) return { ok: false, reason: 'too-large' };
  if (amount === 0) return { ok: true, value: 'nol' };
  const words: string[] = [];
  let rest = Math.abs(amount);
  for (let group = 0; rest > 0; group += 1, rest = Math.floor(rest / 1000)) {
    const part = rest % 1000;
    if (part === 0) continue;
    // A thousand alone is one word; a million is not.
    words.unshift(group === 1 && part === 1 ? 'seribu' : [...hundreds(part), GROUPS[group]].filter(Boolean).join(' '));
  }
  return { ok: true, value: [...(amount < 0 ? ['minus'] : []), ...words].join(' ') };
}

/** 1 to 999; a place without a digit has an empty word. */
function hundreds(part: number): readonly string[] {
  const hundred = Math.floor(part / 100);
  return [...(hundred === 0 ? [] : hundred === 1 ? ['seratus'] : [UNITS[hundred]!, 'ratus']), ...tens(part % 100)];
}

function tens(part: number): readonly string[] {
  if (part < 10) return [UNITS[part]!];
  if (part === 10) return ['sepuluh'];
  if (part === 11) return ['sebelas'];
  if (part < 20) return [UNITS[part - 10]!, 'belas'];
  return [UNITS[Math.floor(part / 10)]!, 'puluh', UNITS[part % 10]!];
}
