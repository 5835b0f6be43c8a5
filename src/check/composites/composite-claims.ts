import { akipComponents } from '../../domain/composite/akip';
import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';

/** One figure of a composite and its cell. */
export interface CompositeFigure {
  readonly quantity: Quantity;
  readonly place: CellPosition;
}

/** A printed composite and the figures it is made of, which stand under or beside each other. */
export interface CompositeClaim {
  readonly kind: 'nka' | 'akip';
  readonly stated: CompositeFigure;
  /** NKA: perencanaan (SMART), then pelaksanaan (IKPA). AKIP: the components as printed. */
  readonly parts: readonly CompositeFigure[];
}

const SMART = /\bsmart\b|perencanaan anggaran/i;
const IKPA = /\bikpa\b|pelaksanaan anggaran/i;
const NKA = /\bnka\b|nilai kinerja anggaran/i;

const AKIP_PARTS: readonly RegExp[] = [/perencanaan/i, /pengukuran/i, /pelaporan/i, /evaluasi (?:akuntabilitas|internal|kinerja internal)|^\W*evaluasi\W*$/i];
const AKIP_FIFTH = /\b(?:pencapaian|capaian)\b/i;
const AKIP_TOTAL = /^\W*(?:nilai|total nilai|jumlah nilai|hasil)\s.*\b(?:akip|sakip|akuntabilitas kinerja|total|evaluasi)\b|^\W*(?:jumlah|total|nilai total|total nilai|nilai)\W*$/i;

/** Every NKA and every AKIP total of the table that stands with all its parts. */
export function compositeClaims(table: PerformanceTable): readonly CompositeClaim[] {
  if (table.kind !== 'rekap' && table.kind !== 'capaian' && table.kind !== 'rata-rata' && table.kind !== 'ikpa') return [];
  if (table.rows.length > MOST_ROWS) return [];
  return namesParts(table) ? [...nkaAcross(table), ...nkaDown(table), ...akipDown(table)] : [...nkaAcross(table)];
}

const MOST_ROWS = 2_000;

/** A word of each of the parts and of the NKA; a table without three such rows is no list of them. */
const OF_A_PART = /smart|anggaran|ikpa|nka|perencanaan|pengukuran|pelaporan|evaluasi/i;
const FEWEST_PARTS = 3;

function namesParts({ rows }: PerformanceTable): boolean {
  let parts = 0;
  for (const { label, nomor } of rows) {
    const text = label ?? nomor;
    if (text !== null && OF_A_PART.test(text)) parts += 1;
    if (parts >= FEWEST_PARTS) return true;
  }
  return false;
}

/** The index of the only text that says this and none of the others. */
function only(texts: readonly (string | null)[], says: RegExp, others: readonly RegExp[]): number | null {
  const found = texts.flatMap((text, index) => (text !== null && says.test(text) && !others.some((other) => other.test(text)) ? [index] : []));
  return found.length === 1 ? found[0]! : null;
}

function trio(texts: readonly (string | null)[]): readonly [number, number, number] | null {
  const [smart, ikpa, nka] = [only(texts, SMART, [IKPA, NKA]), only(texts, IKPA, [SMART, NKA]), only(texts, NKA, [SMART, IKPA])];
  return smart === null || ikpa === null || nka === null ? null : [smart, ikpa, nka];
}

const figureAt = (table: PerformanceTable, row: TableRow, index: number): CompositeFigure | null => {
  const quantity = plainQuantity(row.readings[index] ?? null);
  return quantity && { quantity, place: { row: row.row, column: table.columns[index]!.column } };
};

function* nkaAcross(table: PerformanceTable): Generator<CompositeClaim> {
  const columns = trio(table.columns.map(({ header, role }) => (role === 'bobot' ? null : header.split(TIER_MARK).at(-1)!)));
  if (!columns) return;
  for (const row of table.rows) {
    const [smart, ikpa, nka] = columns.map((index) => figureAt(table, row, index));
    if (smart && ikpa && nka) yield { kind: 'nka', stated: nka, parts: [smart, ikpa] };
  }
}

function* nkaDown(table: PerformanceTable): Generator<CompositeClaim> {
  const rows = trio(table.rows.map(({ label }) => label))?.map((index) => table.rows[index]!);
  if (!rows) return;
  const hasWeights = table.columns.some(({ role }) => role === 'bobot');
  for (const [index, { role, header }] of table.columns.entries()) {
    // Beside its bobot a weighted nilai is worked out on its own row.
    if (hasWeights && /tertimbang|akhir|kontribusi/i.test(header)) continue;
    if (role === 'bobot' || role === 'target' || role === 'capaian' || role === 'nomor') continue;
    const [smart, ikpa, nka] = rows.map((row) => figureAt(table, row, index));
    if (smart && ikpa && nka) yield { kind: 'nka', stated: nka, parts: [smart, ikpa] };
  }
}

/** Only where each component keeps within its weight: on a scale of 0-100 each they are not added up. */
function* akipDown(table: PerformanceTable): Generator<CompositeClaim> {
  const { rows } = table;
  const labels = rows.map(({ label, nomor }) => label ?? nomor);
  const at = AKIP_PARTS.map((part, index) => only(labels, part, AKIP_PARTS.filter((_, other) => other !== index)));
  if (at.includes(null)) return;
  const components = at as readonly number[];
  const last = Math.max(...components);
  const fifth = labels.findIndex((label, index) => index > Math.min(...components) && !components.includes(index) && label !== null && AKIP_FIFTH.test(label) && !AKIP_TOTAL.test(label));
  const total = labels.findIndex((label, index) => index > Math.max(last, fifth) && label !== null && AKIP_TOTAL.test(label));
  if (total < 0 || total > Math.max(last, fifth) + 1) return;
  for (const [index, { role }] of table.columns.entries()) {
    if (role !== 'nilai' && role !== 'jumlah' && role !== 'realisasi' && role !== 'angka-periode') continue;
    const stated = figureAt(table, rows[total]!, index);
    const parts = [...components, ...(fifth < 0 ? [] : [fifth])].map((row) => figureAt(table, rows[row]!, index));
    const within = components.every((_, order) => (parts[order]?.quantity.value ?? Infinity) <= akipComponents[order]!.highest);
    if (stated && within && parts.every((part) => part !== null)) yield { kind: 'akip', stated, parts };
  }
}
