import type { Message } from '../../i18n/message';
import type { FormulaToken } from '../../workbook/formula/formula-tokens';
import { formulaTokens } from '../../workbook/formula/formula-tokens';
import type { KinerjaCall } from './kinerja-calls';
import { calledFunctions, filledAround, indexedCount, kinerjaCalls } from './kinerja-calls';
import type { TwinOutcome } from './twin';
import { noTwin, twinText } from './twin';
import type { FormulaHome } from './twin-argument';
import { twinArgument } from './twin-argument';
import { twinOf } from './twins';
import { rekapCountTwin } from './twins/rekap';

/** What a formula with KINERJA calls becomes: one of ordinary functions only, or its value and why. */
export type PortableFormula =
  | {
      readonly kind: 'twin';
      readonly formula: string;
      /** Ids of the functions that were replaced, one each call. */
      readonly functions: readonly string[];
      /** Cells whose present content the new formula has built in. */
      readonly fixed: readonly string[];
    }
  | { readonly kind: 'value'; readonly functions: readonly string[]; readonly reason: Message };

/** The formula without the add-in; null for a formula that calls no KINERJA function. All its calls have a twin, or its value must do. */
export function portableFormula(formula: string, home: FormulaHome): PortableFormula | null {
  const functions = calledFunctions(formula);
  if (functions.length === 0) return null;
  const tokens = formulaTokens(formula);
  if (!tokens) return { kind: 'value', functions, reason: { key: 'portable.unread' } };

  const replaced: string[] = [];
  const fixed: string[] = [];
  let text = '';
  let at = 0;
  for (const call of kinerjaCalls(tokens)) {
    const indexed = indexedCount(tokens, call);
    const outcome = indexed ? countTwin(formula, call, indexed.row, home) : callTwin(formula, tokens, call, home);
    if (!outcome.ok) return { kind: 'value', functions, reason: outcome.reason };
    const { first, last } = indexed ?? call;
    text += formula.slice(at, tokens[first]!.start) + bracketed(outcome.value.text, tokens[first - 1], tokens[last + 1]);
    at = tokens[last]!.end;
    replaced.push(call.id);
    fixed.push(...outcome.value.fixed);
  }
  text += formula.slice(at);
  if (calledFunctions(text).length > 0) return { kind: 'value', functions, reason: { key: 'portable.unread' } };
  return { kind: 'twin', formula: text, functions: replaced, fixed: [...new Set(fixed)] };
}

function callTwin(formula: string, tokens: readonly FormulaToken[], call: KinerjaCall, home: FormulaHome): TwinOutcome {
  const twin = twinOf(call.id);
  if (!twin) return noTwin('portable.no-twin', { function: call.id });
  return twin(
    call.args.map((argument) => twinArgument(formula, argument, home)),
    filledAround(formula, tokens, call),
  );
}

function countTwin(formula: string, { args }: KinerjaCall, row: number, home: FormulaHome): TwinOutcome {
  const count = rekapCountTwin(args[0] && twinArgument(formula, args[0], home), row);
  return count.ok ? twinText(count.value) : count;
}

/** In brackets only where an operator stands beside it and it is more than one function call. */
function bracketed(text: string, before: FormulaToken | undefined, after: FormulaToken | undefined): string {
  const isAlone = (!before || isSignOf(before, '(,')) && (!after || isSignOf(after, '),'));
  return isAlone || isOneCall(text) ? text : `(${text})`;
}

const isSignOf = (token: FormulaToken, signs: string): boolean => token.kind === 'sign' && signs.includes(token.text);

function isOneCall(text: string): boolean {
  if (!/^[A-Z]+\(/.test(text)) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '(') depth += 1;
    else if (!quoted && char === ')' && (depth -= 1) === 0) return at === text.length - 1;
  }
  return false;
}
