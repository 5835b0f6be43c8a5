import type { ColumnContents } from './column-contents';
import { holdsFigures, holdsWords } from './column-contents';
import type { ColumnMeaning } from './column-meaning';
import type { Draft } from './draft-roles';
import type { HeaderBlock } from './header-block';
import { ordinalYear } from './ordinal-years';
import type { TableKind } from './performance-table';
import { yearsInText } from './years-in-text';

/** `Sasaran | Terlayani | Capaian (%)` of a list of services: counts of people and the share of them, no sasaran in words. */
export function sharesOfCounts(meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): boolean {
  const words = meanings.map(({ word }) => word);
  const counted = words.some((word, index) => word === 'sasaran' && holdsFigures(contents[index]!) && contents[index]!.figures > 1);
  return counted && words.some((word, index) => word === null && holdsFigures(contents[index]!) && contents[index]!.figures > 1) && words.includes('capaian') && !words.includes('realisasi') && !words.includes('baseline');
}

/** `Nilai (Rp)`, `Harga (Rp)` of goods or of help handed out: worth in rupiah, where neither header nor title speaks of a budget. */
export function holdsWorthOnly({ paths }: HeaderBlock, drafts: readonly Draft[], title: string): boolean {
  if (!drafts.includes('pagu') || drafts.some((draft) => draft !== null && OF_BUDGETS.has(draft))) return false;
  return !BUDGET.test(title) && !paths.some((path) => path.some((text) => BUDGET.test(text)));
}

const OF_BUDGETS: ReadonlySet<Draft> = new Set(['realisasi-anggaran', 'realisasi', 'target', 'serapan', 'sisa', 'program', 'sasaran', 'indikator', 'kode']);
const BUDGET = /\b(?:anggaran|pagu|alokasi|belanja|dipa|dpa|dppa|rka|apbd|apbn|dana|dekonsentrasi|keuangan|biaya|budget|rencana|target|murni|perubahan|semula|menjadi)\b/i;

/** `Nilai Capaian | Kategori` with no name before them: what a value is called. */
function isScaleOfValues(drafts: readonly Draft[], contents: readonly ColumnContents[]): boolean {
  const value = drafts.findIndex((draft) => draft === 'nilai' || draft === 'capaian');
  if (value < 0 || drafts.some((draft) => draft !== null && NAMES_OR_TIMES.has(draft))) return false;
  return !drafts.some((draft, index) => index < value && draft === null && holdsWords(contents[index]!) && contents[index]!.words > 1);
}

const NAMES_OR_TIMES: ReadonlySet<Draft> = new Set(['uraian', 'indikator', 'program', 'sasaran', 'tujuan', 'target', 'realisasi', 'periode', 'tahun', 'year']);

/** The kind of table its columns make; null where they make none of ours. */
export function kindOfDrafts(drafts: readonly Draft[], header: HeaderBlock, contents: readonly ColumnContents[]): TableKind | null {
  const words = new Set(drafts);
  const has = (...wanted: Draft[]): boolean => wanted.some((word) => words.has(word));
  const names = has('indikator', 'sasaran');
  if (has('target') && has('realisasi', 'capaian')) return 'capaian';
  if (has('realisasi') && (has('capaian') || names)) return 'capaian';
  const money = has('pagu', 'realisasi-anggaran');
  if (money && !(has('target') && names)) return 'anggaran';
  const targetYears = new Set(drafts.flatMap((draft, index) => (draft === 'target' ? yearsInText(header.paths[index]!.join(' ')) : [])));
  const ofOrdinals = drafts.filter((draft, index) => draft === 'target' && ordinalYear(header.paths[index]!) !== null).length > 1;
  if ((has('target') && (targetYears.size > 1 || ofOrdinals || has('baseline', 'target-akhir'))) || (has('target-akhir') && names)) return 'renstra';
  if (has('target') && (names || has('program', 'uraian'))) return 'perjanjian-kinerja';
  if (has('kategori') && (has('rentang') || isScaleOfValues(drafts, contents))) return 'skala-kategori';
  if (has('rata-rata') && has('sasaran', 'program', 'tujuan', 'indikator')) return 'rata-rata';
  if (has('capaian') && has('indikator')) return 'capaian';
  if (has('capaian') && has('sasaran', 'program')) return 'rata-rata';
  return null;
}
