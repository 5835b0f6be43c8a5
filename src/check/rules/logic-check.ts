import type { Quantity } from '../../domain/numeral/reading';
import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { BudgetFilter } from '../sums/budget-figures';
import { budgetFigures } from '../sums/budget-figures';
import { plainQuantity } from '../capaian/capaian-rows';
import { halfLastPlace } from '../figures/figure-value';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { expectedAcross, rowAsExpected } from '../sums/expected-figures';
import { expectedDown } from '../sums/totals-down';
import { percentColumns } from '../shares/percent-column';
import type { Rule, RuleContext } from '../rule';

/** Parts that cannot be more than their whole: realisasi of its pagu, and the part of a recap of what it is a share of. */
export const logicCheck: Rule = {
  meta: { id: 'logic-check', name: 'rule.logic-check', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    for (const { row, pagu, realisasi } of budgetFigures(table, spendsMore)) {
      const [whole, part] = [plainQuantity(pagu.reading), plainQuantity(realisasi.reading)];
      if (isPlanOfSpending(table, pagu.place) || !whole || !part || whole.percent || part.percent || whole.value <= 0) continue;
      const [due, spent] = asExpectedThere(table, row, [pagu.place, realisasi.place], context);
      if (due && spent && spent.value <= due.value) continue;
      if (part.value <= whole.value + halfLastPlace(whole.decimals) + halfLastPlace(part.decimals)) continue;
      yield excess(table, realisasi.place, pagu.place, part.value - whole.value, 'logic-check.over-pagu', context);
    }
    for (const [part, whole] of partsOfWholes(table)) {
      for (const row of table.rows) {
        const [most, own] = [row.readings[whole], row.readings[part]];
        if (!isFigureRow(row) || most?.kind !== 'number' || own?.kind !== 'number' || most.quantity.bound !== null || own.quantity.bound !== null || own.quantity.value <= most.quantity.value) continue;
        const place = (index: number): CellPosition => ({ row: row.row, column: table.columns[index]!.column });
        yield excess(table, place(part), place(whole), own.quantity.value - most.quantity.value, 'logic-check.part-over-whole', context);
      }
    }
  },
};

/** The figures as their own sums say they should be: a wrong total is told where it stands. */
function asExpectedThere(table: PerformanceTable, row: TableRow, places: readonly CellPosition[], context: RuleContext): readonly (Quantity | null)[] {
  const indices = places.map(({ column }) => table.columns.findIndex((each) => each.column === column));
  const { readings } = rowAsExpected(row, indices, expectedDown(table, context), expectedAcross(table, context.snapshot));
  return indices.map((index) => plainQuantity(readings[index] ?? null));
}

/** `Rencana (Rp)`, `Target (Rp)` of a month is no ceiling. */
const isPlanOfSpending = ({ columns }: PerformanceTable, { column }: CellPosition): boolean =>
  /^(?:rencana|target)\b(?!.*\b(?:pagu|anggaran|belanja)\b)/i.test(columns.find((each) => each.column === column)?.header ?? '');

const spendsMore: BudgetFilter = (pagu, realisasi) => pagu?.kind === 'number' && realisasi?.kind === 'number' && realisasi.quantity.value > pagu.quantity.value;

const isFigureRow = ({ kind }: TableRow): boolean => kind === 'item' || kind === 'subtotal' || kind === 'total';

/** What became of those counted before: never more than they were. */
const OUTCOME = /\b(?:terpenuhi|dimonitor|di monitor|dimonitoring|meningkat|selesai|diselesaikan|ditindaklanjuti|lulus|tersalur|terlayani|dilayani|ditangani|tertangani|memenuhi|hadir)/i;
const NEGATED = /\b(?:tidak|belum|non|bukan)\b/i;
const FOLLOWING_ROWS = 3;

/** `Dilayani › P` beside `Dilayani › L` is no part of it. */
const lowestTier = (header: string): string => header.split(TIER_MARK).at(-1)!;

/** Pairs of counts where the second is part of the first: by the headers or the percentage of the table, and true of most rows. */
function partsOfWholes(table: PerformanceTable): readonly (readonly [number, number])[] {
  if (table.kind !== 'rekap') return [];
  const pairs = new Map<string, readonly [number, number]>();
  for (const { known, bases } of percentColumns(table)) {
    const [basis] = bases;
    if (known === 'rows' && bases.length === 1 && basis?.kind === 'ratio') pairs.set(`${basis.part} ${basis.whole}`, [basis.part, basis.whole]);
  }
  for (const [index, { role, header }] of table.columns.entries()) {
    const before = table.columns[index - 1];
    if (role === 'jumlah' && before?.role === 'jumlah' && OUTCOME.test(lowestTier(header)) && !NEGATED.test(header)) pairs.set(`${index} ${index - 1}`, [index, index - 1]);
  }
  return [...pairs.values()].filter(([part, whole]) => {
    let within = 0;
    let beyond = 0;
    for (const row of table.rows) {
      const [most, own] = [row.readings[whole], row.readings[part]];
      if (!isFigureRow(row) || most?.kind !== 'number' || own?.kind !== 'number') continue;
      if (own.quantity.value <= most.quantity.value) within += 1;
      else beyond += 1;
    }
    return within >= FOLLOWING_ROWS && within >= 3 * beyond;
  });
}

function excess(table: PerformanceTable, place: CellPosition, wholeAt: CellPosition, over: number, key: 'logic-check.over-pagu' | 'logic-check.part-over-whole', { snapshot }: RuleContext): Finding {
  const printed = printedCell(snapshot, table.sheet, place);
  const whole = printedCell(snapshot, table.sheet, wholeAt);
  return {
    rule: 'logic-check',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected: `≤ ${whole}`,
    message: { key, params: { printed, whole } },
    evidence: `${printed} − ${whole} = ${printPlain(over)}`,
    related: [at(table.sheet, wholeAt.row, wholeAt.column)],
    fix: null,
  };
}
