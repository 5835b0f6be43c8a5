import type { ColumnContents } from './column-contents';
import { countsRows, holdsFigures, holdsWords } from './column-contents';
import type { ColumnMeaning } from './column-meaning';
import type { HeaderBlock } from './header-block';
import type { HeaderWord } from './header-vocabulary';
import type { ColumnRole } from './performance-table';
import { saysTotal } from './row-words';

const FIGURE_ROLES: ReadonlySet<HeaderWord> = new Set(['persen', 'rata-rata', 'nilai', 'bobot', 'baseline', 'target', 'target-akhir', 'standar-nasional', 'sisa', 'pagu', 'realisasi', 'realisasi-anggaran']);
/** Roles whose cells are words. */
export const TEXT_ROLES: ReadonlySet<HeaderWord> = new Set(['satuan', 'keterangan', 'kode', 'tujuan', 'sasaran', 'indikator', 'program', 'uraian', 'kategori', 'polaritas', 'periode', 'tahun']);

/** Roles of a count table by what its columns hold; null where it has no label, or no column of figures under a header. */
export function rekapRoles(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): readonly ColumnRole[] | null {
  const roles: ColumnRole[] = meanings.map(({ word, words }, index) => {
    const held = contents[index]!;
    const path = header.paths[index]!;
    if (word === 'nomor' || (index === 0 && path.length === 0 && countsRows(held))) return 'nomor';
    if (word === 'keterangan') return 'keterangan';
    if (word === 'tahun' && held.years > 0) return 'tahun';
    if (holdsFigures(held)) {
      if ((word === 'kode' || word === 'periode' || word === 'tahun') && path.length === 1) return word;
      if (path.length === 0) return 'lain';
      if (held.years > held.figures) return 'lain';
      if (word === 'capaian' || word === 'serapan') return 'persen';
      if (word !== null && FIGURE_ROLES.has(word) && !words.includes('jumlah')) return word as ColumnRole;
      if (/^%|[(\s]%\)?\s*$/.test(path.at(-1)!)) return 'persen';
      return 'jumlah';
    }
    if (held.words === 0) return held.missing > 0 && word !== null && !TEXT_ROLES.has(word) ? 'jumlah' : 'lain';
    if (path.length === 0 && held.sayings.length <= 4) return 'satuan';
    return word !== null && TEXT_ROLES.has(word) ? (word as ColumnRole) : 'lain';
  });
  const label = labelColumn(roles, contents);
  if (label < 0 || !roles.some((role) => role === 'jumlah' || FIGURE_ROLES.has(role as HeaderWord))) return null;
  roles[label] = 'uraian';
  return withRowSums(header, roles, contents);
}

/** The first column of names, by its header word before its contents. */
function labelColumn(roles: readonly ColumnRole[], contents: readonly ColumnContents[]): number {
  const named = roles.findIndex((role, index) => (role === 'uraian' || role === 'program' || role === 'sasaran' || role === 'indikator') && holdsWords(contents[index]!));
  const wordy = (role: ColumnRole): number => roles.findIndex((other, index) => other === role && holdsWords(contents[index]!) && contents[index]!.words > 1);
  return [named, wordy('lain'), wordy('periode')].find((index) => index >= 0) ?? -1;
}

/** `Jumlah`, `Total` over a column beside two counts or more is the sum of its row; over the only counts it is a count. */
function withRowSums(header: HeaderBlock, roles: readonly ColumnRole[], contents: readonly ColumnContents[]): readonly ColumnRole[] {
  return roles.map((role, index) => {
    const path = header.paths[index]!;
    if (role !== 'jumlah' || !saysTotal(path.at(-1)!)) return role;
    const group = path.length > 1 ? path[0] : null;
    const counts = roles.filter((other, at) => {
      const last = header.paths[at]!.at(-1);
      return at < index && other === 'jumlah' && last !== undefined && !saysTotal(last) && contents[at]!.percents === 0 && (group === null || header.paths[at]![0] === group);
    });
    return counts.length >= 2 ? 'jumlah-baris' : role;
  });
}
