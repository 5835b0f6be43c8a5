import type { TableColumn, TableKind } from './performance-table';

const QUOTED = /["“”„]([^"“”„]{12,})["“”„]/;
const NUMBER_OF_TABLE = /^tabel\s*:?\s*(?:[ivx]+\.)?[\d.]*[a-z]?\s*[.:–-]?\s*/i;
/** What a title says before it names the indicator. */
const LEADING = /^(?:perbandingan|perkembangan|pengukuran|hasil pengukuran|realisasi dan target|target dan realisasi|realisasi|target|capaian kinerja|capaian|indikator kinerja(?: utama| program| kegiatan| sasaran)?|indikator|ik[upks]\s*\d*(?:\.\d+)*|(?:dan|atas|pada|:|-|–))\s+/i;
const TRAILING = /\s*(?:\bdari tahun ke tahun|\bantar tahun|\bper\s+(?:tahun|kluster(?: pm)?|klaster|kecamatan|kabupaten(?:\/kota)?|triwulan|bulan|wilayah|provinsi)|\b(?:pada )?tahun\s+\d{4}(?:\s*[-–]\s*\d{4})?|\b\d{4}\s*[-–]\s*\d{4}|\b(?:19|20)\d{2})\s*\.?$/i;
const NAMES_INDICATOR = /^(?:persentase|prosentase|presentase|persen\b|%|nilai|indeks|jumlah|angka|tingkat|rasio|cakupan|opini|rata-rata|skor|predikat|proporsi|prevalensi|laju|pertumbuhan|jangkauan|waktu)\b/i;

function stripped(title: string, pattern: RegExp): string {
  for (let text = title; ; ) {
    const shorter = text.replace(pattern, '').trim();
    if (shorter === text || shorter === '') return text;
    text = shorter;
  }
}

/**
 * The indicator a table speaks of by its title, where no column names indicators, programs or sasaran: the text in
 * quotes, or the title without its number, `Perbandingan`, `Capaian Kinerja`, `per tahun` and the like. A table whose
 * rows have no names at all takes what is left of its title; one with names only what reads as an indicator.
 */
export function tableSubject(title: string | null, kind: TableKind, columns: readonly TableColumn[]): string | null {
  if (title === null || kind === 'skala-kategori' || kind === 'anggaran' || kind === 'ikpa' || kind === 'rata-rata') return null;
  if (columns.some(({ role }) => role === 'indikator' || role === 'program' || role === 'sasaran')) return null;
  const quoted = QUOTED.exec(title)?.[1]?.trim();
  if (quoted !== undefined && quoted.includes(' ')) return quoted;
  const bare = stripped(title.trim().replace(NUMBER_OF_TABLE, '').trim(), TRAILING);
  const named = stripped(bare, LEADING);
  if (NAMES_INDICATOR.test(named)) return named;
  const unlabelled = kind !== 'rekap' && !columns.some(({ role, header }) => role === 'uraian' && header !== '' && !/^uraian$/i.test(header.trim()));
  return unlabelled && bare.split(' ').length > 1 ? bare : null;
}
