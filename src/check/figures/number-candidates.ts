/**
 * The values a damaged number could have been, if its separators are not to be trusted: all of them dropped, or the last
 * group taken as decimals. `106.,250.000` gives 106250000 and 106250; nothing is decided, only tried.
 */
export function numberCandidates(text: string): readonly number[] {
  const groups = text.match(/\d+/g) ?? [];
  if (groups.length === 0) return [];
  const whole = Number(groups.join(''));
  const cut = groups.length > 1 ? [Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`), Number(`${groups[0]}.${groups.slice(1).join('')}`)] : [];
  return [...new Set([whole, ...cut])].filter(Number.isFinite);
}
