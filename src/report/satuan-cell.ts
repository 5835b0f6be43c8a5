import { isPercentageIndicator } from '../recognise/indicator-name';
import type { TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import { copiedCell } from './copied-cell';
import type { PlannerTable } from './planner-tables';
import { columnOfRole } from './planner-tables';

/**
 * The unit of an indicator: the source's own satuan, else what the header or the figure itself names, or `%` where the
 * indicator is a percentage by its name; where nothing tells it, a cell to fill in. `figures` are indices into the columns.
 */
export function satuanCell({ sheet, table }: PlannerTable, row: TableRow, figures: readonly number[], to: CellPosition): PlanCell {
  const satuan = columnOfRole(table, 'satuan');
  if (satuan !== null) return copiedCell(sheet, { row: row.row, column: table.columns[satuan]!.column }, to, 'text-centre');
  const unit = figures.map((column) => table.columns[column]!.unit ?? writtenUnit(row, column)).find((each) => each !== null) ?? null;
  if (unit !== null) return { ...to, role: 'text-centre', value: unit };
  return row.label !== null && isPercentageIndicator(row.label) ? { ...to, role: 'text-centre', value: '%' } : { ...to, role: 'input' };
}

function writtenUnit({ readings }: TableRow, column: number): string | null {
  const reading = readings[column];
  if (reading?.kind !== 'number') return null;
  return reading.quantity.percent ? '%' : reading.quantity.unit;
}
