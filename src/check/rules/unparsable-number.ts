import { printPlain } from '../../domain/numeral/print-numeral';
import type { Reading } from '../../domain/numeral/reading';
import type { MessageKey } from '../../i18n/message';
import { PREDICATE_LETTERS, PREDICATE_WORDS } from '../../recognise/predicated-value';
import { figureRuns } from '../figures/figure-runs';
import { numberCandidates } from '../figures/number-candidates';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import type { TextFigure, TextFigureKind } from '../figures/text-figures';
import { figureColumns } from '../figures/text-figures';

/** Names made of digits stand in these columns, and dates may. */
const NAMED_BY_DIGITS = new Set(['nomor', 'kode', 'tahun', 'periode']);

/**
 * Digits that cannot be read as one number. Separators that fit no notation, or a letter among digits, are an error; a lone separator at the end, a
 * code, or a number inside a sentence is left to a person. Several numbers in one cell are multi-value-cell.
 */
export const unparsableNumber: Rule = {
  meta: { id: 'unparsable-number', name: 'rule.unparsable-number', severity: 'error', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    for (const { column, texts } of figureColumns(table, snapshot)) {
      if (NAMED_BY_DIGITS.has(column.role)) continue;
      const figures = texts.filter(({ kind }) => KINDS.has(kind));
      for (const run of figureRuns(figures, { apart: (one, next) => one.kind !== 'sentence' || next.kind !== 'sentence' })) {
        const { kind, reading, text } = run.figures[0]!;
        const candidates = kind === 'letter' ? numberCandidates(withDigits(text)) : kind === 'damaged' ? numberCandidates(text) : [];
        yield textFinding(table.sheet, run, {
          rule: 'unparsable-number',
          severity: kind === 'letter' || (kind === 'damaged' && !endsOpen(reading)) ? 'error' : run.figures.every(isPredicate) ? 'info' : 'warning',
          key: keyOf(run.figures[0]!),
          expected: candidates.map(printPlain).join(' / '),
        });
      }
    }
  },
};

const KINDS: ReadonlySet<TextFigureKind> = new Set(['damaged', 'letter', 'code', 'sentence']);

/** `95,` is a number whose end may be lost, or a full stop. */
const endsOpen = (reading: Reading): boolean => reading.kind === 'unreadable' && reading.reason === 'trailing-separator';

/** A value and its predicate in either order, and what stands between them. */
const valued = (predicate: string, between: string, flags: string): RegExp =>
  new RegExp(String.raw`^\s*(?:(?:${predicate})\s*${between}\s*[\d.,]+\s*%?|[\d.,]+\s*%?\s*${between}\s*(?:${predicate}))\s*\)?\s*$`, flags);

/** `B (65,00)`, `65,00 (B)`, `82,50 (Sangat Baik)`: how a value and its predicate are usually told together. */
const PREDICATED: readonly RegExp[] = [
  valued(PREDICATE_LETTERS, '[/(]?', ''),
  valued(PREDICATE_WORDS, '[/(]', 'i'),
];
const isPredicate = ({ text }: TextFigure): boolean => PREDICATED.some((form) => form.test(text));

const withDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');

function keyOf({ kind, reading }: TextFigure): MessageKey {
  if (kind === 'letter') return 'unparsable-number.letter-for-digit';
  if (kind === 'sentence') return 'unparsable-number.text-around-number';
  return reading.kind === 'unreadable' && reading.reason !== 'no-digits' ? `unparsable-number.${reading.reason}` : 'unparsable-number.text-around-number';
}
