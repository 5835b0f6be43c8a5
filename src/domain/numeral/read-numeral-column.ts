import { readNumeral } from './read-numeral';
import type { PrintedReading, Quantity } from './reading';

/** A text that reads as well in either notation: one separator with exactly three digits behind it. */
interface TwoReadings {
  readonly asId: Quantity;
  readonly asEn: Quantity;
}

/**
 * Reads the number texts of one column, each in the light of the others; the result stands beside `texts`.
 *
 * Only a text with one separator before exactly three digits has two readings: `142.000` (a dot form) and `136,701`
 * (a comma form). The other texts are evidence: `12,34`, `1.234,5` and `1.234.567` can only be Indonesian, `39.15`
 * and `19,021,386,000` only English.
 *
 * | evidence     | dot forms | comma forms | they read as                          |
 * |--------------|-----------|-------------|---------------------------------------|
 * | id only      | any       | any         | id                                    |
 * | en only      | any       | any         | en                                    |
 * | id and en    | any       | any         | ambiguous                             |
 * | none         | some      | none        | id: thousands                         |
 * | none         | none      | one         | id: three decimals                    |
 * | none         | none      | several     | ambiguous: en thousands look the same |
 * | none         | some      | some        | ambiguous                             |
 *
 * `neighbours` is how the other columns of the table are written, where all that can tell are English: then comma forms
 * alone read as en too, whatever one slip beside them says.
 */
export function readNumeralColumn(texts: readonly string[], neighbours: 'en' | null = null): PrintedReading[] {
  const asId = texts.map((text) => readNumeral(text));
  const twofold = texts.map((text, index) => secondReading(text, asId[index]));
  const decision = decide(asId, twofold, neighbours);

  return asId.map((reading, index) => {
    const both = twofold[index];
    if (!both || decision === 'id') return reading;
    if (decision === 'en') return { kind: 'number', quantity: both.asEn };
    return { kind: 'ambiguous', text: (texts[index] ?? '').trim(), readings: [both.asId, both.asEn] };
  });
}

function secondReading(text: string, asId: PrintedReading | undefined): TwoReadings | null {
  if (asId?.kind !== 'number' || asId.quantity.notation !== 'id') return null;
  const asEn = readNumeral(text, 'en');
  if (asEn.kind !== 'number' || asEn.quantity.notation !== 'en') return null;
  return { asId: asId.quantity, asEn: asEn.quantity };
}

function decide(asId: readonly PrintedReading[], twofold: readonly (TwoReadings | null)[], neighbours: 'en' | null): 'id' | 'en' | 'ambiguous' {
  const certain = asId.flatMap((reading, index) => (reading.kind === 'number' && !twofold[index] ? [reading.quantity.notation] : []));
  const isId = certain.includes('id');
  const isEn = certain.includes('en');
  const forms = twofold.filter((both) => both !== null);
  const commas = forms.filter(({ asId, asEn }) => asId.decimals > asEn.decimals).length;
  const dots = forms.length - commas;
  if (neighbours === 'en' && dots === 0) return 'en';
  if (isId !== isEn) return isId ? 'id' : 'en';
  if (isId) return 'ambiguous';
  return commas > 1 || (commas > 0 && dots > 0) ? 'ambiguous' : 'id';
}
