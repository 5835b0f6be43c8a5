import type { SheetSnapshot, Snapshot, SnapshotCell } from '../workbook/snapshot';

const holdsFormula = (cell: SnapshotCell | undefined): cell is SnapshotCell & { readonly formula: string } => cell?.formula !== undefined;

/**
 * Some writers store 0 as the result of every formula and leave the rest to Excel. Where not one formula of the workbook
 * says anything else, none of those zeros is a result.
 */
export function withoutPlaceholderResults(snapshot: Snapshot): Snapshot {
  return areAllPlaceholders(snapshot) ? { ...snapshot, sheets: snapshot.sheets.map(withoutResults) } : snapshot;
}

function areAllPlaceholders({ sheets }: Snapshot): boolean {
  let found = false;
  for (const { rows } of sheets) {
    for (const row of rows) {
      if (!row) continue;
      for (const cell of row) {
        if (!holdsFormula(cell)) continue;
        if (cell.value !== 0 || cell.error !== undefined) return false;
        found = true;
      }
    }
  }
  return found;
}

function withoutResults(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => (holdsFormula(cell) ? { ...cell, value: null } : cell))) };
}
