import { sasaranMean } from '../../../src/domain/aggregate/sasaran-mean';

/** LKj Ditjen Rehabilitasi Sosial 2023, ikhtisar capaian: [target, realisasi] of ten indicators under seven sasaran. */
const ditjenRehsos: readonly (readonly (readonly [number, number])[])[] = [
  [[100, 100]],
  [[80, 88.04]],
  [[60, 78.2]],
  [[95, 97.84], [82, 97.72]],
  [[81, 83.6], [71, 83.62]],
  [[81, 80.09], [90, 91.31]],
  [[89, 89.15]],
];

function headline(capRatio: number): readonly [number, number] {
  const result = sasaranMean(ditjenRehsos.map((rows) => rows.map(([target, realisasi]) => Math.min(realisasi / target, capRatio) * 100)), 'fail');
  if (!result.ok) throw new Error(result.reason);
  return [result.value.perIndicator, result.value.perSasaran];
}

describe('sasaranMean', () => {
  it.each<[string, number, number, number]>([
    ['without a cap', Infinity, 108.4, 108.9],
    ['capped at 120', 1.2, 107.37, 107.42],
    ['capped at 110', 1.1, 104.67, 104.78],
    ['capped at 100', 1, 99.89, 99.92],
  ])('gives both headline means of the Ditjen Rehsos report %s', (_, cap, perIndicator, perSasaran) => {
    const [indicators, sasaran] = headline(cap);
    expect(indicators).toBeCloseTo(perIndicator, 2);
    expect(sasaran).toBeCloseTo(perSasaran, 2);
  });

  it('keeps the mean of each sasaran, and none for a sasaran without values', () => {
    expect(sasaranMean([[1, 3], [null], [], [5, null]], 'ignore')).toEqual({
      ok: true,
      value: { perIndicator: 3, perSasaran: 3.5, sasaranMeans: [2, null, null, 5] },
    });
  });

  it('is refused for a missing value where that is not to be ignored', () => {
    expect(sasaranMean([[1, 3], [null]], 'fail')).toEqual({ ok: false, reason: 'missing-value' });
    expect(sasaranMean([[1, 3], []], 'fail')).toEqual({ ok: false, reason: 'missing-value' });
  });

  it('has no value over nothing', () => {
    expect(sasaranMean([], 'ignore')).toEqual({ ok: false, reason: 'no-value' });
    expect(sasaranMean([[null]], 'ignore')).toEqual({ ok: false, reason: 'no-value' });
    expect(sasaranMean([[]], 'fail')).toEqual({ ok: false, reason: 'no-value' });
  });
});
