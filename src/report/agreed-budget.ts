import { terbilang } from '../domain/terbilang';
import type { TableRow } from '../recognise/performance-table';
import { columnsInForce } from '../recognise/superseded-columns';
import { formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import { typedNote, unreadNote, carriedRows } from './carried/carried-block';
import { isSum, wholeLine } from './carried/carried-lines';
import type { CarriedColumn, CarriedLine, CarriedTable } from './carried/carried-table';
import type { AgreementSource } from './agreement-source';
import { copiedCell } from './copied-cell';
import type { ReportInput } from './layout';
import { sourceNote } from './method-notes';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import { differencesNote } from './printed-figure';
import { reportWords, textLiteral } from './report-words';
import type { BlockPart, BlockPlan, TableBlock } from './table-block';

/** The pagu of programmes and activities in the year of the agreement. */
export interface AgreedBudget extends PlannerTable {
  /** Indices into the table's columns. */
  readonly program: number;
  readonly pagu: number;
}

/** Over the columns of the indicators above: the programme over the first three, the amount over the last two. */
const PROGRAM = 0;
const AMOUNT = 3;
const LAST = 4;

/** A list of programmes with their pagu: rather one without realisasi, then one on the sheet of the agreement, then one with activities, then the longest. */
export function findAgreedBudget(input: ReportInput, { sheet: agreement, year }: Pick<AgreementSource, 'sheet' | 'year'>): AgreedBudget | null {
  const candidates = plannerTables(input).flatMap(({ sheet, table }): readonly AgreedBudget[] => {
    const program = columnOfRole(table, 'program');
    const pagus = columnsInForce(table.columns, 'pagu').flatMap((index) => (table.columns[index]!.period === null ? [{ column: table.columns[index]!, index }] : []));
    const own = pagus.find(({ column }) => column.year === year) ?? (pagus.length === 1 && pagus[0]!.column.year === null ? pagus[0] : undefined);
    if (table.kind !== 'anggaran' || program === null || !own) return [];
    const isOfPrograms = /program|kegiatan/i.test(table.columns[program]!.header) || table.rows.some(({ level }) => level !== null && level > 0);
    return isOfPrograms ? [{ sheet, table, program, pagu: own.index }] : [];
  });
  return bestRanked(candidates, ({ table }) => [
    columnOfRole(table, 'realisasi-anggaran') === null ? 1 : 0,
    table.sheet === agreement.name ? 1 : 0,
    table.rows.some(({ level }) => level !== null) ? 1 : 0,
    table.rows.length,
  ]);
}

/** Programmes and activities with their pagu, the JUMLAH, and under it the amount in words; no words where a figure was left out. */
export function agreedBudgetBlock(budget: AgreedBudget): BlockPlan {
  return { caption: reportWords('report.L02.budget'), plan: (top) => planned(budget, top) };
}

const merged = (row: number, left: number, right: number): BlockPart['merges'][number] => ({ top: row, bottom: row, left, right });

function planned(budget: AgreedBudget, top: number): TableBlock {
  const carried = carriedBudget(budget);
  const { lines, cellOf } = carriedRows(carried, top + 1);
  const amounts = lines.flatMap((line) => cellOf(line, AMOUNT) ?? []);
  const total = wholeLine(lines);
  const words = total && amounts.every(({ unread }) => unread !== true) ? inWords(budget, cellOf(total, AMOUNT)?.cell ?? null, top + 1 + lines.length) : [];
  const bottom = top + lines.length + words.length;
  return {
    header: {
      cells: [
        { row: top, column: PROGRAM, role: 'header', value: reportWords('report.header.program-kegiatan') },
        { row: top, column: AMOUNT, role: 'header', value: amountHeader(budget) },
      ],
      merges: [merged(top, PROGRAM, AMOUNT - 1), merged(top, AMOUNT, LAST)],
      bottom: top,
    },
    body: {
      cells: [...lines.flatMap((line) => cellOf(line, PROGRAM)?.cell ?? nameCell(budget, line)), ...amounts.map(({ cell }) => cell), ...words],
      merges: [
        ...lines.flatMap(({ row }) => [merged(row, PROGRAM, AMOUNT - 1), merged(row, AMOUNT, LAST)]),
        ...words.map(({ row }) => merged(row, PROGRAM, LAST)),
      ],
      bottom,
    },
    notes: [
      ...differencesNote(amounts.flatMap(({ difference }) => difference ?? []), budget.table.sheet),
      ...typedNote(amounts),
      ...unreadNote(amounts, lines),
      ...(isUnsure(budget) ? [reportWords('report.L13.unit-unsure', { unit: budget.table.columns[budget.pagu]!.unit! })] : []),
      sourceNote(budget.table),
    ],
    columnWidths: Array.from({ length: LAST + 1 }, () => 0),
    toned: [],
  };
}

function carriedBudget({ sheet, table, program, pagu }: AgreedBudget): CarriedTable {
  const none: CarriedColumn = { kind: 'made', from: null, header: [], make: () => null };
  return {
    sheet,
    table: { ...table, rows: agreedRows(table.rows) },
    columns: [{ kind: 'copy', from: program, header: [] }, none, none, { kind: 'figure', from: pagu, header: [] }, none],
    addedTotal: reportWords('report.carried.total'),
  };
}

/** Without the numbers of columns; the whole, where a list begins with it, stands last as the JUMLAH. */
function agreedRows(rows: readonly TableRow[]): readonly TableRow[] {
  const kept = rows.filter(({ kind }) => kind !== 'numbering');
  const whole = kept.find(({ kind, level }) => kind === 'subtotal' && level === 0);
  return whole ? [...kept.filter((row) => row !== whole), { ...whole, kind: 'total' }] : kept;
}

/** The name of a row that does not stand in the column of names. */
function nameCell({ sheet }: AgreedBudget, line: CarriedLine): readonly PlanCell[] {
  const at = { row: line.row, column: PROGRAM };
  if (line.source?.kind === 'total') return [{ ...at, role: 'label-strong', value: reportWords('report.carried.total') }];
  return line.source?.labelAt ? [copiedCell(sheet, line.source.labelAt, at, isSum(line) ? 'label-strong' : 'text')] : [];
}

/** A heading in thousands over figures that look full is asked about; till then the note tells of it. */
const isUnsure = ({ table }: AgreedBudget): boolean => table.questions.some(({ about }) => about === 'rupiah-scale');

function amountHeader(budget: AgreedBudget): string {
  const { unit } = budget.table.columns[budget.pagu]!;
  return unit === null || unit === 'rupiah' || isUnsure(budget) ? reportWords('report.header.anggaran') : reportWords('report.header.anggaran-unit', { unit });
}

const RUPIAH: Readonly<Record<string, number>> = { rupiah: 1, 'ribu rupiah': 1_000, 'juta rupiah': 1_000_000 };

/** None where it is not sure what the figures are in, or the amount is not whole. */
function inWords(budget: AgreedBudget, total: PlanCell | null, row: number): readonly PlanCell[] {
  const times = RUPIAH[budget.table.columns[budget.pagu]!.unit ?? ''];
  if (times === undefined || isUnsure(budget) || typeof total?.value !== 'number') return [];
  const words = terbilang(total.value * times);
  if (!words.ok) return [];
  const before = reportWords('report.terbilang');
  const cell = formatCell(total);
  const amount = times === 1 ? cell : `${cell}*${times}`;
  return [{ row, column: PROGRAM, role: 'label-strong', formula: `=${textLiteral(before)}&KINERJA.TERBILANG(${amount},"rupiah")`, value: `${before}${words.value} rupiah` }];
}
