import type { ColumnRole } from './performance-table';

/**
 * What a header text says by itself. `hasil` means realisasi only where no column says so plainly; `persen` gets its
 * role from the columns around it; `lain` is a header we know and take no part in.
 */
export type HeaderWord = Exclude<ColumnRole, 'jumlah-baris' | 'angka-periode'> | 'hasil';

/** Header text as it is compared: lower case, single spaces, no years, brackets or end punctuation. */
export function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(?\brp(?![a-z])\.?\s?(?:\.?000)*\)?/g, ' rupiah ')
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/[()[\]"“”':;.,*_–-]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

const MONEY_WORDS = 'anggaran|keuangan|belanja|dana|biaya';

/**
 * The words headers are written with, most telling first: `% capaian` is capaian before it is a percentage, and
 * `Target Renstra 2019 (Rp.000)` is money before it is a target.
 */
const WORDS: readonly (readonly [RegExp, HeaderWord])[] = [
  [/^(no|nomor|no urut|nomer|num|number)$/, 'nomor'],
  [/^(%|(?:persen|persentase|prosentase|presentase|percent|percentage)(?: %)?|(?:proporsi|share)(?: %)?|(?:porsi|komposisi|kontribusi) %)$/, 'persen'],
  [/^rata rata|^(average|mean)\b/, 'rata-rata'],
  [/^standar( nasional| provinsi| pelayanan minimal)?$|^(national )?standard$|^rata rata nasional$/, 'standar-nasional'],
  [/^(keterangan|ket|catatan|remarks?|notes?)( .{0,12})?$/, 'keterangan'],
  [/^(kendala|hambatan|permasalahan|solusi|analisis|upaya|rekomendasi|rencana (aksi|tindak)|tindak lanjut|faktor|sumber|penanggung jawab|unit penanggung|bukti|formula|rumus|definisi|cara)\b/, 'lain'],
  [/^(bertambah|berkurang|penambahan|pengurangan|kenaikan|penurunan|naik|turun|deviasi)\b/, 'lain'],
  [/^(nilai |tingkat |persentase |% ?)?efisiensi\b/, 'lain'],
  [/^(polaritas|polarisasi|polarity|polarization|sifat( indikator)?|jenis indikator|tipe indikator)( iku| indikator)?$/, 'polaritas'],
  [/^(baseline|base line|data awal|kondisi awal|data dasar|capaian awal|kinerja awal)\b/, 'baseline'],
  [/^(target )?(jangka menengah|akhir (renstra|rpjmd|rpjmn|periode)|kondisi akhir)|^target .*\b(akhir|jangka menengah)\b/, 'target-akhir'],
  [/(serapan|penyerapan|absorption)/, 'serapan'],
  [new RegExp(`^(%|persen|persentase|prosentase|tingkat) ?realisasi (${MONEY_WORDS})$`), 'serapan'],
  [/^(%|persen|persentase|prosentase) ?realisasi( kinerja)?$/, 'persen'],
  [/^(sisa|balance|remaining|selisih)\b/, 'sisa'],
  [new RegExp(`^(?:(?:total|jumlah) )?(realisasi|penggunaan|penyerapan)( pagu)? (${MONEY_WORDS})( .{0,24})?$|^realisasi\\b[\\w ]*\\brupiah\\b|^(expenditure|spending|disbursement)\\b`), 'realisasi-anggaran'],
  [/^(target|pagu|anggaran|alokasi|jumlah|nilai)?[\w ]*\brupiah\b/, 'pagu'],
  [/^(%|persentase|prosentase|tingkat|nilai|persen|indeks|index|skor)? ?(capaian|pencapaian|achievement)( kinerja)?( %| persen)?$/, 'capaian'],
  [/^(capaian|tingkat capaian|pencapaian|ketercapaian|tingkat pencapaian|% capaian|persentase capaian|achievement)\b.{0,44}$/, 'capaian'],
  [/^(tingkat|persentase|persen|%)? ?(kemajuan|ketercapaian)(?!.*fisik)( .{0,40})?$/, 'capaian'],
  [/^(pagu|anggaran|pagu anggaran|alokasi|alokasi anggaran|dipa|dpa|(?:jumlah|total) (?:anggaran|pagu|pagu anggaran)|budget|keuangan|(pagu|apbd|dpa|dipa) (indikatif|definitif|akhir|awal|revisi|murni|induk|perubahan|(sebelum|setelah|sesudah) (perubahan|revisi))|dppa|anggaran .{0,20})$/, 'pagu'],
  [/^((?:total|jumlah) )?(realisasi|realization|realisation|actual)\b.{0,32}$/, 'realisasi'],
  [/^target\b.{0,32}$|^(rencana|planned|plan)( kinerja| target)?$/, 'target'],
  [/^(satuan|unit of measure|unit satuan|unit|measure)$/, 'satuan'],
  [/^(kategori|predikat|prediket|kriteria|mutu pelayanan|category|rating)\b.{0,36}$/, 'kategori'],
  [/^(?:nilai )?(rentang|interval|skala|batas|range)\b.{0,32}$/, 'rentang'],
  [/^(bobot|weight)\b.{0,16}$/, 'bobot'],
  [/^(tahun|year|thn)( anggaran)?$/, 'tahun'],
  [/^(bulan|triwulan|periode|semester|month|quarter|period|tw)$/, 'periode'],
  [/^(kode|code|kode rekening|mak|akun)( .{0,24})?$/, 'kode'],
  [/^(nilai|score|skor)( \w{2,6}| tertimbang)?$/, 'nilai'],
  [/^(indikator|indicator|performance indicator|key performance indicator)\b.{0,40}$|^(iku|ikp|ikk|iki|iks|iksp|ikss|kpi)$|^rincian output$/, 'indikator'],
  [/^(tujuan ?\/ ?)?sasaran( (strategis|program|kegiatan|daerah))* ?(\/|dan|&) ?indikator\b.{0,40}$/, 'indikator'],
  [/(^|[ /])sasaran\b.{0,24}$|^(strategic )?(objective|goal)s?$/, 'sasaran'],
  [/^tujuan\b.{0,16}$/, 'tujuan'],
  [/^(program|programme|kegiatan|sub kegiatan|subkegiatan|jenis belanja|kewenangan|activity)\b.{0,40}$/, 'program'],
  [/^(uraian|kecamatan|kelurahan|desa|kabupaten|kota|provinsi|wilayah|kluster|klaster|komponen|nama|jenis|kelompok|bidang|satker|satuan kerja|unit kerja|opd|skpd|description|item|district|region|province)\b.{0,32}$/, 'uraian'],
  [/^(hasil|kinerja|output|outcome|volume|result)$/, 'hasil'],
  [/^(grand )?(jumlah|jml|total|sub total|subtotal|banyaknya|populasi|frekuensi)$/, 'jumlah'],
];

/** `Rp 485.059.967.000` and `Rp611.000` speak of rupiah but are figures; `(Rp.000)` names a unit. */
const AMOUNT = /\d[.,]?\d{3}[.,]\d{3}|^\s*rp\.?\s*-?[1-9]/i;

const wordOf = (plain: string): HeaderWord | null => WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;

/** `Satuan / Unit`: both say the same. */
function wordInTwoLanguages(plain: string): HeaderWord | null {
  const words = new Set(plain.split('/').map((part) => wordOf(part.trim())));
  return plain.includes('/') && words.size === 1 ? [...words][0]! : null;
}

const known = new Map<string, HeaderWord | null>();

/** What a header cell says, or null when it is not a word of ours. Long texts are never headers we know. */
export function headerWord(text: string): HeaderWord | null {
  if (text.length > 60) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const plain = text.trim() === '' || AMOUNT.test(text) ? '' : plainHeader(text);
  const found = plain === '' ? null : (wordOf(plain) ?? wordInTwoLanguages(plain));
  if (known.size > 5000) known.clear();
  known.set(text, found);
  return found;
}
