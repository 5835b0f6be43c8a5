import type { ColumnRole } from '../../recognise/performance-table';
import { columnProfiles } from '../figures/column-profile';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';
import { isBlankCell } from '../blanks/blank-cell';

/** `N/A`, `n/a` and `NA` are one way of writing. */
const plainWay = (written: string): string => written.toLowerCase().replace(/[\s./]/g, '').replace(/^[-–—−]+$/, '-');

/** A column with fewer is no column of figures. */
const FEWEST_FIGURES = 3;

/** Columns that are worked out from others lack what those lack, and say it their way. */
const COMPUTED: ReadonlySet<ColumnRole> = new Set(['capaian', 'serapan', 'sisa', 'persen', 'jumlah-baris']);

/** A column that writes the absence of a value in more than one way. Noughts count only beside a dash: alone they are values. */
export const nullRepresentationInconsistent: Rule = {
  meta: { id: 'null-representation-inconsistent', name: 'rule.null-representation-inconsistent', severity: 'info', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    const grid = sheetGridOf(snapshot, table.sheet);
    for (const [index, { column, header, role }] of table.columns.entries()) {
      if (COMPUTED.has(role) || columnProfiles(table)[index]!.missing === 0) continue;
      const ways = new Map<string, { readonly shown: string; readonly row: number; count: number }>();
      let dash = false;
      let figures = 0;
      let [top, bottom] = [0, -1];
      for (const row of table.rows) {
        const reading = row.readings[index];
        if (row.kind !== 'item' || row.hidden || row.label === null || !reading) continue;
        const nought = reading.kind === 'number' && reading.quantity.value === 0 && !reading.quantity.percent;
        if (reading.kind !== 'missing') figures += 1;
        if (reading.kind !== 'missing' && !nought) continue;
        const written = reading.kind === 'missing' ? reading.written : '0';
        if (written.startsWith('#')) continue;
        if (written === '' && (!isBlankCell(grid, row.row, column) || !row.readings.some((other) => other?.kind === 'number'))) continue;
        const way = plainWay(written);
        dash ||= way !== '' && way !== '0';
        if (bottom < 0) top = row.row;
        bottom = row.row;
        const known = ways.get(way);
        if (known) known.count += 1;
        else ways.set(way, { shown: written, row: row.row, count: 1 });
      }
      if (!dash || ways.size < 2 || figures < FEWEST_FIGURES) continue;
      const listed = [...ways.values()].map(({ shown, count }) => `"${shown}" (${count})`).join(', ');
      yield {
        rule: 'null-representation-inconsistent',
        severity: 'info',
        sheet: table.sheet,
        area: { top, left: column, bottom, right: column },
        printed: [...ways.values()].map(({ shown }) => shown).join(' | '),
        expected: '',
        message: { key: 'null-representation-inconsistent.column', params: { header, ways: listed } },
        evidence: listed,
        related: [...ways.values()].map(({ row }) => ({ sheet: table.sheet, top: row, left: column, bottom: row, right: column })),
        fix: null,
      };
    }
  },
};
