import type { Quantity } from '../../domain/numeral/reading';
import { withoutBinaryNoise } from '../../domain/numeral/round';
import type { PerformanceTable } from '../../recognise/performance-table';
import { oncePerTable } from '../once-per-table';

/** What a bare number in a capaian column means: percent points (96,42) or a ratio (0,9642). */
export type CapaianScale = 'percent-points' | 'ratio';

/** Above this a bare capaian can hardly be a ratio: it would be 300 %. */
const HIGHEST_LIKELY_RATIO = 3;

/**
 * The scale of the bare numbers of one column. Cells with a percent sign settle it for the rest; without any, a column
 * whose middle value is small holds ratios.
 */
export function capaianScale(table: PerformanceTable, columnIndex: number): CapaianScale {
  return capaianScales(table)(columnIndex);
}

/** The scale of any column of one table, each looked at once however many rows and rules ask for it. */
export function capaianScales(table: PerformanceTable): (columnIndex: number) => CapaianScale {
  const known = scalesOf(table);
  return (columnIndex) => {
    const found = known.get(columnIndex);
    if (found !== undefined) return found;
    const scale = scaleOfColumn(table, columnIndex);
    known.set(columnIndex, scale);
    return scale;
  };
}

const scalesOf = oncePerTable(() => new Map<number, CapaianScale>());

function scaleOfColumn(table: PerformanceTable, columnIndex: number): CapaianScale {
  let bare = 0;
  let small = 0;
  for (const { kind, measure, readings } of table.rows) {
    const reading = readings[columnIndex];
    if (kind !== 'item' || (measure !== null && measure !== 'capaian') || reading?.kind !== 'number') continue;
    if (reading.quantity.percent) return 'percent-points';
    bare += 1;
    if (reading.quantity.value <= HIGHEST_LIKELY_RATIO) small += 1;
  }
  const isMiddleSmall = small > Math.floor(bare / 2);
  return isMiddleSmall ? 'ratio' : 'percent-points';
}

/** A printed capaian in percent points, and the decimals of those points that its reader sees. */
export function capaianPercent({ value, decimals, percent }: Quantity, scale: CapaianScale): { readonly percent: number; readonly decimals: number } {
  if (percent || scale === 'percent-points') return { percent: value, decimals };
  return { percent: withoutBinaryNoise(value * 100), decimals: Math.max(0, decimals - 2) };
}
