import type { Polarity } from '../domain/achievement/policy';

/** Lower is better has two formulas in use (domain-rules 2, F2 and F3). */
export const LOWER_IS_BETTER: readonly Polarity[] = ['min', 'min-rasio'];

const knownWords = new Map<string, readonly Polarity[] | null>();

/** What a polarity cell says, with every formula that fits it; null for words that say nothing clear. */
export function polaritiesOfWords(text: string): readonly Polarity[] | null {
  const remembered = knownWords.get(text);
  if (remembered !== undefined) return remembered;
  const words = text.toLowerCase();
  const found = /rentang|range/.test(words)
    ? (['rentang'] as const)
    : /stabil|tetap/.test(words)
      ? (['stabil'] as const)
      : /\bmin|negatif|turun|rendah|lower|kecil|↓/.test(words)
        ? LOWER_IS_BETTER
        : /\bma[kx]|positif|naik|tinggi|higher|besar|↑/.test(words)
          ? (['maks'] as const)
          : null;
  if (knownWords.size > 1000) knownWords.clear();
  knownWords.set(text, found);
  return found;
}

/** Names under which less is usually better. They only raise a question: polarity is never taken from a name. */
const USUALLY_LESS_IS_BETTER =
  /\b(kematian|kemiskinan|penduduk miskin|prevalensi|stunting|pengangguran|temuan|pelanggaran|keluhan|pengaduan|kecelakaan|putus sekolah|gini|inflasi|residivis|tunggakan|kebocoran|kerugian)\b/i;

/** True for a name that makes the add-in ask which direction is better. */
export const raisesPolarity = (name: string): boolean => USUALLY_LESS_IS_BETTER.test(name);
