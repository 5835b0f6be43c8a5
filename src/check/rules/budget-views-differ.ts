import { printPlain } from '../../domain/numeral/print-numeral';
import { cellArea } from '../../workbook/address';
import type { BudgetView } from '../sums/budget-views';
import { areOfOneBudget, budgetViews } from '../sums/budget-views';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/** The same budget of one year divided in several ways, with totals that differ: by jenis belanja, by kewenangan, by program. */
export const budgetViewsDiffer: Rule = {
  meta: { id: 'budget-views-differ', name: 'rule.budget-views-differ', severity: 'warning', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const role of ['pagu', 'realisasi-anggaran'] as const) {
      const views = budgetViews(context.recognition.tables, role).slice(0, MOST_VIEWS);
      for (const [index, view] of views.entries()) {
        const others = views.filter((other) => areOfOneBudget(view, other));
        const agreeing = others.filter(({ total }) => total === view.total).length;
        const odd = others.filter((other) => isNear(view, other));
        // The one most views gainsay is named; between two alone, the later.
        const named = odd.find((other) => {
          const support = views.filter((each) => areOfOneBudget(other, each) && each.total === other.total).length;
          return support > agreeing || (support === agreeing && views.indexOf(other) < index);
        });
        if (named) yield report(role, view, named, context);
      }
    }
  },
};

const MOST_VIEWS = 50;
/** Farther apart two tables are not of one budget, or one is in thousands. */
const FARTHEST = 0.2;

const isNear = (view: BudgetView, other: BudgetView): boolean =>
  view.total !== other.total && Math.abs(view.total - other.total) < FARTHEST * Math.max(view.total, other.total);

function report(role: 'pagu' | 'realisasi-anggaran', view: BudgetView, other: BudgetView, { snapshot }: RuleContext): Finding {
  const { table, row, columnIndex, total, year } = view;
  const { column, headerAt } = table.columns[columnIndex]!;
  const place = row ? { row: row.row, column } : headerAt;
  const otherPlace = other.row ? { row: other.row.row, column: other.table.columns[other.columnIndex]!.column } : other.table.columns[other.columnIndex]!.headerAt;
  const [own, theirs] = [printPlain(total), printPlain(other.total)];
  return {
    rule: 'budget-views-differ',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed: row ? printedCell(snapshot, table.sheet, place) : own,
    expected: theirs,
    message: { key: `budget-views-differ.${role}`, params: { own, other: theirs, otherSheet: other.table.sheet, year, difference: printPlain(Math.abs(total - other.total)) } },
    evidence: `${table.sheet}: ${own}; ${other.table.sheet}: ${theirs}; ${own} − ${theirs} = ${printPlain(total - other.total)}`,
    related: [at(other.table.sheet, otherPlace.row, otherPlace.column)],
    fix: null,
  };
}
