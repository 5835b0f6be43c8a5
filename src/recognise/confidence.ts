import type { ColumnReading } from './column-roles';
import type { HeaderBlock } from './header-block';
import type { ColumnRole, Confidence, ConfidenceReason } from './performance-table';
import { TIER_MARK } from './performance-table';

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'jumlah', 'jumlah-baris', 'persen', 'nilai', 'bobot', 'rata-rata', 'baseline', 'target-akhir',
  'standar-nasional', 'angka-periode',
]);

/** How sure a column's role and year are: by the word over it, by its neighbours, by what it holds, or by the user's own word. */
export function columnConfidence(header: string, role: ColumnRole, word: string | null, said: 'user' | 'recogniser', year: 'header' | 'title' | 'none'): Confidence {
  const params = { header: header.split(TIER_MARK).at(-1) ?? '' };
  const reasons: ConfidenceReason[] = [];
  let certainty: Confidence['certainty'] = 'pasti';
  if (said === 'user') reasons.push({ about: 'role-corrected', params });
  else if (word === role || role === 'nomor') reasons.push({ about: 'role-header', params });
  else if (word !== null && role !== 'lain') {
    reasons.push({ about: 'role-beside', params });
    certainty = 'cukup';
  } else {
    reasons.push({ about: role === 'lain' ? 'role-unknown' : 'role-contents', params });
    certainty = FIGURE_ROLES.has(role) ? 'ragu' : 'cukup';
  }
  if (year === 'title') reasons.push({ about: 'year-title', params });
  return { certainty: year === 'title' && certainty === 'pasti' ? 'cukup' : certainty, reasons };
}

/** How sure the kind of a table is: by telling words of its header, by what it holds with some known words, or with none. */
export function tableConfidence({ telling, paths }: HeaderBlock, { kind, measure, meanings }: Pick<ColumnReading, 'kind' | 'measure' | 'meanings'>): Confidence {
  if (paths.every((path) => path.length === 0)) return { certainty: 'ragu', reasons: [{ about: 'no-header', params: {} }] };
  if (measure >= 0) return { certainty: 'cukup', reasons: [{ about: 'measures-in-rows', params: {} }] };
  if (telling && kind !== 'rekap') return { certainty: 'pasti', reasons: [{ about: 'kind-header', params: {} }] };
  const known = meanings.some(({ word }) => word !== null && word !== 'lain');
  return known ? { certainty: 'cukup', reasons: [{ about: 'kind-contents', params: {} }] } : { certainty: 'ragu', reasons: [{ about: 'kind-no-words', params: {} }] };
}
