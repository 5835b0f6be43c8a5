const TOTAL = /^(grand |sub ?)?(jumlah|jml|jlh|total)( total| keseluruhan| seluruhnya| anggaran| pagu| belanja)?( \(?(?:i{1,3}|iv|[a-z])(?:\s*(?:\+|,|&|dan|s\.?d\.?|-|–)\s*(?:i{1,3}|iv|[a-z]))*\)?)?\s*[:.]?$/i;
const MEAN = /^rata\s*-?\s*rata\b/i;

/** `JUMLAH`, `TOTAL ANGGARAN`: the row is a sum. An indicator such as `Jumlah PMKS yang ditangani` is not. */
export const saysTotal = (text: string): boolean => TOTAL.test(text.trim());

/** `Kabupaten`, `Kota Tegal` in the column of numbers, under the list of its kecamatan. */
export const saysWholeRegion = (text: string): boolean => /^(se-?\s?)?(kabupaten|kab\.|kota|provinsi|prov\.|kecamatan|indonesia)(\s+\p{L}+){0,3}$/iu.test(text.trim());

/** `Rata-rata`, `Rata-rata capaian`: a mean row, where it has no target of its own. */
export const saysMean = (text: string): boolean => MEAN.test(text.trim());

/** `Rata-rata`, `Rata-rata capaian`, and no name of an indicator after it. */
export const saysMeanOnly = (text: string): boolean => /^rata\s*-?\s*rata(\s+(capaian|pencapaian|kinerja|nilai|skor|total|keseluruhan))*\W*$/i.test(text.trim());

/** The depth a programme list gives a label by its own words: program 1, kegiatan 2, sub kegiatan 3; null otherwise. */
export function programLevel(label: string): number | null {
  const plain = label.replace(/^[\s\d.)(]+/, '').toLowerCase();
  if (/^sub\s*kegiatan\b/.test(plain)) return 3;
  if (/^kegiatan\b/.test(plain)) return 2;
  return /^program\b/.test(plain) ? 1 : null;
}

/** `1`, `I.`, `A`, `(a)`: the first number of its kind. */
export const startsNumbers = (mark: string): boolean => /^\(?[Ii1Aa][.)]*$/.test(mark.trim());

/** `(1)`, `5 K`, `7=6/5`, `12 = 8+9+10+11`, `(6)=(5)/(4)x100%`. */
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?\s*(?:[a-c]|k|rp)?\.?\s*(?:\(?\s*[=:].*)?$/i;
/** Columns of the official form that a copy leaves out. */
const FARTHEST_SKIP = 3;
const COLUMN_SIDE = /^(?:k|rp)\.?$/i;

/**
 * (1)(2)(3), 1 2 3, or the `5 K | Rp | 7=6/5` of an evaluation form under a header: the filled cells count up from 0 or
 * 1, K and Rp sharing a number.
 */
export function isNumbering(texts: readonly string[]): boolean {
  let last: number | null = null;
  let numbers = 0;
  let skips = 0;
  for (const text of texts) {
    if (text === '' || (last !== null && COLUMN_SIDE.test(text))) continue;
    const number = COLUMN_NUMBER.exec(text)?.[1];
    if (number === undefined) return false;
    const value = Number(number);
    if (last === null ? value > 1 : value < last || value > last + FARTHEST_SKIP) return false;
    if (last !== null && value > last + 1) skips += 1;
    last = value;
    numbers += 1;
  }
  return numbers >= 2 && last! >= 2 && skips * 4 <= numbers;
}
