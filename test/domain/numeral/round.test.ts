import fc from 'fast-check';
import { roundHalfUp, roundToUnits, withoutBinaryNoise, withSignificantDigits } from '../../../src/domain/numeral/round';

describe('roundHalfUp', () => {
  it.each<[number, number, number]>([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [88.305, 2, 88.31],
    [88.304, 2, 88.3],
    [0.57 * 100, 0, 57],
    [2.5, 0, 3],
    [0, 2, 0],
    [12345.678, 1, 12345.7],
  ])('rounds %d to %d decimals as %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('is never further from the value than half a unit of the last decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(Math.abs(roundHalfUp(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  it('is the number of whole units, however near the half', () => {
    const nearHalf = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.double({ min: -0.02, max: 0.02, noNaN: true })).map(([whole, off]) => whole + 0.5 + off);
    fc.assert(
      fc.property(fc.oneof(nearHalf, fc.double({ noNaN: true, noDefaultInfinity: true })), fc.integer({ min: 0, max: 8 }), (units, decimals) => {
        const value = units / 10 ** decimals;
        expect(roundHalfUp(value, decimals)).toBe(Number(`${roundToUnits(value, decimals)}e-${decimals}`));
      }),
    );
  });

  it('refuses what has no digits', () => {
    expect(() => roundHalfUp(Number.NaN, 2)).toThrow(RangeError);
    expect(() => roundHalfUp(-Infinity, 0)).toThrow(RangeError);
  });

  it('leaves a rounded number as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const once = roundHalfUp(value, decimals);
        expect(roundHalfUp(once, decimals)).toBe(once);
      }),
    );
  });
});

describe('roundToUnits', () => {
  it('counts whole units of the last decimal', () => {
    expect(roundToUnits(1.005, 2)).toBe(101n);
    expect(roundToUnits(-0.4, 0)).toBe(0n);
  });
});

describe('withoutBinaryNoise', () => {
  it.each<[number, number]>([
    [0.57 * 100, 57],
    [-0.57 * 100, -57],
    [0.07 * 100, 7],
    [0.1 + 0.2, 0.3],
    [0, 0],
    [99.99999999999999, 100],
    [1234567890123.46, 1234567890123.5],
  ])('reads %d as %d', (value, meant) => {
    expect(withoutBinaryNoise(value)).toBe(meant);
  });

  it('keeps fourteen digits, whatever their size', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -1e13, max: 1e13, noNaN: true }), fc.integer().map((whole) => whole / 700)), (value) => {
        expect(withoutBinaryNoise(value)).toBe(Number(value.toPrecision(14)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('withSignificantDigits', () => {
  it.each<[number, number, number]>([
    [123_456, 3, 123_000],
    [-0.98765, 2, -0.99],
    [0.001_234_6, 4, 0.001_235],
    [9.996, 3, 10],
    [0.0996, 2, 0.1],
    [12_345_678_901, 10, 12_345_678_900],
    [0, 10, 0],
  ])('of %d, %d digits are %d', (value, digits, rounded) => {
    expect(withSignificantDigits(value, digits)).toBe(rounded);
  });

  it('are the digits people would write, for any number of them', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -200, max: 200, noNaN: true }), fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 800));
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 14 }), (exact, digits) => {
        expect(withSignificantDigits(exact, digits)).toBe(Number(exact.toPrecision(digits)));
      }),
      { numRuns: 2000 },
    );
  });
});
