import type { Quantity } from '../../domain/numeral/reading';
import { isPercentageIndicator } from '../../recognise/indicator-name';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea, formatArea } from '../../workbook/address';
import { plainQuantity } from '../capaian-rows';
import { figureRuns } from '../figure-runs';
import { at, figure, printedCell } from '../figures';
import type { Finding } from '../finding';
import { indicatorLinks } from '../indicator-links';
import type { NumericCell } from '../numeric-cells';
import { numericCells } from '../numeric-cells';
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

/** The percentages of each column, by its index. */
function percentColumns(table: PerformanceTable): ReadonlyMap<number, PercentColumn> {
  const byColumn = new Map<number, PercentColumn>();
  const speaksOfPercent = percentSpeaker();
  for (const cell of numericCells(table)) {
    if (cell.reading.kind !== 'number' || cell.reading.quantity.unit !== null || !speaksOfPercent(cell)) continue;
    let column = byColumn.get(cell.columnIndex);
    if (!column) byColumn.set(cell.columnIndex, (column = { column: cell.column.column, signed: [], bare: [] }));
    (cell.reading.quantity.percent ? column.signed : column.bare).push(cell.row.row);
  }
  return byColumn;
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
function percentSpeaker(): (cell: NumericCell) => boolean {
  let label: string | null = null;
  let named = false;
  return ({ column, row }) => {
    switch (column.role) {
      case 'capaian':
      case 'serapan':
      case 'persen':
        return true;
      case 'target':
      case 'realisasi':
      case 'baseline':
      case 'target-akhir':
        if (row.label !== label) {
          label = row.label;
          named = label !== null && isPercentageIndicator(label);
        }
        return named;
      default:
        return false;
    }
  };
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
