import fc from 'fast-check';
import { capaian } from '../../../src/domain/achievement/capaian';
import type { CapaianReason, Target } from '../../../src/domain/achievement/capaian';
import { defaultCapaianPolicy } from '../../../src/domain/achievement/policy';
import type { CapaianPolicy, Polarity } from '../../../src/domain/achievement/policy';

function outcome(target: Target, realisasi: number | null, polarity: Polarity, policy: Partial<CapaianPolicy> = {}) {
  const result = capaian(target, realisasi, polarity, { ...defaultCapaianPolicy, ...policy });
  return result.ok ? result.value : result.reason;
}

function ratio(target: Target, realisasi: number | null, polarity: Polarity, policy: Partial<CapaianPolicy> = {}): number {
  const value = outcome(target, realisasi, polarity, policy);
  if (typeof value === 'string') throw new Error(value);
  return value.ratio;
}

describe('capaian', () => {
  it.each<[number, number, number]>([
    [430, 425, 0.9884],
    [65, 65, 1],
    [125, 110, 0.88],
    [350, 423, 1.2086],
    [80, 88.04, 1.1005],
    [10, 0, 0],
    [10, -5, -0.5],
  ])('maks: target %d, realisasi %d', (target, realisasi, expected) => {
    expect(ratio(target, realisasi, 'maks')).toBeCloseTo(expected, 4);
  });

  it.each<[Polarity, number, number, number]>([
    ['min', 10, 20, 0],
    ['min', 10, 5, 1.5],
    ['min', 10, 10, 1],
    ['min', 10, 25, -0.5],
    ['min', 10, 0, 2],
    ['min-rasio', 10, 20, 0.5],
    ['min-rasio', 10, 5, 2],
    ['min-rasio', 10, 10, 1],
    ['stabil', 10, 10, 1],
    ['stabil', 10, 12, 0.8],
    ['stabil', 10, 8, 0.8],
    ['stabil', 10, 25, -0.5],
  ])('%s: target %d, realisasi %d gives %d', (polarity, target, realisasi, expected) => {
    expect(ratio(target, realisasi, polarity)).toBeCloseTo(expected, 12);
  });

  it.each<[number, number]>([
    [92, 92 / 90],
    [70, 0.875],
    [80, 1],
    [85, 1],
    [90, 1],
    [0, 0],
  ])('rentang 80-90: realisasi %d against the nearer limit', (realisasi, expected) => {
    expect(ratio({ low: 80, high: 90 }, realisasi, 'rentang')).toBe(expected);
  });

  it('takes a range of one number for that number', () => {
    expect(ratio({ low: 90, high: 90 }, 90, 'rentang')).toBe(1);
    expect(ratio({ low: 90, high: 90 }, 45, 'rentang')).toBe(0.5);
  });

  it('takes 100 % inside a range whose limit is zero or negative, and has no ratio outside it', () => {
    expect(ratio({ low: -5, high: 0 }, -2, 'rentang')).toBe(1);
    expect(ratio({ low: 0, high: 5 }, 0, 'rentang')).toBe(1);
    expect(ratio({ low: -5, high: 0 }, 0, 'rentang')).toBe(1);
    expect(outcome({ low: -5, high: 0 }, 1, 'rentang')).toBe<CapaianReason>('target-zero');
    expect(outcome({ low: 0, high: 5 }, -1, 'rentang')).toBe<CapaianReason>('target-zero');
    expect(outcome({ low: -5, high: 5 }, -6, 'rentang')).toBe<CapaianReason>('target-negative');
    expect(outcome({ low: -5, high: -1 }, 0, 'rentang')).toBe<CapaianReason>('target-negative');
  });

  it.each<[string, Target, number | null, Polarity, CapaianReason]>([
    ['no target', null, 5, 'maks', 'target-missing'],
    ['no target and no realisasi', null, null, 'maks', 'target-missing'],
    ['no realisasi', 10, null, 'maks', 'realisasi-missing'],
    ['a negative target', -5, -10, 'maks', 'target-negative'],
    ['nothing realised under T/R', 10, 0, 'min-rasio', 'realisasi-zero'],
    ['a negative realisasi under T/R', 10, -1, 'min-rasio', 'realisasi-negative'],
    ['a range under another polarity', { low: 80, high: 90 }, 85, 'maks', 'range-without-rentang'],
    ['one number under rentang', 80, 85, 'rentang', 'rentang-without-range'],
    ['a range the wrong way round', { low: 90, high: 80 }, 85, 'rentang', 'range-inverted'],
  ])('has no capaian for %s', (_, target, realisasi, polarity, reason) => {
    expect(outcome(target, realisasi, polarity)).toBe(reason);
  });

  describe('with a zero target', () => {
    it.each<Polarity>(['maks', 'min', 'min-rasio', 'stabil'])('gives no number by default (%s)', (polarity) => {
      expect(outcome(0, 0, polarity)).toBe('target-zero');
      expect(outcome(0, 5, polarity)).toBe('target-zero');
    });

    it.each<Polarity>(['maks', 'min', 'min-rasio', 'stabil'])('gives 100 %% when both are zero, if so agreed (%s)', (polarity) => {
      expect(ratio(0, 0, polarity, { zeroTarget: 'hundred-when-both-zero' })).toBe(1);
      expect(outcome(0, 5, polarity, { zeroTarget: 'hundred-when-both-zero' })).toBe('target-zero');
    });

    it('gives the cap to a realisasi above it, if so agreed', () => {
      const policy = { zeroTarget: 'cap-when-exceeded', capRatio: 1.2 } as const;
      expect(outcome(0, 5, 'maks', policy)).toEqual({ rawRatio: 1.2, ratio: 1.2 });
      expect(outcome(0, 0, 'maks', policy)).toBe('target-zero');
      expect(outcome(0, -1, 'maks', policy)).toBe('target-zero');
    });

    it('gives no cap that was not agreed for it', () => {
      expect(outcome(0, 5, 'maks', { capRatio: 1.2 })).toBe('target-zero');
      expect(outcome(0, 5, 'maks', { capRatio: 1.2, zeroTarget: 'hundred-when-both-zero' })).toBe('target-zero');
    });

    it('has no cap to give where there is none', () => {
      expect(outcome(0, 5, 'maks', { zeroTarget: 'cap-when-exceeded' })).toBe('target-zero');
    });

    it.each<Polarity>(['min', 'min-rasio', 'stabil'])('never rewards exceeding zero under %s', (polarity) => {
      expect(outcome(0, 5, polarity, { zeroTarget: 'cap-when-exceeded', capRatio: 1.2 })).toBe('target-zero');
    });
  });

  it('gives the cap to T/R with nothing realised only under cap-when-exceeded', () => {
    expect(ratio(10, 0, 'min-rasio', { zeroTarget: 'cap-when-exceeded', capRatio: 1.2 })).toBe(1.2);
    expect(outcome(10, 0, 'min-rasio', { zeroTarget: 'cap-when-exceeded' })).toBe('realisasi-zero');
    expect(outcome(10, 0, 'min-rasio', { capRatio: 1.2 })).toBe('realisasi-zero');
  });

  it('keeps the raw ratio apart from the capped, floored and rounded one', () => {
    expect(outcome(10, 15, 'maks', { capRatio: 1.2 })).toEqual({ rawRatio: 1.5, ratio: 1.2 });
    expect(outcome(10, 11, 'maks', { capRatio: 1.2 })).toEqual({ rawRatio: 1.1, ratio: 1.1 });
    expect(outcome(10, 25, 'min', { floorRatio: 0 })).toEqual({ rawRatio: -0.5, ratio: 0 });
    expect(outcome(430, 425, 'maks', { roundPercentDecimals: 2 })).toEqual({ rawRatio: 425 / 430, ratio: 0.9884 });
    expect(outcome(430, 425, 'maks', { roundPercentDecimals: 0 })).toEqual({ rawRatio: 425 / 430, ratio: 0.99 });
  });

  it('never leaves the floor and the cap', () => {
    const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const polarity = fc.constantFrom<Polarity>('maks', 'min', 'min-rasio', 'stabil');
    fc.assert(
      fc.property(positive, positive, polarity, (target, realisasi, direction) => {
        const value = ratio(target, realisasi, direction, { floorRatio: 0, capRatio: 1.2 });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.2);
      }),
    );
  });

  it('does not depend on the unit both numbers are in', () => {
    const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const polarity = fc.constantFrom<Polarity>('maks', 'min', 'min-rasio', 'stabil');
    fc.assert(
      fc.property(positive, positive, polarity, (target, realisasi, direction) => {
        const whole = ratio(target, realisasi, direction);
        expect(Math.abs(ratio(target * 1000, realisasi * 1000, direction) - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole)));
      }),
    );
  });
});
