/** @jest-environment node */
import { cellArea } from '../../../src/workbook/address';
import type { PushEntry } from '../events/push-entry';
import { callMember } from '../protocol/wire-type';
import { cellKey, emptySheet, type StoredCell, type WorkbookStore } from '../store/workbook-store';
import { CustomFunctionsHost } from './custom-functions-host';
import type { FunctionsMetadata } from './functions-metadata';
import type { InvocationResult } from './invocation';

const metadata: FunctionsMetadata = {
  namespace: 'CONTOH',
  allowErrorForDataTypeAny: false,
  functions: [
    { id: 'BAGI_ID', name: 'BAGI', parameters: [{ name: 'a' }, { name: 'b' }, { name: 'c', optional: true }] },
    { id: 'URUT', name: 'URUT', parameters: [{ name: 'a' }] },
  ],
};

type Invocation = readonly [id: number, functionId: string, args: readonly (readonly (readonly number[])[] | null)[], address: string, flags: number];

const DIVISION_BY_ZERO = 5;

/** What the add-in's runtime would answer. */
function answerTo([id, functionId, args]: Invocation): InvocationResult {
  const [a = 0, b = 0] = args.map((arg) => arg?.[0]?.[0]);
  if (functionId === 'URUT') return [id, true, [[a], [a + 1]]];
  return b === 0 ? [id, false, '', DIVISION_BY_ZERO] : [id, true, [[a / b]]];
}

const cell = (formula: string | null, value: StoredCell['value'] = '#CALC!'): StoredCell => ({ formula, value, format: 'General', style: {} });

function storeOf(cells: readonly StoredCell[], host: CustomFunctionsHost): WorkbookStore {
  const sheet = emptySheet('Lembar');
  cells.forEach((each, row) => sheet.cells.set(cellKey(row, 0), each));
  return {
    sheets: [sheet],
    activeSheet: sheet.id,
    selection: { sheet: sheet.id, area: cellArea({ row: 0, column: 0 }) },
    names: [],
    tables: [],
    customXmlParts: [],
    settings: new Map(),
    calculationMode: 'Automatic',
    workbookProtected: false,
    recalculate: host.recalculate,
  };
}

let host: CustomFunctionsHost;
let invocations: Invocation[];

beforeEach(() => {
  host = new CustomFunctionsHost(metadata);
  invocations = [];
  host.connect((entries: readonly PushEntry[]) => {
    const asked = entries.map(([, , , message]) => JSON.parse(message) as Invocation);
    invocations.push(...asked);
    setImmediate(() => host.takeResults(asked.map(answerTo)));
  });
});

afterEach(() => host.dispose());

async function calculated(...cells: StoredCell[]): Promise<StoredCell['value'][]> {
  host.recalculate(storeOf(cells, host));
  callMember(host.services['Microsoft.ExcelServices.CustomFunctions']!(), '_SetOsfControlContainerReadyForCustomFunctions', []);
  await host.settled();
  return cells.map(({ value }) => value);
}

describe('CustomFunctionsHost', () => {
  it('calls by id, with cells as matrices and null for what is left out, all that is new in one push', async () => {
    await expect(calculated(cell(null, 6), cell('=CONTOH.BAGI(A1,4)'), cell('=CONTOH.BAGI(A1,3)'))).resolves.toEqual([6, 1.5, 2]);
    expect(host.pushes).toEqual([2]);
    expect(invocations.map(([, ...call]) => call)).toEqual([
      ['BAGI_ID', [[[6]], [[4]], null], '', 0],
      ['BAGI_ID', [[[6]], [[3]], null], '', 0],
    ]);
  });

  it('calculates what stands around a call, and calls again with what came of another', async () => {
    await expect(calculated(cell(null, 6), cell('=IF(A1="","",CONTOH.BAGI(A1,4)*2)'), cell('=CONTOH.BAGI(A2,3)&" kali"'))).resolves.toEqual([6, 3, '1 kali']);
    expect(invocations.at(-1)?.[2]).toEqual([[[3]], [[3]], null]);
  });

  it('shows what stands in place of a call behind a guard, and passes an empty cell on as null', async () => {
    await expect(calculated(cell(null, ''), cell('=IF(A1="","belum",CONTOH.BAGI(4,A1))'))).resolves.toEqual(['', 'belum']);
    // The engine looks at both sides of an IF, where Excel looks at one: it may call more often, and shows the same.
    expect(invocations.map(([, , args]) => args)).toEqual([[[[4]], [[null]], null]]);
  });

  it('shows the error a function answers with, and hands none on to a function that does not ask for errors', async () => {
    await expect(calculated(cell('=CONTOH.BAGI(1,0)'), cell('=CONTOH.BAGI(A1,2)'), cell('=IFERROR(CONTOH.BAGI(1,0),"-")'))).resolves.toEqual(['#DIV/0!', '#DIV/0!', '-']);
  });

  it('says that a cell waits until the runtime is there', async () => {
    const waiting = cell('=CONTOH.BAGI(1,4)');
    host.recalculate(storeOf([waiting], host));
    expect(waiting.value).toBe('#BUSY!');
    host.runtimeIsReady();
    await host.settled();
    expect(waiting.value).toBe(0.25);
  });

  it('leaves #NAME? as it is until the formula is entered anew', async () => {
    const unknown = cell('=CONTOH.BAGI(1,4)', '#NAME?');
    await expect(calculated(unknown)).resolves.toEqual(['#NAME?']);
    unknown.value = '#CALC!';
    await expect(calculated(unknown)).resolves.toEqual([0.25]);
  });
});
