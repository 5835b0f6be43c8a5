import { mean } from '../domain/aggregate/mean';
import type { Message } from '../i18n/message';
import { formatArea, formatCell } from '../workbook/address';
import { scaleArgument } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import { countsAroundTarget } from './counts-around-target';
import type { IndicatorColumns } from './indicator-body';
import { kategoriOf } from './kategori-of';
import type { ReportBlock, ReportLine } from './report-lines';
import { lastRowOf, linesArea, ratiosOf } from './report-lines';
import { reportWords } from './report-words';
import { sasaranStatement } from './sasaran-statement';
import type { LivePiece } from './sentence';
import { countPiece, filledSentence, percentPiece } from './sentence';
import type { ReportSource } from './source-table';
import type { BlockPart } from './table-block';

/** The words with `names` left as places to be filled by live pieces. */
function placed(key: Message['key'], names: readonly string[], params: Readonly<Record<string, string>> = {}): string {
  return reportWords(key, { ...Object.fromEntries(names.map((name) => [name, `{${name}}`])), ...params });
}

/**
 * The executive summary and a paragraph for each sasaran, from row `top` down, every number of them live over the table above.
 * Without any capaian there is nothing to summarise but the counts.
 */
export function narasiParagraphs(
  source: ReportSource,
  blocks: readonly ReportBlock[],
  columns: IndicatorColumns,
  settings: Settings,
): (top: number, lastColumn: number) => BlockPart {
  return (top, lastColumn) => {
    const named = blocks.filter(({ nomor }) => nomor !== null);
    const groups: readonly (readonly [Message['key'], readonly LivePiece[]])[] = [
      ['report.narasi.summary', summary(source, blocks, columns, settings)],
      ['report.narasi.by-sasaran', named.map((block) => ofSasaran(source, block, columns, settings))],
    ];
    const cells: PlanCell[] = [];
    let row = top;
    for (const [heading, paragraphs] of groups) {
      if (paragraphs.length === 0) continue;
      cells.push({ row, column: 0, role: 'label-strong', value: reportWords(heading) });
      row += 1;
      for (const { formula, value } of paragraphs) cells.push({ row: row++, column: 0, role: 'text', formula: `=${formula}`, value });
      row += 1;
    }
    const bottom = row - 2;
    return { cells, merges: cells.map((cell) => ({ top: cell.row, bottom: cell.row, left: 0, right: lastColumn })), bottom };
  };
}

function summary(source: ReportSource, blocks: readonly ReportBlock[], columns: IndicatorColumns, settings: Settings): readonly LivePiece[] {
  const lines = blocks.flatMap((block) => block.lines);
  const ratios = ratiosOf(lines);
  // A mean row stands between the sasaran: the indicators' own cells are those beside an indicator.
  const counts = blocks.map((block) => countsAroundTarget(formatArea(linesArea(block, columns.capaian)), ratiosOf(block.lines)));
  const total = (side: 'above' | 'at' | 'below'): LivePiece =>
    countPiece(counts.map((each) => each[side].formula).join('+'), counts.reduce((sum, each) => sum + each[side].value, 0));
  const ranges = blocks.map((block) => formatArea(linesArea(block, columns.capaian)));
  const year = source.year === null ? '' : reportWords('report.narasi.of-year', { year: source.year });
  const counted = filledSentence(
    placed('report.narasi.counted', ['counted', 'above', 'at', 'below'], { total: String(lines.length), year }),
    {
      counted: countPiece(`COUNT(${ranges.join(',')})`, ratios.filter((ratio) => ratio !== null).length),
      above: total('above'),
      at: total('at'),
      below: total('below'),
    },
  );
  const all = mean(ratios, 'ignore');
  if (!all.ok) return [counted];
  return [counted, means(blocks, ranges, all.value, columns, settings), extremes(blocks, columns)];
}

function means(blocks: readonly ReportBlock[], ranges: readonly string[], all: number, columns: IndicatorColumns, settings: Settings): LivePiece {
  const overall = { mean: percentPiece(`AVERAGE(${ranges.join(',')})`, all), kategori: kategoriPiece(all, `AVERAGE(${ranges.join(',')})`, settings) };
  const sasaran = blocks.filter(({ nomor, meanRow }) => nomor !== null && meanRow !== null);
  const each = sasaran.map(({ lines }) => mean(ratiosOf(lines), 'ignore')).flatMap((found) => (found.ok ? [found.value] : []));
  const ofMeans = mean(each, 'ignore');
  if (sasaran.length < 2 || sasaran.length < blocks.length || !ofMeans.ok) return filledSentence(placed('report.narasi.mean', ['mean', 'kategori']), overall);
  const cells = sasaran.map(({ meanRow }) => formatCell({ row: meanRow!, column: columns.capaian })).join(',');
  return filledSentence(placed('report.narasi.means', ['mean', 'kategori', 'sasaran']), {
    ...overall,
    sasaran: percentPiece(`AVERAGE(${cells})`, ofMeans.value),
  });
}

/** ` (Memuaskan)` behind a mean; nothing where the scale in force has no category for it. A scale of scores has none. */
function kategoriPiece(ratio: number, formula: string, settings: Settings): LivePiece {
  const found = kategoriOf(settings, ratio);
  return { formula: `IFERROR(" ("&KINERJA.KATEGORI(${formula},${scaleArgument(settings)})&")","")`, value: found.ok ? ` (${found.value})` : '' };
}

function extremes(blocks: readonly ReportBlock[], columns: IndicatorColumns): LivePiece {
  const from = blocks[0]!.lines[0]!.row;
  const column = (at: number): string => formatArea({ top: from, bottom: lastRowOf(blocks), left: at, right: at });
  const ratios = blocks.flatMap(({ lines }) => lines).filter((line): line is ReportLine & { found: { ratio: { ok: true; value: number } } } => line.found.ratio.ok);
  const pick = (better: (one: number, other: number) => boolean) =>
    ratios.reduce((best, line) => (better(line.found.ratio.value, best.found.ratio.value) ? line : best));
  const [best, worst] = [pick((one, other) => one > other), pick((one, other) => one < other)];
  const lines = blocks.map((block) => formatArea(linesArea(block, columns.capaian))).join(',');
  const named = (extreme: string, item: string): LivePiece => ({ formula: `INDEX(${column(columns.indikator)},MATCH(${extreme},${column(columns.capaian)},0))`, value: item });
  return filledSentence(placed('report.narasi.extremes', ['highest', 'best', 'lowest', 'worst']), {
    highest: percentPiece(`MAX(${lines})`, best.found.ratio.value),
    best: named(`MAX(${lines})`, best.item.label ?? ''),
    lowest: percentPiece(`MIN(${lines})`, worst.found.ratio.value),
    worst: named(`MIN(${lines})`, worst.item.label ?? ''),
  });
}

function ofSasaran(source: ReportSource, block: ReportBlock, columns: IndicatorColumns, settings: Settings): LivePiece {
  const range = formatArea(linesArea(block, columns.capaian));
  const ratios = ratiosOf(block.lines);
  const counts = countsAroundTarget(range, ratios);
  const average = mean(ratios, 'ignore');
  const fixed = { nomor: String(block.nomor), total: String(block.lines.length) };
  const sasaran = sasaranStatement(source.sheet, block.sasaranAt!, block.lines[0]!.item.sasaran);
  if (!average.ok) return filledSentence(placed('report.narasi.sasaran-none', ['sasaran'], fixed), { sasaran });
  return filledSentence(placed('report.narasi.sasaran', ['sasaran', 'above', 'at', 'below', 'mean', 'kategori'], fixed), {
    sasaran,
    above: countPiece(counts.above.formula, counts.above.value),
    at: countPiece(counts.at.formula, counts.at.value),
    below: countPiece(counts.below.formula, counts.below.value),
    mean: percentPiece(`AVERAGE(${range})`, average.value),
    kategori: kategoriPiece(average.value, `AVERAGE(${range})`, settings),
  });
}
