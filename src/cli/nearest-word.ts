/** A letter the word has beyond what was given weighs less than a wrong one: people leave the end of a name off. */
const LETTER_LEFT_OFF = 0.1;

/** How many letters must be added, taken away or changed to make one the beginning of the other (Levenshtein), and what is left off. */
function distance(given: string, word: string): number {
  let previous = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let at = 1; at <= given.length; at++) {
    const row = [at];
    for (let to = 1; to <= word.length; to++) {
      const changed = previous[to - 1]! + (given[at - 1] === word[to - 1] ? 0 : 1);
      row.push(Math.min(changed, previous[to]! + 1, row[to - 1]! + 1));
    }
    previous = row;
  }
  return Math.min(...previous.map((changes, to) => changes + (word.length - to) * LETTER_LEFT_OFF));
}

/** The word most like the one given; the first of several. `words` must not be empty. */
export function nearestWord(given: string, words: readonly string[]): string {
  const distances = words.map((word) => distance(given.toLowerCase(), word));
  return words[distances.indexOf(Math.min(...distances))]!;
}
