import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';

/** What a text may count of a table. */
const NOUNS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:indikator|iku|ikk|ikp)$/i, 'indikator'],
  [/^sasaran$/i, 'sasaran'],
  [/^(?:program|kegiatan)$/i, 'program'],
  [/^(?:kecamatan|desa|kelurahan|puskesmas|satker|sentra|opd|kabupaten)$/i, 'uraian'],
];
const NOUN = 'indikator|iku|ikk|ikp|sasaran|program|kegiatan|kecamatan|desa|kelurahan|puskesmas|satker|sentra|opd|kabupaten';

/** A number of rows that a text states, and what it says they are. */
export interface StatedCount {
  readonly noun: string;
  readonly count: number;
}

const LINE = new RegExp(`^\\(?(?:jumlah|total|banyaknya)\\s+(${NOUN})(?:\\s+(?:kinerja|utama|strategis|kinerja utama))?\\s*(?:[:=]|adalah|sebanyak)?\\s*(\\d{1,3})(?:\\s+\\w+)?\\)?\\.?$`, 'i');
/** A number after any other word may name, not count: `Tabel 3 Sasaran`, `Sasaran 2 Indikator Kinerja`. */
const IN_TITLE = new RegExp(`(?:\\(|\\b(?:sebanyak|dari|atas|terdapat|memuat|seluruh|semua|pada|untuk|meliputi|terhadap)\\s+)(\\d{1,3})\\s+(?:\\([\\w\\s-]+\\)\\s+)?(${NOUN})\\b`, 'gi');

/** `Jumlah indikator: 26` on a line of its own. */
export function countOnLine(text: string): StatedCount | null {
  const match = LINE.exec(text.trim());
  return match && { noun: match[1]!.toLowerCase(), count: Number(match[2]) };
}

/** `Capaian 26 indikator kinerja utama`: the one count a title states; null where it states none or several. */
export function countInTitle(title: string): StatedCount | null {
  const found = [...title.matchAll(IN_TITLE)];
  return found.length === 1 ? { noun: found[0]![2]!.toLowerCase(), count: Number(found[0]![1]) } : null;
}

/** How many of a thing a table has. */
export interface RowCount {
  readonly count: number;
  /** Other counts as good: with hidden rows or without, by their numbers, names that occur twice taken once. */
  readonly others: readonly number[];
  /** The numbering of the rows ends at the same count. */
  readonly numbered: boolean;
}

/** Null where the rows of the table are not what the noun says. */
export function rowCount(table: PerformanceTable, noun: string): RowCount | null {
  const role = NOUNS.find(([pattern]) => pattern.test(noun))?.[1];
  const column = table.columns.find((each) => each.role === role);
  if (role === undefined || !column || (role === 'uraian' && !column.header.toLowerCase().includes(noun)) || (role === 'program' && table.columns.some((each) => each.role === 'indikator'))) return null;
  const items = table.rows.filter(({ kind, label }) => (kind === 'item' || (role === 'program' && kind === 'subtotal')) && label !== null);
  if (role === 'sasaran') return countOf(new Set(items.map(({ sasaran }) => sasaran)).size, items, null);
  const levels = items.flatMap(({ level }) => (level !== null && level > 0 ? [level] : []));
  const rows = role === 'program' && levels.length > 0 ? items.filter(({ level }) => level === Math.min(...levels)) : items;
  return countOf(rows.length, rows, items);
}

function countOf(count: number, rows: readonly TableRow[], all: readonly TableRow[] | null): RowCount | null {
  if (count < 2) return null;
  const numbers = rows.flatMap(({ nomor }) => (nomor !== null && /^\d{1,3}\.?$/.test(nomor) ? [parseInt(nomor, 10)] : []));
  const last = numbers.at(-1);
  const others = all ? [all.length, rows.filter(({ hidden }) => !hidden).length, new Set(rows.map(({ label }) => label)).size, ...(last === undefined ? [] : [last, numbers.length])] : [];
  return { count, others, numbered: last === count && numbers.length === count };
}
