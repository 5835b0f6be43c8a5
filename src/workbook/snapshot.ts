import type { Area } from './address';

export type CellValue = string | number | boolean;

/**
 * One filled cell as the workbook holds it. An empty cell is absent, so a format alone never makes a cell. A formula that
 * shows nothing has the empty text as its value; null beside a formula says that nobody has worked it out.
 * `formula` is en-US with its leading `=`; `error` is the error a formula shows, for example `#DIV/0!`;
 * `format` is the number format code, absent for General; `text` is what the user sees where the host says it
 * (displayedText works it out elsewhere).
 */
export interface SnapshotCell {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly error?: string;
  readonly format?: string;
  readonly text?: string;
}

/** The cells of one row by column; holes are empty cells. */
export type SnapshotRow = readonly (SnapshotCell | undefined)[];

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** By row; holes are rows without a filled cell. */
  readonly rows: readonly (SnapshotRow | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  /** The layout id when the add-in made this sheet, for example `L01`; null for the user's own sheets. */
  readonly layout: string | null;
}

/** A name of the whole workbook that stands for one area of one of its sheets. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook at one moment, as plain data. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names that formulas may use; a name of anything but one area is not among them. */
  readonly names?: readonly NamedArea[];
}

const byName = new WeakMap<Snapshot, ReadonlyMap<string, SheetSnapshot>>();

/** The sheet of that very name, whatever the number of sheets. */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  let sheets = byName.get(snapshot);
  if (!sheets) {
    sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    byName.set(snapshot, sheets);
  }
  return sheets.get(name);
}

/** What a name stands for; names are the same in either case. */
export function areaNamed({ names }: Snapshot, name: string): NamedArea | undefined {
  return names?.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | undefined {
  return sheet.rows[row]?.[column];
}
