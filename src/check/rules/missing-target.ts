import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { isBlankFigure } from '../blanks/blank-cell';
import { plainQuantity } from '../capaian/capaian-rows';
import { at, figure } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';

const PLAN = /renstra|rpjm|jangka menengah/i;

/**
 * A program that is budgeted this year and has no figure in the plan's column beside it. Its kegiatan are passed over:
 * a plan may be made per program, and their gap is the program's.
 */
export const missingTarget: Rule = {
  meta: { id: 'missing-target', name: 'rule.missing-target', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    if (table.kind !== 'anggaran') return;
    const [plan, year] = planAndYear(table);
    if (plan === null || year === null) return;
    const grid = sheetGridOf(snapshot, table.sheet);
    const programs = table.rows.filter(({ level, hidden, label, kind }) => level === 1 && !hidden && label !== null && (kind === 'item' || kind === 'subtotal'));
    const planned = programs.filter(({ readings }) => plainQuantity(readings[plan] ?? null) !== null).length;
    if (planned * 2 < programs.length) return;
    for (const { row, label, readings } of programs) {
      const budget = plainQuantity(readings[year] ?? null);
      if (!budget || budget.value === 0 || !isBlankFigure(grid, readings[plan], row, table.columns[plan]!.column)) continue;
      const other = figure(budget);
      yield {
        rule: 'missing-target',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea({ row, column: table.columns[plan]!.column }),
        printed: '',
        expected: '',
        message: {
          key: 'missing-target.program',
          params: { label: label!, header: table.columns[plan]!.header, other, otherHeader: table.columns[year]!.header },
        },
        evidence: `${table.columns[year]!.header} = ${other}; ${table.columns[plan]!.header} = ""`,
        related: [at(table.sheet, row, table.columns[year]!.column)],
        fix: null,
      };
    }
  },
};

/** The plan's column and the first column of yearly figures, as indices; null where the table has not both. */
function planAndYear({ columns }: PerformanceTable): readonly [number | null, number | null] {
  let plan: number | null = null;
  let year: number | null = null;
  columns.forEach(({ role, header }, index) => {
    if (role !== 'pagu' && role !== 'target' && role !== 'target-akhir') return;
    if (PLAN.test(header)) plan ??= index;
    else year ??= index;
  });
  return [plan, year];
}
