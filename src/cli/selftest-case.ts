import type { kinerjaFunctions } from '../functions/kinerja-functions';
import type { MessageKey } from '../i18n/message';
import type { CellValue } from '../workbook/snapshot';

/** An argument of a tested call: a literal, nothing (null), or a row of cells, where null is an empty cell. */
export type SelftestArgument = CellValue | null | { readonly cells: readonly (CellValue | null)[] };

/** What is made of the call's result before it is compared. `guard` is the formula as the add-in writes it, for an empty realisasi. */
export type Around = 'sum' | { readonly index: number; readonly column?: number } | 'guard';

/** One row of the self-test: a call, and what it must give by the reckoning of a person. */
export interface SelftestCase {
  readonly about: MessageKey;
  readonly call: keyof typeof kinerjaFunctions;
  readonly args: readonly SelftestArgument[];
  readonly around?: Around;
  /** A number, a text, or the error code a cell shows. */
  readonly expected: number | string;
  /** The reckoning or the source, in figures and names. */
  readonly reckoning: string;
}

/** The formula, with the row of cells of each argument at the place `addressOf` says. */
export function caseFormula({ call, args, around }: SelftestCase, addressOf: (argument: number) => string): string {
  const written = args.map((argument, index) => writtenArgument(argument, () => addressOf(index)));
  const called = `KINERJA.${call}(${written.join(',')})`;
  if (around === undefined) return `=${called}`;
  if (around === 'sum') return `=SUM(${called})`;
  if (around === 'guard') return `=IF(${written.at(-1)}="","",${called})`;
  return `=INDEX(${[called, around.index, ...(around.column === undefined ? [] : [around.column])].join(',')})`;
}

function writtenArgument(argument: SelftestArgument, address: () => string): string {
  if (argument === null) return '';
  if (typeof argument === 'object') return address();
  return typeof argument === 'string' ? `"${argument.replaceAll('"', '""')}"` : String(argument);
}

/** The formula that is TRUE where the cell holds what is expected; an error in it is no more than FALSE. */
export function agreementFormula(expected: number | string, result: string, expectation: string): string {
  if (typeof expected === 'number') return `=IFERROR(ABS(${result}-${expectation})<0.000000001,FALSE)`;
  const type = ERROR_TYPES[expected];
  if (type !== undefined) return `=IFERROR(ERROR.TYPE(${result})=${type},FALSE)`;
  return `=IFERROR(EXACT(${result},${expectation}),FALSE)`;
}

/** As Excel's ERROR.TYPE counts them. */
const ERROR_TYPES: Readonly<Record<string, number>> = { '#DIV/0!': 2, '#VALUE!': 3, '#NUM!': 6, '#N/A': 7 };
