import { printPlain } from '../../domain/numeral/print-numeral';
import { asNumberFix } from '../figures/as-number-fix';
import { figureRuns } from '../figures/figure-runs';
import type { Rule } from '../rule';
import { englishFigures, isEnglishOnly } from '../figures/separator-habit';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

/** A figure or two written with English separators among figures written the Indonesian way. */
export const mixedDecimal: Rule = {
  meta: { id: 'mixed-decimal', name: 'rule.mixed-decimal', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const columns = figureColumns(table, snapshot);
    for (const entry of columns) {
      const { english, few } = englishFigures(columns, entry);
      if (!few) continue;
      for (const run of figureRuns(english)) {
        const { reading, text } = run.figures[0]!;
        if (reading.kind !== 'number') continue;
        const value = printPlain(reading.quantity.value);
        yield textFinding(table.sheet, run, {
          rule: 'mixed-decimal',
          severity: 'warning',
          key: 'mixed-decimal.found',
          params: { value },
          expected: value,
          evidence: `"${text.trim()}" = ${value}`,
          fix: run.figures.every(isEnglishOnly) ? asNumberFix(table.sheet, entry, run.figures) : null,
        });
      }
    }
  },
};
