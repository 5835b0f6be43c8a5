import type { Reading } from '../../domain/numeral/reading';
import type { TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellAddress, formatAddress, formatCell } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import { cellAt } from '../../workbook/snapshot';
import { copiedCell } from '../copied-cell';
import type { PrintedSource } from '../printed-figure';
import { numberAsPrinted, ratioAsPrinted } from '../printed-figure';
import { printedFigure } from '../row-capaian';
import type { CarriedCell, CarriedColumn, CarriedLine, CarriedTable, Computed, RowCells } from './carried-table';
import { isSum, wholeLine } from './carried-lines';
import { rowRuns, sumFormula } from './sum-formula';
import { textNumber } from './text-number';

const plain = (cell: PlanCell): CarriedCell => ({ cell, difference: null });

/**
 * The cells of a carried table, one for each line and column, null where nothing stands. Each sum adds the cells of its
 * parts on this sheet, so what is shown is what is added.
 */
export function carriedCells(carried: CarriedTable, lines: readonly CarriedLine[]): (line: CarriedLine, column: number) => CarriedCell | null {
  const { sheet, table, columns, addedTotal } = carried;
  const known = new Map<CarriedLine, Map<number, CarriedCell | null>>();
  const whole = wholeLine(lines);
  const columnOf = (from: number): number => columns.findIndex((column) => column.from === from);
  const bySource = new Map(lines.map((line) => [line.source, line]));
  const lineOf = (row: TableRow): CarriedLine => bySource.get(row)!;
  const labelColumn = Math.max(0, columns.findIndex((column) => column.kind === 'copy' && !['nomor', 'kode'].includes(table.columns[column.from]!.role)));

  const cellOf = (line: CarriedLine, column: number): CarriedCell | null => {
    const own = known.get(line) ?? new Map<number, CarriedCell | null>();
    known.set(line, own);
    if (!own.has(column)) own.set(column, made(line, column));
    return own.get(column)!;
  };
  const figureOf = (line: CarriedLine, column: number): number | null => {
    const value = cellOf(line, column)?.cell.value;
    return typeof value === 'number' ? value : null;
  };

  function made(line: CarriedLine, column: number): CarriedCell | null {
    const definition = columns[column]!;
    const at = { row: line.row, column };
    const kind = line.source?.kind;
    if (kind === 'section' || kind === 'numbering' || kind === 'mean') return followed(line, definition, at);
    switch (definition.kind) {
      case 'copy':
        if (line.source === null) return column === labelColumn ? plain({ ...at, role: 'label-strong', value: addedTotal! }) : null;
        return followed(line, definition, at);
      case 'figure':
        return (line.parts.length > 0 ? sum(line, definition, at) : null) ?? fromAbove(line, definition, at) ?? figure(line, definition, at);
      case 'computed':
        return computed(line, definition, at);
      case 'made': {
        const own = definition.make(at, line, { columnOf, rowOf: (row) => lineOf(row).row, figure: (row, from) => figureOf(lineOf(row), columnOf(from)) });
        return own === 'figure' ? figure(line, definition, at) : own;
      }
    }
  }

  const printedIn = (line: CarriedLine, from: number | null): PrintedSource | null => (line.source === null ? null : printedFigure(sheet, table, line.source, from));
  const formatIn = (line: CarriedLine, from: number | null): string | undefined =>
    line.source === null || from === null ? undefined : cellAt(sheet, line.source.row, table.columns[from]!.column)?.format;

  /** The source's cell as it is; nothing where its text is empty. */
  function followed(line: CarriedLine, { from }: CarriedColumn, at: CellPosition): CarriedCell | null {
    if (line.source === null || from === null) return null;
    const position = { row: line.source.row, column: table.columns[from]!.column };
    const source = cellAt(sheet, position.row, position.column);
    if (source === undefined) return null;
    const { role } = table.columns[from]!;
    const { kind } = line.source;
    if (kind === 'numbering') return plain(copiedCell(sheet, position, at, 'numbering'));
    const isMark = (role === 'nomor' || role === 'kode') && kind !== 'total' && String(source.value).length <= LONGEST_MARK;
    if ((kind === 'section' || isSum(line)) && !isMark) return plain(copiedCell(sheet, position, at, 'label-strong'));
    if (typeof source.value === 'number' && role !== 'nomor' && role !== 'kode') return plain(copiedCell(sheet, position, at, 'as-source'));
    return plain(copiedCell(sheet, position, at, ['nomor', 'kode', 'satuan'].includes(role) ? 'text-centre' : 'text'));
  }

  /** A figure that follows the source; one typed as text becomes a number where its reading is certain. */
  function figure(line: CarriedLine, { from }: CarriedColumn, at: CellPosition): CarriedCell | null {
    if (line.source === null || from === null) return null;
    const position = { row: line.source.row, column: table.columns[from]!.column };
    const source = cellAt(sheet, position.row, position.column);
    const reading: Reading | null = line.source.readings[from] ?? null;
    const strong = isSum(line);
    const read =
      typeof source?.value === 'string' && reading?.kind === 'number'
        ? textNumber(formatAddress(cellAddress(sheet.name, position)), source.value, reading.quantity)
        : null;
    if (read) {
      const { formula, value, format, thousands } = read;
      return { cell: { ...at, role: strong ? 'integer-strong' : 'as-source', formula: `=${formula}`, value, format }, difference: null, typedWith: thousands };
    }
    const copied = copiedCell(sheet, position, at, 'as-source');
    const copy = typeof copied.value === 'number' ? { ...copied, format: numberFormat(copied.format, copied.value) } : copied;
    const unread = !strong && typeof copy.value === 'string' && copy.value !== '' && reading?.kind !== 'missing';
    return { cell: strong ? { ...copy, role: 'integer-strong', format: copy.format ?? 'General' } : copy, difference: null, ...(unread ? { unread } : {}) };
  }

  /** Whether something stands in the cell, or under the sum it holds, that nobody can add. */
  function isIncomplete(line: CarriedLine, column: number): boolean {
    if (cellOf(line, column)?.unread) return true;
    return figureOf(line, column) === null && line.parts.some((part) => isIncomplete(part, column));
  }

  /** Null where none of the parts holds a number, or one cannot be read: then the printed sum stands, for the rest would be too little. */
  function sum(line: CarriedLine, { from }: CarriedColumn, at: CellPosition): CarriedCell | null {
    if (line.parts.some((part) => isIncomplete(part, at.column))) return null;
    const added = line.parts.flatMap((part) => figureOf(part, at.column) ?? []);
    if (added.length === 0) return null;
    const value = added.reduce((total, each) => total + each, 0);
    const first = line.parts.find((part) => figureOf(part, at.column) !== null)!;
    const format = numberFormat(formatIn(line, from) ?? formatIn(first, from), value);
    const look = numberAsPrinted(at, printedIn(line, from), value, format);
    return { cell: { ...at, role: 'integer-strong', formula: `=${sumFormula(rowRuns(line.parts.map(({ row }) => row), at.column))}`, value, format: look.format }, difference: look.difference };
  }

  function computed(line: CarriedLine, { compute, from, look }: Extract<CarriedColumn, { kind: 'computed' }>, at: CellPosition): CarriedCell {
    const row: RowCells = {
      cell: (column) => formatCell({ row: at.row, column }),
      figure: (column) => figureOf(line, column),
      totalCell: (column) => (whole === null ? null : formatCell({ row: whole.row, column }).replace(/(\d+)$/, '$$$1')),
      totalFigure: (column) => (whole === null ? null : figureOf(whole, column)),
    };
    return resultCell(line, compute(row), look, from, at);
  }

  function fromAbove(line: CarriedLine, { from, under }: Extract<CarriedColumn, { kind: 'figure' }>, at: CellPosition): CarriedCell | null {
    if (under === undefined || line.source === null) return null;
    const found = under(line.source, { cell: (row) => formatCell({ row: lineOf(row).row, column: at.column }), figure: (row) => figureOf(lineOf(row), at.column) });
    return found && resultCell(line, found, found.look, from, at);
  }

  function resultCell(line: CarriedLine, { formula, value }: Computed, look: 'ratio' | 'number', from: number | null, at: CellPosition): CarriedCell {
    const strong = isSum(line);
    const cell: PlanCell = { ...at, role: look === 'ratio' ? (strong ? 'percent2-strong' : 'percent2') : strong ? 'integer-strong' : 'integer', formula: `=${formula}`, value: value ?? '' };
    if (value === null) return plain(cell);
    const printed = printedIn(line, from);
    const found = look === 'ratio' ? ratioAsPrinted(at, printed, value) : numberAsPrinted(at, printed, value, numberFormat(formatIn(line, from), value));
    return { cell: { ...cell, format: found.format }, difference: found.difference };
  }

  return cellOf;
}

/** `1`, `II`, `1.02.01`: a number of a row and no label. */
const LONGEST_MARK = 8;

/** The format a number is shown with; General shows a large one in powers of ten. */
function numberFormat(format: string | undefined, value: number): string {
  if (format !== undefined && format !== 'General' && format !== '@') return format;
  return Number.isInteger(value) ? '#,##0' : '#,##0.00';
}
