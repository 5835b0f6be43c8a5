import fc from 'fast-check';
import { terbilang } from '../../src/domain/terbilang';

test.each([
  [0, 'nol'],
  [7, 'tujuh'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [215, 'dua ratus lima belas'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [101_000, 'seratus satu ribu'],
  [21_500, 'dua puluh satu ribu lima ratus'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_000_000_000_000, 'satu triliun'],
  // Perjanjian Kinerja 2023, JUMLAH.
  [2_454_771_239_000, 'dua triliun empat ratus lima puluh empat miliar tujuh ratus tujuh puluh satu juta dua ratus tiga puluh sembilan ribu'],
  [-15, 'minus lima belas'],
])('%p is %s', (amount, words) => {
  expect(terbilang(amount)).toEqual({ ok: true, value: words });
});

test.each([
  [0.5, 'not-whole'],
  [Number.NaN, 'not-whole'],
  [1e15, 'too-large'],
  [-1e15, 'too-large'],
] as const)('%p: %s', (amount, reason) => {
  expect(terbilang(amount)).toEqual({ ok: false, reason });
});

/** Reads the words back, by a grammar of its own. */
function amountOf(words: string): number {
  const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
    if (word === 'puluh') [group, digit] = [group + digit * 10, 0];
    else if (word === 'belas') [group, digit] = [group + digit + 10, 0];
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0];
    else if (word in scales) [total, group, digit] = [total + (group + digit) * scales[word]!, 0, 0];
    else digit = digits.indexOf(word);
  }
  return total + group + digit;
}

test('the words say the amount again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (amount) => {
      const words = terbilang(amount);
      expect(words.ok && amountOf(words.value)).toBe(amount);
    }),
  );
});
