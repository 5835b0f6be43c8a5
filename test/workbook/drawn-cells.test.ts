import { emptyCells, planArea } from '../../src/workbook/drawn-cells';
import { planOf } from '../excel/plan-fixture';

const plan = planOf('Ringkasan', 1);

describe('what a plan draws', () => {
  it('is from the first cell to the end of all it mentions', () => {
    expect(planArea(plan)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
    expect(planArea({ ...plan, merges: [{ top: 8, left: 1, bottom: 9, right: 6 }] })).toEqual({ top: 0, left: 0, bottom: 9, right: 6 });
  });

  it('are also empty cells: the rest of a merge as its first, of a bordered area as text', () => {
    const cells = plan.cells.filter(({ row, column }) => !(row === 3 && column === 2));
    expect(emptyCells({ ...plan, cells })).toEqual([
      { row: 0, column: 1, role: 'title' },
      { row: 0, column: 2, role: 'title' },
      { row: 3, column: 2, role: 'text' },
    ]);
  });
});
