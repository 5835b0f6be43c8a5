import type { ColumnContents } from './column-contents';
import { countsRows, holdsFigures, holdsWords } from './column-contents';
import type { ColumnMeaning } from './column-meaning';
import { columnMeaning } from './column-meaning';
import { kindOfMeasures } from './measures';
import type { HeaderBlock } from './header-block';
import type { HeaderWord } from './header-vocabulary';
import type { ColumnRole, TableKind } from './performance-table';
import { ordinalYear } from './ordinal-years';
import { saysTotal } from './row-words';
import { yearsInText } from './years-in-text';

/** A table's columns as far as header and contents tell. */
export interface ColumnReading {
  readonly kind: TableKind;
  readonly roles: readonly ColumnRole[];
  /** The column that says target, realisasi, ... under each other; -1 where the headers say it. */
  readonly measure: number;
  readonly meanings: readonly ColumnMeaning[];
}

/** A role, or what only the kind of the table decides. */
type Draft = HeaderWord | 'year' | null;

/**
 * The kind a header announces with the role of each column; null where it announces none of ours. `contents` stands
 * beside the header's columns; `title` decides only what bare year columns hold.
 */
export function readColumns(header: HeaderBlock, contents: readonly ColumnContents[], title: string): ColumnReading | null {
  const meanings = header.paths.map(columnMeaning);
  const transposed = readTransposed(header, meanings, contents);
  if (transposed) return transposed;
  const drafts = draftRoles(header, meanings, contents, title);
  const isNoKind = sharesOfCounts(meanings, contents) || holdsWorthOnly(header, drafts, title);
  const kind = header.telling && !isNoKind ? kindOfDrafts(drafts, header, contents) : null;
  if (kind) return { kind, roles: withLabel(header, contents, twinNames(header, contents, drafts.map((draft) => roleInKind(draft, kind, drafts)))), measure: -1, meanings };
  const roles = rekapRoles(header, meanings, contents);
  return roles && { kind: 'rekap', roles, measure: -1, meanings };
}

/**
 * Target, realisasi and capaian down the rows, with years or periods across: the figures of each column belong to its
 * year or period. One column of figures alone belongs to the year of the table.
 */
function readTransposed(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): ColumnReading | null {
  if (meanings.some(({ word }) => word === 'target' || word === 'realisasi' || word === 'pagu')) return null;
  const kinds = contents.map(kindOfMeasures);
  const measure = kinds.findIndex((kind) => kind !== null);
  if (measure < 0) return null;
  const kind = kinds[measure]!;
  const roles = meanings.map(({ word, period }, index): ColumnRole => {
    if (index === measure) return 'uraian';
    const path = header.paths[index]!;
    if (index > measure && path.length > 0 && holdsFigures(contents[index]!) && word !== 'nomor') {
      const ofTime = period !== null || isBareYear(path);
      return ofTime || word === 'jumlah' || word === 'nilai' || word === null ? 'angka-periode' : 'lain';
    }
    return word !== null && (TEXT_ROLES.has(word) || word === 'nomor') ? (word as ColumnRole) : 'lain';
  });
  return roles.includes('angka-periode') ? { kind, roles, measure, meanings } : null;
}

/** `Sasaran | Terlayani | Capaian (%)` of a list of services: counts of people and the share of them, no sasaran in words. */
function sharesOfCounts(meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): boolean {
  const words = meanings.map(({ word }) => word);
  const counted = words.some((word, index) => word === 'sasaran' && holdsFigures(contents[index]!) && contents[index]!.figures > 1);
  return counted && words.some((word, index) => word === null && holdsFigures(contents[index]!) && contents[index]!.figures > 1) && words.includes('capaian') && !words.includes('realisasi') && !words.includes('baseline');
}

/** `Nilai (Rp)`, `Harga (Rp)` of goods or of help handed out: worth in rupiah, where neither header nor title speaks of a budget. */
function holdsWorthOnly({ paths }: HeaderBlock, drafts: readonly Draft[], title: string): boolean {
  if (!drafts.includes('pagu') || drafts.some((draft) => draft !== null && OF_BUDGETS.has(draft))) return false;
  return !BUDGET.test(title) && !paths.some((path) => path.some((text) => BUDGET.test(text)));
}

const OF_BUDGETS: ReadonlySet<Draft> = new Set(['realisasi-anggaran', 'realisasi', 'target', 'serapan', 'sisa', 'program', 'sasaran', 'indikator', 'kode']);
const BUDGET = /\b(?:anggaran|pagu|alokasi|belanja|dipa|dpa|dppa|rka|apbd|apbn|dana|dekonsentrasi|keuangan|biaya|budget|rencana|target|murni|perubahan|semula|menjadi)\b/i;

/** Gives percentages, realisasi and the like the side they stand on: money after a pagu, performance after a target. */
function draftRoles(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[], title: string): readonly Draft[] {
  const words = withSpending(header, withoutWorks(header, withoutOthers(header, meanings))).map(({ word }, index) => (word === 'sasaran' && meanings.some((other) => other.word === 'baseline') && holdsFigures(contents[index]!) ? 'target' : word));
  const plainRealisasi = words.includes('realisasi');
  const hasTarget = words.some((word, index) => word === 'target' && meanings[index]!.money !== true);
  const hasCapaian = words.includes('capaian');
  const renstraEnd = renstraEndIn(header, words);
  const bareYears = bareYearDraft(words, header, title);
  const barePeriods = barePeriodDraft(words, meanings, title);
  let onMoney = false;
  let capaianSeen = false;
  let realisasiSeen = false;
  let spent = false;
  let planInShares = false;
  return words.map((word, index): Draft => {
    const { money, settled } = meanings[index]!;
    if (settled) {
      spent ||= word === 'realisasi-anggaran';
      return word;
    }
    if (word === null && meanings[index]!.period !== null && holdsFigures(contents[index]!)) return barePeriods;
    if (bareYears !== null && (word === null || word === 'tahun') && isBareYear(header.paths[index]!)) return bareYears;
    if (word === null) return null;
    switch (word) {
      case 'pagu':
        onMoney = true;
        realisasiSeen = false;
        return 'pagu';
      case 'target':
        onMoney = money === true;
        capaianSeen = false;
        realisasiSeen = false;
        // `Target (Rp) | Target (%)`: the plan as a share of the whole, and so is what is spent of it.
        if (isShare(header.paths[index]!) && words[index - 1] === 'pagu') {
          onMoney = true;
          planInShares = true;
          return 'persen';
        }
        if (onMoney) return 'pagu';
        return index === renstraEnd ? 'target-akhir' : 'target';
      case 'realisasi-anggaran':
      case 'realisasi':
        onMoney = word === 'realisasi-anggaran' || (money ?? onMoney);
        if (realisasiSeen && isShare(header.paths[index]!) && !isShare(header.paths[index - 1] ?? [])) return onMoney ? (planInShares ? 'persen' : 'serapan') : hasCapaian ? 'persen' : 'capaian';
        realisasiSeen = true;
        spent ||= onMoney;
        return onMoney ? 'realisasi-anggaran' : 'realisasi';
      case 'hasil':
        return plainRealisasi || !hasTarget || !holdsFigures(contents[index]!) ? null : 'realisasi';
      case 'capaian': {
        // `Target | Capaian | %`: what was reached, and its share of the target.
        if (!plainRealisasi && hasTarget && words[index + 1] === 'persen' && money !== true && !isShare(header.paths[index]!) && contents[index]!.percents === 0) return 'realisasi';
        const ofMoney = money ?? (onMoney && (!hasTarget || capaianSeen));
        if (!ofMoney) capaianSeen = true;
        return ofMoney ? 'serapan' : 'capaian';
      }
      case 'persen': {
        if (header.paths[index]!.some((text) => OF_WHOLE.test(text))) return 'persen';
        // Before anything is spent, a share of money is one of the whole, or of the change beside it.
        if (money ?? onMoney) return spent ? 'serapan' : words[index - 1] === 'lain' ? null : 'persen';
        const asCapaian = hasTarget || plainRealisasi;
        if (asCapaian) capaianSeen = true;
        return asCapaian ? 'capaian' : 'persen';
      }
      default:
        return word;
    }
  });
}

/** The one `Target Renstra 2026` beside realisasi of earlier years only: what they lead up to; -1 where there is none. */
function renstraEndIn(header: HeaderBlock, words: readonly (HeaderWord | null)[]): number {
  const yearsAt = (index: number): readonly number[] => yearsInText(header.paths[index]!.join(' '));
  const realised = words.flatMap((word, index) => (word === 'realisasi' ? yearsAt(index) : []));
  const later = words.flatMap((word, index) => (word === 'target' && realised.length > 0 && Math.max(...yearsAt(index)) > Math.max(...realised) ? [index] : []));
  return later.length === 1 && /\b(?:renstra|rpjm[dn]?)\b/i.test(header.paths[later[0]!]!.join(' ')) ? later[0]! : -1;
}

/** `Realisasi Nasional`, `Realisasi Provinsi` beside the realisasi of the office itself are what it is compared with. */
function withoutOthers(header: HeaderBlock, meanings: readonly ColumnMeaning[]): readonly Pick<ColumnMeaning, 'word'>[] {
  const isOther = (index: number): boolean => OF_OTHERS.test(header.paths[index]!.at(-1) ?? '');
  if (!meanings.some(({ word }, index) => word === 'realisasi' && !isOther(index))) return meanings;
  return meanings.map((meaning, index) => {
    if (meaning.word !== 'realisasi' || !isOther(index)) return meaning;
    return { word: /\bprov/i.test(header.paths[index]!.at(-1)!) ? null : 'standar-nasional' };
  });
}

const OF_OTHERS = /\b(?:nasional|indonesia|prov(?:insi|\.)?)(?=\s|\)|$)/i;

/** `Realisasi (%)` beside `Realisasi (Rp)`. */
const isShare = (path: readonly string[]): boolean => /%|\bpersen/i.test(path.at(-1) ?? '');

const OF_WHOLE = /\b(?:proporsi|porsi|komposisi|kontribusi|share)\b/i;

/** Beside the pagu of programmes or what was spent of it, physical progress (`Target Fisik`, `Realisasi Fisik (%)`) is neither money nor capaian. */
function withoutWorks(header: HeaderBlock, meanings: readonly Pick<ColumnMeaning, 'word'>[]): readonly Pick<ColumnMeaning, 'word'>[] {
  const words = meanings.map(({ word }) => word);
  if (!words.some((word) => word === 'pagu' || word === 'realisasi-anggaran') || (words.includes('indikator') && words.includes('target'))) return meanings;
  return meanings.map((meaning, index) => (MEASURED.has(meaning.word) && ofWorks(header.paths[index]!) ? { word: null } : meaning));
}

const MEASURED: ReadonlySet<HeaderWord | null> = new Set(['target', 'realisasi', 'capaian', 'persen']);

const ofWorks = (path: readonly string[]): boolean => path.some((text) => /\bfisik\b/i.test(text)) && !/\b(?:keuangan|anggaran)\b|\brp\b/i.test(path.at(-1) ?? '');

/** `Keuangan` behind the pagu, with no word of a plan over it, is what was spent of it, and `Keuangan (%)` the share. */
function withSpending({ paths }: HeaderBlock, meanings: readonly Pick<ColumnMeaning, 'word'>[]): readonly Pick<ColumnMeaning, 'word'>[] {
  const first = meanings.findIndex(({ word }, index) => word === 'pagu' && !paths[index]!.some((text) => SPENDING.test(text)));
  if (first < 0 || meanings.some(({ word }) => word === 'realisasi' || word === 'realisasi-anggaran')) return meanings;
  return meanings.map((meaning, index) => {
    const { word } = meaning;
    if (index < first || !SPENDING.test(paths[index]![0] ?? '') || (word !== 'pagu' && word !== null)) return meaning;
    return { word: isShare(paths[index]!) ? 'serapan' : word === null ? null : 'realisasi-anggaran' };
  });
}

const SPENDING = /^keuangan\b(?!.*\b(?:target|rencana|pagu)\b)/i;

/** `2024`, `Tahun 2024`, or `Tahun` over `2024`. */
const isBareYear = (path: readonly string[]): boolean => path.length > 0 && path.every((text) => /^(tahun\s*)?((19|20)\d{2})?$/i.test(text)) && yearsInText(path.join(' ')).length === 1;

/** Bare years beside `Target 2024` are the realisasi so far; else the title says what they hold. */
function bareYearDraft(words: readonly (HeaderWord | null)[], header: HeaderBlock, title: string): Draft {
  const bare = header.paths.filter(isBareYear).length;
  if (bare === 0) return null;
  if (words.includes('target') && !words.includes('realisasi')) return 'realisasi';
  if (bare < 2 || !words.some((word) => word === 'indikator' || word === 'sasaran' || word === 'program')) return null;
  if (/\b(anggaran|pagu|pendanaan)\b/i.test(title)) return 'pagu';
  if (/\b(realisasi|capaian|perkembangan)\b/i.test(title)) return 'realisasi';
  return /\b(target|sasaran dan indikator|renstra|rencana)\b/i.test(title) ? 'target' : null;
}

/** `TW I`, `TW II` without a word over them: what the table or its title is about. */
function barePeriodDraft(words: readonly (HeaderWord | null)[], meanings: readonly ColumnMeaning[], title: string): Draft {
  if (meanings.filter(({ word, period }) => word === null && period !== null).length < 2) return null;
  if (/\b(rencana aksi|perjanjian|target)\b/i.test(title) && !/\b(realisasi|capaian)\b/i.test(title)) return 'target';
  if (words.includes('target') && !words.includes('realisasi')) return 'realisasi';
  return /\b(realisasi|capaian|pengukuran|evaluasi)\b/i.test(title) && words.includes('indikator') ? 'realisasi' : null;
}

/** `Nilai Capaian | Kategori` with no name before them: what a value is called. */
function isScaleOfValues(drafts: readonly Draft[], contents: readonly ColumnContents[]): boolean {
  const value = drafts.findIndex((draft) => draft === 'nilai' || draft === 'capaian');
  if (value < 0 || drafts.some((draft) => draft !== null && NAMES_OR_TIMES.has(draft))) return false;
  return !drafts.some((draft, index) => index < value && draft === null && holdsWords(contents[index]!) && contents[index]!.words > 1);
}

const NAMES_OR_TIMES: ReadonlySet<Draft> = new Set(['uraian', 'indikator', 'program', 'sasaran', 'tujuan', 'target', 'realisasi', 'periode', 'tahun', 'year']);

function kindOfDrafts(drafts: readonly Draft[], header: HeaderBlock, contents: readonly ColumnContents[]): TableKind | null {
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

function roleInKind(draft: Draft, kind: TableKind, drafts: readonly Draft[]): ColumnRole {
  switch (draft) {
    case null:
    case 'year':
    case 'hasil':
      return 'lain';
    case 'nilai':
    case 'capaian':
      return kind === 'skala-kategori' && !drafts.includes('rentang') ? 'rentang' : draft;
    case 'uraian':
      return kind === 'anggaran' && !drafts.includes('program') ? 'program' : 'uraian';
    case 'persen':
      return kind === 'capaian' || kind === 'anggaran' || kind === 'renstra' ? 'persen' : 'lain';
    default:
      return draft;
  }
}

/**
 * A header merged over two columns (`Program / Kegiatan` over number and name) names the one that holds the texts; the
 * other holds their numbers. Without the merge the header stands over the numbers alone.
 */
function twinNames(header: HeaderBlock, contents: readonly ColumnContents[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const unmerged = roles.findIndex((role, index) => (role === 'program' || role === 'indikator') && !holdsWords(contents[index]!) && header.paths[index + 1]?.length === 0 && holdsWords(contents[index + 1]!) && contents[index + 1]!.words > 1);
  if (unmerged >= 0) return roles.map((role, index) => (index === unmerged ? 'nomor' : index === unmerged + 1 ? roles[unmerged]! : role));
  return roles.map((role, index) => {
    if (role !== 'program' && role !== 'indikator') return role;
    const twin = roles.findIndex((other, at) => at !== index && other === role && header.paths[at]!.join('\n') === header.paths[index]!.join('\n'));
    if (twin < 0) return role;
    const isText = (at: number): boolean => holdsWords(contents[at]!) && contents[at]!.words > 0;
    return isText(index) || (index > twin && !isText(twin)) ? role : 'nomor';
  });
}

const LABELS: ReadonlySet<ColumnRole> = new Set(['indikator', 'program', 'uraian', 'sasaran', 'tujuan', 'kategori']);

/** Where no header names what the rows speak of, the first column of words before the figures does. */
function withLabel(header: HeaderBlock, contents: readonly ColumnContents[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  if (roles.some((role) => LABELS.has(role))) return roles;
  const label = roles.findIndex((role, index) => role === 'lain' && header.paths[index]!.length > 0 && contents[index]!.words > 0 && holdsWords(contents[index]!));
  return label < 0 ? roles : roles.map((role, index) => (index === label ? 'uraian' : role));
}

const FIGURE_ROLES: ReadonlySet<HeaderWord> = new Set(['persen', 'rata-rata', 'nilai', 'bobot', 'baseline', 'target', 'target-akhir', 'standar-nasional', 'sisa', 'pagu', 'realisasi', 'realisasi-anggaran']);
const TEXT_ROLES: ReadonlySet<HeaderWord> = new Set(['satuan', 'keterangan', 'kode', 'tujuan', 'sasaran', 'indikator', 'program', 'uraian', 'kategori', 'polaritas', 'periode', 'tahun']);

/** Roles of a count table by what its columns hold; null where it has no label, or no column of figures under a header. */
function rekapRoles(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): readonly ColumnRole[] | null {
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
