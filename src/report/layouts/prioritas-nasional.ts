import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import { carriedBlock } from '../carried/carried-block';
import type { CarriedRows } from '../carried/carried-block';
import { headerTiers } from '../carried/carried-header';
import type { CarriedCell, CarriedColumn, CarriedLine, SheetCells } from '../carried/carried-table';
import type { PlannerTable } from '../planner-tables';
import { reportYear, servingTables } from '../carried/serving-tables';
import { capaianCell } from '../figure-cells';
import type { Layout, ReportInput } from '../layout';
import type { PolarCell } from '../method-notes';
import { formulaNote, scaleNote } from '../method-notes';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { isComputable, ownCellsCapaian, rowCapaian } from '../row-capaian';
import type { BlockPlan } from '../table-block';

const RINCIAN_OUTPUT = /\brincian output\b|^\s*k?ro\b/i;
const PRIORITAS = /\bprioritas nasional\b|\bpn\s*\d|\bmajor project\b|\bproyek prioritas\b/i;

/** True for a table of rincian output, told by the heading of its rows or by a title that names a prioritas nasional. */
function isPrioritas({ kind, title, columns, groups }: PerformanceTable): boolean {
  if (kind !== 'capaian' || !groups.some(isComputable)) return false;
  const heading = columns.find(({ role }) => role === 'indikator' || role === 'uraian' || role === 'program')?.header ?? '';
  return RINCIAN_OUTPUT.test(heading) || PRIORITAS.test(title ?? '');
}

/** L15: the outputs of each prioritas nasional with their capaian, uncapped unless the policy caps it; one table a source. */
export const prioritasNasional: Layout = {
  id: 'L15',
  sheetName: 'Prioritas Nasional',
  title: { key: 'layout.L15' },
  sources(input: ReportInput) {
    const tables = servingTables(input, isPrioritas).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.prioritas-nasional' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const year = reportYear(input);
    const blocks = servingTables(input, isPrioritas).map((own) => outputs(own, year, settings));
    return reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle('report.L15.title', this.id, null, year, settings), year, blocks }, settings);
  },
};

function outputs({ sheet, table }: PlannerTable, year: number | null, settings: Settings): BlockPlan {
  const groups = table.groups.filter(isComputable);
  const group = groups.find((each) => each.year === year) ?? groups[0]!;
  const capaianOf = (at: CellPosition, line: CarriedLine, { columnOf }: SheetCells): CarriedCell | null => {
    if (line.source?.kind !== 'item') return null;
    const place = (from: number) => ({ row: at.row, column: columnOf(from) });
    const reading = line.source.readings[group.realisasi];
    const isBlank = reading?.kind === 'missing' && reading.written === '';
    return capaianCell(at, { target: place(group.target), realisasi: place(group.realisasi), isBlank, judged: false }, ownCellsCapaian(sheet, table, line.source, group, settings), settings);
  };
  const capaian = (from: number | null, header: readonly string[]): CarriedColumn => ({ kind: 'made', from, header, make: capaianOf });
  const columns = table.columns.map((column, from): CarriedColumn => {
    const header = headerTiers(column.header);
    return from === group.capaian ? capaian(from, header) : { kind: 'copy', from, header };
  });
  const all = group.capaian === null ? [...columns, capaian(null, ['%'])] : columns;
  const capaianColumn = group.capaian ?? columns.length;
  return carriedBlock(
    { sheet, table, columns: all, addedTotal: null },
    {
      notes: ({ lines }) => [formulaNote(polarCells(lines), settings), scaleNote(settings)],
      toned: ({ lines }) => [{ top: lines[0]!.row, bottom: lines.at(-1)!.row, left: capaianColumn, right: capaianColumn }],
    },
  );

  function polarCells(lines: CarriedRows['lines']): readonly PolarCell[] {
    return lines.flatMap(({ row, source }) =>
      source?.kind === 'item' ? [{ at: { row, column: capaianColumn }, polarity: rowCapaian(sheet, table, source, group, settings).polarity }] : [],
    );
  }
}
