import { TIER_MARK } from '../recognise/performance-table';
import type { PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import { formatArea, formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headerTiers } from './carried/carried-header';
import type { CarriedCell, CarriedColumn, CarriedLine, SheetCells } from './carried/carried-table';
import { numberAsPrinted, ratioAsPrinted } from './printed-figure';
import { printedFigure } from './row-capaian';

/** The rows of one unit in an IKPA table; those it does not print are null. */
export interface IkpaUnit {
  readonly nilai: TableRow;
  readonly bobot: TableRow | null;
  readonly akhir: TableRow | null;
  readonly aspek: TableRow | null;
}

/** Which columns of an IKPA table are what; indices into its columns, null where it has none. */
export interface IkpaColumns {
  /** Indicators with a weight, in order. */
  readonly indicators: readonly number[];
  /** Dispensasi SPM where it has no weight: taken off the end. */
  readonly deduction: number | null;
  readonly total: number | null;
  readonly konversi: number | null;
  readonly akhir: number | null;
}

/** The units of the table: each opens with its row of nilai. */
export function ikpaUnits({ rows }: PerformanceTable): readonly IkpaUnit[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const starts = items.flatMap((row, index) => (/^nilai$/i.test(row.label?.trim() ?? '') ? [index] : []));
  return starts.map((start, at) => {
    const own = items.slice(start, starts[at + 1]);
    const named = (pattern: RegExp): TableRow | null => own.find(({ label }) => pattern.test(label?.trim() ?? '')) ?? null;
    return { nilai: own[0]!, bobot: named(/^bobot\b/i), akhir: named(/^nilai akhir\b/i), aspek: named(/^nilai aspek\b/i) };
  });
}

export function ikpaColumns(table: PerformanceTable): IkpaColumns {
  const leaf = (index: number): string => table.columns[index]!.header.split(TIER_MARK).at(-1)!;
  const figures = table.columns.flatMap(({ role }, index) => (role === 'nilai' || role === 'bobot' ? [index] : []));
  const named = (pattern: RegExp): number | null => figures.find((index) => pattern.test(leaf(index))) ?? null;
  const [total, konversi, akhir] = [named(/^nilai total\b/i), named(/^konversi\b/i), named(/^nilai akhir\b/i)];
  const others = figures.filter((index) => ![total, konversi, akhir].includes(index));
  const units = ikpaUnits(table);
  const weighted = (index: number): boolean => units.some(({ bobot }) => bobot?.readings[index]?.kind === 'number' && bobot.readings[index].quantity.value > 0);
  const deduction = others.find((index) => /dispensasi|pengurang/i.test(leaf(index)) && !weighted(index)) ?? null;
  return { indicators: others.filter((index) => index !== deduction), deduction, total, konversi, akhir };
}

/** The table's columns: nilai and bobot follow the source, all that is worked out from them is a formula. */
export function carriedIkpa(sheet: SheetSnapshot, table: PerformanceTable): readonly CarriedColumn[] {
  const places = ikpaColumns(table);
  const units = ikpaUnits(table);
  return table.columns.map((column, from): CarriedColumn => {
    const header = headerTiers(column.header);
    if (column.role !== 'nilai' && column.role !== 'bobot') return { kind: 'copy', from, header };
    return {
      kind: 'made',
      from,
      header,
      make: (at, line, cells) => {
        const unit = units.find((each) => Object.values(each).includes(line.source));
        const row = unit === undefined || line.source === null ? null : worked(table, places, unit, line.source, from, cells);
        return row === null ? 'figure' : resultCell(sheet, table, line, from, at, row);
      },
    };
  });
}

interface Worked {
  readonly formula: string;
  readonly value: number;
  readonly isRatio?: boolean;
}

/** Null where the cell is the source's own figure, or where what it needs is missing. */
function worked(table: PerformanceTable, places: IkpaColumns, unit: IkpaUnit, row: TableRow, from: number, cells: SheetCells): Worked | null {
  const { nilai, bobot, akhir, aspek } = unit;
  const { indicators, total, konversi } = places;
  const cell = (of: TableRow, index: number): string => formatCell({ row: cells.rowOf(of), column: cells.columnOf(index) });
  const range = (of: TableRow, columns: readonly number[]): string => formatArea({ top: cells.rowOf(of), bottom: cells.rowOf(of), left: cells.columnOf(columns[0]!), right: cells.columnOf(columns.at(-1)!) });
  const numbers = (of: TableRow, columns: readonly number[]): readonly number[] => columns.flatMap((index) => cells.figure(of, index) ?? []);
  const isInput = row === bobot || (row === nilai && ![total, konversi, places.akhir].includes(from));
  if (isInput || bobot === null || indicators.length === 0) return null;
  // Weights as they stand: 10, or 10 % of a cell in percent.
  const whole = numbers(bobot, indicators).reduce((sum, each) => sum + each, 0) > 2 ? 100 : 1;
  const by = whole === 100 ? '/100' : '';
  const both = indicators.flatMap((index) => {
    const [n, b] = [cells.figure(nilai, index), cells.figure(bobot, index)];
    return n === null || b === null ? [] : [{ n, b }];
  });
  const totalValue = both.reduce((sum, { n, b }) => sum + (n * b) / whole, 0);
  if (row === akhir && indicators.includes(from)) {
    const [n, b] = [cells.figure(nilai, from), cells.figure(bobot, from)];
    const [nilaiCell, bobotCell] = [cell(nilai, from), cell(bobot, from)];
    return n === null || b === null ? null : { formula: `IF(COUNT(${nilaiCell},${bobotCell})<2,"",${nilaiCell}*${bobotCell}${by})`, value: (n * b) / whole };
  }
  if (row === aspek && indicators.includes(from)) {
    const members = aspectOf(table, indicators, from);
    const values = numbers(nilai, members);
    return members[0] !== from || values.length === 0 ? null : { formula: `AVERAGE(${range(nilai, members)})`, value: values.reduce((sum, each) => sum + each, 0) / values.length };
  }
  if (row !== nilai || both.length === 0) return null;
  if (from === total) return akhir === null ? { formula: `SUMPRODUCT(${range(nilai, indicators)},${range(bobot, indicators)})${by}`, value: totalValue } : { formula: `SUM(${range(akhir, indicators)})`, value: totalValue };
  const konversiValue = both.reduce((sum, { b }) => sum + b / whole, 0);
  if (from === konversi) return { formula: `SUMIF(${range(nilai, indicators)},">=0",${range(bobot, indicators)})${by}`, value: konversiValue, isRatio: true };
  if (from !== places.akhir || total === null || konversi === null || konversiValue === 0) return null;
  const deduction = places.deduction === null ? null : cell(nilai, places.deduction);
  const off = places.deduction === null ? 0 : (cells.figure(nilai, places.deduction) ?? 0);
  return { formula: `${cell(nilai, total)}/${cell(nilai, konversi)}${deduction === null ? '' : `-N(${deduction})`}`, value: totalValue / konversiValue - off };
}

/** The indicators that stand under the same aspect and next to each other. */
function aspectOf(table: PerformanceTable, indicators: readonly number[], from: number): readonly number[] {
  const aspect = (index: number): string => table.columns[index]!.header.split(TIER_MARK).slice(0, -1).join(TIER_MARK);
  return indicators.filter((index) => aspect(index) === aspect(from));
}

function resultCell(sheet: SheetSnapshot, table: PerformanceTable, line: CarriedLine, from: number, at: CellPosition, { formula, value, isRatio }: Worked): CarriedCell {
  const printed = printedFigure(sheet, table, line.source!, from);
  const { format, difference } = isRatio ? ratioAsPrinted(at, printed, value) : numberAsPrinted(at, printed, value, '#,##0.00');
  const cell: PlanCell = { ...at, role: isRatio ? 'percent2' : 'decimal2', formula: `=${formula}`, value, format };
  return { cell, difference };
}
