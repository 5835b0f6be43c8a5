import { plainHeader } from '../../recognise/header-vocabulary';
import type { ColumnRole } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import type { Finding } from '../finding';
import { at } from '../figures/figures';
import type { Rule } from '../rule';
import { oddYears } from '../names/year-sequence';

/** Columns that serve the one before them and so rightly repeat: the unit, the share, the remark of each. */
const SERVING: ReadonlySet<ColumnRole> = new Set(['satuan', 'keterangan', 'nomor', 'persen', 'serapan', 'kategori', 'lain', 'kode']);
const BARE_PERCENT = /^(%|persen|persentase|prosentase)$/;

/** Two columns of figures under the same words, with no tier that tells them apart. */
export const duplicateHeader: Rule = {
  meta: { id: 'duplicate-header', name: 'rule.duplicate-header', severity: 'warning', category: 'naming' },
  scope: 'table',
  *evaluate(table): Generator<Finding> {
    const odd = new Set(oddYears(table).map(({ index }) => index));
    const first = new Map<string, number>();
    for (const [index, { role, header, headerAt, period, year }] of table.columns.entries()) {
      if (SERVING.has(role) || odd.has(index) || BARE_PERCENT.test(plainHeader(header.split(TIER_MARK).at(-1)!))) continue;
      const key = `${header.toLowerCase().replace(/\s+/g, ' ').trim()}|${period ?? ''}|${year ?? ''}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, index);
        continue;
      }
      const before = table.columns[other]!;
      if (header === '' || odd.has(other) || (before.headerAt.row === headerAt.row && before.headerAt.column === headerAt.column)) continue;
      yield {
        rule: 'duplicate-header',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(headerAt),
        printed: header,
        expected: '',
        message: { key: 'duplicate-header.found', params: { header, other: formatCell(before.headerAt) } },
        evidence: `${formatCell(before.headerAt)} "${before.header}"; ${formatCell(headerAt)} "${header}"`,
        related: [at(table.sheet, before.headerAt.row, before.headerAt.column)],
        fix: null,
      };
    }
  },
};
