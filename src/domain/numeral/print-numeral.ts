import { roundToUnits } from './round';

const plainDecimals = 6;

/** Prints as Indonesians write: `.` groups thousands, `,` is the decimal; rounded half up. `printNumber(1234.5, 2)` is `1.234,50`. */
export function printNumber(value: number, decimals: number): string {
  const units = roundToUnits(value, decimals);
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const fraction = decimals > 0 ? `,${digits.slice(-decimals)}` : '';
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}

/** `printPercent(98.837)` is `98,84%`. */
export function printPercent(percentPoints: number, decimals = 2): string {
  return `${printNumber(percentPoints, decimals)}%`;
}

/** In whole rupiah: `printRupiah(1969711272000)` is `Rp1.969.711.272.000`. */
export function printRupiah(rupiah: number): string {
  const printed = printNumber(rupiah, 0);
  return printed.startsWith('-') ? `-Rp${printed.slice(1)}` : `Rp${printed}`;
}

/** With as many decimals as it needs, six at most: `printPlain(13.8)` is `13,8`, `printPlain(425)` is `425`. */
export function printPlain(value: number): string {
  return printNumber(value, plainDecimals).replace(/,?0+$/, '');
}
