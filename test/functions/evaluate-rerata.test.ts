import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateRerata } from '../../src/functions/evaluate-rerata';

const column = (...cells: FunctionCell[]) => cells.map((cell) => [cell]);
const rerata = (values: FunctionCell[], ...options: (string | FunctionCell[] | null)[]) =>
  evaluateRerata([column(...values), ...options.map((option) => (Array.isArray(option) ? column(...option) : [[option]]))])[0]![0];

describe('KINERJA.RERATA', () => {
  it.each<[FunctionCell[], (string | FunctionCell[] | null)[], number]>([
    [[1, 0.9, 1.1], [], 1],
    [['100%', 0.9, '110 %'], [], 1],
    [[1, null, 0.8], [null, null, 'abaikan'], 0.9],
    [[1, '-', 0.8], ['biasa', null, 'ABAIKAN'], 0.9],
    // (95 × 60 + 80 × 40) / 100
    [[95, 80], ['tertimbang', [60, 40]], 89],
    // The weight of a value that is not there drops out with it.
    [[95, null], ['tertimbang', [60, 40], 'abaikan'], 95],
    [[0, 5], ['geometrik'], 0],
  ])('%j with %j is %d', (values, options, expected) => {
    expect(rerata(values, ...options)).toBeCloseTo(expected, 12);
  });

  it('takes the geometric mean of lampiran PMK 22/2021: √(85,09 × 100) is 92,24', () => {
    expect(rerata([85.09, 100], 'geometrik')).toBeCloseTo(92.24, 2);
  });

  it.each<[FunctionCell[], (string | FunctionCell[] | null)[], string, string]>([
    [[1, null], [], '#N/A', 'function.value-missing'],
    [[null], [null, null, 'abaikan'], '#N/A', 'function.no-value'],
    [[1], ['lain'], '#VALUE!', 'function.unknown-word'],
    [[1], ['biasa', null, 'lain'], '#VALUE!', 'function.unknown-word'],
    [[1, 2], ['tertimbang', [1]], '#VALUE!', 'function.weights-unequal'],
    [[1, 2], ['tertimbang', [1, -1]], '#NUM!', 'function.weight-negative'],
    [[1, 2], ['tertimbang', [0, 0]], '#DIV/0!', 'function.weights-zero'],
    [[-1, 2], ['geometrik'], '#NUM!', 'function.negative-value'],
    [['App'], [], '#VALUE!', 'function.no-digits'],
    [[1, 2], ['tertimbang', [1, 'App']], '#VALUE!', 'function.no-digits'],
    [['> 80%'], [], '#VALUE!', 'function.bound-not-number'],
  ])('%j with %j shows %s for %s', (values, options, code, key) => {
    expect(rerata(values, ...options)).toMatchObject({ code, reason: { key } });
  });

  it('takes the words as a planner writes them, and none for what is left out', () => {
    expect(rerata([0, 5], ' Geometrik ')).toBe(0);
    expect(evaluateRerata([[[1], [0.5]], [[0]], [[0]], [['']]])).toEqual([[0.75]]);
    expect(rerata([1], 'lain')).toMatchObject({ reason: { params: { printed: 'lain', known: 'biasa, geometrik, tertimbang' } } });
  });

  it('passes on an error of a cell', () => {
    expect(rerata([1, { code: '#REF!', reason: null }])).toEqual({ code: '#REF!', reason: null });
    expect(evaluateRerata([[[1]], [[{ code: '#REF!', reason: null }]]])).toEqual([[{ code: '#REF!', reason: null }]]);
  });
});
