import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/check/finding';
import type { PerformanceTable } from '../../../src/recognise/performance-table';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { readSnapshot } from '../../../src/xlsx/read-snapshot';
import { openXlsx } from '../../../src/xlsx/xlsx-document';
import type { Checked } from './told-findings';
import { checked, difference, told } from './told-findings';
import type { Transformed } from './transformations';
import { movedBy, reformatted, renamed, split, unmerged, withBlankColumns, withBlankRows, withNotes } from './transformations';
import { typedWorkbooks } from './typed-workbooks';

const samplePath = path.resolve(__dirname, '../../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');
const workbooks: [string, () => Promise<Snapshot>][] = [
  ...Object.entries(typedWorkbooks).map(([name, snapshot]): [string, () => Promise<Snapshot>] => [name, async () => snapshot]),
  ['LKjIP Tegal 2018', async () => readSnapshot(await openXlsx(readFileSync(samplePath), 'contoh.xlsx'))],
];

/** Something of each of the first `count` tables of a sheet, as rows or columns of the sheet. */
const perSheet =
  ({ tables }: Checked['recognition'], pick: (table: PerformanceTable) => readonly number[]) =>
  (sheet: string): readonly number[] =>
    [...new Set(tables.filter((table) => table.sheet === sheet).flatMap(pick))].sort((a, b) => a - b);

/** The rows under the header; of a header printed again only the first, for nobody parts its tiers. */
const bodyRows = ({ headerArea, rows }: PerformanceTable): number[] =>
  rows.flatMap(({ row, kind }, index) => (row > headerArea.bottom && (kind !== 'header' || rows[index - 1]?.kind !== 'header') ? [row] : []));
const everyThird =
  (start: number) =>
  (table: PerformanceTable): number[] =>
    bodyRows(table).filter((_, index) => index % 3 === start);

/** Where a planner leaves a narrow column empty: before the figures, and before each year's. */
const beforeFigures = ({ columns, groups }: PerformanceTable): number[] => {
  const starts = groups.map(({ target, realisasi, capaian }) => columns[(target ?? realisasi ?? capaian)!]!.column);
  const figures = columns.find(({ role }) => ['target', 'pagu', 'jumlah'].includes(role))?.column;
  return [...starts, ...(figures === undefined ? [] : [figures])];
};

type Change = (snapshot: Snapshot, before: Checked) => Transformed;

const changes: [string, Change][] = [
  ['rows above', (snapshot) => movedBy(snapshot, 3, 0)],
  ['columns to the left', (snapshot) => movedBy(snapshot, 0, 1)],
  ['another place on the sheet', (snapshot) => movedBy(snapshot, 11, 4)],
  ['a blank row under the header', (snapshot, { recognition }) => withBlankRows(snapshot, perSheet(recognition, ({ headerArea }) => [headerArea.bottom + 1]))],
  ['a blank row above the header', (snapshot, { recognition }) => withBlankRows(snapshot, perSheet(recognition, ({ headerArea }) => [headerArea.top]))],
  ...[0, 1, 2].map((start): [string, Change] => [
    `blank rows between the rows, from row ${start + 1}`,
    (snapshot, { recognition }) => withBlankRows(snapshot, perSheet(recognition, everyThird(start))),
  ]),
  ['a blank column before the figures', (snapshot, { recognition }) => withBlankColumns(snapshot, perSheet(recognition, beforeFigures))],
  ['a blank column after the first', (snapshot, { recognition }) => withBlankColumns(snapshot, perSheet(recognition, ({ columns }) => [columns[0]!.column + 1]))],
  ['sheets of other names', (snapshot) => renamed(snapshot, (_, index) => `Lembar ${index + 1}`)],
  ['sheets of names with quotes and brackets', (snapshot) => renamed(snapshot, (_, index) => `Data '${index + 1}' (final)`)],
  ['formats marked Indonesian', (snapshot) => reformatted(snapshot, (code) => `[$-421]${code}`)],
  ['formats marked English', (snapshot) => reformatted(snapshot, (code) => `[$-409]${code}`)],
  ['formats with a section for negative numbers', (snapshot) => reformatted(snapshot, (code) => (code.includes(';') ? code : `${code};-${code}`))],
  ['notes above and a signature below', (snapshot) => withNotes(snapshot, ['Bahan rapat evaluasi, belum final', 'Diolah oleh Subbagian Perencanaan'], ['Sumber: bidang terkait', 'Kepala Dinas,', 'Nama Terang'])],
  ['no merges', (snapshot) => unmerged(snapshot)],
];

describe.each(workbooks)('the findings of %s', (_, open) => {
  let snapshot: Snapshot;
  let before: Checked;

  beforeAll(async () => {
    snapshot = await open();
    before = checked(snapshot);
  });

  it('are some', () => {
    expect(before.findings.length).toBeGreaterThan(0);
  });

  it.each(changes)('are the same after: %s', (_name, change) => {
    const transformed = change(snapshot, before);
    expect(difference(told(before.findings, snapshot, transformed.place), told(checked(transformed.snapshot).findings, transformed.snapshot))).toEqual([]);
  });

  it('are the same after: a table goes on on a second sheet', () => {
    for (const table of before.recognition.tables.filter((one) => mayBeCut(one, before))) {
      const body = bodyRows(table);
      const at = body[Math.floor(body.length / 2)]!;
      const transformed = split(snapshot, { sheet: table.sheet, headerBottom: table.headerArea.bottom, at });
      const across = before.findings.filter((finding) => liesAcross(finding, table.sheet, at));
      const blurred = new Set(across.flatMap(({ rule, sheet }) => [`${rule} ${sheet}`, `${rule} ${table.sheet}`]));
      const isClear = ({ rule, sheet }: Finding): boolean => !OF_WHOLE_TABLES.has(rule) && !blurred.has(`${rule} ${sheet === transformed.second ? table.sheet : sheet}`);
      const isPrintedAgain = ({ sheet, area }: Finding): boolean => sheet === transformed.second && area.bottom <= table.headerArea.bottom;
      const kept = before.findings.filter(isClear);
      const seen = checked(transformed.snapshot).findings.filter((finding) => isClear(finding) && !isPrintedAgain(finding));
      expect(difference(told(kept, snapshot, transformed.place, false), told(seen, transformed.snapshot, undefined, false))).toEqual([]);
    }
  });
});

/**
 * Rules that need whole tables: one holds a cell against how most of its column is written, and half a column may have too few
 * cells to show it; one holds a mean against every table whose rows it could be of, and half a table is another set of rows.
 */
const OF_WHOLE_TABLES: ReadonlySet<string> = new Set(['format-inconsistent', 'average-mismatch']);

/**
 * A table alone on its sheet, with rows enough; one with sums may not be cut, for then a sum really loses parts of its own, and a
 * list without a header is known by its rows alone.
 */
function mayBeCut(table: PerformanceTable, { recognition }: Checked): boolean {
  const alone = recognition.tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
  const hasHeader = !table.confidence.reasons.some(({ about }) => about === 'no-header');
  return alone && hasHeader && bodyRows(table).length >= 4 && !table.rows.some(({ kind }) => kind === 'subtotal' || kind === 'total' || kind === 'mean') && table.kind !== 'skala-kategori';
}

/** Whether a finding rests on rows on both sides of a cut: it speaks of the table as a whole, which is now two. */
function liesAcross({ sheet, area, related }: Finding, cut: string, at: number): boolean {
  const rows = [{ sheet, ...area }, ...related].filter((place) => place.sheet === cut).flatMap(({ top, bottom }) => [top, bottom]);
  return rows.some((row) => row < at) && rows.some((row) => row >= at);
}
