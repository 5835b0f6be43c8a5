import type { PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { printedFigure } from './row-capaian';

/** A realisasi of the year found under a name, and where it stands. */
export interface NamedRealisasi extends PlannerTable {
  readonly at: CellPosition;
  readonly value: number;
  readonly printed: PrintedSource;
}

const SMART = /\bsmart\b|\bnilai (kinerja )?perencanaan anggaran\b/i;
const NKA = /\bnilai kinerja anggaran\b|\bnka\b/i;

/** The first realisasi of SMART (perencanaan anggaran) in the workbook for the year. */
export const smartRealisasi = (input: ReportInput, year: number | null): NamedRealisasi | null => realisasiNamed(input, SMART, year);

/** The first NKA the workbook itself gives for the year. */
export const nkaRealisasi = (input: ReportInput, year: number | null): NamedRealisasi | null => realisasiNamed(input, NKA, year);

/** True for a table that follows NKA over several years. */
export const isNkaOverYears = ({ kind, subject, title, groups }: PerformanceTable): boolean =>
  kind === 'capaian' && NKA.test(`${subject ?? ''} ${title ?? ''}`) && groups.filter(({ realisasi }) => realisasi !== null).length > 1;

function realisasiNamed(input: ReportInput, name: RegExp, year: number | null): NamedRealisasi | null {
  for (const { sheet, table } of plannerTables(input)) {
    if (table.kind !== 'capaian') continue;
    for (const row of table.rows) {
      if (row.kind !== 'item' || !name.test(row.label ?? table.subject ?? '')) continue;
      const found = realisasiOf(table, row, year);
      if (found !== null) return { sheet, table, at: { row: row.row, column: table.columns[found.index]!.column }, value: found.value, printed: printedFigure(sheet, table, row, found.index)! };
    }
  }
  return null;
}

/** A nilai between 0 and 100 as a plain number; anything else is not taken. */
function realisasiOf({ groups }: PerformanceTable, row: TableRow, year: number | null): { index: number; value: number } | null {
  for (const group of groups) {
    if (group.realisasi === null || group.period !== null || (group.year !== null && year !== null && group.year !== year)) continue;
    const reading = row.readings[group.realisasi];
    if (reading?.kind === 'number' && !reading.quantity.percent && reading.quantity.value > 1 && reading.quantity.value <= 100) return { index: group.realisasi, value: reading.quantity.value };
  }
  return null;
}
