import { translate, type Language, type MessageKey } from '../i18n/message';
import { columnLetters, formatArea, formatCell } from '../workbook/address';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import { agreementFormula, caseFormula, type SelftestCase } from './selftest-case';
import { selftestCases, selftestSpill } from './selftest-cases';

const ABOUT = 1;
const FORMULA = 2;
const RESULT = 3;
const EXPECTED = 4;
const AGREES = 5;
const RECKONING = 6;
const INPUTS = 7;
const WIDTHS = [5, 44, 52, 20, 20, 10, 46, 14, 14, 14, 14, 14, 14];

const VERDICT_ROW = 2;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;

/** How many tests the sheet holds. */
export const selftestCount = selftestCases.length + selftestSpill.expected.length;

/**
 * The sheet of self-tests, one a row. Until Excel has computed it, every result is #N/A and every comparison FALSE, so that the
 * verdict in C3 can only be TRUE where the functions really ran.
 */
export function selftestPlan(language: Language): SheetPlan {
  const say = (key: MessageKey) => translate(language, { key });
  const lastRow = FIRST_ROW + selftestCount - 1;
  const column = (at: number) => ({ top: FIRST_ROW, bottom: lastRow, left: at, right: at });
  const agreeing = formatArea(column(AGREES));
  const whole = { top: HEADER_ROW, bottom: lastRow, left: 0, right: WIDTHS.length - 1 };
  const header = (at: number, key: MessageKey): PlanCell => ({ row: HEADER_ROW, column: at, role: 'header', value: say(key) });

  return {
    layout: 'UJI',
    name: say('selftest.sheet'),
    cells: [
      { row: 0, column: 0, role: 'title', value: say('selftest.title') },
      { row: VERDICT_ROW, column: ABOUT, role: 'label-strong', value: say('selftest.verdict') },
      { row: VERDICT_ROW, column: FORMULA, role: 'label-strong', formula: `=AND(${agreeing})`, value: false },
      { row: VERDICT_ROW + 1, column: ABOUT, role: 'text', value: say('selftest.count') },
      { row: VERDICT_ROW + 1, column: FORMULA, role: 'text', formula: `=COUNTIF(${agreeing},TRUE)&" / "&ROWS(${agreeing})`, value: `0 / ${selftestCount}` },
      { row: HEADER_ROW, column: 0, role: 'header', value: 'No' },
      header(ABOUT, 'selftest.column.about'),
      header(FORMULA, 'selftest.column.formula'),
      header(RESULT, 'selftest.column.result'),
      header(EXPECTED, 'selftest.column.expected'),
      header(AGREES, 'selftest.column.agrees'),
      header(RECKONING, 'selftest.column.reckoning'),
      header(INPUTS, 'selftest.column.inputs'),
      ...selftestCases.flatMap((test, index) => caseCells(test, index, say)),
      ...spillCells(say),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: RECKONING },
      { top: HEADER_ROW, bottom: HEADER_ROW, left: INPUTS, right: WIDTHS.length - 1 },
    ],
    bordered: [whole],
    columnWidths: WIDTHS,
    rowHeights: {},
    frozen: { rows: FIRST_ROW, columns: 0 },
    tones: [
      { area: { top: VERDICT_ROW, bottom: VERDICT_ROW, left: FORMULA, right: FORMULA }, tone: 'good', when: formatCell({ row: VERDICT_ROW, column: FORMULA }) },
      { area: column(AGREES), tone: 'poor', when: `NOT(${formatCell({ row: FIRST_ROW, column: AGREES })})` },
    ],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      area: { ...whole, top: 0 },
      header: { left: '', centre: '', right: '' },
      footer: { left: '', centre: '{page} / {pages}', right: '' },
    },
  };
}

function caseCells(test: SelftestCase, index: number, say: (key: MessageKey) => string): PlanCell[] {
  const row = FIRST_ROW + index;
  const inputs: PlanCell[] = [];
  const addresses: string[] = [];
  let column = INPUTS;
  for (const argument of test.args) {
    if (typeof argument !== 'object' || argument === null) {
      addresses.push('');
      continue;
    }
    addresses.push(formatArea({ top: row, bottom: row, left: column, right: column + argument.cells.length - 1 }));
    for (const value of argument.cells) {
      if (value !== null) inputs.push({ row, column, role: 'as-source', value });
      column += 1;
    }
  }
  const formula = caseFormula(test, (argument) => addresses[argument]!);
  return [...testCells(row, index + 1, test, formula, say), { row, column: RESULT, role: 'as-source', formula, error: '#N/A' }, ...inputs];
}

/** One formula in the first row; the rows below hold what spills from it. */
function spillCells(say: (key: MessageKey) => string): PlanCell[] {
  const { about, targets, realisasi, expected, reckonings } = selftestSpill;
  const top = FIRST_ROW + selftestCases.length;
  const bottom = top + expected.length - 1;
  const inputs = (column: number) => `${columnLetters(column)}${top + 1}:${columnLetters(column)}${bottom + 1}`;
  const formula = `=KINERJA.CAPAIAN(${inputs(INPUTS)},${inputs(INPUTS + 1)})`;
  return [
    { row: top, column: RESULT, role: 'as-source', formula, error: '#N/A' },
    ...expected.flatMap((value, index): PlanCell[] => {
      const row = top + index;
      const shown = index === 0 ? formula : '';
      return [
        ...testCells(row, selftestCases.length + index + 1, { about, expected: value, reckoning: reckonings[index]! }, shown, say),
        { row, column: INPUTS, role: 'as-source', value: targets[index]! },
        { row, column: INPUTS + 1, role: 'as-source', value: realisasi[index]! },
      ];
    }),
  ];
}

/** What every row of a test has, whatever it computes. */
function testCells(
  row: number,
  number: number,
  { about, expected, reckoning }: Pick<SelftestCase, 'about' | 'expected' | 'reckoning'>,
  formula: string,
  say: (key: MessageKey) => string,
): PlanCell[] {
  const result = formatCell({ row, column: RESULT });
  const expectation = formatCell({ row, column: EXPECTED });
  return [
    { row, column: 0, role: 'text-centre', value: number },
    { row, column: ABOUT, role: 'text', value: say(about) },
    { row, column: FORMULA, role: 'text', value: formula },
    { row, column: EXPECTED, role: 'as-source', value: expected },
    { row, column: AGREES, role: 'text-centre', formula: agreementFormula(expected, result, expectation), value: false },
    { row, column: RECKONING, role: 'text', value: reckoning },
  ];
}
