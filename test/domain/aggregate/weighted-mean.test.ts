import { weightedMean } from '../../../src/domain/aggregate/weighted-mean';

describe('weightedMean', () => {
  it('gives the IKPA of Ditjen Rehsos under the weights of 2022: 89,45', () => {
    const nilai = [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69];
    const bobot = [10, 10, 20, 10, 10, 10, 5, 25];
    const result = weightedMean(nilai.map((value, index) => ({ value, weight: bobot[index] ?? 0 })), 'fail');
    expect(result.ok && result.value).toBeCloseTo(89.4495, 10);
  });

  it('drops the weight of a missing value with it', () => {
    expect(weightedMean([{ value: 80, weight: 30 }, { value: null, weight: 50 }, { value: 90, weight: 10 }], 'ignore')).toEqual({ ok: true, value: 82.5 });
  });

  it.each([
    ['missing-value', [{ value: null, weight: 1 }, { value: 1, weight: 1 }], 'fail'],
    ['no-value', [{ value: null, weight: 1 }], 'ignore'],
    ['no-value', [], 'fail'],
    ['weight-negative', [{ value: 1, weight: -1 }, { value: 1, weight: 2 }], 'ignore'],
    ['weights-zero', [{ value: 1, weight: 0 }, { value: null, weight: 5 }], 'ignore'],
  ] as const)('is refused: %s', (reason, items, missing) => {
    expect(weightedMean(items, missing)).toEqual({ ok: false, reason });
  });
});
