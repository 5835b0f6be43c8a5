import type { Snapshot } from '../../workbook/snapshot';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { at } from './figures';
import { oncePerTable } from '../once-per-table';
import { sheetGridOf } from '../sheet-grid-of';
import { titlePlace } from '../names/title-place';

/** A text of a table that people read: its title, a header, the name of a row. */
export interface TextCell {
  readonly text: string;
  readonly place: Address;
  readonly part: 'title' | 'header' | 'name' | 'sasaran';
  readonly table: PerformanceTable;
}

/** Every text of the table once, from the title down; headers printed again are not told twice. */
export const textCells = oncePerTable((table: PerformanceTable, snapshot: Snapshot): readonly TextCell[] => findTexts(table, snapshot, null));

/** Those alone that say something: a cell is made for few of the texts of a long table. */
export function textCellsSaying(table: PerformanceTable, snapshot: Snapshot, says: RegExp): readonly TextCell[] {
  return findTexts(table, snapshot, says);
}

/** The title and the headers alone. */
export function headingCells(table: PerformanceTable, snapshot: Snapshot): readonly TextCell[] {
  const found: TextCell[] = [];
  const { sheet, title, headerArea } = table;
  const grid = sheetGridOf(snapshot, sheet);
  if (title !== null) {
    const { row, column } = titlePlace(snapshot, table);
    found.push({ text: title, place: at(sheet, row, column), part: 'title', table });
  }
  for (let row = headerArea.top; row <= headerArea.bottom; row += 1) {
    for (let column = headerArea.left; column <= headerArea.right; column += 1) {
      const text = grid.cell(row, column) ? grid.text(row, column) : '';
      if (text !== '') found.push({ text, place: at(sheet, row, column), part: 'header', table });
    }
  }
  return found;
}

function findTexts(table: PerformanceTable, snapshot: Snapshot, says: RegExp | null): readonly TextCell[] {
  const { sheet } = table;
  const grid = sheetGridOf(snapshot, sheet);
  const found = headingCells(table, snapshot).filter(({ text }) => says === null || says.test(text));
  let sasaran: string | null = null;
  for (const row of table.rows) {
    if (row.sasaran !== null && row.sasaranAt && row.sasaran !== sasaran) {
      sasaran = row.sasaran;
      if (says === null || says.test(sasaran)) found.push({ text: sasaran, place: at(sheet, row.sasaranAt.row, row.sasaranAt.column), part: 'sasaran', table });
    }
    if (row.label !== null && row.labelAt && (says === null || says.test(row.label))) {
      const merge = grid.merge(row.labelAt.row, row.labelAt.column);
      found.push({ text: row.label, place: at(sheet, merge?.top ?? row.labelAt.row, merge?.left ?? row.labelAt.column), part: 'name', table });
    }
    if (row.label === null && row.kind === 'section') {
      const column = table.columns.find(({ column: candidate }) => grid.cell(row.row, candidate))?.column;
      const text = column === undefined ? '' : grid.text(row.row, column);
      if (column !== undefined && (says === null || says.test(text))) found.push({ text, place: at(sheet, row.row, column), part: 'name', table });
    }
  }
  return found;
}
