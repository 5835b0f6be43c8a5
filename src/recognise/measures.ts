import type { ColumnContents } from './column-contents';
import { headerWord } from './header-vocabulary';
import type { ColumnRole, TableColumn, TableKind } from './performance-table';

/** What a row of figures may be one of, where they stand under each other. */
const MEASURES: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'nilai', 'bobot', 'kategori']);

function wordOf(text: string): ColumnRole | 'persen' | null {
  const word = headerWord(text.replace(/^\s*(?:[a-z0-9]{1,2}[.)]|[-•▪])\s+/i, ''));
  if (word === 'persen') return 'persen';
  if (word === 'hasil') return 'realisasi';
  return word !== null && MEASURES.has(word) ? word : null;
}

/** What a table with its measures under each other is about; null where the column says something else. */
export function kindOfMeasures({ sayings, words, filled }: ColumnContents): TableKind | null {
  const said = new Set(sayings.map(wordOf));
  const known = sayings.filter((text) => wordOf(text) !== null).length;
  if (words === 0 || words * 5 < filled * 4 || known < 2) return null;
  const has = (word: ColumnRole): boolean => said.has(word);
  // Names of indicators may stand among the measures, as headings over them.
  if (has('target') && has('realisasi') && known >= 2) return 'capaian';
  return has('pagu') && (has('realisasi') || has('realisasi-anggaran')) && known === sayings.length ? 'anggaran' : null;
}

/** The measure a row gives: `Realisasi` is that of the budget where the table is about money. */
export function measureOf(text: string, columns: readonly TableColumn[], kind: TableKind): ColumnRole | null {
  const word = wordOf(text);
  if (kind === 'ikpa') return word === 'bobot' || (word === 'nilai' && /^nilai$/i.test(text.trim())) ? word : null;
  if (!columns.some(({ role }) => role === 'angka-periode')) return null;
  switch (word) {
    case 'persen':
    case 'capaian':
      return kind === 'anggaran' ? 'serapan' : 'capaian';
    case 'target':
      return kind === 'anggaran' ? 'pagu' : 'target';
    case 'realisasi':
      return kind === 'anggaran' ? 'realisasi-anggaran' : 'realisasi';
    default:
      return word;
  }
}
