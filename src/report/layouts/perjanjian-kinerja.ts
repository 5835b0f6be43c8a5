import type { PlanCell } from '../../workbook/sheet-plan';
import { agreedBudgetBlock, findAgreedBudget } from '../agreed-budget';
import type { AgreementSource } from '../agreement-source';
import { findAgreement } from '../agreement-source';
import { copiedCell } from '../copied-cell';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { withNotes } from '../notes/with-notes';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { sasaranBlocks } from '../sasaran-blocks';
import { sasaranColumn } from '../sasaran-column';
import { satuanCell } from '../satuan-cell';
import { signatureBlock } from '../signature-block';
import type { BlockPart, TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, sasaran: 1, indikator: 2, satuan: 3, target: 4 };
const HEADERS = [
  'report.header.nomor',
  'report.header.sasaran',
  'report.header.indikator',
  'report.header.satuan',
  'report.header.target',
] as const;

/** L02: what the year was agreed on, its indicators and targets, then its budget, and both parties. */
export const perjanjianKinerja: Layout = {
  id: 'L02',
  sheetName: 'Perjanjian Kinerja',
  title: { key: 'layout.L02' },
  sources(input: ReportInput) {
    const source = findAgreement(input);
    if (!source) return { tables: [], missing: [{ key: 'layout.missing.agreement' }] };
    const budget = findAgreedBudget(input, source);
    return { tables: [source.table, ...(budget ? [budget.table] : [])], missing: [] };
  },
  plan(input: ReportInput) {
    const source = findAgreement(input);
    if (!source) throw new Error('planned without a source table');
    const { settings, snapshot } = input;
    const budget = findAgreedBudget(input, source);
    const isNumbered = (settings.report.tableNumbers[this.id] ?? '') !== '';
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle(isNumbered ? 'report.L02.title-numbered' : 'report.L02.title', this.id, null, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => targets(source, top, budget === null) }, ...(budget ? [agreedBudgetBlock(budget)] : [])],
        closings: [signatureBlock(settings)],
        signs: false,
      },
      settings,
    );
    return withNotes(plan, snapshot, { label: COLUMNS.indikator, group: COLUMNS.sasaran });
  },
};

function targets(source: AgreementSource, top: number, lacksBudget: boolean): TableBlock {
  const titles = headerRow(top, HEADERS);
  const numbers = HEADERS.map((_, column): PlanCell => ({ row: top + 1, column, role: 'numbering', value: `(${column + 1})` }));
  const body = bodyOf(source, top + 2);
  return {
    header: { ...titles, cells: [...titles.cells, ...numbers], bottom: top + 1 },
    body,
    notes: [sourceNote(source.table), ...(lacksBudget ? [reportWords('report.L02.no-budget')] : [])],
    columnWidths: [5, 25, 38, 13, Math.max(15, figureWidth(body.cells, [COLUMNS.target]))],
    toned: [],
  };
}

function bodyOf(source: AgreementSource, top: number): BlockPart {
  const { sheet, table, target } = source;
  let row = top;
  const parts = sasaranBlocks(table.rows).map(({ at, rows }, index) => {
    const placed = rows.map((item) => ({ item, row: row++ }));
    const sasaran = sasaranColumn(sheet, COLUMNS, { nomor: at === null ? null : index + 1, sasaranAt: at, rows: placed.map((each) => each.row) });
    const cells = placed.flatMap(({ item, row: to }): readonly PlanCell[] => [
      ...(item.labelAt ? [copiedCell(sheet, item.labelAt, { row: to, column: COLUMNS.indikator }, 'text')] : []),
      satuanCell(source, item, [target], { row: to, column: COLUMNS.satuan }),
      copiedCell(sheet, { row: item.row, column: table.columns[target]!.column }, { row: to, column: COLUMNS.target }, 'as-source'),
    ]);
    return { cells: [...sasaran.cells, ...cells], merges: sasaran.merges };
  });
  return { cells: parts.flatMap(({ cells }) => cells), merges: parts.flatMap(({ merges }) => merges), bottom: row - 1 };
}
