import { asGridReads } from './indonesian-numbers';

/** One cell of tab-separated text as spreadsheets and word processors copy it, quoted where it has line breaks, and what ends it. */
const COPIED_CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;

function copiedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const scan = new RegExp(COPIED_CELL);
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    if (scan.lastIndex >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
}

/** Copied text as the table the grid takes in: numbers as it reads them, everything else as plain text. */
export function pastedTable(text: string): string {
  const cells = (row: string[]): string => row.map((cell) => `<td>${escapeHtml(asGridReads(cell))}</td>`).join('');
  return `<table>${copiedRows(text).map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}
