import { geometricMean } from '../../../src/domain/aggregate/geometric-mean';

/** At two decimals, as PMK 214/2017 prints its worked example and carries it on. */
function printed(values: readonly number[]): number {
  const result = geometricMean(values, 'fail');
  if (!result.ok) throw new Error(result.reason);
  return Math.round(result.value * 100) / 100;
}

describe('geometricMean', () => {
  it('gives the worked example of PMK 214/2017: output, programme and unit', () => {
    expect(printed([100, 90])).toBe(94.87);
    // Printed there as 66,67 x 66,67 x 100; two thirds is what gives its 76,31.
    expect(printed([200 / 3, 200 / 3, 100])).toBe(76.31);
    expect(printed([94.87, 76.31])).toBe(85.09);
    expect(printed([85.09, 100])).toBe(92.24);
  });

  it('is zero with one zero', () => {
    expect(geometricMean([0, 100], 'fail')).toEqual({ ok: true, value: 0 });
  });

  it('does not overflow over rupiah amounts', () => {
    const result = geometricMean(Array.from({ length: 60 }, () => 1e12), 'fail');
    expect(result.ok && result.value / 1e12).toBeCloseTo(1, 9);
  });

  it('leaves a missing value out only where it is to be ignored', () => {
    const ignored = geometricMean([4, null, 9], 'ignore');
    expect(ignored.ok && ignored.value).toBeCloseTo(6, 12);
    expect(geometricMean([4, null, 9], 'fail')).toEqual({ ok: false, reason: 'missing-value' });
  });

  it('is refused for a negative value and over nothing', () => {
    expect(geometricMean([-1, 4], 'fail')).toEqual({ ok: false, reason: 'negative-value' });
    expect(geometricMean([null], 'ignore')).toEqual({ ok: false, reason: 'no-value' });
    expect(geometricMean([], 'fail')).toEqual({ ok: false, reason: 'no-value' });
  });
});
