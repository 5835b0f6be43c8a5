import { formatArea } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot } from '../workbook/snapshot';
import { bandScale } from './band-scale';
import { capaianGroups } from './capaian-groups';
import { columnRoles, kindOfHeader } from './column-roles';
import { columnUnit } from './column-unit';
import type { HeaderBlock } from './header-block';
import { headerBlockAt } from './header-block';
import type { ColumnRole, PerformanceTable, TableColumn, TableKind, UnrecognisedReason } from './performance-table';
import { TIER_MARK } from './performance-table';
import { polarityQuestions, rupiahScaleQuestions } from './questions';
import type { SheetGrid } from './sheet-grid';
import { sheetGrid } from './sheet-grid';
import { tableRows } from './table-rows';
import { tableTitle } from './table-title';
import { yearsInText } from './years-in-text';

export interface SheetRecognition {
  readonly tables: readonly PerformanceTable[];
  /** Null where a table was found. */
  readonly reason: UnrecognisedReason | null;
}

/** Finds every table of one sheet, from the top down. `asked` collects the questions already put on earlier sheets. */
export function recogniseSheet(sheet: SheetSnapshot, settings: Settings, asked: Set<string>): SheetRecognition {
  if (sheet.layout !== null) return { tables: [], reason: 'made-by-add-in' };
  if (!sheet.rows.some((row) => row?.some((cell) => cell !== undefined))) return { tables: [], reason: 'empty' };
  const grid = sheetGrid(sheet);
  const tables: PerformanceTable[] = [];
  let reason: UnrecognisedReason = 'no-header';
  let previousBottom = -1;
  let row = 0;
  while (row < grid.rowCount) {
    const header = headerBlockAt(grid, row);
    if (!header) {
      row += 1;
      continue;
    }
    const kind = kindOfHeader(header);
    if (kind === null) {
      reason = 'kind-not-supported';
      row = header.bottom + 1;
      continue;
    }
    const title = tableTitle(grid, header.top, previousBottom);
    const columns = tableColumns(sheet.name, grid, header, kind, title.year, settings);
    const body = tableRows(grid, header, columns, kind);
    row = Math.max(body.next, header.bottom + 1);
    previousBottom = body.bottom;
    if (!body.rows.some(({ kind: rowKind }) => rowKind === 'item' || rowKind === 'subtotal')) {
      reason = 'no-row';
      continue;
    }
    const area: Area = { top: header.top, left: header.left, bottom: body.bottom, right: header.right };
    const years = new Set(columns.flatMap((column) => (column.year === null ? [] : [column.year])));
    tables.push({
      id: `${sheet.name}!${formatArea(area)}`,
      sheet: sheet.name,
      area,
      headerArea: { ...area, bottom: header.bottom },
      kind,
      title: title.text,
      subject: null,
      year: years.size === 1 ? [...years][0]! : years.size === 0 ? title.year : null,
      columns,
      rows: body.rows,
      groups: kind === 'capaian' || kind === 'perjanjian-kinerja' ? capaianGroups(columns) : [],
      scale: kind === 'skala-kategori' ? bandScale(sheet.name, title.text ?? '', columns, body.rows, grid) : null,
      questions: [
        ...(kind === 'capaian' ? polarityQuestions(body.rows, settings, asked) : []),
        ...(kind === 'anggaran' ? rupiahScaleQuestions(sheet.name, columns, body.rows, settings) : []),
      ],
    });
  }
  return { tables, reason: tables.length > 0 ? null : reason };
}

/** Roles whose year may come from the title when their own header names none. */
const YEARLY: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'kategori', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa']);

function tableColumns(
  sheet: string,
  grid: SheetGrid,
  header: HeaderBlock,
  kind: TableKind,
  titleYear: number | null,
  settings: Settings,
): readonly TableColumn[] {
  const roles = columnRoles(header, kind, (column) => holdsText(grid, header.bottom + 1, column));
  return header.paths.map((path, index) => {
    const column = header.left + index;
    const text = path.join(TIER_MARK);
    const corrected = settings.columns.find((correction) => correction.sheet === sheet && correction.header === text);
    const role = (corrected?.role as ColumnRole | undefined) ?? roles[index]!;
    const years = yearsInText(text);
    return {
      column,
      role,
      header: text,
      headerAt: lowestHeaderCell(grid, header, column),
      year: years.length === 1 ? years[0]! : YEARLY.has(role) ? titleYear : null,
      period: null,
      unit: answeredUnit(settings, sheet, text) ?? columnUnit(text, role),
    };
  });
}

function answeredUnit(settings: Settings, sheet: string, header: string): string | null {
  switch (settings.answers[`rupiah-scale:${sheet}:${header}`]) {
    case 'rupiah':
      return 'rupiah';
    case 'ribu-rupiah':
      return 'ribu rupiah';
    default:
      return null;
  }
}

function lowestHeaderCell(grid: SheetGrid, header: HeaderBlock, column: number): { row: number; column: number } {
  for (let row = header.bottom; row > header.top; row -= 1) if (grid.cell(row, column)) return { row, column };
  const merge = grid.merge(header.top, column);
  return { row: header.top, column: merge?.left ?? column };
}

const SAMPLE_ROWS = 30;

/** True when the column's first filled cells are mostly words rather than numbers. */
function holdsText(grid: SheetGrid, from: number, column: number): boolean {
  let words = 0;
  let seen = 0;
  for (let row = from; row < grid.rowCount && seen < SAMPLE_ROWS; row += 1) {
    const cell = grid.cell(row, column);
    if (!cell || cell.value === null) continue;
    seen += 1;
    if (typeof cell.value === 'string' && /\p{L}{3}/u.test(cell.value)) words += 1;
  }
  return words * 2 > seen;
}
