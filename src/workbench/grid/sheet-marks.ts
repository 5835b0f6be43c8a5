import { BooleanNumber } from '@univerjs/core';
import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { liveColumns, liveMerges, liveRows, shownCells } from './live-workbook';
import { protectSheet } from './protection';

interface Marks {
  /** The layout of a sheet the add-in made; null for the user's own. */
  readonly layout: string | null;
  readonly protected: boolean;
  readonly veryHidden: boolean;
}

const NONE: Marks = { layout: null, protected: false, veryHidden: false };

/** What the file says of its sheets and the grid does not know, kept by the sheet's id so that it outlasts a rename. */
export class SheetMarks {
  private readonly bySheet = new Map<string, Marks>();

  constructor(private readonly injector: Injector) {}

  /** Takes over what the file says; the grid has all its sheets under the same names. */
  take(workbook: Workbook, { sheets }: Snapshot): void {
    for (const { name, layout, visibility, protected: isProtected } of sheets) {
      const sheet = workbook.getSheetBySheetName(name);
      if (!sheet) continue;
      this.bySheet.set(sheet.getSheetId(), { layout, protected: isProtected, veryHidden: visibility === 'veryHidden' });
      if (isProtected) protectSheet(this.injector, workbook.getUnitId(), sheet.getSheetId());
    }
  }

  isProtected(sheet: Worksheet): boolean {
    return this.of(sheet).protected;
  }

  /** The sheet as it stands now. */
  snapshot(sheet: Worksheet): SheetSnapshot {
    const { layout, protected: isProtected, veryHidden } = this.of(sheet);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      name: sheet.getName(),
      visibility: hidden ? (veryHidden ? 'veryHidden' : 'hidden') : 'visible',
      rows: shownCells(this.injector, sheet),
      merges: liveMerges(sheet),
      hiddenRows: liveRows(sheet).hidden,
      hiddenColumns: liveColumns(sheet).hidden,
      protected: isProtected,
      layout,
    };
  }

  private of(sheet: Worksheet): Marks {
    return this.bySheet.get(sheet.getSheetId()) ?? NONE;
  }
}
