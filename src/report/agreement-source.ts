import type { CapaianGroup, TableKind } from '../recognise/performance-table';
import { reportYear } from './carried/serving-tables';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, namesSasaran, plannerTables, tableOfYear } from './planner-tables';

/** The table whose targets are the agreement of the year. */
export interface AgreementSource extends PlannerTable {
  /** An index into the table's columns. */
  readonly target: number;
  readonly year: number | null;
}

const KINDS: Readonly<Partial<Record<TableKind, number>>> = { 'perjanjian-kinerja': 3, capaian: 2, renstra: 1 };
const NAMED = /perjanjian\s+kinerja/i;
const CHANGED = /\b(?:perubahan|revisi)\b/i;

/**
 * The targets agreed for the report year, else for the latest agreement: of a perjanjian kinerja, else of a capaian table, else
 * of the renstra. Among several agreements the one that calls itself so, then the changed one, then the one with sasaran, then
 * the one with most indicators, then the one that numbers its columns as the form does. Null when there is none.
 */
export function findAgreement(input: ReportInput): AgreementSource | null {
  const candidates = plannerTables(input).flatMap(({ sheet, table }) => {
    if (!(table.kind in KINDS) || columnOfRole(table, 'indikator') === null) return [];
    const agreed = table.groups.filter(isAgreed);
    // Of several targets without a year nobody could say which is this year's.
    if (agreed.filter(({ year }) => year === null).length > 1) return [];
    return agreed.map(({ target, year }) => ({ sheet, table, target, year }));
  });
  const agreedYears = candidates.flatMap(({ table, year }) => (table.kind === 'perjanjian-kinerja' && year !== null ? [year] : []));
  const year = reportYear(input) ?? (agreedYears.length > 0 ? Math.max(...agreedYears) : null);
  const ofYear = candidates.flatMap((each) => {
    const table = tableOfYear(each.table, year);
    return table !== null && (each.year === null || each.year === year) ? [{ ...each, table }] : [];
  });
  const best = bestRanked(ofYear, ({ table }) => [
    KINDS[table.kind]!,
    NAMED.test(table.title ?? '') ? 1 : 0,
    CHANGED.test(table.title ?? '') ? 1 : 0,
    namesSasaran(table) ? 1 : 0,
    table.rows.filter(({ kind }) => kind === 'item').length,
    table.rows.some(({ kind }) => kind === 'numbering') ? 1 : 0,
  ]);
  return best && { ...best, year };
}

const isAgreed = (group: CapaianGroup): group is CapaianGroup & { readonly target: number } => group.target !== null && group.period === null;
