/** Error values an ordinary formula can give again. */
const ERROR_FORMULAS: ReadonlyMap<string, string> = new Map([
  ['#N/A', '=NA()'],
  ['#DIV/0!', '=#DIV/0!'],
  ['#NUM!', '=#NUM!'],
  ['#VALUE!', '=#VALUE!'],
]);

/** A formula that gives just this error; null where no ordinary one does. */
export function errorFormula(error: string): string | null {
  return ERROR_FORMULAS.get(error) ?? null;
}
