import type { Fault } from './fault-plan';
import { failBatch, failFrom, noFaults } from './fault-plan';
import { officeForTests, refusalOf, sheetOf } from './jsdom/office-for-tests';
import { snapshotOfStore } from './store/snapshot-of-store';

const { open, run } = officeForTests();

const writeTwice = (): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1').values = [['pertama']];
    sheet.getRange('B1').values = [['kedua']];
    await context.sync();
  });

/** What a write meets, and what became of the two cells. */
async function underFault(fault: Fault): Promise<{ code: string | null; cells: unknown[] }> {
  const host = open([sheetOf('Data', [['a', 'b']])], { faults: failBatch(1, fault) });
  const refusal = await refusalOf(writeTwice());
  return { code: refusal?.code ?? null, cells: [...host.store.sheets[0]!.cells.values()].map((cell) => cell.value) };
}

const untouched = ['a', 'b'];
const written = ['pertama', 'kedua'];

describe('a batch that goes wrong', () => {
  it.each<[string, Fault, string | null, string[]]>([
    ['refused before anything is done', { kind: 'error', code: 'ItemNotFound', when: 'before' }, 'ItemNotFound', untouched],
    ['refused after all is done', { kind: 'error', code: 'GeneralException', when: 'after' }, 'GeneralException', written],
    ['cell-editing mode', { kind: 'cell-edit-mode' }, 'InvalidOperationInCellEditMode', untouched],
    ['a request that is too large', { kind: 'request-too-large' }, 'RequestPayloadSizeLimitExceeded', untouched],
    ['an answer that is too large', { kind: 'response-too-large' }, 'ResponsePayloadSizeLimitExceeded', written],
    ['a session that is gone', { kind: 'session-gone' }, 'InvalidOrTimedOutSession', untouched],
    ['a connection lost on the way there', { kind: 'connection-lost', when: 'before' }, 'GeneralException', untouched],
    ['a connection lost on the way back', { kind: 'connection-lost', when: 'after' }, 'GeneralException', written],
    ['a late answer', { kind: 'slow', milliseconds: 30 }, null, written],
  ])('%s', async (_name, fault, code, cells) => {
    expect(await underFault(fault)).toEqual({ code, cells });
  });

  it('in the middle leaves what was done before', async () => {
    const { code, cells } = await underFault({ kind: 'error-at-action', code: 'AccessDenied', action: 8 });
    expect(code).toBe('AccessDenied');
    expect(cells).toEqual(['pertama', 'b']);
  });

  it('may never be answered', async () => {
    open([sheetOf('Data', [['a', 'b']])], { faults: failBatch(1, { kind: 'silence', when: 'before' }) });
    const patience = new Promise((resolve) => setTimeout(() => resolve('no answer'), 60));
    expect(await Promise.race([writeTwice(), patience])).toBe('no answer');
  });
});

describe('a plan', () => {
  it('counts the add-in\'s batches from when it was set', async () => {
    const host = open([sheetOf('Data', [['a', 'b']])]);
    await writeTwice();
    host.setFaults(failBatch(2, { kind: 'cell-edit-mode' }));
    expect(await refusalOf(writeTwice())).toBeNull();
    expect(await refusalOf(writeTwice())).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(await refusalOf(writeTwice())).toBeNull();
  });

  it('may go on for ever, until another is set', async () => {
    const host = open([sheetOf('Data', [['a', 'b']])], { faults: failFrom(1, { kind: 'session-gone' }) });
    expect(await refusalOf(writeTwice())).not.toBeNull();
    expect(await refusalOf(writeTwice())).not.toBeNull();
    host.setFaults(noFaults);
    expect(await refusalOf(writeTwice())).toBeNull();
  });

  it('a person typing in a cell holds everything back until they are done', async () => {
    const host = open([sheetOf('Data', [['a', 'b']])]);
    const before = snapshotOfStore(host.store);
    host.setCellEditMode(true);
    expect(await refusalOf(writeTwice())).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(snapshotOfStore(host.store)).toEqual(before);
    host.setCellEditMode(false);
    expect(await refusalOf(writeTwice())).toBeNull();
  });
});

describe('the limits of Excel on the web', () => {
  const writeText = (length: number): Promise<void> =>
    run(async (context) => {
      const text = 'x'.repeat(30_000);
      context.workbook.worksheets.getItem('Data').getRangeByIndexes(0, 0, length, 1).values = Array.from({ length }, () => [text]);
      await context.sync();
    });

  it('a request above 5 MB is refused and nothing is written', async () => {
    const host = open([sheetOf('Data', [])]);
    expect(await refusalOf(writeText(150))).toBeNull();
    expect(await refusalOf(writeText(180))).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.store.sheets[0]!.cells.size).toBe(150);
  });

  it('so is an answer', async () => {
    const host = open([sheetOf('Data', [])]);
    await writeText(100);
    const reading = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:A100');
      range.load('values,formulas');
      await context.sync();
    });
    expect(await refusalOf(reading)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(host.store.sheets[0]!.cells.size).toBe(100);
  });

  it('a read above five million cells is refused', async () => {
    open([sheetOf('Data', [])]);
    const reading = run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:F1000000').load('values');
      await context.sync();
    });
    expect(await refusalOf(reading)).toMatchObject({ code: 'RangeExceedsLimit' });
  });
});
