import type { ColumnRole, PerformanceTable, TableKind } from '../../recognise/performance-table';
import { columnRoles } from '../words/role-words';

/** The columns a table of each kind usually has (report-layouts). */
const usualRoles: Record<TableKind, readonly ColumnRole[]> = {
  capaian: ['nomor', 'tujuan', 'sasaran', 'indikator', 'satuan', 'target', 'realisasi', 'capaian', 'kategori', 'target-akhir', 'standar-nasional', 'polaritas'],
  'perjanjian-kinerja': ['nomor', 'tujuan', 'sasaran', 'indikator', 'satuan', 'target', 'program', 'pagu', 'polaritas'],
  renstra: ['nomor', 'tujuan', 'sasaran', 'indikator', 'satuan', 'baseline', 'target', 'target-akhir', 'realisasi', 'capaian', 'pagu'],
  anggaran: ['nomor', 'kode', 'program', 'indikator', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'tahun', 'periode'],
  'skala-kategori': ['nomor', 'rentang', 'kategori'],
  'rata-rata': ['nomor', 'sasaran', 'program', 'uraian', 'jumlah', 'rata-rata', 'capaian', 'kategori'],
  rekap: ['nomor', 'kode', 'uraian', 'satuan', 'jumlah', 'jumlah-baris', 'persen', 'tahun', 'periode'],
  ikpa: ['nomor', 'uraian', 'indikator', 'nilai', 'bobot'],
};

const ALWAYS: readonly ColumnRole[] = ['keterangan', 'lain'];

/** The roles a column of this table may well have, and all others, each in the order a planner meets them. */
export function rolesFor({ kind, columns }: Pick<PerformanceTable, 'kind' | 'columns'>): { readonly fitting: readonly ColumnRole[]; readonly others: readonly ColumnRole[] } {
  const fits = new Set([...usualRoles[kind], ...columns.map(({ role }) => role), ...ALWAYS]);
  return { fitting: columnRoles.filter((role) => fits.has(role)), others: columnRoles.filter((role) => !fits.has(role)) };
}
