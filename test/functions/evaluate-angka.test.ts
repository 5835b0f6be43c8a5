import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateAngka } from '../../src/functions/evaluate-angka';

function angka(text: FunctionCell): FunctionCell | undefined {
  return evaluateAngka([[[text]]])[0]?.[0];
}

describe('KINERJA.ANGKA', () => {
  it.each<[FunctionCell, number]>([
    ['Rp2.440.968.652.000,-', 2440968652000],
    ['87,34 Poin', 87.34],
    ['80,09**', 80.09],
    ['98,84%', 0.9884],
    ['100 %', 1],
    ['39.15', 39.15],
    ['142.000', 142000],
    [425, 425],
  ])('reads %s as %d', (text, value) => {
    expect(angka(text)).toBe(value);
  });

  it.each<[FunctionCell, string, string]>([
    [null, '#N/A', 'function.missing'],
    ['N/A', '#N/A', 'function.missing'],
    ['13,11,00', '#VALUE!', 'unparsable-number.two-decimal-separators'],
    ['App', '#VALUE!', 'function.no-digits'],
    ['sekitar 500', '#VALUE!', 'function.text-around-number'],
    ['80-90%', '#VALUE!', 'function.range-not-number'],
    ['≥ 90', '#VALUE!', 'function.bound-not-number'],
    [true, '#VALUE!', 'function.not-a-number'],
    [false, '#VALUE!', 'function.not-a-number'],
  ])('shows for %s the code %s with the reason %s', (text, code, key) => {
    expect(angka(text)).toMatchObject({ code, reason: { key } });
  });

  it('says what stands in the cell it refuses', () => {
    expect(angka(' App ')).toMatchObject({ reason: { params: { printed: 'App' } } });
    expect(angka(true)).toMatchObject({ reason: { params: { printed: 'TRUE' } } });
    expect(angka(false)).toMatchObject({ reason: { params: { printed: 'FALSE' } } });
  });

  it('passes an error on as it came', () => {
    expect(angka({ code: '#REF!', reason: null })).toEqual({ code: '#REF!', reason: null });
  });

  it('reads the texts of a column in each other’s light, and of a single row too', () => {
    const ambiguous = { code: '#VALUE!', reason: { key: 'function.ambiguous' } };
    expect(evaluateAngka([[['142.000'], ['136,701'], [5]]])).toMatchObject([[ambiguous], [ambiguous], [5]]);
    expect(evaluateAngka([[['142.000', '136,701', 5]]])).toMatchObject([[ambiguous, ambiguous, 5]]);
    expect(evaluateAngka([[['142.000', '136,701'], ['12', '7']]])).toEqual([[142000, 136.701], [12, 7]]);
  });

  it('says both values of an ambiguous text', () => {
    expect(evaluateAngka([[['142.000'], ['136,701']]])[0]?.[0]).toEqual({
      code: '#VALUE!',
      reason: { key: 'function.ambiguous', params: { printed: '142.000', first: '142.000', second: '142' } },
    });
  });

  it('keeps the good cells of a range beside a bad one', () => {
    expect(evaluateAngka([[['1.000'], ['App'], ['2,5']]])).toMatchObject([[1000], [{ code: '#VALUE!' }], [2.5]]);
  });

  it('has nothing to read without an argument', () => {
    expect(evaluateAngka([])).toMatchObject([[{ code: '#N/A' }]]);
  });
});
