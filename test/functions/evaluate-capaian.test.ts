import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateCapaian } from '../../src/functions/evaluate-capaian';

function capaian(...cells: FunctionCell[]): FunctionCell | undefined {
  return evaluateCapaian(cells.map((cell) => [[cell]]))[0]?.[0];
}

describe('KINERJA.CAPAIAN', () => {
  it.each<[FunctionCell[], number]>([
    [[430, 425], 425 / 430],
    [['430 Orang', '425 Orang'], 425 / 430],
    [['100 %', '100 %'], 1],
    [['80%', 0.8804], 1.1005],
    [[0.8, '88,04%'], 1.1005],
    [['30%', 10], 10 / 0.3],
    [[10, 5], 0.5],
    [[10, 5, 'maks'], 0.5],
    [[10, 5, 'min'], 1.5],
    [[10, 5, ' MIN-RASIO '], 2],
    [[10, 8, 'stabil'], 0.8],
    [['80-90', 92, 'rentang'], 92 / 90],
    [['80-90%', 0.7, 'rentang'], 0.875],
    [['≥ 90', 45], 0.5],
    [['> 90', 45, 'maks'], 0.5],
    [['≤ 10', 5, 'min'], 1.5],
    [['< 10', 5, 'min-rasio'], 2],
    [[10, 15, 'maks', 1.2], 1.2],
    [[10, 15, 'maks', '120%'], 1.2],
    [[10, 15, 'maks', 10], 1.5],
    [[10, 15, null, null, null], 1.5],
    [[10, 15, 0, 0, 0], 1.5],
    [[10, 15, '', '', ' '], 1.5],
    [[10, 15, null, 'tanpa batas', 'tolak'], 1.5],
    [[10, 15, null, ' Tanpa  Batas ', 'batas'], 1.5],
    [[0, 0, 'maks', null, 'seratus'], 1],
    [[0, 0, 'maks', null, ' seratus '], 1],
    [['2000%', 5], 0.25],
    [['1200%', '600%'], 0.5],
    [[0, 5, 'maks', 1.2, 'Batas'], 1.2],
    [[0, 5, 'maks', 1.2, 'cap-when-exceeded'], 1.2],
    [[0, 0, 'min', null, 'hundred-when-both-zero'], 1],
  ])('%j gives %d', (cells, ratio) => {
    expect(capaian(...cells)).toBeCloseTo(ratio, 12);
  });

  it.each<[FunctionCell[], string, string]>([
    [[null, 5], '#N/A', 'function.target-missing'],
    [['-', 5], '#N/A', 'function.target-missing'],
    [[10, null], '#N/A', 'function.realisasi-missing'],
    [[10, 'N/A'], '#N/A', 'function.realisasi-missing'],
    [[0, 5], '#DIV/0!', 'function.target-zero'],
    [[0, 5, 'maks', null, 'tolak'], '#DIV/0!', 'function.target-zero'],
    [[0, 5, 'maks', null, 'none'], '#DIV/0!', 'function.target-zero'],
    [[10, 0, 'min-rasio'], '#DIV/0!', 'function.realisasi-zero'],
    [[-5, -10], '#NUM!', 'function.target-negative'],
    [[10, -1, 'min-rasio'], '#NUM!', 'function.realisasi-negative'],
    [['80-90', 85], '#VALUE!', 'function.range-without-rentang'],
    [[80, 85, 'rentang'], '#VALUE!', 'function.rentang-without-range'],
    [[13.8, '13,11,00'], '#VALUE!', 'unparsable-number.two-decimal-separators'],
    [['App', 5], '#VALUE!', 'function.no-digits'],
    [[10, '7 - 8'], '#VALUE!', 'function.range-not-number'],
    [[10, '> 7'], '#VALUE!', 'function.bound-not-number'],
    [['≥ 90', 45, 'min'], '#VALUE!', 'function.bound-against-polarity'],
    [['≤ 90', 45], '#VALUE!', 'function.bound-against-polarity'],
    [['≤ 90', 45, 'stabil'], '#VALUE!', 'function.bound-against-polarity'],
    [['≤ 90', 45, 'rentang'], '#VALUE!', 'function.bound-against-polarity'],
    [[10, 5, 'turun'], '#VALUE!', 'function.unknown-polarity'],
    [[10, 5, true], '#VALUE!', 'function.unknown-polarity'],
    [[10, 5, 'maks', 120], '#NUM!', 'function.cap-out-of-domain'],
    [[10, 5, 'maks', 10.01], '#NUM!', 'function.cap-out-of-domain'],
    [[10, 5, 'maks', -1], '#NUM!', 'function.cap-out-of-domain'],
    [[10, 5, 'maks', '0'], '#NUM!', 'function.cap-out-of-domain'],
    [[10, 5, 'maks', '1-2'], '#VALUE!', 'function.range-not-number'],
    [[10, 5, 'maks', 'App'], '#VALUE!', 'function.no-digits'],
    [[10, 5, 'maks', null, 'lain'], '#VALUE!', 'function.unknown-zero-policy'],
    [[10, 5, 'maks', null, 'constructor'], '#VALUE!', 'function.unknown-zero-policy'],
    [['100%', 95], '#VALUE!', 'function.percent-on-one-side'],
    [['100%', 10.01], '#VALUE!', 'function.percent-on-one-side'],
    [['100%', '95'], '#VALUE!', 'function.percent-on-one-side'],
    [[95, '100%'], '#VALUE!', 'function.percent-on-one-side'],
    [['80-90%', 92, 'rentang'], '#VALUE!', 'function.percent-on-one-side'],
    [[-95, '100%'], '#VALUE!', 'function.percent-on-one-side'],
  ])('%j shows %s for the reason %s', (cells, code, key) => {
    expect(capaian(...cells)).toMatchObject({ code, reason: { key } });
  });

  it('says what stands in the cell it refuses', () => {
    expect(capaian('≥ 90', 45, 'min')).toMatchObject({ reason: { params: { printed: '≥ 90', polarity: 'min' } } });
    expect(capaian(10, '7 - 8')).toMatchObject({ reason: { params: { printed: '7 - 8' } } });
    expect(capaian(10, '> 7')).toMatchObject({ reason: { params: { printed: '> 7' } } });
    expect(capaian(10, 5, 'maks', '1-2')).toMatchObject({ reason: { params: { printed: '1-2' } } });
  });

  it('says what a cap of 120 would mean', () => {
    expect(capaian(10, 5, 'maks', 120)).toMatchObject({ reason: { params: { printed: '120', percent: '12.000%' } } });
  });

  it('says both values of an unequal writing', () => {
    expect(capaian('100%', 95)).toMatchObject({ reason: { params: { percent: '100%', bare: '95' } } });
    expect(capaian(95, '100%')).toMatchObject({ reason: { params: { percent: '100%', bare: '95' } } });
  });

  it.each([0, 1, 2, 3, 4])('passes on an error of argument %d as it came', (index) => {
    const cells: FunctionCell[] = [10, 5, 'maks', 1.2, 'tolak'];
    cells[index] = { code: '#REF!', reason: null };
    expect(capaian(...cells)).toEqual({ code: '#REF!', reason: null });
  });

  it('computes a column at once, and one bad cell spoils no other', () => {
    expect(evaluateCapaian([[[10], [0], [10]], [[5], [5], [20]]])).toMatchObject([[0.5], [{ code: '#DIV/0!' }], [2]]);
  });

  it('goes along a column with a single target, polarity or cap', () => {
    expect(evaluateCapaian([[[10]], [[5], [20]], [['min']], [[1.2]]])).toEqual([[1.2], [0]]);
    expect(evaluateCapaian([[[10, 20]], [[5, 5]], [['maks', 'min']]])).toEqual([[0.5, 1.75]]);
  });

  it.each([
    [[[[1], [2]], [[1], [2], [3]]], '2x1', '3x1'],
    [[[[1], [2]], [[1, 2]]], '2x1', '1x2'],
    [[[[1, 2]], [[1, 2, 3]]], '1x2', '1x3'],
    [[[[1]], [[1], [2]], [['maks', 'min']]], '2x1', '1x2'],
  ])('refuses ranges of different sizes: %j', (args, first, second) => {
    expect(evaluateCapaian(args)).toEqual([[{ code: '#VALUE!', reason: { key: 'function.unequal-ranges', params: { first, second } } }]]);
  });
});
