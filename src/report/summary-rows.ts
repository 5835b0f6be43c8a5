import { mean } from '../domain/aggregate/mean';
import type { Area } from '../workbook/address';
import { formatArea, formatCell } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import { countsAroundTarget } from './counts-around-target';
import { meanCells } from './figure-cells';
import type { IndicatorColumns } from './indicator-body';
import type { ReportBlock } from './report-lines';
import { lastRowOf, linesArea, ratiosOf } from './report-lines';
import { reportWords, textLiteral } from './report-words';
import type { LiveNote } from './skipped-notes';

export interface SummaryRows {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  /** The first row that holds a mean; the rest down to `bottom` hold means too. */
  readonly meansTop: number;
  readonly bottom: number;
  readonly notes: readonly LiveNote[];
}

/**
 * The rows that close the ikhtisar: indicators above, at and below 100 %, the mean over all indicators, and, where the
 * source names sasaran, each sasaran's mean and the mean of those. The two headline means differ when sasaran have unequal
 * numbers of indicators, and a note says so while they do.
 */
export function summaryRows(blocks: readonly ReportBlock[], columns: IndicatorColumns, top: number, settings: Settings): SummaryRows {
  const all: Area = { top: linesArea(blocks[0]!, columns.capaian).top, bottom: lastRowOf(blocks), left: columns.capaian, right: columns.capaian };
  const ratios = blocks.flatMap(({ lines }) => ratiosOf(lines));
  const around = countsAroundTarget(formatArea(all), ratios);
  const counts = (['above', 'at', 'below'] as const).map((side) => ({ words: reportWords(COUNT_WORDS[side]), ...around[side] }));
  const meansTop = top + counts.length;
  const label = (row: number, text: string): PlanCell => ({ row, column: columns.nomor, role: 'label-strong', value: text });

  const cells: PlanCell[] = counts.flatMap(({ words, formula, value }, index) => [
    label(top + index, words),
    { row: top + index, column: columns.capaian, role: 'integer-strong', formula: `=${formula}`, value },
  ]);
  cells.push(label(meansTop, reportWords('report.mean-of-indicators')), ...meanCells(meansTop, columns, all, ratios, settings));

  const named = blocks.filter(({ nomor }) => nomor !== null);
  const sasaran = named.length === blocks.length ? named : [];
  sasaran.forEach((block, index) => {
    const row = meansTop + 1 + index;
    cells.push(label(row, reportWords('report.mean-of-sasaran', { nomor: block.nomor! })));
    cells.push(...meanCells(row, columns, linesArea(block, columns.capaian), ratiosOf(block.lines), settings));
  });
  const bottom = sasaran.length === 0 ? meansTop : meansTop + sasaran.length + 1;
  const sasaranMeans = sasaran.map(({ lines }) => mean(ratiosOf(lines), 'ignore')).map((found) => (found.ok ? found.value : null));
  if (sasaran.length > 0) {
    const over = { top: meansTop + 1, bottom: bottom - 1, left: columns.capaian, right: columns.capaian };
    cells.push(label(bottom, reportWords('report.mean-of-sasaran-means')), ...meanCells(bottom, columns, over, sasaranMeans, settings));
  }
  const merges = Array.from({ length: bottom - top + 1 }, (_, index) => ({
    top: top + index,
    bottom: top + index,
    left: columns.nomor,
    right: columns.capaian - 1,
  }));
  const notes = sasaran.length === 0 ? [] : [differenceNote(meansTop, bottom, columns.capaian, mean(ratios, 'ignore'), mean(sasaranMeans, 'ignore'))];
  return { cells, merges, meansTop, bottom, notes };
}

const COUNT_WORDS = { above: 'report.count.above', at: 'report.count.at', below: 'report.count.below' } as const;

type Mean = ReturnType<typeof mean>;

/** Says that the two headline means differ while they do, compared at the two decimals of percent that are printed. */
export function differenceNote(indicatorsRow: number, sasaranRow: number, column: number, indicators: Mean, sasaran: Mean): LiveNote {
  const [first, second] = [formatCell({ row: indicatorsRow, column }), formatCell({ row: sasaranRow, column })];
  const words = reportWords('report.means-differ');
  const differ = indicators.ok && sasaran.ok && indicators.value.toFixed(4) !== sasaran.value.toFixed(4);
  const formula = `=IF(COUNT(${first},${second})<2,"",IF(ROUND(${first},4)=ROUND(${second},4),"",${textLiteral(words)}))`;
  return { formula, value: differ ? words : '' };
}
