import { predicatedValue } from '../../src/recognise/predicated-value';
import { readCell } from '../../src/recognise/cell-reading';

describe('a value with its predicate', () => {
  it.each([
    ['72,50 (BB)', 72.5, false],
    ['BB (72,5)', 72.5, false],
    ['82,5 (Sangat Baik)', 82.5, false],
    ['A (85)', 85, false],
    ['85% (BAIK)', 85, true],
  ])('reads %s as its value', (text, value, percent) => {
    expect(readCell({ value: text })).toMatchObject({ kind: 'number', quantity: { value, percent, unit: null } });
  });

  it.each(['72,50 BB', 'B/65', '72,5 (2023)', '12 (orang)', 'BB (72,5) (2023)', 'bb (72)', 'Baik (AA)', '(72,5)', '72,5 (BB'])('is not %s', (text) => {
    expect(predicatedValue(text)).toBeNull();
  });
});
