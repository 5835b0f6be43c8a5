import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { columnLetters } from '../../workbook/address';
import type { Finding } from '../finding';
import { relativeForm } from '../../workbook/formula/relative-form';
import type { Rule } from '../rule';

/** Errors that were pasted as text look the same to a reader. */
const ERROR_TEXTS: ReadonlySet<string> = new Set(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/** A cell that shows an error, on a sheet that holds a table. One formula filled down is one finding. */
export const errorCell: Rule = {
  meta: { id: 'error-cell', name: 'rule.error-cell', severity: 'error', category: 'formula' },
  scope: 'workbook',
  *evaluate({ snapshot, recognition }) {
    const withTable = new Set(recognition.tables.map(({ sheet }) => sheet));
    for (const sheet of snapshot.sheets) {
      if (withTable.has(sheet.name) && sheet.layout === null) yield* errorsOf(sheet);
    }
  },
};

interface Run {
  readonly error: string;
  readonly formula: string | null;
  readonly form: string | null;
  readonly column: number;
  readonly top: number;
  bottom: number;
}

function* errorsOf(sheet: SheetSnapshot): Generator<Finding> {
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < (cells?.length ?? 0); column += 1) {
      const cell = cells![column];
      const error = cell && errorOf(cell);
      if (!error || cell.formula === '=NA()') continue;
      const form = cell.formula === undefined ? null : relativeForm(cell.formula, { row, column });
      const run = open.get(column);
      if (run && run.bottom === row - 1 && run.error === error && run.form === form) {
        run.bottom = row;
        continue;
      }
      const started = { error, formula: cell.formula ?? null, form, column, top: row, bottom: row };
      open.set(column, started);
      runs.push(started);
    }
  });
  for (const run of runs) yield finding(sheet.name, run);
}

function errorOf(cell: SnapshotCell): string | null {
  if (cell.error !== undefined) return cell.error;
  return typeof cell.value === 'string' && cell.value.startsWith('#') && ERROR_TEXTS.has(cell.value.trim().toUpperCase()) ? cell.value.trim().toUpperCase() : null;
}

function finding(sheet: string, { error, formula, column, top, bottom }: Run): Finding {
  const count = bottom - top + 1;
  return {
    rule: 'error-cell',
    severity: 'error',
    sheet,
    area: { top, bottom, left: column, right: column },
    printed: error,
    expected: '',
    message: { key: formula === null ? 'error-cell.typed' : messageOf(error), params: { error, formula: formula ?? '', count } },
    evidence: `${columnLetters(column)}${top + 1}: ${formula ?? error}`,
    related: [],
    fix: null,
  };
}

function messageOf(error: string): 'error-cell.division' | 'error-cell.reference' | 'error-cell.name' | 'error-cell.other' {
  switch (error) {
    case '#DIV/0!':
      return 'error-cell.division';
    case '#REF!':
      return 'error-cell.reference';
    case '#NAME?':
      return 'error-cell.name';
    default:
      return 'error-cell.other';
  }
}
