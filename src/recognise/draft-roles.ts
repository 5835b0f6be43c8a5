import type { ColumnContents } from './column-contents';
import { holdsFigures } from './column-contents';
import type { ColumnMeaning } from './column-meaning';
import type { HeaderBlock } from './header-block';
import type { HeaderWord } from './header-vocabulary';
import { yearsInText } from './years-in-text';

/** A role, or what only the kind of the table decides. */
export type Draft = HeaderWord | 'year' | null;

/** Gives percentages, realisasi and the like the side they stand on: money after a pagu, performance after a target. */
export function draftRoles(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[], title: string): readonly Draft[] {
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
export const isBareYear = (path: readonly string[]): boolean => path.length > 0 && path.every((text) => /^(tahun\s*)?((19|20)\d{2})?$/i.test(text)) && yearsInText(path.join(' ')).length === 1;

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
