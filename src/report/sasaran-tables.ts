import { indicatorKey } from '../recognise/indicator-name';
import type { TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { ReportInput } from './layout';
import { columnOfRole, namesSasaran, plannerTables, tableOfYear } from './planner-tables';
import { isComputable } from './row-capaian';
import { sasaranBlocks } from './sasaran-blocks';
import type { ReportSource } from './source-table';
import { requireReportSource } from './source-table';

/** The indicators of one sasaran with the table their figures are taken from. */
export interface SasaranTable {
  /** 1, 2, ... in report order; null where no table names a sasaran. */
  readonly nomor: number | null;
  /** The cell that names the sasaran, on the sheet of the year's capaian table. */
  readonly sasaranAt: CellPosition | null;
  readonly source: ReportSource;
  readonly rows: readonly TableRow[];
}

/**
 * The sasaran of the year's capaian table. Where the planner keeps a table of just one sasaran with the very same indicators
 * and figures, that is its source: it prints more of them (decimals, footnotes). Where no table names sasaran, each capaian
 * table of the year stands for itself, but for those whose indicators stand in one before it.
 */
export function sasaranTables(input: ReportInput): readonly SasaranTable[] {
  const base = requireReportSource(input);
  const others = yearTables(input, base.year);
  if (!namesSasaran(base.table)) return ownTables(others.some(({ table }) => table.id === base.table.id) ? others : [base, ...others]);
  const small = others.filter(({ table }) => table.id !== base.table.id && columnOfRole(table, 'sasaran') === null);
  return sasaranBlocks(base.table.rows).map(({ at, rows }, index) => {
    const named = { nomor: at === null ? null : index + 1, sasaranAt: at };
    const own = small.find((source) => sameFigures(source, base, rows));
    return own ? { ...named, source: own, rows: itemsOf(own) } : { ...named, source: base, rows };
  });
}

const itemsOf = ({ table }: ReportSource): readonly TableRow[] => table.rows.filter(({ kind }) => kind === 'item');

function yearTables(input: ReportInput, year: number | null): readonly ReportSource[] {
  return plannerTables(input).flatMap(({ sheet, table: whole }) => {
    const table = tableOfYear(whole, year);
    if (table === null || table.kind !== 'capaian' || columnOfRole(table, 'indikator') === null) return [];
    const group = table.groups.filter(isComputable).find((each) => each.period === null && (each.year === null || each.year === year));
    if (!group) return [];
    const source: ReportSource = { sheet, table, group, year, leftOut: [] };
    return itemsOf(source).length > 0 ? [source] : [];
  });
}

function ownTables(sources: readonly ReportSource[]): readonly SasaranTable[] {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const rows = itemsOf(source);
    const keys = rows.map(({ label }) => indicatorKey(label ?? ''));
    if (keys.every((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [{ nomor: null, sasaranAt: null, source, rows }];
  });
}

/** Whether a table lists just these indicators, in this order, with the same target and realisasi. */
function sameFigures(source: ReportSource, base: ReportSource, rows: readonly TableRow[]): boolean {
  const items = itemsOf(source);
  return (
    items.length === rows.length &&
    items.every((item, index) => {
      const row = rows[index]!;
      return (
        item.label !== null &&
        row.label !== null &&
        indicatorKey(item.label) === indicatorKey(row.label) &&
        sameFigure(item, source.group.target, row, base.group.target) &&
        sameFigure(item, source.group.realisasi, row, base.group.realisasi)
      );
    })
  );
}

function sameFigure(one: TableRow, oneColumn: number, other: TableRow, otherColumn: number): boolean {
  const [a, b] = [one.readings[oneColumn], other.readings[otherColumn]];
  return a?.kind === 'number' && b?.kind === 'number' && a.quantity.value === b.quantity.value && a.quantity.percent === b.quantity.percent;
}
