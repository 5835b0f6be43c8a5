import { printPercent } from '../../domain/numeral/print-numeral';
import type { CapaianGroup, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import type { CapaianFault } from '../capaian/capaian-faults';
import { capaianJudgement } from '../capaian/capaian-faults';
import { plainQuantity } from '../capaian/capaian-rows';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/** A capaian copied from another year, or a whole year of figures copied from another year or row. */
export const copyPasteLeftover: Rule = {
  meta: { id: 'copy-paste-leftover', name: 'rule.copy-paste-leftover', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const years = table.groups.filter(({ capaian, period }) => capaian !== null && period === null);
    if (years.length > 1) {
      for (const [row, faults] of faultsByRow(table, context)) {
        const finding = copiedCapaian(table, row, faults, years, context);
        if (finding) yield finding;
      }
      for (const row of table.rows) {
        const finding = copiedYear(table, row, years, context);
        if (finding) yield finding;
      }
    }
    for (const group of years) yield* fewOf(table, copiedRows(table, group, context));
  },
};

function faultsByRow(table: PerformanceTable, context: RuleContext): ReadonlyMap<TableRow, readonly CapaianFault[]> {
  const byRow = new Map<TableRow, CapaianFault[]>();
  for (const fault of capaianJudgement(table, context).faults) {
    if (fault.verdict.kind !== 'mismatch' && fault.verdict.kind !== 'scale') continue;
    const known = byRow.get(fault.row.row);
    if (known) known.push(fault);
    else byRow.set(fault.row.row, [fault]);
  }
  return byRow;
}

/** One printed capaian in several years of a row whose own target and realisasi give something else in at least one. */
function copiedCapaian(table: PerformanceTable, row: TableRow, faults: readonly CapaianFault[], years: readonly CapaianGroup[], { snapshot }: RuleContext): Finding | null {
  for (const { row: faulty, printedPercent } of faults) {
    const places = years.flatMap(({ capaian, year }) => {
      const quantity = plainQuantity(row.readings[capaian!] ?? null);
      const column = table.columns[capaian!]!.column;
      return quantity && sameFigure(quantity.value, printedPercent) ? [{ column, year }] : [];
    });
    // 100% is no figure anybody needs to copy.
    if (places.length < 2 || printedPercent === 100) continue;
    const first = places[0]!;
    const printed = printedCell(snapshot, table.sheet, { row: row.row, column: first.column });
    const own = faults.map(({ row: each, verdict }) => `${each.group.year ?? ''}: ${printPercent(verdict.expectedPercent)}`).join('; ');
    return {
      rule: 'copy-paste-leftover',
      severity: 'warning',
      sheet: table.sheet,
      area: cellArea({ row: row.row, column: first.column }),
      printed,
      expected: own,
      message: { key: 'copy-paste-leftover.capaian', params: { printed, count: places.length, indicator: faulty.indicator ?? '', own } },
      evidence: `${places.map(({ year }) => `${year ?? '-'} = ${printed}`).join('; ')}; T/R → ${own}`,
      related: places.slice(1).map(({ column }) => at(table.sheet, row.row, column)),
      fix: null,
    };
  }
  return null;
}

const sameFigure = (a: number, b: number): boolean => a === b || Math.abs(a * 100 - b) < 1e-9;

/** Target, realisasi and capaian of a group as one key; null where they are not three telling numbers (target met exactly tells nothing). */
function telling(row: TableRow, { target, realisasi, capaian }: CapaianGroup): string | null {
  if (target === null || realisasi === null) return null;
  const t = plainQuantity(row.readings[target] ?? null);
  const r = plainQuantity(row.readings[realisasi] ?? null);
  const c = plainQuantity(row.readings[capaian!] ?? null);
  if (!t || !r || !c || t.value === r.value || r.value === 0) return null;
  return `${t.value}|${r.value}|${c.value}`;
}

function copiedYear(table: PerformanceTable, row: TableRow, years: readonly CapaianGroup[], context: RuleContext): Finding | null {
  if (row.kind !== 'item') return null;
  const seen = new Map<string, CapaianGroup>();
  for (const group of years) {
    const key = telling(row, group);
    if (key === null) continue;
    const before = seen.get(key);
    if (before) return sameTriple(table, { row, group }, { row, group: before }, 'copy-paste-leftover.year', context);
    seen.set(key, group);
  }
  return null;
}

/** Two different indicators with the same three figures in one year: small whole numbers meet by chance, decimals hardly. */
function* copiedRows(table: PerformanceTable, group: CapaianGroup, context: RuleContext): Generator<Finding> {
  if (group.target === null || group.realisasi === null) return;
  const seen = new Map<string, TableRow>();
  // Keys of three figures take long to write, and hardly any capaian is met twice.
  const withCapaian = new Map<number, TableRow | null>();
  for (const row of table.rows) {
    if (row.kind !== 'item' || !isDistinctive(row, group)) continue;
    const { value } = plainQuantity(row.readings[group.capaian!]!)!;
    const earlier = withCapaian.get(value);
    if (earlier === undefined) {
      withCapaian.set(value, row);
      continue;
    }
    if (earlier) {
      seen.set(telling(earlier, group)!, earlier);
      withCapaian.set(value, null);
    }
    const key = telling(row, group)!;
    const before = seen.get(key);
    if (before && before.label !== row.label && before.sasaran === row.sasaran) yield sameTriple(table, { row, group }, { row: before, group }, 'copy-paste-leftover.row', context);
    else seen.set(key, row);
  }
}

/** More pairs than this share of the rows are figures that meet by chance, not copies. */
const HIGHEST_SHARE = 0.05;

function fewOf(table: PerformanceTable, findings: Iterable<Finding>): readonly Finding[] {
  const most = Math.max(2, HIGHEST_SHARE * table.rows.length);
  const few: Finding[] = [];
  for (const finding of findings) {
    if (few.length >= most) return [];
    few.push(finding);
  }
  return few;
}

/** Three telling numbers, and one of target and realisasi that is not small or round. */
function isDistinctive({ readings }: TableRow, { target, realisasi, capaian }: CapaianGroup): boolean {
  const t = plainQuantity(readings[target!] ?? null);
  const r = plainQuantity(readings[realisasi!] ?? null);
  if (!t || !r || t.value === r.value || r.value === 0 || !plainQuantity(readings[capaian!] ?? null)) return false;
  return isOdd(t.value) || isOdd(r.value);
}

function isOdd(value: number): boolean {
  return !Number.isInteger(value) || (Math.abs(value) >= 100 && value % 10 !== 0);
}

interface Triple {
  readonly row: TableRow;
  readonly group: CapaianGroup;
}

function sameTriple(
  table: PerformanceTable,
  copy: Triple,
  origin: Triple,
  key: 'copy-paste-leftover.year' | 'copy-paste-leftover.row',
  { snapshot }: RuleContext,
): Finding {
  const columns = ({ group }: Triple): readonly number[] => [group.target!, group.realisasi!, group.capaian!].map((index) => table.columns[index]!.column);
  const copied = columns(copy);
  const from = columns(origin);
  const shown = copied.map((column) => printedCell(snapshot, table.sheet, { row: copy.row.row, column })).join(' / ');
  const figures = [copy.group.target!, copy.group.realisasi!].map((index) => figure(plainQuantity(copy.row.readings[index]!)!)).join(' / ');
  return {
    rule: 'copy-paste-leftover',
    severity: 'info',
    sheet: table.sheet,
    area: { top: copy.row.row, bottom: copy.row.row, left: Math.min(...copied), right: Math.max(...copied) },
    printed: shown,
    expected: '',
    message: { key, params: { printed: shown, year: copy.group.year ?? '', other: origin.row.label ?? '', otherYear: origin.group.year ?? '' } },
    evidence: `${copy.row.label ?? ''} ${copy.group.year ?? ''}: ${figures}; ${origin.row.label ?? ''} ${origin.group.year ?? ''}: ${figures}`,
    related: [{ sheet: table.sheet, top: origin.row.row, bottom: origin.row.row, left: Math.min(...from), right: Math.max(...from) }],
    fix: null,
  };
}
