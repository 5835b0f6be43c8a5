import type { HeaderWord } from '../../recognise/header-vocabulary';
import { headerWord, plainHeader } from '../../recognise/header-vocabulary';
import type { PerformanceTable } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import type { SheetGrid } from '../../recognise/sheet-grid';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';

/** What figures mean: only a change from one of these to another is a change of meaning. A share may be called capaian or serapan. */
const MEANING: Readonly<Partial<Record<HeaderWord, string>>> = {
  target: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  serapan: 'capaian',
  pagu: 'pagu',
  sisa: 'sisa',
};

/** One column of a header that is printed again further down. */
interface RepeatedHeader {
  readonly table: PerformanceTable;
  readonly index: number;
  readonly printed: string;
  readonly place: CellPosition;
}

/** A header printed again after a page break that calls a column something else than the top of the table does. */
export const headerDiffers: Rule = {
  meta: { id: 'header-differs', name: 'rule.header-differs', severity: 'error', category: 'naming' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    if (!table.rows.some(({ kind }) => kind === 'header')) return;
    for (const repeated of repeatedHeaders(table, sheetGridOf(snapshot, table.sheet))) yield* compared(repeated);
  },
};

/** The header rows among the rows of the table, by column: the lowest tier of each block. */
function* repeatedHeaders(table: PerformanceTable, grid: SheetGrid): Generator<RepeatedHeader> {
  for (const [at, { kind, row }] of table.rows.entries()) {
    if (kind !== 'header' || table.rows[at + 1]?.kind === 'header') continue;
    let top = at;
    while (table.rows[top - 1]?.kind === 'header') top -= 1;
    for (const [index, { column }] of table.columns.entries()) {
      let place = row;
      while (place > table.rows[top]!.row && !grid.cell(place, column)) place -= 1;
      const printed = grid.text(place, column);
      if (printed !== '') yield { table, index, printed, place: { row: place, column } };
    }
  }
}

function* compared({ table, index, printed, place }: RepeatedHeader): Generator<Finding> {
  const column = table.columns[index]!;
  const tiers = column.header.split(TIER_MARK);
  const expected = tiers.at(-1)!;
  if (expected === '' || printed === '' || tiers.some((tier) => plainHeader(tier) === plainHeader(printed) && tier.match(/\d{4}/)?.[0] === printed.match(/\d{4}/)?.[0])) return;
  const [was, is] = [expected, printed].map((text) => MEANING[headerWord(text) ?? 'lain']);
  if (was === undefined || is === undefined || was === is) return;
  yield {
    rule: 'header-differs',
    severity: 'error',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: 'header-differs.changed', params: { printed, expected } },
    evidence: `"${expected}" → "${printed}"`,
    related: [{ sheet: table.sheet, ...cellArea(column.headerAt) }],
    fix: null,
  };
}
