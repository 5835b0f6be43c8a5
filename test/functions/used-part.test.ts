import type { CellMatrix, FunctionCell } from '../../src/functions/cell-matrix';
import { usedPart } from '../../src/functions/used-part';

const wholeColumn = (...cells: FunctionCell[]): CellMatrix => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);

test('whole columns end with the last filled row of any of them', () => {
  const [first, second, single] = usedPart([wholeColumn(1, 2), wholeColumn(1, '', 3), [[9]]]);
  expect([first, second, single]).toEqual([[[1], [2], [null]], [[1], [''], [3]], [[9]]]);
});

test('an empty whole column keeps one row, and a chosen range keeps its empty end', () => {
  expect(usedPart([wholeColumn()])).toEqual([[[null]]]);
  expect(usedPart([[[1], [null]]])).toEqual([[[1], [null]]]);
});
