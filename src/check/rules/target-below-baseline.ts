import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { at, figure } from '../figures/figures';
import type { Finding } from '../finding';
import { indicatorLinks } from '../links/indicator-links';
import { polarityOfName, suggestsLowerIsBetter } from '../capaian/indicator-polarity';
import type { Rule, RuleContext } from '../rule';

/** A target below what was already reached: the baseline of its own row, or the realisasi of the year before. */
export const targetBelowBaseline: Rule = {
  meta: { id: 'target-below-baseline', name: 'rule.target-below-baseline', severity: 'info', category: 'scale' },
  scope: 'workbook',
  *evaluate(context) {
    for (const table of context.recognition.tables) yield* belowBaseline(table, context);
    for (const links of indicatorLinks(context.recognition)) yield* belowLastYear(links, context);
  },
};

interface DatedFigure {
  readonly table: PerformanceTable;
  readonly label: string;
  readonly year: number;
  readonly quantity: Quantity;
  readonly place: Address;
}

function* belowBaseline(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const baseline = table.columns.findIndex(({ role }) => role === 'baseline');
  if (baseline < 0) return;
  const targets = table.groups.flatMap(({ target, period }) => (target === null || period !== null ? [] : [target]));
  for (const row of table.rows) {
    const from = row.kind === 'item' ? plainQuantity(row.readings[baseline] ?? null) : null;
    if (!from || row.label === null) continue;
    const direction = directionOf(row.label, context);
    const fallen = targets.find((index) => {
      const target = plainQuantity(row.readings[index] ?? null);
      return target !== null && comparable(target, from) && isWorse(target.value, from.value, direction);
    });
    if (fallen === undefined) continue;
    const target = plainQuantity(row.readings[fallen]!)!;
    const place = at(table.sheet, row.row, table.columns[fallen]!.column);
    yield finding('target-below-baseline.baseline', place, { target, from, fromAt: at(table.sheet, row.row, table.columns[baseline]!.column), direction, year: '' });
  }
}

/**
 * Targets of later years against the realisasi of the year before, of one indicator across tables. One target printed in
 * several tables is told once, where it was set: in the plan or agreement if there is one.
 */
function* belowLastYear(links: readonly { readonly table: PerformanceTable; readonly row: TableRow }[], context: RuleContext): Generator<Finding> {
  const reached = links.flatMap(({ table, row }) => datedFigures(table, row, 'realisasi'));
  if (reached.length === 0) return;
  const targets = links.flatMap(({ table, row }) => datedFigures(table, row, 'target')).sort((a, b) => Number(isPlan(b)) - Number(isPlan(a)));
  const told = new Set<string>();
  for (const target of targets) {
    const before = reached.filter(({ year }) => year === target.year - 1);
    const [last] = before;
    // Tables that disagree about last year are another finding; nothing is measured against them.
    if (!last || before.some(({ quantity }) => quantity.value !== last.quantity.value) || !comparable(target.quantity, last.quantity)) continue;
    const direction = directionOf(target.label, context);
    const key = `${target.year}|${target.quantity.value}`;
    if (!isWorse(target.quantity.value, last.quantity.value, direction) || told.has(key)) continue;
    told.add(key);
    yield finding('target-below-baseline.last-year', target.place, { target: target.quantity, from: last.quantity, fromAt: last.place, direction, year: String(last.year) });
  }
}

const isPlan = ({ table }: DatedFigure): boolean => table.kind === 'perjanjian-kinerja' || table.kind === 'renstra';

function datedFigures(table: PerformanceTable, row: TableRow, role: 'target' | 'realisasi'): readonly DatedFigure[] {
  return table.groups.flatMap((group) => {
    const index = group[role];
    const year = group.year ?? table.year;
    const quantity = index === null ? null : plainQuantity(row.readings[index] ?? null);
    if (index === null || year === null || group.period !== null || !quantity || row.label === null) return [];
    return [{ table, label: row.label, year, quantity, place: at(table.sheet, row.row, table.columns[index]!.column) }];
  });
}

type Direction = 'up' | 'down';

function directionOf(label: string, { settings }: RuleContext): Direction {
  const polarity = polarityOfName(label, settings);
  return polarity === 'min' || polarity === 'min-rasio' || suggestsLowerIsBetter(label) ? 'down' : 'up';
}

function isWorse(target: number, reached: number, direction: Direction): boolean {
  return direction === 'up' ? target < reached : target > reached;
}

/** Two figures of one scale: 95% beside 0,97, or thousands beside units, say nothing about better or worse. */
function comparable(first: Quantity, second: Quantity): boolean {
  const [small, large] = [Math.abs(first.value), Math.abs(second.value)].sort((a, b) => a - b);
  return small! > 0 && large! / small! < 20;
}

interface Compared {
  readonly target: Quantity;
  readonly from: Quantity;
  readonly fromAt: Address;
  readonly direction: Direction;
  readonly year: string;
}

function finding(key: 'target-below-baseline.baseline' | 'target-below-baseline.last-year', place: Address, { target, from, fromAt, direction, year }: Compared): Finding {
  const sign = direction === 'up' ? '<' : '>';
  return {
    rule: 'target-below-baseline',
    severity: 'info',
    sheet: place.sheet,
    area: cellArea({ row: place.top, column: place.left }),
    printed: figure(target),
    expected: `${direction === 'up' ? '≥' : '≤'} ${figure(from)}`,
    message: { key, params: { target: figure(target), from: figure(from), year, sheet: fromAt.sheet } },
    evidence: `${figure(target)} ${sign} ${figure(from)}`,
    related: [fromAt],
    fix: null,
  };
}
