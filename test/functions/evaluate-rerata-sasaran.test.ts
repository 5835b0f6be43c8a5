import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateRerataSasaran } from '../../src/functions/evaluate-rerata-sasaran';

const column = (...cells: FunctionCell[]) => cells.map((cell) => [cell]);
const mean = (sasaran: FunctionCell[], capaian: FunctionCell[], missing: string | null = null) => evaluateRerataSasaran([column(...sasaran), column(...capaian), [[missing]]])[0]![0];

describe('KINERJA.RERATASASARAN', () => {
  it('gives every sasaran one voice, however many indicators it has', () => {
    // Sasaran A: (100 + 80) / 2 = 90; sasaran B: 120. The mean of both is 105, of all indicators it would be 100.
    expect(mean(['A', null, 'B'], [1, 0.8, 1.2])).toBeCloseTo(1.05, 12);
  });

  it('takes an empty cell, as the desktop and the web hand it over, for the sasaran above', () => {
    expect(mean(['A', 0, 'B', ''], [1, 0.8, 1.2, 1.2])).toBeCloseTo(1.05, 12);
  });

  it('takes a sasaran named again for the same one', () => {
    expect(mean(['A', 'B', ' A '], [1, 1.2, 0.8])).toBeCloseTo(1.05, 12);
  });

  it('leaves out what is missing only when told to', () => {
    expect(mean(['A', null, 'B'], [1, null, 0.5])).toMatchObject({ code: '#N/A', reason: { key: 'function.value-missing' } });
    expect(mean(['A', null, 'B'], [1, null, 0.5], 'abaikan')).toBe(0.75);
  });

  it('refuses columns of unequal length, unknown words and unreadable cells', () => {
    expect(evaluateRerataSasaran([column('A'), column(1, 2)])[0]![0]).toMatchObject({ code: '#VALUE!', reason: { key: 'function.sasaran-unequal' } });
    expect(mean(['A'], [1], 'mungkin')).toMatchObject({ reason: { key: 'function.unknown-word' } });
    expect(mean(['A'], ['App'])).toMatchObject({ reason: { key: 'function.no-digits' } });
    expect(mean([{ code: '#N/A', reason: null }], [1])).toEqual({ code: '#N/A', reason: null });
  });
});
