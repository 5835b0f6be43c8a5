import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import { copiedCell } from './copied-cell';
import { kategoriCell, meanCells } from './figure-cells';
import { lineFigures } from './line-figures';
import type { PrintedDifference } from './printed-figure';
import type { ReportBlock, ReportLine } from './report-lines';
import { lastRowOf, linesArea, ratiosOf } from './report-lines';
import { reportWords } from './report-words';
import { sasaranColumn } from './sasaran-column';
import { satuanCell } from './satuan-cell';
import type { ReportSource } from './source-table';
import type { BlockPart } from './table-block';

/** Where each part of an indicator stands on the report sheet; `satuan` is null where the layout has none. */
export interface IndicatorColumns {
  readonly nomor: number;
  readonly sasaran: number;
  readonly indikator: number;
  readonly satuan: number | null;
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
  readonly kategori: number;
}

export interface IndicatorBody extends BlockPart {
  /** Capaian that say something else than the source prints. */
  readonly differences: readonly PrintedDifference[];
}

/**
 * The cells of the indicators, every figure live: texts, targets and realisasi follow the source's cells, capaian and
 * kategori are computed over them here, so the sheet shows its own arithmetic.
 */
export function indicatorBody(source: ReportSource, columns: IndicatorColumns, blocks: readonly ReportBlock[], settings: Settings): IndicatorBody {
  const lines = new Map(blocks.flatMap((block) => block.lines).map((line) => [line, lineCells(source, columns, line, settings)]));
  const sasaran = blocks.map((block) => sasaranColumn(block.sasaranOn ?? source.sheet, columns, { ...block, rows: block.lines.map(({ row }) => row) }));
  return {
    bottom: lastRowOf(blocks),
    differences: [...lines.values()].flatMap(({ difference }) => difference ?? []),
    cells: blocks.flatMap((block, index) => [
      ...sasaran[index]!.cells,
      ...block.lines.flatMap((line) => lines.get(line)!.cells),
      ...meanRowCells(columns, block, settings),
    ]),
    merges: blocks.flatMap((block, index) => [
      ...sasaran[index]!.merges,
      ...(block.meanRow === null ? [] : [{ top: block.meanRow, bottom: block.meanRow, left: columns.nomor, right: columns.capaian - 1 }]),
    ]),
  };
}

function lineCells(source: ReportSource, columns: IndicatorColumns, { row, item, found }: ReportLine, settings: Settings) {
  const at = (column: number): { row: number; column: number } => ({ row, column });
  const ratio = found.ratio.ok ? found.ratio.value : null;
  const figures = lineFigures(source.sheet, found, row, columns, true, settings);
  const cells: readonly PlanCell[] = [
    ...(item.labelAt ? [copiedCell(source.sheet, item.labelAt, at(columns.indikator), 'text')] : []),
    ...(columns.satuan === null ? [] : [satuanCell(source, item, [source.group.target, source.group.realisasi], at(columns.satuan))]),
    ...figures.cells,
    kategoriCell(at(columns.kategori), at(columns.capaian), ratio, figures.isBlank, settings),
  ];
  return { cells, difference: figures.difference };
}

function meanRowCells(columns: IndicatorColumns, block: ReportBlock, settings: Settings): readonly PlanCell[] {
  if (block.meanRow === null) return [];
  const label = block.nomor === null ? reportWords('report.mean') : reportWords('report.mean-of-sasaran', { nomor: block.nomor });
  return [
    { row: block.meanRow, column: columns.nomor, role: 'label-strong', value: label },
    ...meanCells(block.meanRow, columns, linesArea(block, columns.capaian), ratiosOf(block.lines), settings),
  ];
}
