const TOTAL = /^(grand |sub ?)?(jumlah|total)( total| keseluruhan| seluruhnya| anggaran| pagu| belanja| i{1,3}| [a-z])?\s*[:.]?$/i;
const MEAN = /^rata\s*-?\s*rata\b/i;

/** `JUMLAH`, `TOTAL ANGGARAN`: the row is a sum. An indicator such as `Jumlah PMKS yang ditangani` is not. */
export const saysTotal = (text: string): boolean => TOTAL.test(text.trim());

/** `Rata-rata`, `Rata-rata capaian`: a mean row, where it has no target of its own. */
export const saysMean = (text: string): boolean => MEAN.test(text.trim());

/** The depth a programme list gives a label by its own words: program 1, kegiatan 2, sub kegiatan 3; null otherwise. */
export function programLevel(label: string): number | null {
  const plain = label.replace(/^[\s\d.)(]+/, '').toLowerCase();
  if (/^sub\s*kegiatan\b/.test(plain)) return 3;
  if (/^kegiatan\b/.test(plain)) return 2;
  return /^program\b/.test(plain) ? 1 : null;
}

/** (1)(2)(3) or 1 2 3 under a header: the filled cells count up by one from the first. */
export function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 2) return false;
  const first = Number(filled[0]!.replace(/[()]/g, ''));
  return (
    (first === 0 || first === 1) && filled.every((text, index) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/[()]/g, '')) === first + index)
  );
}
