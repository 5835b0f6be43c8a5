import type { Reading } from '../../../src/domain/numeral/reading';
import { readNumeralColumn } from '../../../src/domain/numeral/read-numeral-column';
import { readCell } from '../../../src/recognise/cell-reading';
import type { CapaianGroup, ColumnRole, PerformanceTable, TableColumn, TableRow } from '../../../src/recognise/performance-table';
import type { Rule } from '../../../src/check/rule';
import type { Finding } from '../../../src/check/finding';
import { translate } from '../../../src/i18n/message';
import { defaultSettings } from '../../../src/workbook/settings';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';

const NUMERIC: ReadonlySet<ColumnRole> = new Set([
  'target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'jumlah', 'jumlah-baris', 'persen', 'rata-rata', 'nilai', 'bobot', 'angka-periode', 'baseline', 'target-akhir',
]);

export type HandColumn = readonly [role: ColumnRole, header: string, more?: Partial<TableColumn>];

/** A row is its cells, in column order; the first text names it. */
export type HandRow = readonly TestCell[] | { readonly cells: readonly TestCell[] } & Partial<TableRow>;

export interface HandTable {
  readonly table: PerformanceTable;
  readonly sheet: SheetSnapshot;
}

/** A table exactly as a recogniser would give it, so a rule can be tried on kinds and roles of its own choosing. */
export function handTable(kind: PerformanceTable['kind'], heads: readonly HandColumn[], body: readonly HandRow[], more: Partial<PerformanceTable> & { readonly groups?: readonly CapaianGroup[] } = {}): HandTable {
  const name = more.sheet ?? 'Tabel';
  const cellsOf = (row: HandRow): readonly TestCell[] => ('cells' in row ? row.cells : row);
  const sheet = sheetOf(name, [heads.map(([, header]) => header), ...body.map((row) => [...cellsOf(row)])]);
  const columns = heads.map(([role, header, extra], column): TableColumn => ({ column, role, header, headerAt: { row: 0, column }, year: null, period: null, unit: null, superseded: false, confidence: { certainty: 'pasti', reasons: [] }, ...extra }));
  const readings = columns.map(({ role }, column): readonly (Reading | null)[] => {
    if (!NUMERIC.has(role)) return body.map(() => null);
    const cells = body.map((_, index) => sheet.rows[index + 1]?.[column]);
    const typed = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    const together = readNumeralColumn(typed);
    let next = 0;
    return cells.map((cell) => (typeof cell?.value === 'string' ? together[next++]! : readCell(cell)));
  });
  const rows = body.map((row, index): TableRow => {
    const texts = cellsOf(row).map((cell) => (typeof cell === 'string' ? cell : null));
    const label = texts.find((text, column) => text !== null && !NUMERIC.has(columns[column]!.role) && columns[column]!.role !== 'nomor') ?? null;
    const extra = 'cells' in row ? { ...row, cells: undefined } : {};
    const kindOfRow = /^(sub ?)?(jumlah|total)\b/i.test(label ?? '') ? 'total' : /^rata/i.test(label ?? '') ? 'mean' : 'item';
    const nomorAt = columns.findIndex(({ role }) => role === 'nomor');
    const nomor = nomorAt < 0 ? null : (texts[nomorAt] ?? null);
    const base: TableRow = {
      row: index + 1, kind: kindOfRow, level: null, nomor, sasaran: null, sasaranAt: null, label, labelAt: label === null ? null : { row: index + 1, column: 0 },
      year: null, period: null, measure: null, hidden: false, readings: readings.map((column) => column[index]!),
    };
    return { ...base, ...extra };
  });
  const area = { top: 0, left: 0, bottom: body.length, right: heads.length - 1 };
  const table: PerformanceTable = {
    id: `${name}!1`, sheet: name, area, headerArea: { ...area, bottom: 0 }, kind, title: null, subject: null, year: null, columns, rows, groups: [], scale: null, confidence: { certainty: 'pasti', reasons: [] }, questions: [], ...more,
  };
  return { table, sheet };
}

/** The findings of one rule on hand-made tables; words must fill and errors show their arithmetic. */
export function findingsOn(rule: Rule, ...tables: readonly HandTable[]): readonly Finding[] {
  const context = { snapshot: { sheets: tables.map(({ sheet }) => sheet) }, recognition: { tables: tables.map(({ table }) => table), unrecognised: [] }, settings: defaultSettings };
  const findings = rule.scope === 'workbook' ? [...rule.evaluate(context)] : context.recognition.tables.flatMap((table) => [...rule.evaluate(table, context)]);
  for (const finding of findings) {
    expect(finding.rule).toBe(rule.meta.id);
    expect(finding.evidence).not.toBe('');
    expect(translate('id', finding.message)).not.toMatch(/\{\w+\}/);
    expect(translate('id', finding.message)).not.toBe(translate('en', finding.message));
  }
  return findings;
}
