import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import { copiedCell } from '../copied-cell';
import { carriedFootnotes } from '../footnotes';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { lineFigures } from '../line-figures';
import type { PolarCell } from '../method-notes';
import { formulaNote, scaleNote, sourceNote } from '../method-notes';
import { differencesNote } from '../printed-figure';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords, textLiteral } from '../report-words';
import { rowCapaian } from '../row-capaian';
import { sasaranStatement } from '../sasaran-statement';
import type { SasaranTable } from '../sasaran-tables';
import { sasaranTables } from '../sasaran-tables';
import type { ReportSource } from '../source-table';
import { reportSources, requireReportSource } from '../source-table';
import type { CellText, TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, indikator: 1, target: 2, realisasi: 3, capaian: 4 };
const HEADERS = [
  'report.header.nomor',
  'report.header.indikator',
  'report.header.target',
  'report.header.realisasi',
  'report.header.capaian',
] as const;

/** L05: a small table for each sasaran, as BAB III tells of one after the other, with the source's own footnotes. */
export const perSasaran: Layout = {
  id: 'L05',
  sheetName: 'Per Sasaran',
  title: { key: 'layout.L05' },
  sources(input: ReportInput) {
    const found = reportSources(input);
    if (found.missing.length > 0) return found;
    return { tables: [...new Set(sasaranTables(input).map(({ source }) => source.table))], missing: [] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const { sheet, year } = requireReportSource(input);
    const tables = sasaranTables(input);
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L05.title', this.id, null, year, settings),
        year,
        blocks: tables.map((each, index) => ({
          caption: captionOf(each, sheet),
          plan: (top) => table(each, top, index === tables.length - 1, settings),
        })),
      },
      settings,
    );
  },
};

function captionOf({ nomor, sasaranAt, source, rows }: SasaranTable, sheet: ReportSource['sheet']): CellText | null {
  if (nomor === null || sasaranAt === null) return source.table.title;
  const words = reportWords('report.L05.caption', { nomor });
  const statement = sasaranStatement(sheet, sasaranAt, rows[0]?.sasaran ?? null);
  return { formula: `=${textLiteral(words)}&${statement.formula}`, value: `${words}${statement.value}` };
}

/** `isLast`: the method, which all tables share, stands under the last one. */
function table({ source, rows }: SasaranTable, top: number, isLast: boolean, settings: Settings): TableBlock {
  const lines = rows.map((item, index) => {
    const row = top + 1 + index;
    const found = rowCapaian(source.sheet, source.table, item, source.group, settings);
    return { item, row, found, figures: lineFigures(source.sheet, found, row, COLUMNS, false, settings) };
  });
  const cells = lines.flatMap(({ item, row, figures }, index): readonly PlanCell[] => [
    { row, column: COLUMNS.nomor, role: 'text-centre', value: index + 1 },
    ...(item.labelAt ? [copiedCell(source.sheet, item.labelAt, { row, column: COLUMNS.indikator }, 'text')] : []),
    ...figures.cells,
  ]);
  const polar = lines.map(({ row, found }): PolarCell => ({ at: { row, column: COLUMNS.capaian }, polarity: found.polarity }));
  const bottom = top + lines.length;
  const width = figureWidth(cells, [COLUMNS.target, COLUMNS.realisasi]);
  return {
    header: headerRow(top, HEADERS),
    body: { cells, merges: [], bottom },
    notes: [
      ...carriedFootnotes(source, rows),
      ...differencesNote(lines.flatMap(({ figures }) => figures.difference ?? []), source.table.sheet),
      sourceNote(source.table),
      ...(isLast || polar.some(({ polarity }) => polarity !== settings.defaultPolarity) ? [formulaNote(polar, settings)] : []),
      ...(isLast ? [scaleNote(settings)] : []),
    ],
    columnWidths: [5, 50, width, width, 14],
    toned: [{ top: top + 1, bottom, left: COLUMNS.capaian, right: COLUMNS.capaian }],
  };
}
