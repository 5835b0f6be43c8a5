import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea, formatArea } from '../../workbook/address';
import { additiveFamily } from '../sums/additive-columns';
import { plainQuantity } from '../capaian/capaian-rows';
import type { DigitSlip } from '../figures/digit-slip';
import { digitSlip } from '../figures/digit-slip';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { writtenElsewhere } from '../figures/grouped-elsewhere';
import type { Rule, RuleContext } from '../rule';
import type { SumGroup } from '../sums/sum-groups';
import { sumGroups } from '../sums/sum-groups';
import { sumOutcome } from '../sums/sum-outcome';

/**
 * A sum that would hold if one of its figures had two digits swapped, a digit less or more, or were moved by whole digits,
 * and only one figure fits so. Proved only where another table writes that figure as the sum needs it.
 */
export const numberTypo: Rule = {
  meta: { id: 'number-typo', name: 'rule.number-typo', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    const columns = table.columns.flatMap((column, index) => (additiveFamily(column) === null ? [] : [index]));
    if (columns.length === 0) return;
    for (const group of sumGroups(table)) {
      for (const index of columns) {
        const slip = onlySlip(group, index);
        if (slip) yield report(table, group, index, slip, context);
      }
    }
  },
};

interface Slip {
  readonly row: TableRow;
  readonly typed: number;
  readonly meant: number;
  readonly kind: DigitSlip;
}

/** The one figure of the sum whose slip explains it; null when the sum holds, none explains it, or several do. */
function onlySlip({ sum, parts, otherParts }: SumGroup, index: number): Slip | null {
  const stated = plainQuantity(sum.readings[index] ?? null);
  if (!stated || stated.decimals !== 0 || parts.length < 2) return null;
  const outcome = (rows: readonly TableRow[]): ReturnType<typeof sumOutcome> => sumOutcome(sum.readings[index], rows.map(({ readings }) => readings[index]), 0);
  const own = outcome(parts);
  if (own.kind !== 'differs' || own.assumed || otherParts.some((rows) => outcome(rows).kind === 'holds')) return null;
  const difference = own.stated - own.sum;
  const figures = parts.flatMap((row) => {
    const part = plainQuantity(row.readings[index] ?? null);
    return part ? [{ row, typed: part.value, meant: part.value + difference }] : [];
  });
  let only: Slip | null = null;
  for (const figure of [{ row: sum, typed: own.stated, meant: own.sum }, ...figures]) {
    const kind = digitSlip(figure.typed, figure.meant);
    if (!kind) continue;
    if (only) return null;
    only = { ...figure, kind };
  }
  return only;
}

function report(table: PerformanceTable, { sum, parts }: SumGroup, index: number, { row, typed, meant, kind }: Slip, { snapshot, recognition }: RuleContext): Finding {
  const { column } = table.columns[index]!;
  const place = { row: row.row, column };
  const printed = printedCell(snapshot, table.sheet, place);
  const expected = printPlain(meant);
  const witness = writtenElsewhere(recognition, meant, table.sheet);
  const proved = witness !== null && writtenElsewhere(recognition, typed, table.sheet) === null;
  const rest = row === sum ? `${parts.length}` : `${parts.length - 1}`;
  const others = row === sum ? meant : (plainQuantity(sum.readings[index] ?? null)?.value ?? 0) - meant;
  const arithmetic = row === sum ? `Σ (${rest}) = ${expected}` : `${printPlain(others)} (${rest}) + ${expected} = ${printedCell(snapshot, table.sheet, { row: sum.row, column })}`;
  const elsewhere = proved ? { sheet: witness.sheet, cell: formatArea(witness) } : null;
  return {
    rule: 'number-typo',
    severity: proved ? 'error' : 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: elsewhere ? { key: 'number-typo.proved', params: { printed, expected, ...elsewhere } } : { key: `number-typo.${kind}`, params: { printed, expected } },
    evidence: `${arithmetic}; ${printPlain(typed)} → ${expected}${elsewhere ? `; ${elsewhere.sheet}!${elsewhere.cell} = ${expected}` : ''}`,
    related: [...(row === sum ? [] : [at(table.sheet, sum.row, column)]), ...(proved ? [witness] : [])],
    fix: null,
  };
}
