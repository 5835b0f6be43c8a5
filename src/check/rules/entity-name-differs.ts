import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellAddress, formatArea } from '../../workbook/address';
import { entityClusters } from '../links/entity-lists';
import type { EntityRow } from '../links/entity-lists';
import type { Rule } from '../rule';

/** A region or unit spelled two ways is two regions to every formula that joins the tables. */
export const entityNameDiffers: Rule = {
  meta: { id: 'entity-name-differs', name: 'rule.entity-name-differs', severity: 'warning', category: 'naming' },
  scope: 'workbook',
  *evaluate({ recognition }) {
    for (const { entities } of entityClusters(recognition)) {
      const spelledTwice = entities.map(bySpelling).filter((spellings) => spellings.length > 1);
      const slips = slipsByTable(spelledTwice);
      for (const spellings of spelledTwice) {
        const usual = spellings.reduce((best, spelling) => (isBetter(spelling, best, slips) ? spelling : best));
        for (const odd of spellings.flatMap((spelling) => (spelling === usual ? [] : spelling))) {
          const others = [...usual, ...spellings.flatMap((spelling) => (spelling === usual ? [] : spelling)).filter((row) => row !== odd)];
          yield {
            rule: 'entity-name-differs',
            severity: 'warning',
            sheet: odd.table.sheet,
            area: place(odd),
            printed: odd.row.label!,
            expected: usual[0]!.row.label!,
            message: {
              key: 'entity-name-differs.found',
              params: { name: odd.row.label!, other: usual[0]!.row.label!, otherSheet: usual[0]!.table.sheet, count: usual.length },
            },
            evidence: [odd, ...others].map((row) => `${row.table.sheet}!${formatArea(place(row))} "${row.row.label}"`).join('; '),
            related: others.map(place),
            fix: null,
          };
        }
      }
    }
  },
};

function place({ table, row }: EntityRow): Address {
  return cellAddress(table.sheet, row.labelAt ?? { row: row.row, column: table.area.left });
}

function bySpelling(rows: readonly EntityRow[]): readonly (readonly EntityRow[])[] {
  const spellings = new Map<string, EntityRow[]>();
  for (const row of rows) {
    const own = spellings.get(row.written);
    if (own) own.push(row);
    else spellings.set(row.written, [row]);
  }
  return [...spellings.values()];
}

/** How often each table stands against a majority: where spellings are as many, the more careful table is followed. */
function slipsByTable(spelledTwice: readonly (readonly (readonly EntityRow[])[])[]): ReadonlyMap<PerformanceTable, number> {
  const slips = new Map<PerformanceTable, number>();
  for (const spellings of spelledTwice) {
    const most = Math.max(...spellings.map((rows) => rows.length));
    for (const rows of spellings) if (rows.length < most) for (const { table } of rows) slips.set(table, (slips.get(table) ?? 0) + 1);
  }
  return slips;
}

function isBetter(rows: readonly EntityRow[], best: readonly EntityRow[], slips: ReadonlyMap<PerformanceTable, number>): boolean {
  if (rows.length !== best.length) return rows.length > best.length;
  const slipsOf = (own: readonly EntityRow[]): number => own.reduce((sum, { table }) => sum + (slips.get(table) ?? 0), 0);
  return slipsOf(rows) < slipsOf(best);
}
