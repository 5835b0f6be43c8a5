import type { Quantity } from '../domain/numeral/reading';
import type { Address } from '../workbook/address';
import { plainQuantity } from './capaian-rows';
import { at } from './figures';
import { indicatorLinks } from './indicator-links';
import type { LinkedRow } from './indicator-links';
import type { RuleContext } from './rule';

/** One table's word on an indicator in one year. */
export interface Statement {
  readonly sheet: string;
  readonly place: Address;
  readonly indicator: string;
  readonly key: string;
  readonly quantity: Quantity;
  /** True in a perjanjian kinerja, whose word goes before that of as many other tables. */
  readonly agreed: boolean;
}

/** Tables that disagree about the same figure: the few against the many. */
export interface ValueConflict {
  readonly year: number;
  readonly few: readonly Statement[];
  readonly many: readonly Statement[];
  /** False when the names only resemble each other, so a person must say whether the indicator is the same. */
  readonly sameName: boolean;
}

/** Every indicator and year on whose target, or realisasi, the tables of the workbook disagree. */
export function* valueConflicts(
  { recognition }: RuleContext,
  role: 'target' | 'realisasi',
  agree: (first: Quantity, second: Quantity) => boolean,
): Generator<ValueConflict> {
  for (const rows of indicatorLinks(recognition)) {
    for (const [year, statements] of statementsByYear(rows, role)) {
      const camps: Statement[][] = [];
      for (const statement of statements) {
        const camp = camps.find(([first]) => agree(first!.quantity, statement.quantity));
        if (camp) camp.push(statement);
        else camps.push([statement]);
      }
      if (camps.length < 2) continue;
      const weight = (camp: readonly Statement[]): number => camp.length + (camp.some(({ agreed }) => agreed) ? 0.5 : 0);
      const many = camps.reduce((heaviest, camp) => (weight(camp) > weight(heaviest) ? camp : heaviest));
      const few = camps.filter((camp) => camp !== many).flat();
      yield { year, few, many, sameName: few.some(({ key }) => many.some((other) => other.key === key)) };
    }
  }
}

function statementsByYear(rows: readonly LinkedRow[], role: 'target' | 'realisasi'): Map<number, Statement[]> {
  const byYear = new Map<number, Statement[]>();
  for (const { table, row, key } of rows) {
    for (const group of table.groups) {
      const index = group[role];
      if (index === null || group.year === null) continue;
      const quantity = plainQuantity(row.readings[index] ?? null);
      if (!quantity) continue;
      const statement = {
        sheet: table.sheet,
        place: at(table.sheet, row.row, table.columns[index]!.column),
        indicator: row.label!,
        key,
        quantity,
        agreed: table.kind === 'perjanjian-kinerja',
      };
      const sameYear = byYear.get(group.year);
      if (sameYear) sameYear.push(statement);
      else byYear.set(group.year, [statement]);
    }
  }
  return byYear;
}
