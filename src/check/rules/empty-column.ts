import type { ColumnRole, PerformanceTable } from '../../recognise/performance-table';
import { plainHeader } from '../../recognise/header-vocabulary';
import { TIER_MARK } from '../../recognise/performance-table';
import { emptyColumns, filledRows } from '../blanks/empty-columns';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';
import { isYetToCome } from '../blanks/yet-to-come';

/** What an empty column of each role means; roles not named may be empty. `realisasi` has a rule of its own. */
const SEVERITY: Readonly<Partial<Record<ColumnRole, Severity>>> = {
  target: 'warning',
  pagu: 'warning',
  'realisasi-anggaran': 'warning',
  baseline: 'warning',
  'target-akhir': 'warning',
  'standar-nasional': 'warning',
  jumlah: 'warning',
  nilai: 'warning',
  bobot: 'warning',
  'rata-rata': 'warning',
  satuan: 'info',
  capaian: 'info',
  serapan: 'info',
  sisa: 'info',
  persen: 'info',
  'jumlah-baris': 'info',
};

/** Fewer rows than this may simply not be filled in yet. */
const FEWEST_ROWS = 2;

/** A column whose header promises figures and which holds not one, in a table that is filled otherwise. */
export const emptyColumn: Rule = {
  meta: { id: 'empty-column', name: 'rule.empty-column', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    const rows = filledRows(table);
    if (rows.length < FEWEST_ROWS) return;
    const empty = emptyColumns(table, sheetGridOf(snapshot, table.sheet));
    for (const index of empty) {
      const { role, column, header } = table.columns[index]!;
      const severity = SEVERITY[role];
      if (!severity || header === '' || isYetToCome(table, index, (other) => empty.has(other))) continue;
      const promised = isPromised(table, index);
      const name = header.split(TIER_MARK).at(-1)!;
      yield {
        rule: 'empty-column',
        severity: promised ? 'error' : severity,
        sheet: table.sheet,
        area: { top: rows[0]!.row, left: column, bottom: rows.at(-1)!.row, right: column },
        printed: '',
        expected: '',
        message: { key: promised ? 'empty-column.promised' : 'empty-column.figures', params: { header: name, rows: rows.length } },
        evidence: `"${name}": 0 / ${rows.length}`,
        related: [],
        fix: null,
      };
    }
  },
};

/** A standard to compare with that the title itself names is the very point of the table: without it the table lacks what it says it shows. */
function isPromised({ columns, title }: PerformanceTable, index: number): boolean {
  const { role, header } = columns[index]!;
  if (role !== 'standar-nasional' || title === null) return false;
  return plainHeader(title).includes(plainHeader(header.split(TIER_MARK).at(-1)!));
}
