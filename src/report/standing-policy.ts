import { POLICY_LAYOUT, POLICY_NAMES, SCALE_NAME, SCALE_SOURCE } from '../workbook/policy-names';
import type { TypedCell } from '../workbook/sheet-plan';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../workbook/snapshot';
import { areaNamed, cellAt } from '../workbook/snapshot';

/** The sheet Pengaturan Kinerja as it stands in the workbook, under whatever name; null where there is none. */
export function standingPolicySheet({ sheets }: Snapshot): SheetSnapshot | null {
  return sheets.find(({ layout }) => layout === POLICY_LAYOUT) ?? null;
}

/** The cells of one of its names, by row, as far as the sheet is filled. */
export interface NamedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly cells: readonly (readonly (SnapshotCell | undefined)[])[];
}

/** What a name of the sheet stands for; null where the name is gone, or is that of other cells. */
export function cellsNamed(name: string, sheet: SheetSnapshot, snapshot: Snapshot): NamedCells | null {
  const named = areaNamed(snapshot, name);
  if (named?.sheet !== sheet.name) return null;
  const { top, left, right } = named.area;
  const bottom = Math.max(top, Math.min(named.area.bottom, sheet.rows.length - 1));
  const cells = Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => cellAt(sheet, top + row, left + column)));
  return { top, left, bottom, right, cells };
}

/** The cells of the sheet that people may have changed, as they stand. */
export function typedCells(sheet: SheetSnapshot, snapshot: Snapshot): readonly TypedCell[] {
  return [...Object.values(POLICY_NAMES), SCALE_NAME, SCALE_SOURCE].flatMap((name) => {
    const named = cellsNamed(name, sheet, snapshot);
    const rows = named?.cells ?? [];
    return rows.flatMap((line, row) => {
      if (name === POLICY_NAMES.scale && row === 0) return [];
      return line.map((cell, column) => ({
        row: named!.top + row,
        column: named!.left + column,
        value: cell?.error ?? cell?.value ?? '',
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      }));
    });
  });
}
