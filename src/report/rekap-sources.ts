import { TIER_MARK } from '../recognise/performance-table';
import type { PerformanceTable } from '../recognise/performance-table';
import { isCount } from './carried/rekap-columns';

const KLUSTER = /\b(kluster|klaster|cluster)\b/i;
const REGION =
  /\b(kecamatan|kec|desa|kelurahan|kel|kabupaten|kab|kota|provinsi|wilayah|daerah|distrik|nagari|kampung|gampong|pekon|dusun|lingkungan|rw|rt|pulau|lokasi|satker|satuan kerja|upt|uptd|sentra|balai|puskesmas|kantor)\b/i;

const headingOfRows = ({ columns }: PerformanceTable): string => columns.find(({ role }) => role === 'uraian')?.header.split(TIER_MARK).at(-1) ?? '';

/** True for a rekap whose rows are kluster of beneficiaries (L14). */
export const isKlusterRekap = (table: PerformanceTable): boolean =>
  table.kind === 'rekap' && table.columns.filter(isCount).length >= 2 && KLUSTER.test(headingOfRows(table));

/**
 * True for a rekap that makes a whole (L18): its rows are regions or offices, or it prints a JUMLAH of its own. A list that
 * counts one thing in several ways (staff by education, then by rank), or goods each in its own unit, makes none.
 */
export function isWholeRekap(table: PerformanceTable): boolean {
  if (table.kind !== 'rekap' || isKlusterRekap(table) || !table.columns.some(isCount)) return false;
  const hasFigures = table.rows.some(({ kind, readings }) => kind === 'item' && readings.some((reading) => reading?.kind === 'number' || reading?.kind === 'ambiguous'));
  return hasFigures && (REGION.test(headingOfRows(table)) || table.rows.some(({ kind }) => kind === 'total'));
}
