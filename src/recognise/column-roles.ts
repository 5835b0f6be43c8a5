import type { HeaderBlock } from './header-block';
import type { HeaderWord } from './header-vocabulary';
import { headerWord } from './header-vocabulary';
import type { ColumnRole, TableKind } from './performance-table';

/** The telling word of a column: its lowest tier that we know, so `2018 › TARGET` is a target. */
function columnWord(path: readonly string[]): HeaderWord | null {
  for (let tier = path.length - 1; tier >= 0; tier -= 1) {
    const word = headerWord(path[tier]!);
    if (word) return word;
  }
  return null;
}

/** The kind a header announces, or null when it is none of ours. */
export function kindOfHeader(header: HeaderBlock): TableKind | null {
  const words = new Set(header.paths.map(columnWord));
  const has = (word: HeaderWord): boolean => words.has(word);
  if (has('pagu') && (has('program') || has('indikator') || has('sasaran') || has('realisasi'))) return 'anggaran';
  if (has('target') && (has('realisasi') || has('capaian'))) return 'capaian';
  if (has('target') && (has('indikator') || has('sasaran'))) return 'perjanjian-kinerja';
  if (has('kategori') && (has('rentang') || has('nilai')) && !has('realisasi') && !has('capaian')) return 'skala-kategori';
  return null;
}

function roleOfWord(word: HeaderWord | null, kind: TableKind): ColumnRole {
  switch (word) {
    case null:
    case 'lain':
      return 'lain';
    case 'persen':
      if (kind === 'anggaran') return 'serapan';
      return kind === 'capaian' ? 'capaian' : 'lain';
    case 'nilai':
      return kind === 'skala-kategori' ? 'rentang' : 'lain';
    case 'realisasi':
      return kind === 'anggaran' ? 'realisasi-anggaran' : 'realisasi';
    case 'capaian':
      return kind === 'anggaran' ? 'serapan' : 'capaian';
    case 'target':
      return kind === 'anggaran' ? 'pagu' : 'target';
    default:
      return word;
  }
}

/**
 * The role of each column of the header. A header merged over two columns (`Program / Kegiatan` over number and name)
 * names the one that holds the texts; the other holds their numbers.
 */
export function columnRoles(header: HeaderBlock, kind: TableKind, isTextColumn: (column: number) => boolean): readonly ColumnRole[] {
  const roles = header.paths.map((path) => roleOfWord(columnWord(path), kind));
  return roles.map((role, index) => {
    if (role !== 'program' && role !== 'indikator') return role;
    const twin = roles.findIndex((other, at) => at !== index && other === role && samePath(header, at, index));
    if (twin < 0) return role;
    const column = header.left + index;
    return isTextColumn(column) || (index > twin && !isTextColumn(header.left + twin)) ? role : 'nomor';
  });
}

function samePath(header: HeaderBlock, first: number, second: number): boolean {
  return header.paths[first]!.join('\n') === header.paths[second]!.join('\n');
}
