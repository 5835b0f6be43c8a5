import { printPlain } from '../../domain/numeral/print-numeral';
import { asNumberFix } from '../as-number-fix';
import { figureRuns } from '../figure-runs';
import type { Rule } from '../rule';
import { textFinding } from '../text-finding';
import { figureColumns } from '../text-figures';

/** Roles whose cells are names made of digits; as texts they are as good. */
const NAMED_BY_DIGITS = new Set(['nomor', 'kode', 'tahun', 'periode']);
/** From so many cells on, a column of texts is worth telling although nothing in it contradicts them. */
const WHOLE_COLUMN = 3;

/** A plain number typed as text: SUM and charts pass over it. Among true numbers a warning; a whole column of texts is form. */
export const textNumber: Rule = {
  meta: { id: 'text-number', name: 'rule.text-number', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    for (const entry of figureColumns(table, snapshot)) {
      if (NAMED_BY_DIGITS.has(entry.column.role)) continue;
      const plain = entry.texts.filter(({ kind, reading }) => kind === 'plain' && reading.kind === 'number' && reading.quantity.marks === '');
      if (plain.length === 0 || (entry.numbers === 0 && plain.length < WHOLE_COLUMN)) continue;
      for (const run of figureRuns(plain)) {
        const [{ reading }] = run.figures as [(typeof plain)[number]];
        if (reading.kind !== 'number') continue;
        const { value, percent } = reading.quantity;
        yield textFinding(table.sheet, run, {
          rule: 'text-number',
          severity: entry.numbers > 0 ? 'warning' : 'info',
          key: entry.numbers > 0 ? 'text-number.among-numbers' : 'text-number.whole-column',
          params: { numbers: entry.numbers },
          expected: `${printPlain(value)}${percent ? '%' : ''}`,
          fix: asNumberFix(table.sheet, entry, run.figures),
        });
      }
    }
  },
};
