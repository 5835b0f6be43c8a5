import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Area } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { displayedText } from '../../workbook/displayed-text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import { plainQuantity } from '../capaian/capaian-rows';
import type { StatedCount } from '../sums/counted-rows';
import { countInTitle, countOnLine, rowCount } from '../sums/counted-rows';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';
import type { Tally } from '../sums/tallies';
import { talliesOf } from '../sums/tallies';
import { titlePlace } from '../names/title-place';

/**
 * A stated number of indicators, programs or places that the rows do not give: on a line under the table, in its title, or
 * in a summary that counts indicators per kategori or sasaran.
 */
export const countMismatch: Rule = {
  meta: { id: 'count-mismatch', name: 'rule.count-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'workbook',
  *evaluate(context) {
    for (const table of context.recognition.tables) {
      yield* statedAround(table, context);
      yield* statedInSummary(table, context);
    }
  },
};

/** A line about a table stands right under it. */
const LINES_BELOW = 3;

function* statedAround(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const { snapshot, recognition } = context;
  const sheet = sheetNamed(snapshot, table.sheet);
  if (!sheet) return;
  const ofSheet = recognition.tables.filter((other) => other.sheet === table.sheet);
  const inTitle = table.title === null ? null : countInTitle(table.title);
  const place = inTitle && titlePlace(snapshot, table);
  const stated: { readonly count: StatedCount; readonly area: Area; readonly printed: string }[] = [
    ...(inTitle && place ? [{ count: inTitle, area: cellArea(place), printed: table.title! }] : []),
    ...linesBelow(sheet, table, ofSheet),
  ];
  for (const { count: said, area, printed } of stated) {
    const rows = rowCount(table, said.noun);
    if (!rows || rows.count === said.count || rows.others.includes(said.count)) continue;
    // Several tables of the same rows on one sheet may be counted together.
    const alike = ofSheet.flatMap((other) => rowCount(other, said.noun)?.count ?? []);
    if (alike.length > 1 && alike.reduce((sum, each) => sum + each, 0) === said.count) continue;
    yield {
      rule: 'count-mismatch',
      severity: rows.numbered && alike.length === 1 ? 'error' : 'warning',
      sheet: table.sheet,
      area,
      printed,
      expected: printPlain(rows.count),
      message: { key: 'count-mismatch.rows', params: { stated: said.count, noun: said.noun, count: rows.count } },
      evidence: `${table.rows[0]!.row + 1}-${table.rows.at(-1)!.row + 1}: ${said.noun} = ${rows.count}; ${rows.count} ≠ ${said.count}`,
      related: [{ sheet: table.sheet, ...table.area }],
      fix: null,
    };
  }
}

function* linesBelow(sheet: SheetSnapshot, table: PerformanceTable, ofSheet: readonly PerformanceTable[]): Generator<{ readonly count: StatedCount; readonly area: Area; readonly printed: string }> {
  const next = Math.min(...ofSheet.filter(({ area }) => area.top > table.area.bottom).map(({ area }) => area.top), Infinity);
  for (let row = table.area.bottom + 1; row <= table.area.bottom + LINES_BELOW && row < next; row += 1) {
    const texts = (sheet.rows[row] ?? []).flatMap((_, column) => {
      const text = displayedText(cellAt(sheet, row, column)).trim();
      return text === '' ? [] : [{ column, text }];
    });
    const [first] = texts;
    if (!first) continue;
    const printed = texts.map(({ text }) => text).join(' ');
    const count = texts.length <= 3 ? countOnLine(printed) : null;
    if (count) yield { count, area: { top: row, bottom: row, left: first.column, right: texts.at(-1)!.column }, printed };
  }
}

const LONGEST_SUMMARY = 200;

/** Two summary rows or more may differ only where they take from each other. */
function* statedInSummary(summary: PerformanceTable, context: RuleContext): Generator<Finding> {
  if (summary.kind !== 'rekap' || summary.rows.length > LONGEST_SUMMARY) return;
  const { snapshot } = context;
  for (const [index, { role, column, header }] of summary.columns.entries()) {
    if (role !== 'jumlah' || (header !== '' && !/indikator|\biku\b|jumlah|banyak/i.test(header))) continue;
    const stated = summary.rows.flatMap((row) => {
      const quantity = row.kind === 'item' && row.label !== null ? plainQuantity(row.readings[index] ?? null) : null;
      return quantity && !quantity.percent && Number.isInteger(quantity.value) ? [{ row, name: row.label!, count: quantity.value }] : [];
    });
    if (stated.length < 2) continue;
    const tallies = talliesOf(summary, stated.map(({ name }) => name), context);
    const wrongIn = (tally: Tally): typeof stated => stated.filter(({ count }, at) => tally.counts[at] !== count);
    const [tally] = tallies;
    // Tables that count differently, or are parts of one count, prove nothing.
    if (!tally || tallies.some(({ counts }) => counts.some((count, at) => count !== tally.counts[at]))) continue;
    const wrong = wrongIn(tally);
    const statedTotal = stated.reduce((sum, { count }) => sum + count, 0);
    const total = tally.counts.reduce((sum, count) => sum + count, 0);
    if (wrong.length === 0) continue;
    if (wrong.length > 1 && (statedTotal !== total || wrong.length > 2 || stated.length < 3)) continue;
    for (const { row, name, count } of wrong) {
      const counted = tally.counts[stated.findIndex((each) => each.row === row)]!;
      yield {
        rule: 'count-mismatch',
        severity: wrong.length < stated.length ? 'error' : 'warning',
        sheet: summary.sheet,
        area: cellArea({ row: row.row, column }),
        printed: printedCell(snapshot, summary.sheet, { row: row.row, column }),
        expected: printPlain(counted),
        message: { key: 'count-mismatch.summary', params: { stated: count, name, count: counted, otherSheet: tally.table.sheet } },
        evidence: `${name}: ${counted} (${tally.table.sheet}); ${counted} ≠ ${count}`,
        related: [at(tally.table.sheet, tally.table.area.top, tally.table.area.left)],
        fix: null,
      };
    }
  }
}
