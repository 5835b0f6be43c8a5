import { capaian } from '../../domain/achievement/capaian';
import { mean } from '../../domain/aggregate/mean';
import type { CapaianRow } from './capaian-rows';
import { plainQuantity } from './capaian-rows';
import type { CapaianScale } from './capaian-scale';
import { capaianPercent } from './capaian-scale';
import { halfLastPlace } from '../figures/figure-value';
import { indicatorPolarity } from './indicator-polarity';
import type { RuleContext } from '../rule';

/** Figures a mean may be of; null where there is none. Percent points for capaian. */
export interface MeanTerms {
  readonly values: readonly (number | null)[];
  /** How far rounding of the printed terms may move their mean. */
  readonly slack: number;
}

/** Caps agencies use before they average (domain-rules 2.2). */
const CAPS = [Infinity, 100, 110, 120];

/** The mean of the terms; null when there is none. */
export function plainMean({ values }: MeanTerms): number | null {
  const outcome = mean(values, 'ignore');
  return outcome.ok ? outcome.value : null;
}

/** Every mean of the terms in use: all of them or only what is filled in, capped first or not, the positive ones only. */
function usualMeans(terms: MeanTerms): readonly number[] {
  const present = terms.values.filter((value) => value !== null);
  return CAPS.flatMap((cap) => {
    const capped = present.map((value) => Math.min(value, cap));
    const positive = capped.filter((value) => value > 0);
    const sum = capped.reduce((whole, value) => whole + value, 0);
    return present.length === 0 ? [] : [sum / present.length, sum / terms.values.length, ...(positive.length > 0 ? [sum / positive.length] : [])];
  });
}

/** True when the printed figure is one of the usual means, as far as its printed decimals tell. */
export function isMeanOf(printed: { readonly value: number; readonly decimals: number }, terms: MeanTerms): boolean {
  const reach = 10 ** -Math.max(0, printed.decimals) * (1 - 1e-9) + terms.slack;
  return usualMeans(terms).some((mean) => Math.abs(mean - printed.value) < reach);
}

export function meanTerms(terms: readonly ({ readonly value: number; readonly decimals: number } | null)[]): MeanTerms {
  const slack = terms.reduce((sum, term) => sum + (term && term.decimals > 0 ? halfLastPlace(term.decimals) : 0), 0);
  return { values: terms.map((term) => term && term.value), slack: terms.length === 0 ? 0 : slack / terms.length };
}

/** The capaian of the rows as printed, in percent points. */
export function printedTerms(rows: readonly CapaianRow[], scaleOf: (columnIndex: number) => CapaianScale): MeanTerms {
  return meanTerms(
    rows.map(({ capaian: reading, group }) => {
      const quantity = plainQuantity(reading);
      if (!quantity || group.capaian === null) return null;
      const { percent, decimals } = capaianPercent(quantity, scaleOf(group.capaian));
      return { value: percent, decimals };
    }),
  );
}

/** The capaian of the rows worked out again from target and realisasi, in percent points. */
export function recomputedTerms(rows: readonly CapaianRow[], context: RuleContext): MeanTerms {
  const values = rows.map((row) => {
    const [target, realisasi] = [plainQuantity(row.target), plainQuantity(row.realisasi)];
    const outcome = capaian(target?.value ?? null, realisasi?.value ?? null, indicatorPolarity(row, context).polarity, context.settings.policy);
    return outcome.ok ? outcome.value.ratio * 100 : null;
  });
  return { values, slack: 0 };
}
