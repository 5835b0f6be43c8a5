import * as fc from 'fast-check';
import { filledSentence, percentPiece, sentence } from '../../src/report/sentence';

describe('a live sentence', () => {
  it('joins words and pieces into one formula and what it says now', () => {
    expect(filledSentence('Rata-rata {mean} dari {count} indikator "aktif".', { mean: { formula: 'A1', value: '9' }, count: { formula: 'B1', value: '3' } })).toEqual({
      formula: '"Rata-rata "&A1&" dari "&B1&" indikator ""aktif""."',
      value: 'Rata-rata 9 dari 3 indikator "aktif".',
    });
  });

  it('never puts more than 255 characters into one text of the formula, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), (text) => {
        const { formula, value } = sentence([text]);
        const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner]) => inner!.replaceAll('""', '"'));
        expect(value).toBe(text);
        expect(literals.join('')).toBe(text);
        for (const literal of literals) expect(literal.length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it.each([
    [0.9957, '99,57%'],
    [1, '100,00%'],
    [12.5, '1250,00%'],
    [0.0005, '0,05%'],
    [0.98837209302326, '98,84%'],
  ])('writes the ratio %d as %s', (ratio, text) => {
    expect(percentPiece('F5', ratio)).toEqual({ formula: 'SUBSTITUTE(FIXED(F5*100,2,TRUE),".",",")&"%"', value: text });
  });
});
