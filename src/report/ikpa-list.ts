import { ikpa2022 } from '../domain/composite/ikpa';
import type { ColumnRole, PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import { formatArea, formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headerTiers } from './carried/carried-header';
import type { CarriedCell, CarriedColumn, CarriedLine, SheetCells } from './carried/carried-table';
import { countIn } from './carried/share-basis';
import { numberAsPrinted } from './printed-figure';
import { reportWords } from './report-words';
import { printedFigure } from './row-capaian';

/** An IKPA table with its indicators down the rows: nilai, bobot and nilai akhir are indices into the columns. */
export interface IkpaList {
  readonly nilai: number;
  readonly bobot: number;
  /** Where the table has no such column it is added behind its last. */
  readonly akhir: number;
  /** Rows with a weight, in order. */
  readonly indicators: readonly TableRow[];
  /** Dispensasi SPM where it has no weight: taken off the end. */
  readonly deduction: TableRow | null;
  /** The row of Nilai Total where nilai akhir has a row of its own. */
  readonly total: TableRow | null;
  /** The row of what the list comes to; null where it has none and one is added. */
  readonly result: TableRow | null;
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['nilai', 'jumlah', 'persen']);
const WEIGHTED = /akhir|tertimbang|bobot|kontribusi/i;
const CLOSING = /^(?:nilai|jumlah|total|ikpa)\b/i;
const KONVERSI = /^konversi\b/i;
const DEDUCTION = /dispensasi|pengurang/i;
/** PER-5/PB/2024 takes one point off at most; more is a nilai. */
const MOST_DEDUCTED = 1;
/** What tells each indicator, of whatever regulation. */
const KNOWN = ikpa2022.weights.map(({ indicator }) => new RegExp(indicator.split(' ').slice(0, 2).join('\\s+(?:\\p{L}+\\s+)?'), 'iu'));
const FEWEST_KNOWN = 4;

const nameOf = ({ label, nomor }: TableRow): string => (label ?? nomor ?? '').trim();

/** The list a table is; null for a table whose rows are not the indicators of IKPA with their weights, or where other rows stand among them. */
export function ikpaList({ kind, columns, rows }: PerformanceTable): IkpaList | null {
  if (kind !== 'rekap') return null;
  const nilai = columns.findIndex(({ role, header }) => FIGURES.has(role) && /nilai/i.test(header) && !WEIGHTED.test(header));
  const bobot = columns.findIndex(({ role }) => role === 'bobot');
  if (nilai < 0 || bobot < 0) return null;
  const akhir = columns.findIndex(({ role, header }, index) => FIGURES.has(role) && index !== nilai && WEIGHTED.test(header));
  const isClosing = (row: TableRow): boolean => row.kind === 'total' || CLOSING.test(nameOf(row));
  const figures = rows.filter((row) => row.kind !== 'section' && row.kind !== 'blank' && row.kind !== 'numbering' && row.kind !== 'header');
  const firstClosing = figures.findIndex(isClosing);
  const [listed, closing] = firstClosing < 0 ? [figures, []] : [figures.slice(0, firstClosing), figures.slice(firstClosing)];
  const isWeighted = (row: TableRow): boolean => (countIn(row, bobot) ?? 0) > 0;
  const indicators = listed.filter(isWeighted);
  const others = listed.filter((row) => !isWeighted(row));
  const weights = indicators.reduce((sum, row) => sum + countIn(row, bobot)!, 0);
  const known = KNOWN.filter((name) => indicators.some((row) => name.test(nameOf(row)))).length;
  const isWhole = weights <= 1 + 1e-9 || (weights > 2 && weights <= 100 + 1e-9);
  const isDeduction = (row: TableRow): boolean => DEDUCTION.test(nameOf(row)) && (countIn(row, nilai) ?? 0) <= MOST_DEDUCTED;
  const results = closing.filter((row) => !KONVERSI.test(nameOf(row)));
  if (known < FEWEST_KNOWN || !isWhole || others.length > 1 || !others.every(isDeduction) || !results.every(isClosing) || results.length > 2) return null;
  return {
    nilai,
    bobot,
    akhir: akhir < 0 ? columns.length : akhir,
    indicators,
    deduction: others[0] ?? null,
    total: results.length === 2 ? results[0]! : null,
    result: results.at(-1) ?? null,
  };
}

/** The table's columns: nilai and bobot follow the source; nilai akhir of each indicator and of the whole are formulas. */
export function carriedIkpaList(sheet: SheetSnapshot, table: PerformanceTable, list: IkpaList): readonly CarriedColumn[] {
  const columns = table.columns.map(({ header }, from): CarriedColumn => {
    const shown = headerTiers(header);
    if (from === list.akhir) return akhirColumn(sheet, table, list, from, shown);
    // A sum of nilai would say nothing.
    return from === list.nilai || from === list.bobot ? { kind: 'made', from, header: shown, make: (_, line) => (line.source === null ? null : 'figure') } : { kind: 'copy', from, header: shown };
  });
  return list.akhir < table.columns.length ? columns : [...columns, akhirColumn(sheet, table, list, null, [reportWords('report.L16.akhir')])];
}

function akhirColumn(sheet: SheetSnapshot, table: PerformanceTable, list: IkpaList, from: number | null, header: readonly string[]): CarriedColumn {
  return {
    kind: 'made',
    from,
    header,
    make(at, line, cells) {
      const worked = workedOut(list, line, at, cells);
      if (worked === null) return line.source !== null && from !== null && KONVERSI.test(nameOf(line.source)) ? 'figure' : null;
      const printed = line.source === null ? null : printedFigure(sheet, table, line.source, from);
      const { format, difference } = numberAsPrinted(at, printed, worked.value, '#,##0.00');
      const cell: PlanCell = { ...at, role: 'decimal2', formula: `=${worked.formula}`, value: worked.value, format };
      return { cell, difference } satisfies CarriedCell;
    },
  };
}

/** Null on a row that is neither an indicator with both figures nor a result. */
function workedOut({ nilai, bobot, indicators, deduction, total, result }: IkpaList, { source }: CarriedLine, at: CellPosition, cells: SheetCells): { formula: string; value: number } | null {
  const place = (row: TableRow, from: number): string => formatCell({ row: cells.rowOf(row), column: cells.columnOf(from) });
  const both = (row: TableRow): { n: number; b: number } | null => {
    const [n, b] = [cells.figure(row, nilai), cells.figure(row, bobot)];
    return n === null || b === null ? null : { n, b };
  };
  const whole = indicators.reduce((sum, row) => sum + (cells.figure(row, bobot) ?? 0), 0) > 2 ? 100 : 1;
  const by = whole === 100 ? '/100' : '';
  if (source !== null && indicators.includes(source)) {
    const own = both(source);
    const [n, b] = [place(source, nilai), place(source, bobot)];
    return own && { formula: `IF(COUNT(${n},${b})<2,"",${n}*${b}${by})`, value: (own.n * own.b) / whole };
  }
  if (source !== result && source !== total) return null;
  const applying = indicators.flatMap((row) => both(row) ?? []);
  const [sum, weights] = [applying.reduce((all, { n, b }) => all + n * b, 0) / whole, applying.reduce((all, { b }) => all + b, 0) / whole];
  if (weights === 0) return null;
  const span = (column: number): string => formatArea({ top: cells.rowOf(indicators[0]!), bottom: cells.rowOf(indicators.at(-1)!), left: column, right: column });
  const summed = `SUM(${span(at.column)})`;
  if (source === total && total !== null) return { formula: summed, value: sum };
  const off = deduction === null ? 0 : (cells.figure(deduction, nilai) ?? 0);
  return {
    formula: `${summed}/(SUMIF(${span(cells.columnOf(nilai))},">=0",${span(cells.columnOf(bobot))})${by})${deduction === null ? '' : `-N(${place(deduction, nilai)})`}`,
    value: sum / weights - off,
  };
}
