import { printNumber, printPercent, printPlain, printRupiah } from '../../src/domain/numeral/print-numeral';
import type { FunctionCell } from '../../src/functions/cell-matrix';
import { isFunctionError } from '../../src/functions/cell-matrix';
import type { ExampleArgument, ShownAs } from '../../src/functions/examples';
import { functionExamples } from '../../src/functions/examples';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { translate } from '../../src/i18n/message';
import { parseArea } from '../../src/workbook/address';

type Id = keyof typeof kinerjaFunctions;

const entries = Object.entries(functionExamples) as [Id, (typeof functionExamples)[Id]][];
const worked = entries.flatMap(([id, examples]) => examples.worked.map((example, index) => [`${id} ${index + 1}`, id, example] as const));
const errors = entries.flatMap(([id, examples]) => examples.errors.map((example) => [`${id}(${example.arguments.map(({ written }) => written).join(', ')}) ${example.code}`, id, example] as const));

function shown(cell: FunctionCell, shownAs: ShownAs): string {
  if (isFunctionError(cell)) throw new Error(cell.code);
  if (typeof cell !== 'number') return String(cell);
  switch (shownAs) {
    case 'percent':
      return printPercent(cell * 100);
    case 'two-decimals':
      return printNumber(cell, 2);
    case 'rupiah':
      return printRupiah(cell);
    case 'plain':
      return printPlain(cell);
  }
}

const evaluated = (id: Id, args: readonly ExampleArgument[]) => kinerjaFunctions[id].evaluate(args.map(({ cells }) => cells));

it('there are examples of every function', () => {
  expect(Object.keys(functionExamples).sort()).toEqual(Object.keys(kinerjaFunctions).sort());
  for (const [, examples] of entries) expect(examples.worked.length).toBeGreaterThan(0);
});

it.each(worked)('%s gives what the document or its arithmetic gives', (_, id, { arguments: args, shownAs, result }) => {
  expect(evaluated(id, args).map((row) => row.map((cell) => shown(cell, shownAs)))).toEqual(result);
});

it.each(errors)('%s is refused so', (_, id, { arguments: args, code }) => {
  const [[cell] = []] = evaluated(id, args);
  expect(cell).toMatchObject({ code, reason: { key: expect.any(String) } });
});

it.each(entries)('%s names each reason once', (id, examples) => {
  const reasons = examples.errors.map(({ arguments: args }) => {
    const cell = evaluated(id, args)[0]![0]!;
    return isFunctionError(cell) && cell.reason ? translate('id', cell.reason) : '';
  });
  expect(new Set(reasons).size).toBe(reasons.length);
});

it.each([...worked, ...errors])('%s writes as many cells as it holds, and no more arguments than the function takes', (_, id, { arguments: args }) => {
  expect(args.length).toBeLessThanOrEqual(kinerjaFunctions[id].parameters.length);
  for (const { written, cells } of args) {
    const area = parseArea(written);
    const size = area ? [area.bottom - area.top + 1, area.right - area.left + 1] : [1, 1];
    expect([cells.length, cells[0]?.length]).toEqual(size);
  }
});
