import type { MessageKey } from '../../i18n/message';
import type { ColumnRole } from '../../recognise/performance-table';

/** The words for each role, in the order a planner meets them in a table. */
export const roleWords: Record<ColumnRole, MessageKey> = {
  nomor: 'role.nomor',
  tujuan: 'role.tujuan',
  sasaran: 'role.sasaran',
  indikator: 'role.indikator',
  satuan: 'role.satuan',
  target: 'role.target',
  realisasi: 'role.realisasi',
  capaian: 'role.capaian',
  kategori: 'role.kategori',
  program: 'role.program',
  pagu: 'role.pagu',
  'realisasi-anggaran': 'role.realisasi-anggaran',
  serapan: 'role.serapan',
  sisa: 'role.sisa',
  rentang: 'role.rentang',
  kode: 'role.kode',
  uraian: 'role.uraian',
  jumlah: 'role.jumlah',
  'jumlah-baris': 'role.jumlah-baris',
  persen: 'role.persen',
  'rata-rata': 'role.rata-rata',
  nilai: 'role.nilai',
  bobot: 'role.bobot',
  baseline: 'role.baseline',
  'target-akhir': 'role.target-akhir',
  'standar-nasional': 'role.standar-nasional',
  polaritas: 'role.polaritas',
  tahun: 'role.tahun',
  periode: 'role.periode',
  'angka-periode': 'role.angka-periode',
  keterangan: 'role.keterangan',
  lain: 'role.lain',
};

export const columnRoles = Object.keys(roleWords) as readonly ColumnRole[];

export function isColumnRole(role: string): role is ColumnRole {
  return Object.hasOwn(roleWords, role);
}
