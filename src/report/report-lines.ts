import type { TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { RowCapaian } from './row-capaian';
import { rowCapaian } from './row-capaian';
import { sasaranBlocks } from './sasaran-blocks';
import type { ReportSource } from './source-table';

/** One indicator on its row of the report sheet. */
export interface ReportLine {
  readonly row: number;
  readonly item: TableRow;
  readonly found: RowCapaian;
}

/** One sasaran on its rows of the report sheet. */
export interface ReportBlock {
  /** 1, 2, ... in report order; null where the source names no sasaran. */
  readonly nomor: number | null;
  readonly sasaranAt: CellPosition | null;
  /** Where that stands, if not on the sheet of the source. */
  readonly sasaranOn?: SheetSnapshot;
  readonly lines: readonly ReportLine[];
  /** The row for its mean, where the layout has one. */
  readonly meanRow: number | null;
}

/** Gives every indicator of the source its row, by sasaran from row `top` down. */
export function reportBlocks(source: ReportSource, top: number, meanRows: boolean, settings: Settings): readonly ReportBlock[] {
  let row = top;
  return sasaranBlocks(source.table.rows).map(({ at, rows }, index) => {
    const lines = rows.map((item) => ({ row: row++, item, found: rowCapaian(source.sheet, source.table, item, source.group, settings) }));
    return { nomor: at === null ? null : index + 1, sasaranAt: at, lines, meanRow: meanRows ? row++ : null };
  });
}

/** The ratios of the lines, null where a line shows none. */
export const ratiosOf = (lines: readonly ReportLine[]): readonly (number | null)[] =>
  lines.map(({ found }) => (found.ratio.ok ? found.ratio.value : null));

export const lastRowOf = (blocks: readonly ReportBlock[]): number => {
  const last = blocks.at(-1)!;
  return last.meanRow ?? last.lines.at(-1)!.row;
};

/** The rows of the block's indicators in one column. */
export const linesArea = ({ lines }: ReportBlock, column: number): { top: number; bottom: number; left: number; right: number } => ({
  top: lines[0]!.row,
  bottom: lines.at(-1)!.row,
  left: column,
  right: column,
});
