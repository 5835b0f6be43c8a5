import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellAddress, formatArea } from '../../workbook/address';
import { indicatorLinks } from '../links/indicator-links';
import type { LinkedRow } from '../links/indicator-links';
import { possibleQuantities } from '../links/indicator-statements';
import { areSharesOfOne, rowUnit, unitKey } from '../links/row-unit';
import type { RowUnit } from '../links/row-unit';
import type { Rule, RuleContext } from '../rule';

/** One indicator is counted in one unit: orang in one table and keluarga in another are two counts. */
export const unitDiffersBetweenTables: Rule = {
  meta: { id: 'unit-differs-between-tables', name: 'rule.unit-differs-between-tables', severity: 'warning', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const rows of indicatorLinks(context.recognition)) {
      const stated = statedUnits(rows, context);
      const count = new Map<string, number>();
      for (const { unit } of stated) count.set(unit.key, (count.get(unit.key) ?? 0) + 1);
      if (count.size < 2) continue;
      const usualKey = [...count].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
      const usual = stated.filter(({ unit }) => unit.key === usualKey);
      const told = new Set<string>();
      for (const { linked, unit } of stated) {
        if (unit.key === usualKey || told.has(unit.key)) continue;
        told.add(unit.key);
        const other = usual[0]!;
        const sameName = linked.key === other.linked.key;
        const places = [{ linked, unit }, ...usual].map((one) => ({ ...one, address: cellAddress(one.linked.table.sheet, one.unit.place) }));
        yield {
          rule: 'unit-differs-between-tables',
          severity: sameName && !areSharesOfOne(unit.key, usualKey) ? 'warning' : 'info',
          sheet: linked.table.sheet,
          area: places[0]!.address,
          printed: unit.text,
          expected: other.unit.text,
          message: {
            key: 'unit-differs-between-tables.found',
            params: { indicator: linked.name, unit: unit.text, other: other.unit.text, otherSheet: other.linked.table.sheet, count: usual.length },
          },
          evidence: places.map(({ linked: { table, name }, unit: { text }, address }) => `${table.sheet}!${formatArea(address)} "${name}": ${text}`).join('; '),
          related: places.slice(1).map(({ address }) => address),
          fix: null,
        };
      }
    }
  },
};

interface StatedUnit {
  readonly linked: LinkedRow;
  readonly unit: RowUnit;
}

/** What each table says the unit is, once a table: in a column of its own, or beside the target. */
function statedUnits(rows: readonly LinkedRow[], { snapshot }: RuleContext): readonly StatedUnit[] {
  const seen = new Set<PerformanceTable>();
  return rows.flatMap((linked) => {
    if (seen.has(linked.table)) return [];
    const unit = rowUnit(snapshot, linked.table, linked.row) ?? unitInCells(linked.table, linked.row);
    if (unit === null) return [];
    seen.add(linked.table);
    return [{ linked, unit }];
  });
}

function unitInCells({ groups, columns }: PerformanceTable, row: TableRow): RowUnit | null {
  for (const { target } of groups) {
    const reading = target === null ? null : (row.readings[target] ?? null);
    const quantity = reading === null ? undefined : possibleQuantities(reading)[0];
    if (!quantity) continue;
    const text = quantity.unit ?? (quantity.percent ? '%' : null);
    if (text !== null) return { text, key: unitKey(text), place: { row: row.row, column: columns[target!]!.column } };
  }
  return null;
}
