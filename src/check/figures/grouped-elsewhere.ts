import type { Recognition } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { at } from './figures';
import { numericCells } from './numeric-cells';

/** A year would be found everywhere; a figure of five digits or more is hardly the same by chance. */
const TELLING = 10_000;

const remembered = new WeakMap<Recognition, ReadonlyMap<number, Address>>();

/** Where else in the workbook a whole number of five digits or more is written beyond doubt: as a true number, or grouped by dots. */
export function writtenElsewhere(recognition: Recognition, value: number, notIn: string): Address | null {
  if (value < TELLING) return null;
  let index = remembered.get(recognition);
  if (!index) {
    const found = new Map<number, Address>();
    for (const table of recognition.tables) {
      for (const { reading, place, column } of numericCells(table)) {
        if (reading.kind !== 'number' || column.role === 'nomor' || column.role === 'kode') continue;
        const { value: whole, decimals, notation } = reading.quantity;
        if (whole >= TELLING && decimals === 0 && notation !== 'en' && !found.has(whole)) found.set(whole, at(table.sheet, place.row, place.column));
      }
    }
    index = found;
    remembered.set(recognition, index);
  }
  const place = index.get(value);
  return place && place.sheet !== notIn ? place : null;
}
