import { distancesToBeginnings } from '../check/names/edit-distance';

/** A letter the word has beyond what was given weighs less than a wrong one: people leave the end of a name off. */
const LETTER_LEFT_OFF = 0.1;

/** How many letters must change to make what was given the beginning of the word, and what is left off. */
function distance(given: string, word: string): number {
  return Math.min(...distancesToBeginnings(given, word).map((changes, to) => changes + (word.length - to) * LETTER_LEFT_OFF));
}

/** The word most like the one given; the first of several. `words` must not be empty. */
export function nearestWord(given: string, words: readonly string[]): string {
  const distances = words.map((word) => distance(given.toLowerCase(), word));
  return words[distances.indexOf(Math.min(...distances))]!;
}
