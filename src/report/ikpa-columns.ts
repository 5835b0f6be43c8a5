import { TIER_MARK } from '../recognise/performance-table';
import type { PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import { formatArea, formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headerTiers } from './carried/carried-header';
import type { CarriedCell, CarriedColumn, CarriedLine, SheetCells } from './carried/carried-table';
import { numberAsPrinted, ratioAsPrinted } from './printed-figure';
import { reportWords } from './report-words';
import { printedFigure } from './row-capaian';

/** The rows of one unit in an IKPA table; those it does not print are null. */
export interface IkpaUnit {
  readonly nilai: TableRow;
  readonly bobot: TableRow | null;
  readonly akhir: TableRow | null;
  readonly aspek: TableRow | null;
}

/** Which columns of an IKPA table are what, by index; what the table lacks is to be added behind its last, in this order. */
export interface IkpaColumns {
  /** Indicators with a weight, in order. */
  readonly indicators: readonly number[];
  /** Dispensasi SPM where it has no weight: taken off the end. */
  readonly deduction: number | null;
  readonly total: number;
  readonly konversi: number;
  readonly akhir: number;
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
  // A column nobody has filled in yet is known by its heading alone.
  const named = (pattern: RegExp): number => table.columns.findIndex((_, index) => index >= (figures[0] ?? 0) && pattern.test(leaf(index)));
  const [total, konversi, akhir] = [named(/^nilai total\b/i), named(/^konversi\b/i), named(/^nilai akhir\b/i)];
  const others = figures.filter((index) => ![total, konversi, akhir].includes(index));
  const units = ikpaUnits(table);
  const weighted = (index: number): boolean => units.some(({ bobot }) => bobot?.readings[index]?.kind === 'number' && bobot.readings[index].quantity.value > 0);
  const deduction = others.find((index) => /dispensasi|pengurang/i.test(leaf(index)) && !weighted(index)) ?? null;
  let next = table.columns.length;
  const own = [total, konversi, akhir].map((index) => (index < 0 ? next++ : index));
  return { indicators: others.filter((index) => index !== deduction), deduction, total: own[0]!, konversi: own[1]!, akhir: own[2]! };
}

/**
 * The table's columns: nilai and bobot follow the source, all that is worked out from them is a formula. Total, konversi and
 * nilai akhir are added where the table has no such columns.
 */
export function carriedIkpa(sheet: SheetSnapshot, table: PerformanceTable): readonly CarriedColumn[] {
  const places = ikpaColumns(table);
  const units = ikpaUnits(table);
  const made = (index: number, header: readonly string[]): CarriedColumn => {
    const from = index < table.columns.length ? index : null;
    return {
      kind: 'made',
      from,
      header,
      make: (at, line, cells) => {
        const unit = units.find((each) => Object.values(each).includes(line.source));
        const row = unit === undefined || line.source === null ? null : worked(table, places, unit, line.source, index, cells);
        if (row === null) return from === null ? null : 'figure';
        return resultCell(sheet, table, line, from, at, row);
      },
    };
  };
  const own = table.columns.map((column, index): CarriedColumn => {
    const header = headerTiers(column.header);
    const isFigure = column.role === 'nilai' || column.role === 'bobot' || [places.total, places.konversi, places.akhir].includes(index);
    return isFigure ? made(index, header) : { kind: 'copy', from: index, header };
  });
  const added = ([['total', 'report.L16.total'], ['konversi', 'report.L16.konversi'], ['akhir', 'report.L16.akhir']] as const).flatMap(([place, words]) =>
    places[place] < table.columns.length ? [] : [made(places[place], [reportWords(words)])],
  );
  return [...own, ...added];
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
  // Columns stand here as in the source, those added behind them.
  const cell = (of: TableRow, index: number): string => formatCell({ row: cells.rowOf(of), column: index });
  const range = (of: TableRow, columns: readonly number[]): string => formatArea({ top: cells.rowOf(of), bottom: cells.rowOf(of), left: columns[0]!, right: columns.at(-1)! });
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
  if (from !== places.akhir || konversiValue === 0) return null;
  const deduction = places.deduction === null ? null : cell(nilai, places.deduction);
  const off = places.deduction === null ? 0 : (cells.figure(nilai, places.deduction) ?? 0);
  return { formula: `${cell(nilai, total)}/${cell(nilai, konversi)}${deduction === null ? '' : `-N(${deduction})`}`, value: totalValue / konversiValue - off };
}

/** The indicators that stand under the same aspect and next to each other. */
function aspectOf(table: PerformanceTable, indicators: readonly number[], from: number): readonly number[] {
  const aspect = (index: number): string => table.columns[index]!.header.split(TIER_MARK).slice(0, -1).join(TIER_MARK);
  return indicators.filter((index) => aspect(index) === aspect(from));
}

function resultCell(sheet: SheetSnapshot, table: PerformanceTable, line: CarriedLine, from: number | null, at: CellPosition, { formula, value, isRatio }: Worked): CarriedCell {
  const printed = printedFigure(sheet, table, line.source!, from);
  const { format, difference } = isRatio ? ratioAsPrinted(at, printed, value) : numberAsPrinted(at, printed, value, '#,##0.00');
  const cell: PlanCell = { ...at, role: isRatio ? 'percent2' : 'decimal2', formula: `=${formula}`, value, format };
  return { cell, difference };
}
