/** Rows and columns are zero-based everywhere in the code; A1 notation exists only at its edges. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Address extends Area {
  readonly sheet: string;
}

/** The column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The column of its letters, in either case: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function formatCell({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `D5`, or `D5:F7` for more than one cell. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${formatCell({ row: area.bottom, column: area.right })}`;
}

/** The sheet's name as a formula needs it: quoted always, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Tabel 3.1'!D5:F7`, ready for a formula. */
export function formatAddress(address: Address): string {
  return `${quoteSheet(address.sheet)}!${formatArea(address)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function parseCell(text: string): CellPosition | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]) - 1;
  return row < 0 ? null : { row, column };
}

/** Reads `D5`, `$D$5` or `D5:F7`; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, ...rest] = text.trim().split(':');
  const from = parseCell(first);
  const to = parseCell(second);
  if (!from || !to || rest.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function cellArea({ row, column }: CellPosition): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function cellAddress(sheet: string, position: CellPosition): Address {
  const { row, column } = position;
  return { sheet, top: row, left: column, bottom: row, right: column };
}

export function contains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
