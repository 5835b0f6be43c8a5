import type { PerformanceTable } from '../../recognise/performance-table';
import type { Area } from '../../workbook/address';
import { cellAddress, formatArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { indicatorLinks, indicatorLists } from '../links/indicator-links';
import type { LinkedRow } from '../links/indicator-links';
import { incompleteLists } from '../links/indicator-sisters';
import type { IncompleteList } from '../links/indicator-sisters';
import type { Rule } from '../rule';

/** Tables that list the same set of indicators list all of it: what is measured was agreed, what was agreed is measured. */
export const missingIndicatorInTable: Rule = {
  meta: { id: 'missing-indicator-in-table', name: 'rule.missing-indicator-in-table', severity: 'warning', category: 'completeness' },
  scope: 'workbook',
  *evaluate({ recognition }) {
    if (indicatorLinks(recognition).length === 0) return;
    for (const incomplete of incompleteLists(indicatorLists(recognition))) {
      const { list, sisters, missing } = incomplete;
      const proof = agreementLacks(incomplete);
      // With one other table nothing says which of the two is incomplete, unless one of them is the agreement.
      if (sisters.length === 1 && !proof && !isAgreement(sisters[0]!.table)) continue;
      const area = nameColumn(list.rows);
      const stand = missing.map(({ rows }) => (proof && rows.find(({ table }) => table === proof)) || rows[0]!);
      const first = stand[0]!;
      yield {
        rule: 'missing-indicator-in-table',
        severity: proof ? 'error' : 'warning',
        sheet: list.table.sheet,
        area,
        printed: '-',
        expected: stand.map(({ name }) => name).join('; '),
        message: {
          key: proof ? 'missing-indicator-in-table.agreement' : endsEarly(incomplete) ? 'missing-indicator-in-table.ends-early' : 'missing-indicator-in-table.found',
          params: {
            count: missing.length,
            rows: list.rows.length,
            names: stand.map(({ name }) => `"${name}"`).join(', '),
            otherSheet: first.table.sheet,
            tables: missing[0]!.rows.length,
            last: list.rows.at(-1)!.name,
          },
        },
        evidence: [
          `${list.table.sheet}!${formatArea(area)}: ${list.rows.length}`,
          ...sisters.map(({ table, rows }) => `${table.sheet}!${formatArea(nameColumn(rows))}: ${rows.length}`),
        ].join('; '),
        related: stand.map(({ table, row }) => cellAddress(table.sheet, row.labelAt ?? { row: row.row, column: table.area.left })),
        fix: null,
      };
    }
  },
};

const AGREEMENT = /\b(?:perjanjian|penetapan) kinerja\b/i;
/** Words of other plans, and of the analysis of how resources were used (Permenpan RB 53/2014), which lists the same columns. */
const OTHER_PLAN = /\b(?:efisiensi|renstra)\b/i;
const RESOURCES = /\b(?:penggunaan|pemanfaatan) sumber ?daya\b/i;

/** A perjanjian kinerja as its title tells; a table of the same columns may be another kind of plan. */
function isAgreement({ kind, title }: PerformanceTable): boolean {
  const words = title ?? '';
  return kind === 'perjanjian-kinerja' && !OTHER_PLAN.test(words) && (AGREEMENT.test(words) || !RESOURCES.test(words));
}

/** The table that measures in the year of the agreement what the agreement does not hold, provided the rest of the two is the same. */
function agreementLacks({ list, sisters, missing, nothingOfItsOwn }: IncompleteList): PerformanceTable | null {
  if (!isAgreement(list.table) || !nothingOfItsOwn) return null;
  const years = new Set(list.table.columns.flatMap(({ role, year }) => (role === 'target' && year !== null ? [year] : [])));
  const measured = sisters.find(({ table, positionOfLink }) => {
    if (![...list.positionOfLink.keys()].every((link) => positionOfLink.has(link))) return false;
    return missing.every(({ rows }) => rows.some((row) => row.table === table && isMeasured(row, years)));
  });
  return measured?.table ?? null;
}

function isMeasured({ table, row }: LinkedRow, years: ReadonlySet<number>): boolean {
  return table.groups.some(
    ({ year, realisasi }) => year !== null && years.has(year) && realisasi !== null && plainQuantity(row.readings[realisasi] ?? null) !== null,
  );
}

/** True when all that is missing comes after the last name the list holds: the table breaks off. */
function endsEarly({ list, sisters, missing }: IncompleteList): boolean {
  if (missing.length < 2) return false;
  const last = list.links.at(-1)!;
  return sisters.some(({ table, rows, positionOfLink }) => {
    const end = positionOfLink.get(last);
    return end !== undefined && missing.every((one) => one.rows.some((row) => row.table === table && rows.indexOf(row) > end));
  });
}

/** The column of names from the first to the last of them on the sheet where they begin. */
function nameColumn(rows: readonly LinkedRow[]): Area {
  const [first] = rows;
  const column = first!.row.labelAt?.column ?? first!.table.area.left;
  const last = rows.findLast(({ table }) => table === first!.table)!;
  return { top: first!.row.row, left: column, bottom: last.row.row, right: column };
}
