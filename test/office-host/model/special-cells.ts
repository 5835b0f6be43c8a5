import type { Area } from '../../../src/workbook/address';
import { notImplemented } from '../protocol/wire-type';
import type { WireObject } from '../protocol/wire-type';
import { positionOf } from '../store/workbook-store';
import { contained } from './area';
import { optional, textArgument } from './argument';
import { usedArea } from './cell-grid';
import { valueType } from './enter-content';
import type { RangeRef } from './host-model';
import { rangeAreasObject } from './range-areas';

type Kind = 'Constants' | 'Formulas' | 'Visible';

const LETTER = { Error: 'Errors', Boolean: 'Logical', Double: 'Numbers', String: 'Text', Empty: 'Text' } as const;

/** Runs of indexes that are not hidden. */
function visibleRuns(from: number, to: number, hidden: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (let index = from; index <= to; index += 1) {
    if (hidden.has(index)) continue;
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function visibleAreas({ sheet, area }: RangeRef): Area[] {
  const used = usedArea(sheet, false, area) ?? area;
  return visibleRuns(used.top, used.bottom, sheet.hiddenRows).flatMap(([top, bottom]) =>
    visibleRuns(used.left, used.right, sheet.hiddenColumns).map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function cellsOfKind({ sheet, area }: RangeRef, kind: Kind, valueTypes: string): Area[] {
  const filled = [...sheet.cells].filter(([, cell]) => (kind === 'Formulas' ? cell.formula !== null : cell.formula === null && cell.value !== ''));
  return filled
    .filter(([, cell]) => valueTypes === 'All' || valueTypes.includes(LETTER[valueType(cell.value)]))
    .map(([key]) => positionOf(key))
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))
    .filter((cell) => contained(cell, area))
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Cells side by side as one area, then such rows below each other: as few areas as that gives. */
function joined(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last.top === cell.top && last.right === cell.left - 1) runs[runs.length - 1] = { ...last, right: cell.right };
    else runs.push(cell);
  }
  const lowest = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = lowest.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) areas[index] = { ...above, bottom: run.bottom };
    else lowest.set(key, areas.push(run) - 1);
  }
  return areas;
}

/** The cells of one kind; null where there is none. */
export function specialCells(range: RangeRef, cellType: unknown, valueTypes: unknown): WireObject | null {
  const kind = textArgument(cellType);
  if (kind !== 'Constants' && kind !== 'Formulas' && kind !== 'Visible') throw notImplemented(`Range.getSpecialCells(${kind})`);
  const areas = kind === 'Visible' ? visibleAreas(range) : joined(cellsOfKind(range, kind, optional(valueTypes, textArgument) ?? 'All'));
  return areas.length === 0 ? null : rangeAreasObject({ ...range, areas });
}
