/** Letters to replace, drop or add to make one text of the other (Levenshtein). */
export function editDistance(first: string, second: string): number {
  return distancesToBeginnings(first, second)[second.length]!;
}

/** The same for every beginning of the second text, from the empty one to the whole. */
export function distancesToBeginnings(first: string, second: string): readonly number[] {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const replaced = previous[column - 1]! + (first[row - 1] === second[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous;
}
