import type { Address, Area } from '../../../src/workbook/address';
import { columnLetters, columnNumber, quoteSheet } from '../../../src/workbook/address';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';

/** A workbook changed in a way that changes nothing it says, and where each of its places went. */
export interface Transformed {
  readonly snapshot: Snapshot;
  place(address: Address): Address;
}

type Line = (index: number) => number;

interface Relocation {
  readonly row: Line;
  readonly column: Line;
}

const stay: Line = (index) => index;
const nowhere: Relocation = { row: stay, column: stay };

const REFERENCE = /(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

function relocatedFormula(formula: string, own: string, relocationOf: (sheet: string) => Relocation): string {
  let sheet = own;
  return formula.replace(REFERENCE, (_whole: string, quoted: string | undefined, fixColumn: string, letters: string, fixRow: string, digits: string, offset: number) => {
    if (quoted !== undefined) sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    else if (formula[offset - 1] !== ':') sheet = own;
    const { row, column } = relocationOf(sheet);
    const prefix = quoted === undefined ? '' : `${quoted}!`;
    return `${prefix}${fixColumn}${columnLetters(column(columnNumber(letters)))}${fixRow}${row(Number(digits) - 1) + 1}`;
  });
}

function relocatedArea<T extends Area>(area: T, { row, column }: Relocation): T {
  return { ...area, top: row(area.top), bottom: row(area.bottom), left: column(area.left), right: column(area.right) };
}

/** Every row and column of each sheet at its new place; merges that hold an opened line grow over it, as they do in Excel. */
function relocated(snapshot: Snapshot, relocationOf: (sheet: string) => Relocation): Transformed {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const relocation = relocationOf(sheet.name);
    const rows: (SnapshotCell | undefined)[][] = [];
    sheet.rows.forEach((cells, row) => {
      const moved: (SnapshotCell | undefined)[] = [];
      cells?.forEach((cell, column) => {
        if (!cell) return;
        moved[relocation.column(column)] = cell.formula === undefined ? cell : { ...cell, formula: relocatedFormula(cell.formula, sheet.name, relocationOf) };
      });
      if (moved.length > 0) rows[relocation.row(row)] = moved;
    });
    return {
      ...sheet,
      rows,
      merges: sheet.merges.map((merge) => relocatedArea(merge, relocation)),
      hiddenRows: sheet.hiddenRows.map(relocation.row),
      hiddenColumns: sheet.hiddenColumns.map(relocation.column),
    };
  });
  return { snapshot: { sheets }, place: (address) => relocatedArea(address, relocationOf(address.sheet)) };
}

const opened = (at: readonly number[]): Line => (index) => index + at.filter((place) => place <= index).length;

/** A blank row before each of the given rows of each sheet. */
export function withBlankRows(snapshot: Snapshot, rowsOf: (sheet: string) => readonly number[]): Transformed {
  const byName = new Map(snapshot.sheets.map(({ name }) => [name, { row: opened(rowsOf(name)), column: stay }]));
  return relocated(snapshot, (sheet) => byName.get(sheet) ?? nowhere);
}

/** A blank column before each of the given columns of each sheet. */
export function withBlankColumns(snapshot: Snapshot, columnsOf: (sheet: string) => readonly number[]): Transformed {
  const byName = new Map(snapshot.sheets.map(({ name }) => [name, { row: stay, column: opened(columnsOf(name)) }]));
  return relocated(snapshot, (sheet) => byName.get(sheet) ?? nowhere);
}

/** All that stands on each sheet, so far down and to the right. */
export function movedBy(snapshot: Snapshot, down: number, right: number): Transformed {
  return relocated(snapshot, () => ({ row: (row) => row + down, column: (column) => column + right }));
}

/** Sheets under other names, in formulas too. */
export function renamed(snapshot: Snapshot, nameOf: (name: string, index: number) => string): Transformed {
  const names = new Map(snapshot.sheets.map(({ name }, index) => [name, nameOf(name, index)]));
  const inFormula = (formula: string): string =>
    formula.replace(/('(?:[^']|'')+'|[A-Za-z_][\w.]*)!/g, (whole: string, quoted: string) => {
      const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
      return names.has(name) ? `${quoteSheet(names.get(name)!)}!` : whole;
    });
  return {
    snapshot: {
      sheets: snapshot.sheets.map((sheet) => ({
        ...withCells(sheet, (cell) => (cell.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) })),
        name: names.get(sheet.name)!,
      })),
    },
    place: (address) => ({ ...address, sheet: names.get(address.sheet) ?? address.sheet }),
  };
}

function withCells(sheet: SheetSnapshot, change: (cell: SnapshotCell) => SnapshotCell): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => cell && change(cell))) };
}

const unmoved = (snapshot: Snapshot): Transformed => ({ snapshot, place: (address) => address });

/** True numbers under other codes of the same look: another language, a negative section, room for a bracket. */
export function reformatted(snapshot: Snapshot, codeOf: (code: string) => string): Transformed {
  return unmoved({
    sheets: snapshot.sheets.map((sheet) => withCells(sheet, (cell) => (typeof cell.value === 'number' && cell.format !== undefined ? { ...cell, format: codeOf(cell.format) } : cell))),
  });
}

/** No merge is left; each value stays in the first cell of its own. */
export function unmerged(snapshot: Snapshot): Transformed {
  return unmoved({ sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: [] })) });
}

/** Lines of text above all that stands on each sheet, and below it after a blank row. */
export function withNotes(snapshot: Snapshot, above: readonly string[], below: readonly string[]): Transformed {
  const moved = movedBy(snapshot, above.length, 0);
  return {
    ...moved,
    snapshot: {
      sheets: moved.snapshot.sheets.map((sheet) => {
        const rows = [...sheet.rows];
        above.forEach((text, row) => (rows[row] = [{ value: text }]));
        const first = rows.length + 1;
        below.forEach((text, index) => (rows[first + index] = [undefined, { value: text }]));
        return { ...sheet, rows };
      }),
    },
  };
}

export interface Cut {
  readonly sheet: string;
  /** The last row of what is printed again on the second sheet: title and header. */
  readonly headerBottom: number;
  /** The first row that goes to the second sheet. */
  readonly at: number;
}

/** The table's later rows on a sheet of their own, under the title and header printed again; what a merge holds is said again too. */
export function split(snapshot: Snapshot, { sheet: name, headerBottom, at }: Cut): Transformed & { readonly second: string } {
  const up = at - headerBottom - 1;
  const second = `${name.slice(0, 20)} (lanjutan)`;
  const sheets = snapshot.sheets.flatMap((sheet) => {
    if (sheet.name !== name) return [sheet];
    const later = sheet.rows.slice(at).map((row) => row && [...row]);
    for (const merge of sheet.merges) {
      const { top, left, bottom } = merge;
      if (top < at && bottom >= at && top > headerBottom) (later[0] ??= [])[left] = sheet.rows[top]?.[left];
    }
    const merges = (keep: (row: number) => boolean, shift: number): Area[] =>
      sheet.merges.flatMap((merge) => {
        const rows = Array.from({ length: merge.bottom - merge.top + 1 }, (_, index) => merge.top + index).filter(keep);
        if (rows.length === 0) return [];
        const shiftOf = rows[0]! <= headerBottom ? 0 : shift;
        const area = { ...merge, top: rows[0]! - shiftOf, bottom: rows.at(-1)! - shiftOf };
        return area.top === area.bottom && area.left === area.right ? [] : [area];
      });
    return [
      { ...sheet, rows: sheet.rows.slice(0, at), merges: merges((row) => row < at, 0), hiddenRows: sheet.hiddenRows.filter((row) => row < at) },
      {
        ...sheet,
        name: second,
        rows: [...sheet.rows.slice(0, headerBottom + 1), ...later],
        merges: merges((row) => row <= headerBottom || row >= at, up),
        hiddenRows: sheet.hiddenRows.flatMap((row) => (row >= at ? [row - up] : [])),
      },
    ];
  });
  return {
    second,
    snapshot: { sheets },
    place: (address) => (address.sheet !== name || address.top < at ? address : { ...address, sheet: second, top: address.top - up, bottom: address.bottom - up }),
  };
}
