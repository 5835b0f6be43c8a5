import { printPlain } from '../../domain/numeral/print-numeral';
import type { Reading } from '../../domain/numeral/reading';
import type { MessageKey } from '../../i18n/message';
import type { CellPosition } from '../../workbook/address';
import { formatCell } from '../../workbook/address';
import { asNumberFix } from '../figures/as-number-fix';
import { figureRuns } from '../figures/figure-runs';
import { at } from '../figures/figures';
import { checkedSheet } from '../formula/cell-formula';
import { formulaUsing } from '../formula/referenced-cells';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import type { FigureColumn, TextFigure } from '../figures/text-figures';
import { figureColumns } from '../figures/text-figures';

/** Roles whose cells are names made of digits; as texts they are as good. */
const NAMED_BY_DIGITS = new Set(['nomor', 'kode', 'tahun', 'periode']);
/** From so many cells on, a column of texts is worth telling although nothing in it contradicts them. */
const WHOLE_COLUMN = 3;

/**
 * Plain numbers typed as text: SUM and charts pass over them. One finding a column: a warning where a formula uses them or
 * where they stand among true numbers of their own kind, else form.
 */
export const textNumber: Rule = {
  meta: { id: 'text-number', name: 'rule.text-number', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    for (const entry of figureColumns(table, context.snapshot)) {
      if (NAMED_BY_DIGITS.has(entry.column.role)) continue;
      const plain = entry.texts.filter(isPlain);
      if (plain.length === 0) continue;
      const user = formulaUsing(checkedSheet(context, table.sheet), plain.map(({ place }) => place));
      if (user === null && entry.numbers === 0 && plain.length < WHOLE_COLUMN) continue;
      const [first, ...others] = figureRuns(plain);
      const { value, percent } = plain[0]!.reading.quantity;
      yield textFinding(table.sheet, { area: first!.area, figures: plain }, {
        rule: 'text-number',
        severity: user !== null || (entry.numbers > 0 && !isMixedUnits(entry, plain)) ? 'warning' : 'info',
        ...said(user, entry),
        expected: `${printPlain(value)}${percent ? '%' : ''}`,
        related: [...others.map(({ area }) => ({ sheet: table.sheet, ...area })), ...(user ? [at(table.sheet, user.row, user.column)] : [])],
        fix: asNumberFix(table.sheet, entry, plain),
      });
    }
  },
};

type PlainFigure = TextFigure & { readonly reading: Extract<Reading, { kind: 'number' }> };

const isPlain = (figure: TextFigure): figure is PlainFigure => figure.kind === 'plain' && figure.reading.kind === 'number' && figure.reading.quantity.marks === '';

/** Percentages typed as texts beside counts as numbers, one indicator each: how such a column is usually typed. */
function isMixedUnits({ formats }: FigureColumn, plain: readonly PlainFigure[]): boolean {
  return plain.some(({ reading }) => reading.quantity.percent) && ![...formats.keys()].some((format) => format.includes('%'));
}

function said(user: CellPosition | null, { numbers }: FigureColumn): { readonly key: MessageKey; readonly params?: Readonly<Record<string, string | number>> } {
  if (user) return { key: 'text-number.in-formula', params: { cell: formatCell(user) } };
  return numbers > 0 ? ({ key: 'text-number.among-numbers', params: { numbers } }) : ({ key: 'text-number.whole-column' });
}
