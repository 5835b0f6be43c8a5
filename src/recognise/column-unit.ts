import type { ColumnRole } from './performance-table';

const MONEY: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi-anggaran', 'sisa']);

/** The unit a header names for its whole column: `%`, `rupiah`, `ribu rupiah`, `juta rupiah`; null when it names none. */
export function columnUnit(header: string, role: ColumnRole): string | null {
  if (/rp\.?\s*\.?\s*000|\bribu(an)?\b/i.test(header)) return 'ribu rupiah';
  if (/juta(an)?\b/i.test(header)) return 'juta rupiah';
  if (/%|persen\b/i.test(header) || role === 'capaian' || role === 'serapan' || role === 'persen') return '%';
  if (/\brp\b|rupiah/i.test(header) || MONEY.has(role)) return 'rupiah';
  return null;
}
