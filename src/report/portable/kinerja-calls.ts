import type { FormulaToken } from '../../workbook/formula/formula-tokens';

/** One KINERJA call in a formula, not inside another such call. */
export interface KinerjaCall {
  /** The function's id: `CAPAIAN`. */
  readonly id: string;
  /** Places among the tokens: the name, and the closing bracket. */
  readonly first: number;
  readonly last: number;
  readonly args: readonly (readonly FormulaToken[])[];
}

const PREFIX = 'KINERJA.';
const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /(?<![\w.\\])KINERJA\.([A-Z]+)\s*\(/gi;

/** The ids of the KINERJA functions a formula calls, each once, even where the formula cannot be read further. */
export function calledFunctions(formula: string): readonly string[] {
  if (!/kinerja\./i.test(formula)) return [];
  return [...new Set(Array.from(formula.replace(TEXTS, '""').matchAll(CALL), ([, id]) => id!.toUpperCase()))];
}

const isSign = (token: FormulaToken | undefined, text: string): boolean => token?.kind === 'sign' && token.text === text;

/** The outermost KINERJA calls, in order. */
export function kinerjaCalls(tokens: readonly FormulaToken[]): readonly KinerjaCall[] {
  const calls: KinerjaCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !token.text.startsWith(PREFIX) || !isSign(tokens[at + 1], '(')) continue;
    const call = callAt(tokens, at, token.text.slice(PREFIX.length));
    if (!call) return calls;
    calls.push(call);
    at = call.last;
  }
  return calls;
}

/** Null where the closing bracket is missing. */
function callAt(tokens: readonly FormulaToken[], first: number, id: string): KinerjaCall | null {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (let at = first + 2; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (isSign(token, ')') && depth === 0) return { id, first, last: at, args };
    if (isSign(token, ',') && depth === 0) args.push([]);
    else {
      args.at(-1)!.push(token);
      if (isSign(token, '(')) depth += 1;
      else if (isSign(token, ')')) depth -= 1;
    }
  }
  return null;
}

/** References that the formula around the call tests: in `IF(E5="","",KINERJA...)` E5 is not empty where the call stands. */
export function filledAround(formula: string, tokens: readonly FormulaToken[], { first }: KinerjaCall): ReadonlySet<string> {
  const [word, open, cell, equals, empty, comma, nothing, next] = tokens.slice(Math.max(0, first - 8), first);
  const isGuard =
    word?.kind === 'word' && word.text === 'IF' && isSign(open, '(') && cell?.kind === 'reference' && isSign(equals, '=') &&
    empty?.kind === 'text' && empty.value === '' && isSign(comma, ',') && nothing?.kind === 'text' && isSign(next, ',');
  return new Set(isGuard ? [formula.slice(cell.start, cell.end)] : []);
}

/** The row asked for where the call stands in `INDEX(KINERJA.REKAP(...),row,2)`, and the whole of that; null elsewhere. */
export function indexedCount(tokens: readonly FormulaToken[], { id, first, last }: KinerjaCall): { readonly row: number; readonly first: number; readonly last: number } | null {
  const before = tokens[first - 2];
  const [comma, row, second, column, close] = tokens.slice(last + 1, last + 6);
  const isIndex = id === 'REKAP' && before?.kind === 'word' && before.text === 'INDEX' && isSign(tokens[first - 1], '(');
  if (!isIndex || !isSign(comma, ',') || row?.kind !== 'number' || !isSign(second, ',') || column?.kind !== 'number' || column.value !== 2 || !isSign(close, ')')) return null;
  return { row: row.value, first: first - 2, last: last + 5 };
}
