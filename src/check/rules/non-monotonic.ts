import { printPlain } from '../../domain/numeral/print-numeral';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { halfLastPlace } from '../figures/figure-value';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { rowUnit } from '../links/row-unit';
import type { Rule, RuleContext } from '../rule';

const CUMULATIVE = /\bs\s?[./]?\s?d\b|sampai dengan|hingga|kumulatif|cumulative|year to date/i;
const ROLES: ReadonlySet<ColumnRole> = new Set(['realisasi', 'realisasi-anggaran', 'target', 'jumlah']);

/** A figure that its header calls cumulative and that falls from one period to the next. Corrections happen, so a person decides. */
export const nonMonotonic: Rule = {
  meta: { id: 'non-monotonic', name: 'rule.non-monotonic', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    for (const [before, after] of cumulativePairs(table)) {
      const falls = table.rows.filter((row) => fall(row, before, after) && (CUMULATIVE.test(table.columns[after]!.header) || isCounted(table, row, context.snapshot)));
      const rising = table.rows.filter(({ readings }) => plainQuantity(readings[before] ?? null) && plainQuantity(readings[after] ?? null)).length - falls.length;
      // Where most fall, the header does not mean what it says.
      if (falls.length > rising && rising + falls.length > 2) continue;
      for (const row of falls) yield fallFinding(table, row, before, after, context);
    }
  },
};

/** Only what is counted adds up; a percentage or an index of a cumulative table may fall. */
function isCounted(table: PerformanceTable, row: TableRow, snapshot: RuleContext['snapshot']): boolean {
  if (table.kind === 'anggaran') return true;
  const unit = rowUnit(snapshot, table, row);
  return (unit === null || !SHARES.test(unit.key)) && /^\W*(jumlah|jml|banyaknya|volume|nilai realisasi)\b/i.test(row.label ?? '');
}

const SHARES = /^(%|nilai|indeks|poin|skor|rasio|angka|predikat|level)$/;

/** Neighbouring periods of one role and year whose headers, or the title of the table, say they are cumulative. */
function cumulativePairs(table: PerformanceTable): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const lastOf = new Map<string, number>();
  const inTitle = CUMULATIVE.test(table.title ?? '') && !table.columns.some(({ header }) => CUMULATIVE.test(header));
  for (const [index, { role, year, period, header }] of table.columns.entries()) {
    if (period === null || !ROLES.has(role) || !(inTitle || CUMULATIVE.test(header))) continue;
    const key = `${role} ${year}`;
    const before = lastOf.get(key);
    if (before !== undefined && table.columns[before]!.period! < period) pairs.push([before, index]);
    lastOf.set(key, index);
  }
  return pairs;
}

function fall(row: TableRow, before: number, after: number): boolean {
  if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') return false;
  const [first, second] = [plainQuantity(row.readings[before] ?? null), plainQuantity(row.readings[after] ?? null)];
  if (!first || !second || first.percent !== second.percent) return false;
  return second.value < first.value - halfLastPlace(first.decimals) - halfLastPlace(second.decimals);
}

function fallFinding(table: PerformanceTable, row: TableRow, before: number, after: number, { snapshot }: RuleContext): Finding {
  const { sheet, columns } = table;
  const place = { row: row.row, column: columns[after]!.column };
  const earlier = { row: row.row, column: columns[before]!.column };
  const printed = printedCell(snapshot, sheet, place);
  const previous = printedCell(snapshot, sheet, earlier);
  const difference = plainQuantity(row.readings[after] ?? null)!.value - plainQuantity(row.readings[before] ?? null)!.value;
  return {
    rule: 'non-monotonic',
    severity: 'warning',
    sheet,
    area: cellArea(place),
    printed,
    expected: `≥ ${previous}`,
    message: { key: 'non-monotonic.found', params: { printed, previous } },
    evidence: `${printed} − ${previous} = ${printPlain(difference)}`,
    related: [at(sheet, earlier.row, earlier.column)],
    fix: null,
  };
}
