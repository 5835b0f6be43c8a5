import { fittedHeights } from '../../workbook/fitted-heights';
import { planArea } from '../../workbook/drawn-cells';
import type { PlanCell, SheetPlan } from '../../workbook/sheet-plan';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetNamed } from '../../workbook/snapshot';
import { withPageBreaks } from '../page-breaks';
import { reportWords } from '../report-words';
import type { EarlierNotes } from './earlier-notes';
import { earlierNotes } from './earlier-notes';
import { lostNotesPart } from './lost-notes';
import type { NoteContent } from './note';
import type { NoteKeys, NoteRow } from './note-rows';
import { headerAbove, isLeftToPeople, keyColumnsOf, noteRows, planHeaders } from './note-rows';
import { rowKeyText } from './row-key';
import { settledNotes } from './settled-notes';

const NOTHING: EarlierNotes = { rows: [], listed: [], typed: [] };
/** A column the plan gives no width, in characters. */
const DEFAULT_WIDTH = 9;
/** The list of notes without a row needs three columns. */
const LEAST_WIDTHS = [24, 14, 40];

/**
 * The plan with what people typed on its sheet as it stands, each note beside its own indicator wherever that stands now. Every
 * row with cells for people has its key in a hidden column right of the table; notes whose row is gone stand in a list
 * below all else, which is not printed. A plan without such cells and without earlier notes is as it was.
 */
export function withNotes(plan: SheetPlan, snapshot: Snapshot, keys: NoteKeys): SheetPlan {
  const rows = noteRows(plan, keys);
  const sheet = sheetNamed(snapshot, plan.name);
  const headers = { notes: new Set(rows.flatMap(({ cells }) => [...cells.keys()])), label: labelHeader(plan, rows, keys) };
  const earlier = sheet && sheet.layout === plan.layout ? earlierNotes(sheet, headers) : NOTHING;
  const { kept, lost } = settledNotes(plan, rows, earlier);
  if (rows.length === 0 && lost.length === 0 && earlier.typed.length === 0) return plan;
  if (rows.length === 0 && lost.length === 0) return { ...plan, typed: earlier.typed };
  const area = planArea(plan);
  const widths = Array.from({ length: Math.max(area.right + 1, 3) }, (_, column) => plan.columnWidths[column] ?? (column > area.right ? LEAST_WIDTHS[column]! : DEFAULT_WIDTH));
  const list = lostNotesPart(lost, area.bottom + 2, widths, widths.length);
  const full: SheetPlan = {
    ...plan,
    cells: [...filledCells(plan, rows, kept), ...keyCells(plan, rows, widths.length), ...list.cells],
    merges: [...plan.merges, ...list.merges],
    bordered: [...plan.bordered, ...list.bordered],
    columnWidths: [...widths, 0],
    typed: earlier.typed,
  };
  return withPageBreaks({ ...full, rowHeights: tallest(plan.rowHeights, fittedHeights({ ...full, rowHeights: {} })) });
}

/** A row the plan made high enough for its own texts grows with the notes in it. */
function tallest(given: SheetPlan['rowHeights'], fitted: SheetPlan['rowHeights']): SheetPlan['rowHeights'] {
  const rows = [...new Set([...Object.keys(given), ...Object.keys(fitted)])].map(Number);
  return Object.fromEntries(rows.map((row) => [row, Math.max(given[row] ?? 0, fitted[row] ?? 0)]));
}

function labelHeader(plan: SheetPlan, [first]: readonly NoteRow[], keys: NoteKeys): string | null {
  const header = first && headerAbove(planHeaders(plan), { row: first.row, column: keyColumnsOf(keys, first.row).label });
  return header?.word ?? null;
}

function filledCells(plan: SheetPlan, rows: readonly NoteRow[], kept: ReadonlyMap<string, NoteContent>): readonly PlanCell[] {
  const cells = plan.cells.map((cell) => (isLeftToPeople(cell) ? { ...cell, ...kept.get(`${cell.row},${cell.column}`) } : cell));
  const present = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const beside = rows.flatMap(({ row, cells: columns }) =>
    [...columns.values()].flatMap((column): PlanCell[] => {
      const note = present.has(`${row},${column}`) ? undefined : kept.get(`${row},${column}`);
      return note ? [{ row, column, role: 'input', ...note }] : [];
    }),
  );
  return [...cells, ...beside];
}

function keyCells(plan: SheetPlan, rows: readonly NoteRow[], column: number): readonly PlanCell[] {
  const headed = Math.min(...plan.cells.filter(({ role }) => role === 'header').map(({ row }) => row));
  return [
    { row: headed, column, role: 'key', value: reportWords('report.notes.key') },
    ...rows.map(({ row, label, group, cells }): PlanCell => {
      const distances = Object.fromEntries([...cells].map(([header, at]) => [header, column - at]));
      return { row, column, role: 'key', value: rowKeyText({ label, group, cells: distances }) };
    }),
    ...filledRows(plan, rows).map((row): PlanCell => ({ row, column, role: 'key', value: rowKeyText({ label: '', group: '', cells: {} }) })),
  ];
}

/** Rows whose cell in a column of notes the plan fills itself: without a key their text would pass for somebody's note. */
function filledRows(plan: SheetPlan, rows: readonly NoteRow[]): readonly number[] {
  const open = new Set(rows.map(({ row }) => row));
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.values()]));
  const [top, bottom] = [Math.min(...open), Math.max(...open)];
  const filled = plan.cells.filter(({ row, column, role }) => row > top && row < bottom && !open.has(row) && columns.has(column) && role !== 'header');
  return [...new Set(filled.map(({ row }) => row))];
}
