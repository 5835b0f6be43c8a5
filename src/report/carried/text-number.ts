import type { Quantity } from '../../domain/numeral/reading';
import type { PredicatedValue } from '../../recognise/predicated-value';
import { predicatedValue } from '../../recognise/predicated-value';
import { textLiteral } from '../report-words';

/** A figure typed as text, as a number. */
export interface TextNumber {
  readonly formula: string;
  readonly value: number;
  readonly format: string;
  /** The sign between its thousands. */
  readonly thousands: string;
}

const MARKS = { id: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' }, plain: { decimal: ',', thousands: '.' } } as const;

/**
 * How an ordinary formula reads a text the way its column reads it, `"49,362"` among thousands as 49362: NUMBERVALUE with
 * the separators named, after taking off currency, unit, marks and the predicate of a value (`72,50 (BB)`). Null where that gives another number or none. A number
 * typed there later stands as it is, and a text that is no number shows as it is.
 */
export function textNumber(reference: string, text: string, quantity: Quantity): TextNumber | null {
  const { decimal, thousands } = MARKS[quantity.notation];
  const extras = [quantity.currency, quantity.unit, quantity.marks].flatMap((extra) => (extra !== null && extra !== '' && text.includes(extra) ? [extra] : []));
  const predicated = predicatedValue(text);
  const bare = predicated?.number ?? extras.reduce((rest, extra) => rest.replaceAll(extra, ''), text);
  const value = numberValue(bare, decimal, thousands);
  if (quantity.bound !== null || value === null || Math.abs(value - (quantity.percent ? quantity.value / 100 : quantity.value)) > 1e-9 * Math.abs(value)) return null;
  const stripped = predicated ? NUMBER_BESIDE[predicated.place](reference) : extras.reduce((inner, extra) => `SUBSTITUTE(${inner},${textLiteral(extra)},"")`, reference);
  const decimals = quantity.decimals > 0 ? `.${'0'.repeat(quantity.decimals)}` : '';
  return {
    formula: `IF(ISTEXT(${reference}),IFERROR(NUMBERVALUE(${stripped},"${decimal}","${thousands}"),${reference}),IF(ISBLANK(${reference}),"",${reference}))`,
    value,
    format: quantity.percent ? `0${decimals}%` : `#,##0${decimals}`,
    thousands,
  };
}

/** The number in a text that tells it with its predicate. */
const NUMBER_BESIDE: Readonly<Record<PredicatedValue['place'], (reference: string) => string>> = {
  'before-brackets': (reference) => `LEFT(${reference},FIND("(",${reference})-1)`,
  'in-brackets': (reference) => `MID(${reference},FIND("(",${reference})+1,FIND(")",${reference})-FIND("(",${reference})-1)`,
};

/** What NUMBERVALUE makes of a text, for the texts people type; null where this is not certain. */
function numberValue(text: string, decimal: string, thousands: string): number | null {
  const plain = text.replace(/\s/g, '');
  if (!new RegExp(`^-?(?:\\d{1,3}(?:[${thousands}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?%?$`).test(plain)) return null;
  const value = Number(plain.replaceAll(thousands, '').replace(decimal, '.').replace('%', ''));
  return plain.endsWith('%') ? value / 100 : value;
}
