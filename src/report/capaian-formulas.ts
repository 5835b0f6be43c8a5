import { printPercent } from '../domain/numeral/print-numeral';
import type { Message } from '../i18n/message';
import type { PerformanceTable, Recognition, TableRow } from '../recognise/performance-table';
import { withStatedPolarities } from '../recognise/stated-polarities';
import type { Area, CellPosition } from '../workbook/address';
import { displayedText } from '../workbook/displayed-text';
import { capaianFormula, kategoriFormula } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import type { FormulaLine } from './formula-column';
import { formulaColumn } from './formula-column';
import type { FormulaPlan } from './formula-plan';
import type { FormulaPlace } from './formula-places';
import { formulaPlaces } from './formula-places';
import { kategoriOf } from './kategori-of';
import { noCapaianMessage } from './no-capaian-words';
import type { ComputableGroup, NoCapaianReason, RowCapaian } from './row-capaian';
import { isComputable, ownCellsCapaian } from './row-capaian';

/**
 * What Hitung would write: for each year of each capaian table that has target and realisasi, a formula in every
 * capaian and kategori cell of an indicator. A table of one year that lacks a column gets it in free cells beside it.
 * Rows whose figures give no certain capaian, and cells where somebody's own formula stands, are left alone with the
 * reason. A cell that holds the formula already is not edited; a column with nothing to tell is not listed.
 */
export function planCapaianFormulas(snapshot: Snapshot, recognition: Recognition, settings: Settings): readonly FormulaPlan[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const known = withStatedPolarities(settings, snapshot, recognition);
  return recognition.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (table.kind !== 'capaian' || !sheet || sheet.layout !== null) return [];
    return table.groups.filter(isComputable).flatMap((group) => groupPlans(sheet, table, group, known));
  });
}

function groupPlans(sheet: SheetSnapshot, table: PerformanceTable, group: ComputableGroup, settings: Settings): FormulaPlan[] {
  const { capaian, kategori } = formulaPlaces(sheet, table, group);
  if (!capaian) return [];
  const rows = table.rows.filter(({ kind }) => kind === 'item');
  const lines = rows.map((row) => capaianLine(sheet, table, row, group, settings));
  const written = formulaColumn(sheet, capaian.column, lines);
  const plans = [plan(sheet, table, group, 'capaian', capaian, written)];
  if (kategori) {
    const at = (row: number): CellPosition => ({ row, column: capaian.column });
    const kategoriLines = lines.map((line) => kategoriLine(line, at(line.row), written.stays.get(line.row) ?? null, sheet, settings));
    plans.push(plan(sheet, table, group, 'kategori', kategori, formulaColumn(sheet, kategori.column, kategoriLines)));
  }
  return plans.filter(({ edits, skipped, addsColumn }) => edits.length > 0 || (skipped.length > 0 && !addsColumn));
}

interface CapaianLine extends FormulaLine {
  /** What the formula gives; null where none is to be written. */
  readonly ratio: number | null;
}

function capaianLine(sheet: SheetSnapshot, table: PerformanceTable, row: TableRow, group: ComputableGroup, settings: Settings): CapaianLine {
  const found = ownCellsCapaian(sheet, table, row, group, settings);
  const line = { row: row.row, label: row.label ?? row.nomor ?? '' };
  if (!found.ratio.ok) return { ...line, ratio: null, content: { skip: whyNot(sheet, found, found.ratio.reason) } };
  const ratio = found.ratio.value;
  return {
    ...line,
    ratio,
    content: {
      formula: capaianFormula(found.targetAt, found.realisasiAt, found.polarity, settings),
      result: ratio,
      printed: printPercent(ratio * 100),
      format: '0.00%',
    },
  };
}

function whyNot(sheet: SheetSnapshot, { targetAt, realisasiAt }: RowCapaian, reason: NoCapaianReason): Message {
  const printed = ({ row, column }: CellPosition): string => displayedText(cellAt(sheet, row, column));
  return noCapaianMessage(reason, printed(targetAt), printed(realisasiAt));
}

/** `stays` is why the capaian cell keeps what it holds; then only a capaian in percent can be judged. */
function kategoriLine(line: CapaianLine, capaianAt: CellPosition, stays: Message | null, sheet: SheetSnapshot, settings: Settings): FormulaLine {
  const { row, label } = line;
  const ratio = stays === null ? line.ratio : ownRatio(sheet, capaianAt);
  if (ratio === null) return { row, label, content: { skip: stays ?? { key: 'formula.skip.no-capaian' } } };
  const kategori = kategoriOf(settings, ratio);
  if (!kategori.ok) return { row, label, content: { skip: kategori.reason } };
  return { row, label, content: { formula: kategoriFormula(capaianAt, settings), result: kategori.value, printed: kategori.value } };
}

/** The ratio a formula of the user's own gives; null where it is no number in percent. */
function ownRatio(sheet: SheetSnapshot, { row, column }: CellPosition): number | null {
  const cell = cellAt(sheet, row, column);
  return cell?.formula !== undefined && typeof cell.value === 'number' && cell.format?.includes('%') ? cell.value : null;
}

function plan(
  sheet: SheetSnapshot,
  table: PerformanceTable,
  group: ComputableGroup,
  role: 'capaian' | 'kategori',
  { column, header, isNew }: FormulaPlace,
  { edits, replaced, skipped }: ReturnType<typeof formulaColumn>,
): FormulaPlan {
  const area: Area = { top: table.headerArea.bottom + 1, bottom: table.area.bottom, left: column, right: column };
  const headerEdit = { sheet: sheet.name, row: table.headerArea.bottom, column, was: { value: null }, becomes: { value: header } };
  return {
    tableId: table.id,
    sheet: sheet.name,
    header,
    role,
    year: group.year ?? table.year,
    area,
    addsColumn: isNew,
    edits: isNew && edits.length > 0 ? [headerEdit, ...edits] : edits,
    replaced,
    skipped,
  };
}
