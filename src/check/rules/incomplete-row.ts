import type { ColumnRole, PerformanceTable } from '../../recognise/performance-table';
import { printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const NAMES: ReadonlySet<ColumnRole> = new Set(['indikator', 'program', 'uraian']);
/** More nameless rows than this share mean that names are written once for several rows. */
const MOST_NAMELESS = 0.1;

/** A row with target and realisasi, or pagu, that does not say whose they are. */
export const incompleteRow: Rule = {
  meta: { id: 'incomplete-row', name: 'rule.incomplete-row', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    const name = labelColumn(table);
    if (name === null || table.rows.some(({ measure, year, period }) => measure !== null || year !== null || period !== null)) return;
    const rows = table.rows.filter(({ kind, hidden }) => kind === 'item' && !hidden);
    if (rows.every(({ label }) => label !== null)) return;
    const isFigureColumn = table.columns.map((_, index) => rows.filter(({ readings }) => readings[index]?.kind === 'number').length > 2);
    // `Kabupaten` or `Total Kota` in the column of numbers is a name too.
    const nameless = rows.filter(({ label, nomor, readings }) => label === null && !/\p{L}{3}/u.test(nomor ?? '') && readings.some((reading, index) => reading?.kind === 'number' && isFigureColumn[index]));
    if (nameless.length > Math.max(1, MOST_NAMELESS * rows.length) || rows.length - nameless.length < 2) return;
    for (const { row, readings } of nameless) {
      const figures = readings.flatMap((reading, index) =>
        reading?.kind === 'number' ? [`${table.columns[index]!.header} ${printedCell(snapshot, table.sheet, { row, column: table.columns[index]!.column })}`] : [],
      );
      yield {
        rule: 'incomplete-row',
        severity: 'warning',
        sheet: table.sheet,
        area: { top: row, left: table.area.left, bottom: row, right: table.area.right },
        printed: '',
        expected: '',
        message: { key: 'incomplete-row.no-name', params: { figures: figures.join(', '), header: table.columns[name]!.header } },
        evidence: figures.join('; '),
        related: [],
        fix: null,
      };
    }
  },
};

/** The column the names of the rows stand in; null in tables that name their one indicator elsewhere. */
function labelColumn({ columns, rows }: PerformanceTable): number | null {
  const column = rows.find(({ labelAt }) => labelAt !== null)?.labelAt?.column;
  const index = columns.findIndex((candidate) => candidate.column === column && NAMES.has(candidate.role));
  return index < 0 ? null : index;
}
