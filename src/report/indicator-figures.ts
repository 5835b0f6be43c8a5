import { indicatorKey } from '../recognise/indicator-name';
import type { PerformanceTable, TableColumn, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { sheetNamed } from '../workbook/snapshot';
import type { Quantity } from '../domain/numeral/reading';
import type { ReportInput } from './layout';

/** A figure of an indicator, somewhere in the user's own sheets. */
export interface IndicatorFigure {
  readonly sheet: SheetSnapshot;
  readonly at: CellPosition;
  readonly quantity: Quantity;
}

/** The figures of indicators by what they are about: looked up by the indicator's name, however it is spelled. */
export interface IndicatorFigures {
  realisasi(indicator: string, year: number): IndicatorFigure | null;
  /** The target at the end of the renstra: of a column that says so, else of the last year with targets after `year`. */
  targetAkhir(indicator: string, year: number): IndicatorFigure | null;
}

/**
 * Every readable realisasi and target of a year. Where tables give one indicator different figures for the same thing there is
 * none: nobody could say which holds.
 */
export function indicatorFigures({ snapshot, recognition }: ReportInput): IndicatorFigures {
  const found = new Map<string, IndicatorFigure | null>();
  const years = new Map<string, number>();
  for (const table of recognition.tables) {
    const sheet = sheetNamed(snapshot, table.sheet);
    if (!sheet || sheet.layout !== null) continue;
    for (const row of table.rows) {
      const label = row.kind === 'item' ? (row.label ?? table.subject) : null;
      if (label === null) continue;
      const key = indicatorKey(label);
      for (const { name, year, figure } of figuresOf(table, row, sheet)) {
        const place = `${name} ${year ?? ''} ${key}`;
        const known = found.get(place);
        found.set(place, known === undefined ? figure : known && sameFigure(known, figure) ? known : null);
        if (name === 'target' && year !== null) years.set(key, Math.max(year, years.get(key) ?? year));
      }
    }
  }
  return {
    realisasi: (indicator, year) => found.get(`realisasi ${year} ${indicatorKey(indicator)}`) ?? null,
    targetAkhir: (indicator, year) => {
      const key = indicatorKey(indicator);
      const stated = found.get(`target-akhir  ${key}`);
      if (stated !== undefined) return stated;
      const last = years.get(key);
      return last !== undefined && last > year ? (found.get(`target ${last} ${key}`) ?? null) : null;
    },
  };
}

type Named = { readonly name: 'realisasi' | 'target' | 'target-akhir'; readonly year: number | null; readonly figure: IndicatorFigure };

function figuresOf(table: PerformanceTable, row: TableRow, sheet: SheetSnapshot): readonly Named[] {
  return table.columns.flatMap((column, index): readonly Named[] => {
    const name = column.period === null && !column.superseded ? figureName(column) : null;
    const reading = row.readings[index];
    if (name === null || reading?.kind !== 'number' || reading.quantity.bound !== null) return [];
    const year = name === 'target-akhir' ? null : (row.year ?? column.year ?? table.year);
    if (name !== 'target-akhir' && (year === null || row.period !== null)) return [];
    return [{ name, year, figure: { sheet, at: { row: row.row, column: column.column }, quantity: reading.quantity } }];
  });
}

function figureName({ role }: TableColumn): Named['name'] | null {
  return role === 'realisasi' || role === 'target' || role === 'target-akhir' ? role : null;
}

const sameFigure = (one: IndicatorFigure, other: IndicatorFigure): boolean =>
  one.quantity.value === other.quantity.value && one.quantity.percent === other.quantity.percent;
