import { formatArea, formatCell } from '../workbook/address';
import { liveReference } from './copied-cell';
import type { IndicatorColumns } from './indicator-body';
import { noCapaianInCell } from './no-capaian-words';
import type { ReportBlock, ReportLine } from './report-lines';
import { lastRowOf } from './report-lines';
import { reportWords, textLiteral } from './report-words';
import type { ReportSource } from './source-table';

/** A note that follows the sheet: its formula, and what it says now. */
export interface LiveNote {
  readonly formula: string;
  readonly value: string;
}

/** How many indicators the means leave out, counted by the sheet itself, and each by its cell, its reason and its name. */
export function skippedNotes(source: ReportSource, blocks: readonly ReportBlock[], columns: IndicatorColumns): readonly LiveNote[] {
  const lines = blocks.flatMap((block) => block.lines);
  const skipped = lines.filter(({ found }) => !found.ratio.ok);
  const rowsOf = (column: number): string => formatArea({ top: lines[0]!.row, bottom: lastRowOf(blocks), left: column, right: column });
  // A mean row holds a number too, and its name where the indicators have their number.
  const shown = `SUMPRODUCT(ISNUMBER(${rowsOf(columns.capaian)})*NOT(ISTEXT(${rowsOf(columns.nomor)})))`;
  const [before, after] = [reportWords('report.note.skipped-before'), reportWords('report.note.skipped-after', { total: lines.length })];
  return [
    { formula: `=${textLiteral(before)}&(${lines.length}-${shown})&${textLiteral(after)}`, value: `${before}${skipped.length}${after}` },
    ...skipped.map((line) => skippedNote(source, line, columns.capaian)),
  ];
}

function skippedNote({ sheet }: ReportSource, { row, item, found }: ReportLine, capaianColumn: number): LiveNote {
  const reason = found.ratio.ok ? '' : reportWords(noCapaianInCell(found.ratio.reason));
  const words = reportWords('report.note.skipped-one', {
    cell: formatCell({ row, column: capaianColumn }),
    reason,
    target: formatCell(found.targetAt),
    realisasi: formatCell(found.realisasiAt),
  });
  if (item.labelAt === null) return { formula: `=${textLiteral(words)}`, value: words };
  return { formula: `=${textLiteral(words)}&${liveReference(sheet, item.labelAt)}`, value: `${words}${item.label ?? ''}` };
}
