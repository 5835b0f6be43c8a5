import { contentOf, sameContent } from '../../src/workbook/cell-edit';

describe('what a cell holds', () => {
  it('is its formula where it has one, and its value otherwise', () => {
    expect(contentOf({ value: 3, formula: '=1+2' })).toEqual({ formula: '=1+2' });
    expect(contentOf({ value: 'Poin' })).toEqual({ value: 'Poin' });
    expect(contentOf(undefined)).toEqual({ value: null });
  });

  it('is compared by what it is, not by what it shows', () => {
    expect(sameContent({ formula: '=1+2' }, { formula: '=1+2' })).toBe(true);
    expect(sameContent({ formula: '=1+2' }, { value: 3 })).toBe(false);
    expect(sameContent({ value: 3 }, { value: '3' })).toBe(false);
    expect(sameContent({ value: null }, { value: '' })).toBe(true);
    expect(sameContent({ value: 0 }, { value: null })).toBe(false);
  });
});
