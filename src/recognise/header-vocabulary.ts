import type { ColumnRole } from './performance-table';

/**
 * What a header text says by itself. `persen` and `nilai` get their role from the columns around them; `lain` is a
 * header we know and take no part in.
 */
export type HeaderWord = Exclude<ColumnRole, 'realisasi-anggaran'> | 'persen' | 'nilai';

/** Header text as it is compared: lower case, single spaces, no years, brackets or end punctuation. */
export function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(?\brp\.?\s?(?:\.?000)*\)?/g, ' rupiah ')
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/[()[\]"“”':;.,*_–-]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words headers are written with, most telling first: `% capaian` is capaian before it is a percentage, and
 * `Target Renstra 2019 (Rp.000)` is money before it is a target.
 */
const WORDS: readonly (readonly [RegExp, HeaderWord])[] = [
  [/^(no|nomor|no urut|nomer)$/, 'nomor'],
  [/^(%|persen|persentase|prosentase|percent)$/, 'persen'],
  [/^rata rata|^standar|akhir renstra|jangka menengah|^(keterangan|ket|catatan|kendala|solusi|analisis)$/, 'lain'],
  [/(serapan|penyerapan)/, 'serapan'],
  [/^sisa\b/, 'sisa'],
  [/^(target|realisasi|pagu|anggaran|alokasi|jumlah|nilai)?[\w ]*\brupiah\b/, 'pagu'],
  [/^(%|persentase|prosentase|tingkat|nilai|persen)? ?(capaian|achievement)( kinerja)?( %| persen)?$/, 'capaian'],
  [/^(capaian|tingkat capaian)\b.{0,12}$/, 'capaian'],
  [/^(realisasi anggaran|realisasi keuangan)$/, 'realisasi'],
  [/^(pagu|anggaran|pagu anggaran|alokasi|alokasi anggaran|dipa|dpa|jumlah anggaran|budget)$/, 'pagu'],
  [/^(realisasi|realization|realisation|actual)\b.{0,24}$/, 'realisasi'],
  [/^target\b.{0,24}$/, 'target'],
  [/^(satuan|unit of measure|unit satuan)$/, 'satuan'],
  [/^(kategori|predikat|prediket|kriteria|category)\b.{0,16}$/, 'kategori'],
  [/^(rentang|interval|rentang nilai|skala|batas|range)\b.{0,16}$/, 'rentang'],
  [/^nilai( \w{2,6})?$/, 'nilai'],
  [/^(indikator|indicator)\b.{0,40}$|^(iku|ikp|ikk|iki)$|^rincian output$/, 'indikator'],
  [/(^|[ /])sasaran\b.{0,24}$/, 'sasaran'],
  [/^tujuan\b.{0,16}$/, 'tujuan'],
  [/^(program|kegiatan|sub kegiatan|jenis belanja|kewenangan|uraian)\b.{0,32}$/, 'program'],
];

/** `Rp 485.059.967.000` speaks of rupiah but is a figure, not a header. */
const AMOUNT = /\d[.,]?\d{3}[.,]\d{3}/;

const known = new Map<string, HeaderWord | null>();

/** What a header cell says, or null when it is not a word of ours. Long texts are never headers we know. */
export function headerWord(text: string): HeaderWord | null {
  if (text.length > 60 || text.trim() === '' || AMOUNT.test(text)) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const plain = plainHeader(text);
  const found = WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  if (known.size > 5000) known.clear();
  known.set(text, found);
  return found;
}
