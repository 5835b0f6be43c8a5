import { readBandText } from '../../../src/domain/bands/read-band-text';
import type { BandBounds, BandTextReason } from '../../../src/domain/bands/read-band-text';

/** `(85,100]` and the like, as bounds. */
function interval(notation: string): BandBounds {
  const [, left, lower, upper, right] = /^([[(])(.*);(.*)([\])])$/.exec(notation) ?? [];
  return { lower: lower ? Number(lower) : null, lowerClosed: left === '[', upper: upper ? Number(upper) : null, upperClosed: right === ']' };
}

describe('readBandText', () => {
  it.each([
    ['>85-100', '(85;100]'],
    ['>75-85%,', '(75;85]'],
    ['>65 - 75%,', '(65;75]'],
    ['> 50 - 65 %,', '(50;65]'],
    ['>0-30%.', '(0;30]'],
    ['>30-50 % .;', '(30;50]'],
    ['88,31 - 100,00', '[88.31;100]'],
    ['76,61 – 88,30', '[76.61;88.3]'],
    ['76-90', '[76;90]'],
    ['80 s.d. 90', '[80;90]'],
    ['80 s/d 90%', '[80;90]'],
    ['80 sd 90', '[80;90]'],
    ['80 sampai dengan 90', '[80;90]'],
    ['80 hingga 90', '[80;90]'],
    ['>75 s.d. <85', '(75;85)'],
    ['>75 - ≤85', '(75;85]'],
    ['≥75 - <85', '[75;85)'],
    ['lebih dari 80 s.d. 90', '(80;90]'],
    ['91% <= 100%', '[91;100]'],
    ['91% < 100%', '[91;100)'],
    ['80 < x <= 90', '(80;90]'],
    ['80 <= nilai < 90', '[80;90)'],
    ['<= 50%', '(;50]'],
    ['=< 50', '(;50]'],
    ['≤50', '(;50]'],
    ['< 70', '(;70)'],
    ['kurang dari 70', '(;70)'],
    ['di bawah 70', '(;70)'],
    ['≥ 90', '[90;)'],
    ['x > 90', '(90;)'],
    ['X ≥ 90%', '[90;)'],
    ['x ≤ 50', '(;50]'],
    ['x<50', '(;50)'],
    ['Nilai ≥ 90', '[90;)'],
    ['Capaian < 70%', '(;70)'],
    ['=> 90', '[90;)'],
    ['>= 90 %', '[90;)'],
    ['> 90', '(90;)'],
    ['lebih dari 90', '(90;)'],
    ['di atas 90 persen', '(90;)'],
    ['lebih besar dari 90', '(90;)'],
    ['lebih besar atau sama dengan 90', '[90;)'],
    ['lebih dari sama dengan 90', '[90;)'],
    ['lebih kecil dari 70', '(;70)'],
    ['kurang dari sama dengan 70', '(;70]'],
    ['lebih\ndari  80 sampai\n dengan  90', '(80;90]'],
    ['minimal 90', '[90;)'],
    ['maksimal 30', '(;30]'],
    ['100', '[100;100]'],
    ['= 100%', '[100;100]'],
    ['30 - 30', '[30;30]'],
  ])('reads %s as %s', (text, expected) => {
    expect(readBandText(text)).toEqual({ ok: true, value: interval(expected) });
  });

  it.each<[string, BandTextReason]>([
    ['memuaskan', 'no-number'],
    ['', 'no-number'],
    ['100 - 85', 'inverted'],
    ['85,,5 - 100', 'unreadable-number'],
    ['80 - 9,0,0', 'unreadable-number'],
    ['80 - 90 - 100', 'not-understood'],
    ['kelas 5', 'not-understood'],
    ['> 80 > 90', 'not-understood'],
  ])('refuses %s: %s', (text, reason) => {
    expect(readBandText(text)).toEqual({ ok: false, reason });
  });
});
