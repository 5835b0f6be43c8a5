import type { Target } from '../../../src/domain/achievement/capaian';
import type { CapaianFacts, CapaianVerdict } from '../../../src/domain/achievement/capaian-verdict';
import { capaianVerdict } from '../../../src/domain/achievement/capaian-verdict';
import { defaultCapaianPolicy } from '../../../src/domain/achievement/policy';

/** A printed percentage with two decimals beside whole numbers, higher being better, unless `more` says otherwise. */
function verdict(target: Target, realisasi: number, printedPercent: number, more: Partial<CapaianFacts> = {}): CapaianVerdict {
  const polarity = more.polarity ?? 'maks';
  return capaianVerdict({
    target,
    realisasi,
    realisasiDecimals: 0,
    printedPercent,
    printedDecimals: 2,
    polarity,
    accepted: [polarity],
    polarityIsSet: false,
    policy: defaultCapaianPolicy,
    ...more,
  });
}

const kind = (...args: Parameters<typeof verdict>): CapaianVerdict['kind'] => verdict(...args).kind;

describe('a printed capaian', () => {
  it('agrees when it is the formula rounded to the printed places', () => {
    expect(verdict(430, 425, 98.84)).toEqual({ kind: 'agrees', polarity: 'maks' });
    expect(kind(65, 65, 100, { printedDecimals: 0 })).toBe('agrees');
    expect(kind(100, 57, 57)).toBe('agrees');
    // 0,05 % is between 0,0 and 0,1; in binary (2T - R) / T is a little less.
    expect(kind(0.1, 0.19995, 0.05, { polarity: 'min', printedDecimals: 1 })).toBe('agrees');
  });

  it('differs by rounding when its last place was cut off', () => {
    // LKjIP Dinas Sosial Kab. Tegal 2018: 423 of 350 is 120,857 %, printed 120 %; 27 of 28 is 96,4286 %, printed 96,42 %.
    expect(verdict(350, 423, 120, { printedDecimals: 0 })).toEqual({ kind: 'rounding', expectedPercent: (423 / 350) * 100, polarity: 'maks' });
    expect(kind(28, 27, 96.42)).toBe('rounding');
    expect(kind(28, 27, 96.41)).toBe('mismatch');
  });

  it('does not match when it is one whole place off', () => {
    expect(kind(100, 57, 56, { printedDecimals: 0 })).toBe('mismatch');
    expect(kind(100, 57, 58, { printedDecimals: 0 })).toBe('mismatch');
  });

  it('does not match otherwise, and says what it should be', () => {
    // The same report: 110 of 125 printed 96 %, and 65 of 65 printed 40,00.
    expect(verdict(125, 110, 96, { printedDecimals: 0 })).toEqual({ kind: 'mismatch', expectedPercent: 88 });
    expect(verdict(65, 65, 40)).toEqual({ kind: 'mismatch', expectedPercent: 100 });
  });

  it('is not judged where there is no capaian', () => {
    expect(verdict(0, 5, 100)).toEqual({ kind: 'no-capaian' });
    expect(verdict(null, 5, 100)).toEqual({ kind: 'no-capaian' });
  });
});

describe('a realisasi printed with decimals', () => {
  // 2,7 is anything from 2,65 to 2,75: of 3 that is 88,33 % to 91,67 %.
  it.each<[number, CapaianVerdict['kind']]>([
    [88.32, 'mismatch'],
    [88.33, 'rounding'],
    [88.89, 'rounding'],
    [90, 'agrees'],
    [91.67, 'rounding'],
    [91.68, 'mismatch'],
  ])('of 2,7 against 3 makes %d %s', (printed, expected) => {
    expect(kind(3, 2.7, printed, { realisasiDecimals: 1 })).toBe(expected);
  });

  // 7,5 is anything from 7,45 to 7,55, and 74,5 may be cut to 74, 75,5 rounded to 76.
  it.each<[number, CapaianVerdict['kind']]>([
    [73, 'mismatch'],
    [74, 'rounding'],
    [76, 'rounding'],
    [77, 'mismatch'],
  ])('of 7,5 against 10 makes %d %% %s', (printed, expected) => {
    expect(kind(10, 7.5, printed, { realisasiDecimals: 1, printedDecimals: 0 })).toBe(expected);
  });

  it('falls with rising realisasi where lower is better', () => {
    // 2T - R over T: 2,65 to 2,75 of 3 is 111,67 % down to 108,33 %.
    expect(kind(3, 2.7, 111.67, { realisasiDecimals: 1, polarity: 'min' })).toBe('rounding');
    expect(kind(3, 2.7, 108.33, { realisasiDecimals: 1, polarity: 'min' })).toBe('rounding');
    expect(kind(3, 2.7, 108.32, { realisasiDecimals: 1, polarity: 'min', polarityIsSet: true })).toBe('mismatch');
  });

  it('explains nothing beyond what has a capaian', () => {
    // Below 0 a range that begins at 0 gives no ratio.
    expect(kind({ low: 0, high: 5 }, 0, 95, { realisasiDecimals: 1, polarity: 'rentang' })).toBe('mismatch');
  });

  it('is a count, and exact, without them', () => {
    expect(kind(10, 7, 69, { printedDecimals: 0 })).toBe('mismatch');
    // Known to the hundred thousand: a scale word makes the decimals negative.
    expect(kind(10e6, 7e6, 69, { printedDecimals: 0, realisasiDecimals: -5 })).toBe('mismatch');
  });
});

describe('polarities', () => {
  it('agree when the capaian fits any that is right for the indicator, the one shown first', () => {
    expect(verdict(10, 8, 120, { accepted: ['maks', 'min'] })).toEqual({ kind: 'agrees', polarity: 'min' });
    expect(verdict(10, 10, 100, { accepted: ['min', 'maks'] })).toEqual({ kind: 'agrees', polarity: 'maks' });
    // 100,5 % by one, cut off, and 99,5 % by the other, rounded: what is right speaks before what was cut.
    expect(verdict(200, 201, 100, { printedDecimals: 0, accepted: ['maks', 'min'] })).toEqual({ kind: 'agrees', polarity: 'min' });
  });

  it.each([
    ['min', 120],
    ['min-rasio', 125],
  ] as const)('are named when the capaian fits %s, which was not accepted', (polarity, printed) => {
    expect(verdict(10, 8, printed)).toEqual({ kind: 'other-polarity', expectedPercent: 80, polarity });
  });

  it('are named where lower is better and the capaian is the plain ratio', () => {
    expect(verdict(10, 8, 80, { polarity: 'min-rasio' })).toEqual({ kind: 'other-polarity', expectedPercent: 125, polarity: 'maks' });
  });

  it('are not looked for when the user set one', () => {
    expect(kind(10, 8, 118, { polarityIsSet: true })).toBe('mismatch');
    expect(kind(10, 8, 125, { polarityIsSet: true })).toBe('mismatch');
  });

  it('without a capaian fit nothing', () => {
    // T/R has none with nothing realised.
    expect(kind(10, 0, 0, { polarity: 'min', accepted: ['min', 'min-rasio'], polarityIsSet: true })).toBe('mismatch');
  });

  it('have none for a range but the nearer limit', () => {
    expect(verdict({ low: 80, high: 90 }, 70, 87.5, { polarity: 'rentang' })).toEqual({ kind: 'agrees', polarity: 'rentang' });
    expect(verdict({ low: 80, high: 90 }, 70, 60, { polarity: 'rentang' })).toEqual({ kind: 'mismatch', expectedPercent: 87.5 });
  });
});

describe('the percent scale', () => {
  it('is named when the figure fits a hundred times larger or smaller', () => {
    // 27 of 28, the ratio 0,0096 or 96,43 shown as a percentage.
    expect(verdict(28, 27, 0.96)).toMatchObject({ kind: 'scale', factor: 100 });
    expect(verdict(28, 27, 9643, { printedDecimals: 0 })).toMatchObject({ kind: 'scale', factor: 0.01, expectedPercent: (27 / 28) * 100 });
    expect(verdict(10, 10, 1, { printedDecimals: 0 })).toMatchObject({ kind: 'scale', factor: 100 });
  });

  it('is judged with the places that move along', () => {
    expect(kind(28, 27, 9600, { printedDecimals: 0 })).toBe('mismatch');
    expect(kind(28, 27, 0.9643, { printedDecimals: 4 })).toBe('scale');
    expect(kind(28, 27, 0.962, { printedDecimals: 3 })).toBe('mismatch');
  });
});

describe('a cap', () => {
  it('is named when the figure stands at a usual one below what was reached', () => {
    expect(verdict(100, 130, 120)).toEqual({ kind: 'capped', expectedPercent: 130, capPercent: 120 });
    // LKj Dinas Perpustakaan Kab. Lima Puluh Kota 2020: 79,29 of 72,29 printed 100.
    expect(verdict(72.29, 79.29, 100)).toMatchObject({ kind: 'capped', capPercent: 100 });
    expect(kind(100, 130, 115)).toBe('mismatch');
  });

  it('is none above what was reached', () => {
    expect(kind(100, 97, 110)).toBe('mismatch');
  });

  it('of the policy holds for the capaian expected, and the bare formula is then no other polarity', () => {
    const policy = { ...defaultCapaianPolicy, capRatio: 1.2 };
    expect(kind(100, 130, 120, { policy })).toBe('agrees');
    expect(verdict(100, 130, 130, { policy })).toEqual({ kind: 'mismatch', expectedPercent: 120 });
  });
});
