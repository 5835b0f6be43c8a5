/** `Slawi, 2 Januari 2024`, `Jakarta,     Januari 2025`: place and date over a signature. */
const DATED = /^\p{L}[\p{L} .]{2,40},\s*(?:tanggal\s+)?(?:\d{1,2}|[.…_]+)?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s*(?:(?:19|20)\d{2}|[.…_]+)?$/iu;
const SIGNS = /^(?:mengetahui|menyetujui|pihak (?:pertama|kedua)|(?:plt\.? ?|plh\.? ?)?(?:kepala|sekretaris|direktur|bupati|wali ?kota|gubernur|camat)\b|nip\b)/i;

/**
 * Whether a row under a table is where its signatures begin, blank row or none between: a date with its place, or an office
 * where figures stand. `texts` are all of the row, `figures` those in the columns of figures.
 */
export function startsSignature(texts: readonly string[], figures: readonly string[]): boolean {
  return texts.some((text) => DATED.test(text.trim())) || figures.some((text) => SIGNS.test(text.trim()));
}
