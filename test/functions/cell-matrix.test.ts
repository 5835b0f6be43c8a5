import { cellMatrix, functionCell, isFunctionError } from '../../src/functions/cell-matrix';

describe('functionCell', () => {
  it.each([
    [5, 5],
    ['5', '5'],
    [true, true],
    [null, null],
    [undefined, null],
    [{}, null],
    ['#DIV/0!', { code: '#DIV/0!', reason: null }],
    ['#N/A', { code: '#N/A', reason: null }],
    ['#NAME? ', '#NAME? '],
    ['no #N/A', 'no #N/A'],
    [{ code: '#REF!', message: 'from Excel' }, { code: '#REF!', reason: null }],
    [Number.NaN, { code: '#NUM!', reason: null }],
    [Number.POSITIVE_INFINITY, { code: '#NUM!', reason: null }],
  ])('takes %j as %j', (value, cell) => {
    expect(functionCell(value)).toEqual(cell);
  });
});

describe('cellMatrix', () => {
  it('takes an argument left out as one empty cell', () => {
    expect(cellMatrix(undefined)).toEqual([[null]]);
    expect(cellMatrix(null)).toEqual([[null]]);
  });

  it('takes a bare value as one cell, and a row of bare values as a column', () => {
    expect(cellMatrix(5)).toEqual([[5]]);
    expect(cellMatrix([5, '#N/A'])).toEqual([[5], [{ code: '#N/A', reason: null }]]);
  });

  it('takes rows of cells as they stand', () => {
    expect(cellMatrix([[1, 'a'], [null, false]])).toEqual([[1, 'a'], [null, false]]);
  });
});

describe('isFunctionError', () => {
  it('knows an error from a value', () => {
    expect([{ code: '#N/A', reason: null }, null, {}, '#N/A', 5].map(isFunctionError)).toEqual([true, false, false, false, false]);
  });
});
