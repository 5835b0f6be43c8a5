/** The distinct years a text names, in order: `Target 2018 dan 2019` is [2018, 2019]. A span `2016-2018` names both ends. */
export function yearsInText(text: string): readonly number[] {
  const years = (text.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g) ?? []).map(Number);
  return [...new Set(years)];
}
