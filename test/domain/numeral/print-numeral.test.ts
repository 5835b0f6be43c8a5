import fc from 'fast-check';
import { printNumber, printPercent, printPlain, printRupiah } from '../../../src/domain/numeral/print-numeral';
import { readNumeral } from '../../../src/domain/numeral/read-numeral';
import type { Quantity } from '../../../src/domain/numeral/reading';

function readBack(printed: string): Quantity {
  const reading = readNumeral(printed);
  if (reading.kind !== 'number') throw new Error(`${printed} reads as ${reading.kind}`);
  return reading.quantity;
}

/** Numbers that have at most `decimals` decimals, up to 10^15 either way. */
const decimalNumber = fc
  .record({
    negative: fc.boolean(),
    whole: fc.oneof(fc.nat(2000), fc.integer({ min: 0, max: 999_999_999_999_999 })),
    decimals: fc.integer({ min: 0, max: 6 }),
    fraction: fc.nat(999_999),
  })
  .map(({ negative, whole, decimals, fraction }) => {
    const tail = String(fraction).padStart(6, '0').slice(0, decimals);
    const magnitude = Number(`${whole}.${tail}`);
    return { value: negative && magnitude > 0 ? -magnitude : magnitude, decimals };
  });

describe('printNumber', () => {
  it.each<[number, number, string]>([
    [0, 0, '0'],
    [0, 2, '0,00'],
    [-0, 0, '0'],
    [-0.001, 2, '0,00'],
    [5, 2, '5,00'],
    [0.05, 1, '0,1'],
    [0.049, 1, '0,0'],
    [0.0005, 1, '0,0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234.5, 2, '1.234,50'],
    [-1234.5, 1, '-1.234,5'],
    [999.995, 2, '1.000,00'],
    [0.95, 0, '1'],
    [0.5, 0, '1'],
    [0.49, 0, '0'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '-1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [1.15 * 100, 0, '115'],
    [0.575 * 100, 0, '58'],
    [1e15, 0, '1.000.000.000.000.000'],
    [999999999999999.1, 1, '999.999.999.999.999,1'],
    [1e-7, 6, '0,000000'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
  ])('prints %d with %d decimals as %s', (value, decimals, printed) => {
    expect(printNumber(value, decimals)).toBe(printed);
  });

  it('throws for what has no digits', () => {
    expect(() => printNumber(Number.NaN, 0)).toThrow(RangeError);
    expect(() => printNumber(Number.POSITIVE_INFINITY, 0)).toThrow('Infinity has no digits');
  });

  // A lone `1,234` reads the same in both; the reader takes the Indonesian one.
  it('prints what readNumeral reads back as the same number', () => {
    fc.assert(
      fc.property(decimalNumber, ({ value, decimals }) => {
        expect(readBack(printNumber(value, decimals))).toMatchObject({ value, decimals });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('printPercent', () => {
  it.each<[number, number | undefined, string]>([
    [98.837, undefined, '98,84%'],
    [100, undefined, '100,00%'],
    [100, 0, '100%'],
    [-12.5, 1, '-12,5%'],
    [98.835, 2, '98,84%'],
  ])('prints %d with %s decimals as %s', (percentPoints, decimals, printed) => {
    expect(printPercent(percentPoints, decimals)).toBe(printed);
  });

  it('prints what readNumeral reads back as the same percentage', () => {
    fc.assert(
      fc.property(decimalNumber, ({ value, decimals }) => {
        expect(readBack(printPercent(value, decimals))).toMatchObject({ value, decimals, percent: true });
      }),
    );
  });
});

describe('printRupiah', () => {
  it.each<[number, string]>([
    [1969711272000, 'Rp1.969.711.272.000'],
    [0, 'Rp0'],
    [-611000, '-Rp611.000'],
    [999.5, 'Rp1.000'],
  ])('prints %d as %s', (rupiah, printed) => {
    expect(printRupiah(rupiah)).toBe(printed);
  });

  it('prints what readNumeral reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (rupiah) => {
        expect(readBack(printRupiah(rupiah))).toMatchObject({ value: rupiah, decimals: 0, currency: 'Rp' });
      }),
    );
  });
});

describe('printPlain', () => {
  it.each<[number, string]>([
    [425, '425'],
    [1000, '1.000'],
    [100, '100'],
    [0, '0'],
    [13.8, '13,8'],
    [0.1 + 0.2, '0,3'],
    [100 / 3, '33,333333'],
    [-2440968652000, '-2.440.968.652.000'],
    [0.0000004, '0'],
    [-0.0000004, '0'],
  ])('prints %d as %s', (value, printed) => {
    expect(printPlain(value)).toBe(printed);
  });

  it('prints what readNumeral reads back as the same number', () => {
    fc.assert(
      fc.property(decimalNumber, ({ value }) => {
        expect(readBack(printPlain(value)).value).toBe(value);
      }),
    );
  });
});
