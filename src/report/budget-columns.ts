import { partnerColumn } from '../recognise/partner-column';
import type { ColumnRole, PerformanceTable, TableRow } from '../recognise/performance-table';
import { columnsInForce } from '../recognise/superseded-columns';
import { headerTiers } from './carried/carried-header';
import type { CarriedColumn, ColumnCells, UnderEachOther } from './carried/carried-table';
import { serapanOf, sisaOf } from './carried/computed-figures';
import { reportWords } from './report-words';

/**
 * The columns of a budget table as they stand, serapan and sisa worked out over pagu and realisasi of their year and period;
 * a table of one pagu and one realisasi that lacks them gets them at its end.
 */
export function budgetColumns(table: PerformanceTable): readonly CarriedColumn[] {
  const columns = table.columns.map((column, from): CarriedColumn => {
    const header = headerTiers(column.header);
    const [pagu, realisasi] = [partnerColumn(table, from, 'pagu'), partnerColumn(table, from, 'realisasi-anggaran')];
    const pair = pagu === null || realisasi === null ? null : { pagu, realisasi };
    switch (column.role) {
      case 'pagu':
      case 'realisasi-anggaran':
      case 'jumlah':
      case 'jumlah-baris':
        return { kind: 'figure', from, header };
      case 'angka-periode':
        return { kind: 'figure', from, header, under: stacked(table) };
      case 'sisa':
        return pair ? { kind: 'computed', from, header, look: 'number', compute: sisaOf(pair.pagu, pair.realisasi) } : { kind: 'figure', from, header };
      case 'serapan':
        return pair ? { kind: 'computed', from, header, look: 'ratio', compute: serapanOf(pair.pagu, pair.realisasi) } : { kind: 'copy', from, header };
      default:
        return { kind: 'copy', from, header };
    }
  });
  return [...columns, ...lacking(table)];
}

function lacking(table: PerformanceTable): readonly CarriedColumn[] {
  const of = (role: ColumnRole): readonly number[] => columnsInForce(table.columns, role);
  const [pagu, realisasi] = [of('pagu'), of('realisasi-anggaran')];
  if (pagu.length !== 1 || realisasi.length !== 1) return [];
  return [
    ...(of('serapan').length > 0 ? [] : [{ kind: 'computed' as const, from: null, header: [reportWords('report.header.serapan')], look: 'ratio' as const, compute: serapanOf(pagu[0]!, realisasi[0]!) }]),
    ...(of('sisa').length > 0 ? [] : [{ kind: 'computed' as const, from: null, header: [reportWords('report.header.sisa')], look: 'number' as const, compute: sisaOf(pagu[0]!, realisasi[0]!) }]),
  ];
}

/** Sisa and serapan in rows under their pagu and realisasi. */
function stacked({ rows }: PerformanceTable): UnderEachOther {
  return (row: TableRow, cells: ColumnCells) => {
    if (row.measure !== 'sisa' && row.measure !== 'serapan') return null;
    const above = rows.slice(0, rows.indexOf(row)).filter(({ label }) => label === row.label);
    const [pagu, realisasi] = (['pagu', 'realisasi-anggaran'] as const).map((measure) => above.findLast((each) => each.measure === measure));
    if (!pagu || !realisasi) return null;
    return row.measure === 'sisa' ? { ...sisaOf(pagu, realisasi)(cells), look: 'number' } : { ...serapanOf(pagu, realisasi)(cells), look: 'ratio' };
  };
}
