import type { Quantity } from '../../domain/numeral/reading';
import { isPercentageIndicator } from '../../recognise/indicator-name';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea, formatArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { figureRuns } from '../figures/figure-runs';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { indicatorLinks } from '../links/indicator-links';
import type { Rule, RuleContext } from '../rule';

/** Percentages written with the sign and without it: the few of one column, and targets that other tables write with the sign. */
export const percentUnitInconsistent: Rule = {
  meta: { id: 'percent-unit-inconsistent', name: 'rule.percent-unit-inconsistent', severity: 'info', category: 'number' },
  scope: 'workbook',
  *evaluate(context) {
    const columns = new Map(context.recognition.tables.map((table) => [table, percentColumns(table)]));
    for (const [table, own] of columns) yield* withinColumns(table, own, context);
    yield* betweenTables(columns, context);
  },
};

interface PercentColumn {
  readonly column: number;
  /** The rows with the sign, and those without. */
  readonly signed: number[];
  readonly bare: number[];
}

/** The percentages of each column that are written in both ways, by its index. */
function percentColumns(table: PerformanceTable): ReadonlyMap<number, PercentColumn> {
  const byColumn = new Map<number, PercentColumn>();
  for (let index = 0; index < table.columns.length; index += 1) {
    const speaks = saysPercent(table.columns[index]!.role);
    if (speaks === 'never' || !mixesSigns(table, index)) continue;
    const column: PercentColumn = { column: table.columns[index]!.column, signed: [], bare: [] };
    for (const row of table.rows) {
      const quantity = figureWithoutUnit(row, index);
      if (quantity && (speaks === 'always' || (row.label !== null && isPercentageIndicator(row.label)))) (quantity.percent ? column.signed : column.bare).push(row.row);
    }
    byColumn.set(index, column);
  }
  return byColumn;
}

/** True where some figures of the column have the sign and others have not, whatever they measure. */
function mixesSigns(table: PerformanceTable, index: number): boolean {
  const { numbers, percentages } = columnProfiles(table)[index]!;
  if (percentages === 0 || percentages === numbers) return false;
  let signed = false;
  let bare = false;
  for (const row of table.rows) {
    const quantity = figureWithoutUnit(row, index);
    if (!quantity) continue;
    if (quantity.percent) signed = true;
    else bare = true;
    if (signed && bare) return true;
  }
  return false;
}

function figureWithoutUnit({ kind, readings }: TableRow, index: number): Quantity | null {
  const reading = readings[index];
  if (reading?.kind !== 'number' || reading.quantity.unit !== null) return null;
  return kind === 'header' || kind === 'numbering' || kind === 'blank' || kind === 'section' ? null : reading.quantity;
}

function* withinColumns(table: PerformanceTable, columns: ReadonlyMap<number, PercentColumn>, { snapshot }: RuleContext): Generator<Finding> {
  for (const { column, signed, bare } of columns.values()) {
    if (signed.length === 0 || bare.length === 0 || signed.length === bare.length) continue;
    const few = signed.length < bare.length ? signed : bare;
    for (const row of few) {
      const place = { row, column };
      const printed = printedCell(snapshot, table.sheet, place);
      const lacksSign = few === bare;
      yield {
        rule: 'percent-unit-inconsistent',
        severity: 'info',
        sheet: table.sheet,
        area: cellArea(place),
        printed,
        expected: lacksSign ? `${printed}%` : printed.replace(/\s*%/, ''),
        message: {
          key: lacksSign ? 'percent-unit-inconsistent.lacks-sign' : 'percent-unit-inconsistent.has-sign',
          params: { printed, many: lacksSign ? signed.length : bare.length },
        },
        evidence: `${signed.length} sel dengan tanda %, ${bare.length} sel tanpa tanda %`,
        related: [],
        fix: null,
      };
    }
  }
}

/** Capaian and serapan always do; target and realisasi only where the indicator's own name says Persentase. */
function saysPercent(role: ColumnRole): 'always' | 'by-name' | 'never' {
  switch (role) {
    case 'capaian':
    case 'serapan':
    case 'persen':
      return 'always';
    case 'target':
    case 'realisasi':
    case 'baseline':
    case 'target-akhir':
      return 'by-name';
    default:
      return 'never';
  }
}

interface Target {
  readonly table: PerformanceTable;
  readonly place: CellPosition;
  readonly quantity: Quantity;
  readonly signedAt: { readonly table: PerformanceTable; readonly place: CellPosition; readonly quantity: Quantity };
}

/**
 * The same target of the same year, 80% in one table and 80 in another that names no percent anywhere: one finding a run.
 * A column that mixes both ways has been told of already.
 */
function* betweenTables(columns: ReadonlyMap<PerformanceTable, ReadonlyMap<number, PercentColumn>>, { recognition }: RuleContext): Generator<Finding> {
  const bare: Target[] = [];
  for (const rows of indicatorLinks(recognition)) {
    const stated = rows.flatMap(({ table, row }) =>
      table.groups.flatMap(({ target, year }) => {
        const quantity = target === null ? null : plainQuantity(row.readings[target] ?? null);
        if (!quantity || quantity.unit !== null || (table.columns[target!]!.unit === '%' && !quantity.percent)) return [];
        const habit = columns.get(table)?.get(target!);
        if (habit && (quantity.percent ? habit.bare : habit.signed).length > 0) return [];
        return [{ table, place: { row: row.row, column: table.columns[target!]!.column }, quantity, year }];
      }),
    );
    for (const statement of stated) {
      if (statement.quantity.percent) continue;
      const signedAt = stated.find(({ table, quantity, year }) => table !== statement.table && quantity.percent && year === statement.year && quantity.value === statement.quantity.value);
      if (signedAt) bare.push({ ...statement, signedAt });
    }
  }
  bare.sort((a, b) => order(a.table) - order(b.table) || a.place.column - b.place.column || a.place.row - b.place.row);
  for (const run of figureRuns(bare, { apart: (one, next) => one.table !== next.table })) {
    const { table, place, quantity, signedAt } = run.figures[0]!;
    const printed = figure(quantity);
    const other = figure(signedAt.quantity);
    yield {
      rule: 'percent-unit-inconsistent',
      severity: 'info',
      sheet: table.sheet,
      area: run.area,
      printed,
      expected: other,
      message: { key: 'percent-unit-inconsistent.between-tables', params: { printed, other, sheet: signedAt.table.sheet, count: run.figures.length } },
      evidence: `${table.sheet}!${formatArea(cellArea(place))} = ${printed}; ${signedAt.table.sheet}!${formatArea(cellArea(signedAt.place))} = ${other}`,
      related: run.figures.map(({ signedAt: { table: elsewhere, place: there } }) => at(elsewhere.sheet, there.row, there.column)),
      fix: null,
    };
  }

  function order(table: PerformanceTable): number {
    return recognition.tables.indexOf(table);
  }
}
