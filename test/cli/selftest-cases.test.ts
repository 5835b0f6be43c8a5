import type { SelftestArgument, SelftestCase } from '../../src/cli/selftest-case';
import { agreementFormula, caseFormula } from '../../src/cli/selftest-case';
import { selftestCases, selftestSpill } from '../../src/cli/selftest-cases';
import type { CellMatrix, FunctionCell } from '../../src/functions/cell-matrix';
import { isFunctionError } from '../../src/functions/cell-matrix';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';

function matrixOf(argument: SelftestArgument): CellMatrix {
  return typeof argument === 'object' && argument !== null ? [argument.cells] : [[argument]];
}

/** What the cell of a test shows, by the evaluator without any host. */
function shown({ call, args, around }: SelftestCase): FunctionCell | undefined {
  if (around === 'guard') return '';
  const answer = kinerjaFunctions[call].evaluate(args.map(matrixOf));
  const row = answer[0]!;
  if (around === undefined) return row[0];
  return around === 'sum' ? row.reduce<number>((sum, cell) => sum + Number(cell), 0) : around.column === undefined ? row[around.index - 1] : answer[around.index - 1]![around.column - 1];
}

const asShown = (cell: FunctionCell | undefined) => (isFunctionError(cell) ? cell.code : cell);

describe('the self-tests', () => {
  it.each(selftestCases.map((test) => [caseFormula(test, () => 'A1'), test] as const))('%s: expect what the evaluator gives', (_, test) => {
    const cell = asShown(shown(test));
    if (typeof test.expected === 'number') expect(cell).toBeCloseTo(test.expected, 9);
    else expect(cell).toBe(test.expected);
  });

  it('expect of the spilling formula what the evaluator gives', () => {
    const column = (values: readonly number[]) => values.map((value) => [value]);
    const results = kinerjaFunctions.CAPAIAN.evaluate([column(selftestSpill.targets), column(selftestSpill.realisasi)]);
    results.forEach(([cell], index) => expect(cell).toBeCloseTo(selftestSpill.expected[index]!, 9));
    expect(results).toHaveLength(selftestSpill.expected.length);
  });

  it('cover every function, with numbers, texts and every error code', () => {
    expect(new Set(selftestCases.map(({ call }) => call))).toEqual(new Set(Object.keys(kinerjaFunctions)));
    const codes = selftestCases.map(({ expected }) => expected).filter((expected) => typeof expected === 'string' && expected.startsWith('#'));
    expect(new Set(codes)).toEqual(new Set(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!']));
  });
});

describe('the formulas of a test', () => {
  it('leave out an argument that is nothing, and write texts as formulas do', () => {
    const test: SelftestCase = { about: 'selftest.maks', call: 'CAPAIAN', args: [0, '"a"', null, { cells: [1] }], expected: 1, reckoning: '' };
    expect(caseFormula(test, () => 'H7')).toBe('=KINERJA.CAPAIAN(0,"""a""",,H7)');
  });

  it.each([
    [0.5, '=IFERROR(ABS(D7-E7)<0.000000001,FALSE)'],
    ['Baik', '=IFERROR(EXACT(D7,E7),FALSE)'],
    ['#NUM!', '=IFERROR(ERROR.TYPE(D7)=6,FALSE)'],
  ])('compare %s with the cell', (expected, formula) => {
    expect(agreementFormula(expected, 'D7', 'E7')).toBe(formula);
  });
});
