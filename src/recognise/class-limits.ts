/** What a class of ages or amounts spans: `0-5`, `6 s.d. 18 tahun`, `< 18`, `60+`. */
interface ClassLimits {
  readonly low: number;
  readonly high: number;
}

const UNIT = String.raw`(?:tahun|thn|th|bulan|bln|hari|orang|jiwa)?\.?`;
const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{3})*)`;
const BETWEEN = new RegExp(`^${NUMBER}\\s*${UNIT}\\s*(?:[-–—]|s\\s?[./]?\\s?d\\.?|sampai(?: dengan)?|hingga)\\s*(?:[<≤]=?\\s*)?${NUMBER}\\s*${UNIT}$`, 'i');
const BELOW = new RegExp(`^(?:[<≤]=?|di ?bawah|kurang dari)\\s*${NUMBER}\\s*${UNIT}$`, 'i');
const ABOVE = new RegExp(`^(?:[>≥]=?|di ?atas|lebih dari)\\s*${NUMBER}\\s*${UNIT}(?:\\s*ke ?atas)?$`, 'i');
const AND_MORE = new RegExp(`^${NUMBER}\\s*${UNIT}\\s*(?:\\+|(?:dan|atau)?\\s*(?:ke ?atas|lebih))\\s*${UNIT}$`, 'i');

function limitsOf(text: string): ClassLimits | null {
  const plain = text.trim().replace(/^\((.*)\)$/, '$1');
  const value = (digits: string | undefined): number => Number((digits ?? '').replace(/[.,]/g, ''));
  const between = BETWEEN.exec(plain);
  if (between) return value(between[1]) < value(between[2]) ? { low: value(between[1]), high: value(between[2]) } : null;
  const below = BELOW.exec(plain);
  if (below) return { low: -Infinity, high: value(below[1]) };
  const above = ABOVE.exec(plain) ?? AND_MORE.exec(plain);
  return above && { low: value(above[1]), high: Infinity };
}

/** True of two texts or more that divide a scale among them, one class after the other: then they name columns, and are no figures. */
export function areClasses(texts: readonly string[]): boolean {
  const limits = texts.map(limitsOf);
  return limits.length > 1 && limits.every((own, index) => own !== null && (index === 0 || own.low >= limits[index - 1]!.high));
}
