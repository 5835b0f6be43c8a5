import type { HeaderWord } from './header-vocabulary';
import { headerWord } from './header-vocabulary';
import type { Period } from './performance-table';
import { yearsInText } from './years-in-text';
import { periodInText, quarterOrdinal } from './period-in-text';

/** What the tiers over one column say together. */
export interface ColumnMeaning {
  /** The telling word: the lowest tier we know, so `2018 › TARGET` is a target and `Realisasi › Anggaran` a realisasi. */
  readonly word: HeaderWord | null;
  /** True where a tier speaks of money (`Rp`, `Keuangan`), false where one speaks of performance (`K`, `Fisik`), else null. */
  readonly money: boolean | null;
  readonly period: Period | null;
  /** True where the figure counts from the start of the year, or of the renstra: `s.d. TW II`. */
  readonly cumulative: boolean;
  /** True where the heading says it all, whatever stands beside it. */
  readonly settled: boolean;
  /** The words of all tiers, top to bottom. */
  readonly words: readonly HeaderWord[];
}

const MONEY = /^(rp|rupiah|\(?rp\.?\)?|keuangan|anggaran|dana|biaya)\.?$/i;
/** Classes that are numbered I to IV as quarters are. */
const CLASSES = /\b(?:gol(?:ongan)?|pangkat|eselon|kelas|desil|tahap|tingkat|kelompok)\b/i;
const SHARE = /\s*\(?%\)?\s*$/;
const PERFORMANCE = /^(k|kinerja|fisik|volume|vol|output|keluaran|fisik \(%\))\.?$/i;

/** `K`, `Rp`, `TW II`, `IV`, `Juni`, `s.d. Semester I`: a tier that narrows the word above it. */
export function qualifiesHeader(text: string): boolean {
  return text.length <= 30 && (MONEY.test(text) || PERFORMANCE.test(text) || periodInText(text) !== null || /^(i{1,3}|iv)$/i.test(text));
}

/** Words that narrow another one where both stand over a column. */
const NARROWING: ReadonlySet<HeaderWord> = new Set(['pagu', 'hasil', 'jumlah', 'nilai', 'periode', 'tahun', 'satuan', 'kode']);

export const CUMULATIVE = /\bs\s?[./]?\s?d\b\.?|\bsampai( dengan)?\b|\bhingga\b|\bkumulatif\b|\bup to\b|\bcumulative\b/i;

export function columnMeaning(path: readonly string[]): ColumnMeaning {
  const words: HeaderWord[] = [];
  let money: boolean | null = null;
  let period: Period | null = null;
  let underQuarters = false;
  let ofClasses = false;
  let budget = false;
  let share = false;
  for (const [tier, text] of path.entries()) {
    const below = tier > 0;
    if (below && MONEY.test(text.replace(SHARE, ''))) {
      share = SHARE.test(text);
      money = true;
      budget ||= headerWord(text) === 'pagu' && /^(?:anggaran|keuangan)/i.test(text);
      continue;
    }
    if (below && PERFORMANCE.test(text)) {
      money = false;
      continue;
    }
    ofClasses ||= CLASSES.test(text);
    underQuarters ||= /triwulan|\btw\b|quarter/i.test(text);
    const ordinal = below && (underQuarters || (!ofClasses && /^(i{1,3}|iv)$/i.test(text.trim()))) ? quarterOrdinal(text) : null;
    const named = ordinal ?? periodInText(text);
    if (named) period = named;
    const word = headerWord(text) ?? (below ? initialOf(text, path) : null);
    // `Realisasi › Keuangan › %` stands beside `Realisasi › Keuangan › Rp`.
    if (money === true && word === 'persen') share = true;
    if (word && !(named && word === 'periode') && !(word === 'tahun' && yearsInText(text).length > 0)) words.push(word);
  }
  // `Tahun 2024 › Anggaran` has no word over it that it could narrow.
  if (budget && words.length === 0) words.push('pagu');
  const form = money === null ? null : formWord(path[0]!, money, share);
  if (form) return { word: form, money, period, cumulative: CUMULATIVE.test(path[0]!), settled: true, words: [form] };
  const cumulative = path.some((text) => CUMULATIVE.test(text));
  const spoken = period === null ? words : words.filter((word) => word !== 'periode');
  return { ...tellingWord(spoken, money, path.length > 1), period, cumulative, settled: false, words: spoken };
}

/** `T` and `R` of a year or a part of it are its target and realisasi. */
function initialOf(text: string, path: readonly string[]): HeaderWord | null {
  if (!/^[TR]\.?$/.test(text.trim()) || !path.some((tier) => periodInText(tier) !== null || yearsInText(tier).length === 1)) return null;
  return text.trim().startsWith('T') ? 'target' : 'realisasi';
}

/**
 * The long headings of an evaluation form (Permendagri 86/2017) over their K and Rp: what they say of the renstra as a
 * whole is neither target nor realisasi of the year.
 */
function formWord(heading: string, money: boolean, share: boolean): HeaderWord | null {
  const plain = heading.toLowerCase();
  const ofRenstra = /\b(renstra|rpjmd|rpjmn|rpjpd|akhir periode)\b/.test(plain);
  if (/^(tingkat|persentase|%|rata-rata)?\s*(capaian|pencapaian)\b/.test(plain)) return ofRenstra ? 'persen' : money ? 'serapan' : 'capaian';
  if (/^target\b/.test(plain)) return money ? (share ? 'persen' : 'pagu') : ofRenstra ? 'target-akhir' : 'target';
  if (!/^realisasi\b/.test(plain)) return null;
  if (ofRenstra) return /\btahun lalu\b|n\s*-\s*[12]/.test(plain) && !money ? 'baseline' : 'jumlah';
  return money ? (share ? 'serapan' : 'realisasi-anggaran') : 'realisasi';
}

function tellingWord(words: readonly HeaderWord[], money: boolean | null, tiered: boolean): Pick<ColumnMeaning, 'word' | 'money'> {
  const lowest = words.at(-1) ?? null;
  // `Target › Satuan` stands beside `Target › Volume`.
  if (!tiered || lowest === null || lowest === 'satuan') return { word: lowest, money };
  const base = words.findLast((word) => !NARROWING.has(word)) ?? lowest;
  const spokenOfMoney = words.includes('pagu') && base !== 'pagu' ? true : money;
  // `Realisasi › %` is a share of realisasi, which its neighbours name; `Capaian › %` is capaian.
  if (base === 'persen' && words.includes('capaian')) return { word: 'capaian', money: spokenOfMoney };
  // `Bertambah/Berkurang › %` and `Sisa › %` are shares of what stands over them.
  if (base === 'persen' && (words.includes('lain') || words.includes('sisa'))) return { word: 'lain', money: spokenOfMoney };
  // `Pagu › Jumlah` is pagu.
  if ((base === 'jumlah' || base === 'nilai') && words.includes('pagu')) return { word: 'pagu', money };
  return { word: base, money: spokenOfMoney };
}
