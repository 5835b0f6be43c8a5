import { cellArea } from '../../workbook/address';
import { isBlankFigure } from '../blanks/blank-cell';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { emptyColumns } from '../blanks/empty-columns';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';
import { isYetToCome } from '../blanks/yet-to-come';
import type { PerformanceTable } from '../../recognise/performance-table';

/**
 * A target without a realisasi. Written out as N/A or `-` it is a known absence; an empty cell may be forgotten. A column
 * without a single realisasi is one finding, and a quarter or year still ahead is none.
 */
export const missingRealisasi: Rule = {
  meta: { id: 'missing-realisasi', name: 'rule.missing-realisasi', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, context): Generator<Finding> {
    if (table.groups.length === 0 || columnProfiles(table).every(({ missing }) => missing === 0)) return;
    const grid = sheetGridOf(context.snapshot, table.sheet);
    const empty = emptyColumns(table, grid);
    yield* emptyRealisasi(table, empty, context);
    let written: CapaianRow[] = [];
    for (const row of capaianRows(table)) {
      if (row.row.hidden || row.realisasi?.kind !== 'missing' || !row.realisasiAt || (row.targetAt && empty.has(row.group.realisasi!))) continue;
      if (row.targetAt && row.target?.kind === 'missing') continue;
      if (row.realisasi.written !== '') {
        if (written[0] && !continues(written.at(-1)!, row)) {
          yield writtenOut(written, context);
          written = [];
        }
        written.push(row);
        continue;
      }
      if (!isBlankFigure(grid, row.realisasi, row.row.row, row.realisasiAt.column) || isNothing(row)) continue;
      if (!row.targetAt) {
        if (isBetweenFigures(row)) yield passedOver(row);
        continue;
      }
      const target = printedCell(context.snapshot, table.sheet, row.targetAt);
      yield {
        rule: 'missing-realisasi',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(row.realisasiAt),
        printed: '',
        expected: '',
        message: { key: 'missing-realisasi.empty', params: { target } },
        evidence: `target ${target}, realisasi ""`,
        related: [at(table.sheet, row.row.row, row.targetAt.column)],
        fix: null,
      };
    }
    if (written.length > 0) yield writtenOut(written, context);
  },
};

/** A year that is empty between an earlier realisasi and a later figure of the same row was passed over, not unmeasured yet. */
function isBetweenFigures({ table, row, group }: CapaianRow): boolean {
  const { year } = group;
  if (year === null || group.period !== null) return false;
  const filled = table.columns.filter((_, index) => row.readings[index]?.kind === 'number');
  return filled.some((column) => column.role === 'realisasi' && column.year !== null && column.year < year) && filled.some((column) => column.year !== null && column.year > year);
}

function passedOver({ table, realisasiAt, group }: CapaianRow): Finding {
  const { header } = table.columns[group.realisasi!]!;
  return {
    rule: 'missing-realisasi',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea(realisasiAt!),
    printed: '',
    expected: '',
    message: { key: 'missing-realisasi.passed-over', params: { header } },
    evidence: `"${header}": ""`,
    related: [],
    fix: null,
  };
}

/** In a part of the year a target of nought asks for no realisasi. */
function isNothing({ target, group }: CapaianRow): boolean {
  return group.period !== null && target?.kind === 'number' && target.quantity.value === 0;
}

/** Absences side by side on one row are one fact: `N/A, N/A` for the years before the indicator existed. */
function continues(last: CapaianRow, next: CapaianRow): boolean {
  return last.row === next.row && last.realisasiAt!.column + 1 === next.realisasiAt!.column && !last.targetAt && !next.targetAt;
}

function writtenOut(rows: readonly CapaianRow[], { snapshot }: RuleContext): Finding {
  const first = rows[0]!;
  const words = rows.map(({ realisasi }) => (realisasi?.kind === 'missing' ? realisasi.written : ''));
  const target = first.targetAt ? printedCell(snapshot, first.table.sheet, first.targetAt) : '';
  return {
    rule: 'missing-realisasi',
    severity: 'info',
    sheet: first.table.sheet,
    area: { ...cellArea(first.realisasiAt!), right: rows.at(-1)!.realisasiAt!.column },
    printed: words.join(' | '),
    expected: '',
    message: { key: 'missing-realisasi.written', params: { written: words[0]! } },
    evidence: target === '' ? words.map((word) => `"${word}"`).join('; ') : `target ${target}, realisasi "${words[0]!}"`,
    related: first.targetAt ? [at(first.table.sheet, first.row.row, first.targetAt.column)] : [],
    fix: null,
  };
}

/** Realisasi columns beside filled targets that hold nothing at all, as one finding. */
function* emptyRealisasi(table: PerformanceTable, empty: ReadonlySet<number>, { snapshot }: RuleContext): Generator<Finding> {
  const indices = table.groups.flatMap(({ realisasi, target }) => {
    if (realisasi === null || target === null || !empty.has(realisasi) || empty.has(target)) return [];
    return isYetToCome(table, realisasi, (index) => empty.has(index)) ? [] : [realisasi];
  });
  const first = table.columns[indices[0] ?? -1];
  if (!first) return;
  const rows = table.rows.filter((row) => row.kind === 'item' && !row.hidden);
  const column = table.columns[table.groups.find(({ realisasi }) => realisasi === indices[0])!.target!]!.column;
  const row = rows.find((candidate) => printedCell(snapshot, table.sheet, { row: candidate.row, column }) !== '');
  // A target that reaches in from a merged header is none of any row.
  if (!row) return;
  const target = printedCell(snapshot, table.sheet, { row: row.row, column });
  const alone = rows.length === 1;
  yield {
    rule: 'missing-realisasi',
    severity: 'warning',
    sheet: table.sheet,
    area: { top: rows[0]!.row, left: first.column, bottom: rows.at(-1)!.row, right: table.columns[indices.at(-1)!]!.column },
    printed: '',
    expected: '',
    message: alone
      ? { key: 'missing-realisasi.empty', params: { target } }
      : { key: 'missing-realisasi.column', params: { header: first.header, rows: rows.length } },
    evidence: `target ${target}, realisasi ""${alone ? '' : ` × ${rows.length}`}`,
    related: [at(table.sheet, row.row, column)],
    fix: null,
  };
}
