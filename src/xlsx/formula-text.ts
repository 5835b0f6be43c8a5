/** Text in double quotes, a sheet name in single quotes, or a bracketed table or book reference: never code. */
const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

/** Rewrites only the code of a formula; literals and quoted sheet names stay as they are. */
export function mapFormulaCode(formula: string, rewrite: (code: string) => string): string {
  let text = '';
  let at = 0;
  for (const literal of formula.matchAll(LITERAL)) {
    text += rewrite(formula.slice(at, literal.index)) + literal[0];
    at = literal.index + literal[0].length;
  }
  return text + rewrite(formula.slice(at));
}
