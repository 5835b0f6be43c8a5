import type { TableColumn } from './performance-table';

const ENGLISH =
  /\b(actual|achievements?|achieved|budget|expenditures?|balance|absorption|objectives?|goals?|indicators?|performance|description|remarks?|notes?|outcomes?|results?|number|percentage|percent|amount|share|year|month|quarter|district|province|region|male|female|score|weight|activity|activities|programme|measure|reali[sz]ation|growth)\b/i;
const INDONESIAN =
  /\b(realisasi|capaian|pencapaian|indikator|sasaran|tujuan|satuan|pagu|anggaran|belanja|serapan|penyerapan|sisa|uraian|jumlah|tahun|bulan|triwulan|kegiatan|keterangan|nilai|bobot|kategori|predikat|persentase|persen|kecamatan|kabupaten|provinsi|laki-laki|perempuan|nama|jenis|kode|kinerja)\b/i;

/** True where the headers of a table are English words and none is Indonesian: its figures are rightly written the English way. */
export function isEnglishHeader(columns: readonly Pick<TableColumn, 'header'>[]): boolean {
  return columns.some(({ header }) => ENGLISH.test(header)) && !columns.some(({ header }) => INDONESIAN.test(header));
}
