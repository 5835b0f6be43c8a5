import type { FigureColumn, TextFigure } from './text-figures';

/** True where the text has one reading only, the English one: `39.15`, `19,021,386,000`, not `49,362`. */
export const isEnglishOnly = ({ text }: TextFigure): boolean => !/^\D*\d{1,3}[.,]\d{3}\D*$/.test(text);

/**
 * The English-written texts of a column, and whether they stand alone: `few` when more figures of the same column (of
 * the same row, where the column has no other) are written the Indonesian way or are true numbers.
 */
export function englishFigures(columns: readonly FigureColumn[], entry: FigureColumn): { readonly english: readonly TextFigure[]; readonly few: boolean } {
  const english = entry.texts.filter(({ kind }) => kind === 'english');
  if (english.length === 0) return { english, few: false };
  const own = othersOf(entry);
  if (own > 0) return { english, few: own > english.length };
  const { row } = english[0]!.place;
  if (english.length > 1) return { english, few: false };
  let others = 0;
  let alike = 0;
  for (const { column, texts, numbers } of columns) {
    if (column.column === entry.column.column) continue;
    const text = texts.find(({ place }) => place.row === row);
    if (text?.kind === 'english') alike += 1;
    else if (text ? isIndonesian(text) : numbers > 0) others += 1;
  }
  return { english, few: others > alike + 1 };
}

const isIndonesian = ({ reading }: TextFigure): boolean => reading.kind === 'number' && reading.quantity.notation === 'id';

function othersOf({ texts, numbers }: FigureColumn): number {
  return numbers + texts.filter(isIndonesian).length;
}

/** A figure of the table that uses the dot as its decimal mark, where none uses the comma so; it shows what commas must mean. */
export function dotDecimalWitness(columns: readonly FigureColumn[]): TextFigure | null {
  let witness: TextFigure | null = null;
  for (const { texts } of columns) {
    for (const text of texts) {
      if (text.reading.kind !== 'number') continue;
      const { notation, decimals } = text.reading.quantity;
      if (decimals > 0 && notation === 'id') return null;
      if (decimals > 0 && notation === 'en' && isEnglishOnly(text)) witness ??= text;
    }
  }
  return witness;
}

const COUNTED = /\b(nik|orang|jiwa|kk|penduduk|keluarga|kepala keluarga|penerima|peserta|siswa|pegawai|pasien|pemohon|korban|anak|lansia|ppks|pmks|kpm|desa|lembaga|unit|buah|kasus|perkara|berkas|dokumen|laporan|laki-laki|perempuan)\b/i;
const MEASURED = /\b(rp|rupiah|ribu|ribuan|juta|jutaan|miliar|milyar|triliun|luas|ha|hektar|km|m2|ton|kg|liter|persen|persentase|prosentase|rata-rata|rerata|indeks|skor|nilai|rasio|per)\b|%/i;

/** True where the words say that whole things are counted, so no figure can have decimals. */
export function countsWholeThings(...words: readonly (string | null)[]): boolean {
  const text = words.filter((word) => word !== null).join(' ');
  return COUNTED.test(text) && !MEASURED.test(text);
}

/** `Jumlah ... ` indicators of persons or things, measured in no unit that has decimals. */
export const isCountIndicator = (name: string | null): boolean => name !== null && /^\s*(jumlah|jml|jmlh|banyaknya)\b/i.test(name) && countsWholeThings(name);

