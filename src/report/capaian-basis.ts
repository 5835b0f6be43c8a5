import type { Message } from '../i18n/message';
import type { Settings } from '../workbook/settings';
import { headerRow } from './header-row';
import type { IndicatorColumns } from './indicator-body';
import { indicatorBody } from './indicator-body';
import { methodNotes } from './method-notes';
import { differencesNote } from './printed-figure';
import type { ReportBlock } from './report-lines';
import { figureWidth, kategoriWidth } from './report-sheet';
import { reportWords } from './report-words';
import { skippedNotes } from './skipped-notes';
import type { ReportSource } from './source-table';
import type { BlockPlan } from './table-block';

export const BASIS_COLUMNS: IndicatorColumns = { nomor: 0, sasaran: 1, indikator: 2, satuan: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 };

/**
 * The indicators that the figures of the table above are means of, each with its live target, realisasi and capaian, grouped
 * by what that table lists. `blocksAt` gives them their rows from a first row down.
 */
export function capaianBasis(
  source: ReportSource,
  blocksAt: (top: number) => readonly ReportBlock[],
  groupedBy: Message['key'],
  settings: Settings,
): BlockPlan {
  return {
    caption: reportWords('report.basis.caption'),
    plan(headerTop) {
      const blocks = blocksAt(headerTop + 1);
      const body = indicatorBody(source, BASIS_COLUMNS, blocks, settings);
      const width = figureWidth(body.cells, [BASIS_COLUMNS.target, BASIS_COLUMNS.realisasi]);
      return {
        header: headerRow(headerTop, [
          'report.header.nomor',
          groupedBy,
          'report.header.indikator',
          'report.header.target',
          'report.header.realisasi',
          'report.header.capaian',
          'report.header.kategori',
        ]),
        body,
        notes: [
          ...differencesNote(body.differences, source.table.sheet),
          ...methodNotes(source, blocks, BASIS_COLUMNS.capaian, settings),
          ...skippedNotes(source, blocks, BASIS_COLUMNS),
        ],
        columnWidths: [5, 34, 44, width, Math.max(width, kategoriWidth(settings)), 13, kategoriWidth(settings)],
        toned: [{ top: headerTop + 1, bottom: body.bottom, left: BASIS_COLUMNS.capaian, right: BASIS_COLUMNS.kategori }],
      };
    },
  };
}
