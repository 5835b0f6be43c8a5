import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { SheetGrid } from '../../recognise/sheet-grid';
import type { CellPosition } from '../../workbook/address';
import { cellArea, formatCell } from '../../workbook/address';
import type { SnapshotCell } from '../../workbook/snapshot';
import { isBlankFigure } from '../blanks/blank-cell';
import { columnProfiles } from '../figures/column-profile';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { isQualitativeTarget } from '../figures/qualitative-words';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';

/** Columns that hold words by what they are. Numbers, codes, years and remarks may be figures. */
const WORDS: ReadonlySet<ColumnRole> = new Set(['sasaran', 'indikator', 'satuan', 'program', 'uraian', 'kategori']);
const NAMES: ReadonlySet<ColumnRole> = new Set(['indikator', 'program', 'uraian']);
/** Columns in which a figure may stand alone: it counts, or tells a time. */
const COUNTING: ReadonlySet<ColumnRole> = new Set(['nomor', 'kode', 'tahun', 'periode', 'keterangan']);
/** A column with more figures than this among its words is no column of words. */
const MOST_FIGURES = 0.05;
const FEWEST_WORDS = 3;
const FIGURE = /^\s*\d[\d.,]*\s*%?\s*$/;
const LONGEST_FIGURE = 24;

/** A figure where names stand, or a name where figures stand, while the value's own cell is empty: the row has shifted. */
export const misalignedRow: Rule = {
  meta: { id: 'misaligned-row', name: 'rule.misaligned-row', severity: 'error', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    if (table.kind === 'skala-kategori' || table.kind === 'ikpa') return;
    const grid = sheetGridOf(snapshot, table.sheet);
    const found = (place: CellPosition, finding: Pick<Finding, 'message' | 'evidence' | 'related'>): Finding => ({
      rule: 'misaligned-row',
      severity: 'error',
      sheet: table.sheet,
      area: cellArea(place),
      printed: printedCell(snapshot, table.sheet, place),
      expected: '',
      fix: null,
      ...finding,
    });
    for (const { row, index } of orphans(table, grid)) {
      const { column, header } = table.columns[index]!;
      const place = { row: row.row, column };
      const printed = printedCell(snapshot, table.sheet, place);
      yield found(place, { message: { key: 'misaligned-row.orphan', params: { printed, header } }, evidence: `${formatCell(place)} = ${printed}`, related: [] });
    }
    for (const { row, index } of figuresAmongWords(table, grid)) {
      const gap = gapBeside(table, row, index, grid);
      if (gap < 0) continue;
      const { column, header } = table.columns[index]!;
      const place = { row: row.row, column };
      const printed = printedCell(snapshot, table.sheet, place);
      const other = table.columns[gap]!;
      const written = printedCell(snapshot, table.sheet, { row: row.row, column: other.column });
      yield found(place, {
        message: { key: 'misaligned-row.figure-in-text', params: { header, printed, otherHeader: other.header, other: written } },
        evidence: `${header} = ${printed}; ${other.header} = "${written}"`,
        related: [at(table.sheet, row.row, other.column)],
      });
    }
    for (const { row, index, text, name } of namesAmongFigures(table)) {
      const { column, header } = table.columns[index]!;
      const other = table.columns[name]!;
      yield found(
        { row: row.row, column },
        {
          message: { key: 'misaligned-row.name-in-figures', params: { header, printed: text, otherHeader: other.header } },
          evidence: `${header} = "${text}"; ${other.header} = ""`,
          related: [at(table.sheet, row.row, other.column)],
        },
      );
    }
  },
};

interface Misplaced {
  readonly row: TableRow;
  readonly index: number;
}

/** Nearly all names do, and need no pattern to be known for what they are. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code < 128;
}

function isFigure(cell: SnapshotCell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  return typeof cell?.value === 'string' && cell.value.length <= LONGEST_FIGURE && !beginsWithLetter(cell.value) && FIGURE.test(cell.value);
}

/** The few figures in columns that otherwise hold words, or nothing. */
function figuresAmongWords(table: PerformanceTable, grid: SheetGrid): readonly Misplaced[] {
  const rows = table.rows.filter(({ kind, hidden }) => (kind === 'item' || kind === 'section') && !hidden);
  return table.columns.flatMap(({ role, column, header }, index) => {
    if (!WORDS.has(role) || header === '') return [];
    const figures: Misplaced[] = [];
    let words = 0;
    for (const row of rows) {
      const cell = grid.cell(row.row, column);
      if (!cell || cell.value === null) continue;
      if (isFigure(cell)) figures.push({ row, index });
      else words += 1;
    }
    return words >= FEWEST_WORDS && figures.length <= Math.max(1, MOST_FIGURES * words) ? figures : [];
  });
}

/** Figures alone on their row, in a column that holds no figure on any other row, of a table whose figures stand elsewhere. */
function orphans(table: PerformanceTable, grid: SheetGrid): readonly Misplaced[] {
  const holdsFigure = (row: TableRow, index: number): boolean => isFigure(grid.cell(row.row, table.columns[index]!.column));
  if (table.rows.every(({ label }) => label !== null)) return [];
  const rows = table.rows.filter(({ kind, hidden }) => (kind === 'item' || kind === 'section') && !hidden);
  return rows.filter(({ label }) => label === null).flatMap((row) => {
    const filled = table.columns.flatMap(({ column }, index) => (grid.text(row.row, column) === '' ? [] : [index]));
    const [index] = filled;
    if (index === undefined || filled.length > 1 || !holdsFigure(row, index) || COUNTING.has(table.columns[index]!.role)) return [];
    if (rows.some((other) => other !== row && holdsFigure(other, index))) return [];
    return table.columns.some((_, other) => other !== index && rows.filter(({ readings }) => readings[other]?.kind === 'number').length >= FEWEST_WORDS) ? [{ row, index }] : [];
  });
}

/**
 * A figure column beside the misplaced figure that is empty on this row, or holds words; -1 where there is none. Where a
 * figure stands for the name, the whole row may have moved to the left, so the gap may be at its other end.
 */
function gapBeside(table: PerformanceTable, row: TableRow, index: number, grid: SheetGrid): number {
  const isName = NAMES.has(table.columns[index]!.role);
  return (isName ? table.columns.map((_, other) => other) : [index - 1, index + 1]).find((other) => {
    const reading = row.readings[other];
    if (!reading) return false;
    if (reading.kind === 'unreadable') return reading.reason === 'no-digits' && !isQualitativeTarget(reading.text);
    return isBlankFigure(grid, reading, row.row, table.columns[other]!.column) && isMostlyFilled(table, other);
  }) ?? -1;
}

function isMostlyFilled({ rows }: PerformanceTable, index: number): boolean {
  let [filled, blank] = [0, 0];
  for (const { kind, readings } of rows) {
    const reading = readings[index];
    if (kind !== 'item' || !reading) continue;
    if (reading.kind === 'missing') blank += 1;
    else filled += 1;
  }
  return filled >= FEWEST_WORDS && filled >= 4 * blank;
}

/** Rows without a name that hold a name of three words or more in the first column of figures. */
function namesAmongFigures(table: PerformanceTable): readonly (Misplaced & { readonly text: string; readonly name: number })[] {
  const column = table.rows.find(({ labelAt }) => labelAt !== null)?.labelAt?.column;
  const name = table.columns.findIndex((candidate) => candidate.column === column);
  if (name < 0 || table.columns[name + 1] === undefined || columnProfiles(table)[name + 1]!.unsettled === 0) return [];
  const named = table.rows.filter(({ kind, label }) => kind === 'item' && label !== null).length;
  if (named < FEWEST_WORDS) return [];
  return table.rows.flatMap((row) => {
    const reading = row.readings[name + 1];
    if ((row.kind !== 'item' && row.kind !== 'section') || row.hidden || row.label !== null || reading?.kind !== 'unreadable') return [];
    if (reading.reason !== 'no-digits' || reading.text.trim().split(/\s+/).length < 3 || isQualitativeTarget(reading.text)) return [];
    return [{ row, index: name + 1, text: reading.text, name }];
  });
}
