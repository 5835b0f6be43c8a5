import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { MessageKey } from '../../i18n/message';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { numberingBreaks } from '../names/row-numbering';
import type { Rule, RuleContext } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';
import { tableNumber } from '../names/table-number';
import { titlePlace } from '../names/title-place';

/** Numbers of rows, of columns and of tables that repeat, skip, or leave their pattern. */
export const duplicatedNumbering: Rule = {
  meta: { id: 'duplicated-numbering', name: 'rule.duplicated-numbering', severity: 'info', category: 'naming' },
  scope: 'workbook',
  *evaluate(context): Generator<Finding> {
    for (const table of context.recognition.tables) {
      yield* ofRows(table);
      yield* ofColumns(table, context);
    }
    yield* ofTables(context);
  },
};

interface Wrong {
  readonly sheet: string;
  readonly place: CellPosition;
  readonly printed: string;
  readonly expected: string;
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string>>;
  readonly evidence: string;
}

function finding({ sheet, place, printed, expected, key, params, evidence }: Wrong, related: Finding['related'] = []): Finding {
  return { rule: 'duplicated-numbering', severity: 'info', sheet, area: cellArea(place), printed, expected, message: { key, params }, evidence, related, fix: null };
}

function* ofRows(table: PerformanceTable): Generator<Finding> {
  const column = table.columns.find(({ role }) => role === 'nomor')?.column;
  if (column === undefined) return;
  for (const { row, printed, before, expected, repeated } of numberingBreaks(table)) {
    yield finding({
      sheet: table.sheet,
      place: { row: row.row, column },
      printed,
      expected,
      key: repeated ? 'duplicated-numbering.repeated' : 'duplicated-numbering.skipped',
      params: { printed, before, expected },
      evidence: `${before}, ${printed} (${before} + 1 = ${expected})`,
    });
  }
}

const COLUMN_NUMBER = /^\((\d{1,2})\)(\s*=.*)?$/;

/** `(1)(2)(2)(4)` right under the header. Only bracketed numbers surely number columns. */
function* ofColumns(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const grid = sheetGridOf(snapshot, table.sheet);
  const row = table.headerArea.bottom + (COLUMN_NUMBER.test(grid.text(table.headerArea.bottom, table.area.left)) ? 0 : 1);
  let before: number | null = null;
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    if (!grid.cell(row, column)) continue;
    const match = COLUMN_NUMBER.exec(grid.text(row, column));
    if (!match) return;
    const number = Number(match[1]);
    if (before !== null && number !== before + 1) {
      const printed = printedCell(snapshot, table.sheet, { row, column });
      yield finding({
        sheet: table.sheet,
        place: { row, column },
        printed,
        expected: `(${before + 1})`,
        key: 'duplicated-numbering.columns',
        params: { printed: String(number), before: String(before) },
        evidence: `(${before}), (${number})`,
      });
      return;
    }
    before = number;
  }
}

interface TitledTable {
  readonly table: PerformanceTable;
  readonly number: readonly number[] | null;
}

/** The numbers in the titles, in workbook order. */
function* ofTables(context: RuleContext): Generator<Finding> {
  const titled: readonly TitledTable[] = context.recognition.tables.map((table) => ({ table, number: tableNumber(table.title) }));
  yield* repeatedNumbers(titled, context);
  // A table that goes on under its own number stands in the sequence once.
  const numbered = titled
    .flatMap(({ table, number }, index) => (number === null ? [] : [{ table, number, index }]))
    .filter(({ number }, at, all) => number.join('.') !== all[at - 1]?.number.join('.'));
  for (const [position, { table, number, index }] of numbered.entries()) {
    const next = numbered[position + 1];
    const before = numbered[position - 1];
    if (before && next && number.length === 1 && before.number.length === 2 && next.number.length === 2 && isBetween(before.number[0]!, next.number[0]!, number[0]!)) {
      const [printed, previous, after] = [number, before.number, next.number].map((parts) => parts.join('.'));
      const params = { printed: printed!, before: previous!, after: after! };
      yield* atTitle(table, context, { printed: `Tabel ${printed!}`, key: 'duplicated-numbering.table-pattern', params, evidence: `Tabel ${previous!}, Tabel ${printed!}, Tabel ${after!}` }, []);
    }
    if (!next || number.length < 2 || !followsButOne(number, next.number)) continue;
    const between = titled.slice(index + 1, next.index).find((other) => /^\s*tabel\b/i.test(other.table.title ?? ''));
    if (!between) continue;
    const params = { before: number.join('.'), after: next.number.join('.'), otherSheet: between.table.sheet };
    const related = [between, next].map(({ table: other }) => ({ sheet: other.sheet, ...other.area }));
    yield* atTitle(table, context, { printed: `Tabel ${params.before}`, key: 'duplicated-numbering.table-skipped', params, evidence: `Tabel ${params.before}, Tabel ${params.after}` }, related);
  }
}

/** A plain number between two dotted ones belongs to their pattern only if it is their chapter. */
function isBetween(before: number, after: number, number: number): boolean {
  return after - before <= 1 && after >= before && (number < before || number > after);
}

function followsButOne(number: readonly number[], next: readonly number[]): boolean {
  return next.length === number.length && next.at(-1)! === number.at(-1)! + 2 && next.slice(0, -1).join('.') === number.slice(0, -1).join('.');
}

/** One number over two tables that differ in title and stand on different sheets. A continuation repeats its number rightly. */
function* repeatedNumbers(titled: readonly TitledTable[], context: RuleContext): Generator<Finding> {
  const first = new Map<string, PerformanceTable>();
  for (const { table, number } of titled) {
    if (number === null) continue;
    const printed = number.join('.');
    const other = first.get(printed);
    if (!other) {
      first.set(printed, table);
      continue;
    }
    if (other.sheet === table.sheet || /lanjutan|sambungan|contin/i.test(table.title!) || plainTitle(other) === plainTitle(table)) continue;
    const place = titlePlace(context.snapshot, other);
    yield* atTitle(
      table,
      context,
      { printed: `Tabel ${printed}`, key: 'duplicated-numbering.table-repeated', params: { printed, otherSheet: other.sheet }, evidence: `"${other.title!}"; "${table.title!}"` },
      [at(other.sheet, place.row, place.column)],
    );
  }
}

const plainTitle = ({ title }: PerformanceTable): string => title!.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function* atTitle(
  table: PerformanceTable,
  { snapshot }: RuleContext,
  wrong: Pick<Wrong, 'printed' | 'key' | 'params' | 'evidence'>,
  related: Finding['related'],
): Generator<Finding> {
  yield finding({ ...wrong, sheet: table.sheet, place: titlePlace(snapshot, table), expected: '' }, related);
}
