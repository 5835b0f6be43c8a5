import { printNumber, printPlain } from '../../domain/numeral/print-numeral';
import type { Quantity, Reading } from '../../domain/numeral/reading';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { powerOfTen } from '../figures/power-of-ten';
import type { Rule, RuleContext } from '../rule';
import { SHORTEST_TREND, trendBreak } from '../sums/trend-break';

/**
 * A figure ten, a hundred or a thousand times off what stands beside it: its own row's other years, the target it answers,
 * or the whole renstra it is a year of. Never more than a suspicion; growth can be real.
 */
export const magnitudeSuspect: Rule = {
  meta: { id: 'magnitude-suspect', name: 'rule.magnitude-suspect', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    const told = new Set<string>();
    for (const finding of suspicions(table, context)) {
      const place = `${finding.area.top},${finding.area.left}`;
      if (told.has(place)) continue;
      told.add(place);
      yield finding;
    }
  },
};

function* suspicions(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  yield* offItsYears(table, context);
  for (const pair of judgedPairs(table)) {
    const finding = offItsTarget(table, pair, context);
    if (finding) yield finding;
  }
  yield* offItsPlan(table, context);
  yield* aboveItsRenstra(table, context);
}

/** Columns whose figures on one row speak of one thing through the years. */
const SERIES: readonly (readonly ColumnRole[])[] = [['target', 'realisasi', 'baseline', 'target-akhir'], ['pagu', 'realisasi-anggaran'], ['jumlah']];
const LEAST_OTHERS = 3;
/** Others further apart than this are no company to judge by. */
const WIDEST_SPREAD = 5;
/** So far off is suspicious whatever the factor. */
const FAR_OFF = 20;
/** Counts below this may well be ten times each other. */
const SMALL_COUNT = 100;

interface Figure {
  readonly quantity: Quantity;
  readonly column: number;
  readonly year: number;
}

function* offItsYears(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  for (const roles of SERIES) {
    const columns = table.columns.flatMap(({ role, column, year, period }, index) => (roles.includes(role) && year !== null && period === null ? [{ index, column, year }] : []));
    if (new Set(columns.map(({ year }) => year)).size <= LEAST_OTHERS) continue;
    for (const row of table.rows) {
      if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') continue;
      const figures = columns.flatMap(({ index, column, year }) => {
        const quantity = plainQuantity(row.readings[index] ?? null);
        return quantity && quantity.value > 0 ? [{ quantity, column, year }] : [];
      });
      if (figures.length <= LEAST_OTHERS || new Set(figures.map(({ quantity }) => quantity.percent)).size > 1) continue;
      for (const figure of figures) {
        const suspect = offCompany(figure, figures);
        if (!suspect) continue;
        const place = { row: row.row, column: figure.column };
        const printed = printedCell(snapshot, table.sheet, place);
        const expected = `${printPlain(figure.quantity.value * 10 ** suspect.shift)}${figure.quantity.percent ? '%' : ''}`;
        const nearest = printedCell(snapshot, table.sheet, { row: row.row, column: suspect.nearest.column });
        yield {
          rule: 'magnitude-suspect',
          severity: 'warning',
          sheet: table.sheet,
          area: cellArea(place),
          printed,
          expected,
          message: {
            key: 'magnitude-suspect.off-years',
            params: { printed, year: figure.year, nearest, nearestYear: suspect.nearest.year, times: times(suspect.factor), expected },
          },
          evidence: `${figures.map(({ column, year }) => `${year}: ${printedCell(snapshot, table.sheet, { row: row.row, column })}`).join('; ')}; ${nearest} ÷ ${printed} = ${printNumber(suspect.factor, suspect.factor < 1 ? 4 : 1)}`,
          related: figures.filter(({ column }) => column !== figure.column).map(({ column }) => at(table.sheet, row.row, column)),
          fix: null,
        };
      }
    }
  }
}

const times = (factor: number): string => printNumber(factor < 1 ? 1 / factor : factor, 0);

/** Null when the figure is in company with the others; else by how many digits it is off its nearest year. */
function offCompany(figure: Figure, figures: readonly Figure[]): { readonly nearest: Figure; readonly factor: number; readonly shift: number } | null {
  const others = figures.filter((other) => other !== figure);
  const values = others.map(({ quantity }) => quantity.value).sort((a, b) => a - b);
  const least = values[0]!;
  const most = values.at(-1)!;
  const own = figure.quantity.value;
  if (most / least > WIDEST_SPREAD || (own >= least && own <= most)) return null;
  if (!figure.quantity.percent && figure.quantity.decimals === 0 && Math.max(own, most) < SMALL_COUNT) return null;
  const nearest = others.reduce((near, other) => (Math.abs(other.year - figure.year) < Math.abs(near.year - figure.year) ? other : near));
  const factor = nearest.quantity.value / own;
  const gap = own < least ? least / own : own / most;
  const shift = powerOfTen(factor) || (gap >= FAR_OFF ? Math.round(Math.log10(factor)) : 0);
  if (shift === 0 || gap < SMALLEST_GAP) return null;
  // `136,701` beside 142.000: its comma is at fault, which ambiguous-separator tells.
  if (shift === 3 && figure.quantity.decimals === 3) return null;
  // Moved by so many digits it must be in their company, or the digits are not what is wrong.
  const moved = own * 10 ** shift;
  return moved >= least / WIDEST_SPREAD && moved <= most * WIDEST_SPREAD ? { nearest, factor, shift } : null;
}

/** Even the other nearest in size is at least so many times away. */
const SMALLEST_GAP = 4;

/** A target of one year that breaks a plan which otherwise only rises or only falls. */
function* offItsPlan(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const columns = table.columns.flatMap(({ role, column, year, period }, index) => (role === 'target' && year !== null && period === null ? [{ index, column, year }] : [])).sort((a, b) => a.year - b.year);
  if (columns.length < SHORTEST_TREND || new Set(columns.map(({ year }) => year)).size < columns.length) return;
  for (const row of table.rows) {
    if (row.kind !== 'item') continue;
    const quantities = columns.map(({ index }) => plainQuantity(row.readings[index] ?? null));
    if (quantities.some((quantity) => quantity === null)) continue;
    const odd = trendBreak(quantities.map((quantity) => quantity!.value));
    if (odd === null) continue;
    const text = (at: number): string => printedCell(snapshot, table.sheet, { row: row.row, column: columns[at]!.column });
    const place = { row: row.row, column: columns[odd]!.column };
    const params = { printed: text(odd), year: columns[odd]!.year, before: text(odd - 1), after: text(odd + 1) };
    yield {
      rule: 'magnitude-suspect',
      severity: 'warning',
      sheet: table.sheet,
      area: cellArea(place),
      printed: params.printed,
      expected: `${params.before} – ${params.after}`,
      message: { key: 'magnitude-suspect.off-plan', params },
      evidence: columns.map(({ year }, index) => `${year}: ${text(index)}`).join('; '),
      related: [odd - 1, odd + 1].map((index) => at(table.sheet, row.row, columns[index]!.column)),
      fix: null,
    };
  }
}

/** What was aimed at, what came of it, and the share the table prints of it: target and capaian, or pagu and serapan. */
type JudgedPair = Pick<CapaianRow, 'target' | 'realisasi' | 'capaian' | 'targetAt' | 'realisasiAt' | 'capaianAt'>;

function* judgedPairs(table: PerformanceTable): Generator<JudgedPair> {
  if (table.kind === 'capaian') yield* capaianRows(table);
  if (table.kind !== 'anggaran') return;
  const before = (role: ColumnRole, end: number): number => table.columns.findLastIndex((column, index) => index < end && column.role === role);
  for (const [share, { role, column }] of table.columns.entries()) {
    if (role !== 'serapan') continue;
    const pagu = before('pagu', share);
    const spent = before('realisasi-anggaran', share);
    if (pagu < 0 || spent < 0) continue;
    for (const { row, readings } of table.rows) {
      yield {
        target: readings[pagu] ?? null,
        realisasi: readings[spent] ?? null,
        capaian: readings[share] ?? null,
        targetAt: { row, column: table.columns[pagu]!.column },
        realisasiAt: { row, column: table.columns[spent]!.column },
        capaianAt: { row, column },
      };
    }
  }
}

/** How near the printed share must be to the share the moved digits give. */
const SAME_SHARE = 0.03;

/** 12.480 against 1.250 printed as 99,84%: the printed share fits once the digits are moved, and only then. */
function offItsTarget({ sheet }: PerformanceTable, { target, realisasi, capaian, targetAt, realisasiAt, capaianAt }: JudgedPair, { snapshot }: RuleContext): Finding | null {
  const aim = plainQuantity(target);
  const result = plainQuantity(realisasi);
  const stated = plainQuantity(capaian);
  if (!aim || !result || !stated || !targetAt || !realisasiAt || !capaianAt || aim.value <= 0 || result.value <= 0 || aim.percent !== result.percent) return null;
  const factor = aim.value / result.value;
  // Not even near ten: most realisasi, told without a logarithm.
  if (factor > 1 / NEARER && factor < NEARER) return null;
  const shift = powerOfTen(factor, WIDE);
  const statedRatio = stated.percent || stated.value > 2 ? stated.value / 100 : stated.value;
  if (shift === 0 || statedRatio <= 0) return null;
  const corrected = (result.value * 10 ** shift) / aim.value;
  if (Math.abs(corrected / statedRatio - 1) > SAME_SHARE) return null;
  const printed = printedCell(snapshot, sheet, realisasiAt);
  const expected = printPlain(result.value * 10 ** shift);
  const printedTarget = printedCell(snapshot, sheet, targetAt);
  const printedCapaian = printedCell(snapshot, sheet, capaianAt);
  const ratio = `${printPlain((result.value / aim.value) * 100)}%`;
  return {
    rule: 'magnitude-suspect',
    severity: 'warning',
    sheet,
    area: cellArea(realisasiAt),
    printed,
    expected,
    message: { key: 'magnitude-suspect.off-target', params: { printed, target: printedTarget, capaian: printedCapaian, ratio, expected, times: printPlain(10 ** Math.abs(shift)) } },
    evidence: `${printed} ÷ ${printedTarget} × 100 = ${ratio}; ${expected} ÷ ${printedTarget} × 100 = ${printPlain(corrected * 100)}%; ${formatCell(capaianAt)} = ${printedCapaian}`,
    related: [at(sheet, targetAt.row, targetAt.column), at(sheet, capaianAt.row, capaianAt.column)],
    fix: null,
  };
}

/** Realisasi may be a third above or below its target and still be the same digits, moved. */
const WIDE = 0.2;
/** Below the least factor that passes for ten: 10 to the power of 1 - WIDE is 6.3. */
const NEARER = 6;

/** The budget of one year, above what the renstra plans for all its years or for its last. */
function* aboveItsRenstra(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  if (table.kind !== 'anggaran') return;
  const money = table.columns.flatMap(({ role, header, column }, index) => (role === 'pagu' || role === 'target-akhir' ? [{ index, column, isRenstra: /\brenstra\b/i.test(header) }] : []));
  const renstra = money.filter(({ isRenstra }) => isRenstra);
  const years = money.filter(({ isRenstra }) => !isRenstra);
  if (renstra.length !== 1 || years.length !== 1) return;
  const [whole] = renstra;
  const [year] = years;
  const value = (reading: Reading | null | undefined): number | null => plainQuantity(reading ?? null)?.value ?? null;
  for (const row of table.rows) {
    if (row.kind === 'header' || row.kind === 'numbering' || row.kind === 'blank') continue;
    const planned = value(row.readings[whole!.index]);
    const spent = value(row.readings[year!.index]);
    if (planned === null || spent === null || planned <= 0 || spent <= planned) continue;
    yield aboveRenstra(table, row, { planned, spent, whole: whole!.column, year: year!.column }, snapshot);
  }
}

function aboveRenstra(
  table: PerformanceTable,
  { row }: TableRow,
  { planned, spent, whole, year }: { readonly planned: number; readonly spent: number; readonly whole: number; readonly year: number },
  snapshot: RuleContext['snapshot'],
): Finding {
  const printed = printedCell(snapshot, table.sheet, { row, column: year });
  const limit = printedCell(snapshot, table.sheet, { row, column: whole });
  const share = `${printNumber((spent / planned) * 100, 1)}%`;
  return {
    rule: 'magnitude-suspect',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea({ row, column: year }),
    printed,
    expected: `≤ ${limit}`,
    message: { key: 'magnitude-suspect.above-renstra', params: { printed, limit, share } },
    evidence: `${printed} ÷ ${limit} × 100 = ${share}`,
    related: [at(table.sheet, row, whole)],
    fix: null,
  };
}
