import fc from 'fast-check';
import { printBand, printLimit } from '../../../src/domain/bands/print-band';
import type { BandBounds } from '../../../src/domain/bands/read-band-text';
import { readBandText } from '../../../src/domain/bands/read-band-text';

const band = (lower: number | null, lowerClosed: boolean, upper: number | null, upperClosed: boolean): BandBounds => ({ lower, lowerClosed, upper, upperClosed });

test.each<[BandBounds, 'percent' | 'score', string]>([
  [band(85, false, 100, true), 'percent', '>85-100%'],
  [band(76.61, true, 88.3, true), 'score', '76,61-88,3'],
  [band(75, true, 100, false), 'percent', '75-<100%'],
  [band(95, true, null, false), 'score', '≥95'],
  [band(100, false, null, false), 'percent', '>100%'],
  [band(null, false, 50, true), 'percent', '≤50%'],
  [band(null, false, 70, false), 'score', '<70'],
  [band(100, true, 100, true), 'percent', '100%'],
])('%j in %s is %s', (bounds, measure, text) => {
  expect(printBand(bounds, measure)).toBe(text);
});

test('what is printed reads back as it was', () => {
  const value = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);
  const bounds = fc
    .tuple(value, value, fc.boolean(), fc.boolean(), fc.constantFrom('both', 'lower', 'upper'))
    .filter(([one, other]) => one !== other)
    .map(([one, other, lowerClosed, upperClosed, sides]) =>
      band(
        sides === 'upper' ? null : Math.min(one, other),
        sides !== 'upper' && lowerClosed,
        sides === 'lower' ? null : Math.max(one, other),
        sides !== 'lower' && upperClosed,
      ),
    );
  fc.assert(
    fc.property(bounds, fc.constantFrom('percent' as const, 'score' as const), (of, measure) => {
      expect(readBandText(printBand(of, measure))).toEqual({ ok: true, value: of });
    }),
  );
});

test('an end that is open has no figure', () => {
  expect([85.5, Infinity, -Infinity].map(printLimit)).toEqual(['85,5', '∞', '-∞']);
});
