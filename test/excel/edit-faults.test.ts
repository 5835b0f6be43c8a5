import type { CellEdit } from '../../src/workbook/cell-edit';
import type { FaultCode } from '../../src/workbook/gateway-fault';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import type { Fault, FaultPlan } from '../office-host/fault-plan';
import { failBatch, failFrom } from '../office-host/fault-plan';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { contentsOfWorkbook, excelForTests, faultOf } from './excel-for-tests';

const excel = excelForTests();

const rows = [
  ['Indikator', 'Target', 'Realisasi', 'Capaian'],
  ['Evakuasi', 430, 425, { value: 0.9, formula: '=C2/B2', format: '0.00%' }],
  ['PMKS', { value: 13.8, format: '[$-421]0.0' }, '13,11,00', { value: '=bukan rumus' }],
  [null, null, null, { value: '96', format: '@' }],
];

const sheets = (more: Partial<SheetSnapshot> = {}): SheetSnapshot[] => [sheetOf('Tabel 1', rows), sheetOf('Tabel 2', rows, more)];

const edit = (sheet: string, row: number, column: number, was: CellEdit['was'], becomes: CellEdit['becomes'], format?: string): CellEdit => ({
  ...{ sheet, row, column, was, becomes },
  ...(format !== undefined && { format }),
});

/** Values, a text, a formula, an emptied cell and formats, apart from one another, on two sheets. */
const edits: CellEdit[] = ['Tabel 1', 'Tabel 2'].flatMap((sheet) => [
  edit(sheet, 1, 2, { value: 425 }, { value: 430 }),
  edit(sheet, 2, 1, { value: 13.8 }, { value: 14 }, '0.00'),
  edit(sheet, 2, 2, { value: '13,11,00' }, { value: 13.11 }, '0.00'),
  edit(sheet, 1, 3, { formula: '=C2/B2' }, { formula: '=IF(C2="","",C2/B2)' }),
  edit(sheet, 2, 3, { value: '=bukan rumus' }, { value: null }),
  edit(sheet, 5, 0, { value: null }, { value: '=juga bukan' }),
]);

type Opened = ReturnType<typeof excel.open>;

async function opened(options: Parameters<typeof excel.open>[1] = {}, more: Partial<SheetSnapshot> = {}): Promise<Opened> {
  const pair = excel.open(sheets(more), options);
  await pair.gateway.read();
  return pair;
}

const code = async (work: Promise<unknown>): Promise<FaultCode | null> => (await faultOf(work))?.code ?? null;

describe('an edit that a fault meets', () => {
  it('leaves the workbook as it was, whichever action of the batch fails', async () => {
    const outcomes: (FaultCode | null)[] = [];
    for (let action = 0; outcomes.at(-1) !== null && action < 2_000; action++) {
      const { gateway, host } = await opened();
      const before = contentsOfWorkbook(host);
      host.setFaults(failBatch(1, { kind: 'error-at-action', code: 'GeneralException', action }));
      outcomes.push(await code(gateway.edit(edits, 'Terapkan')));
      if (outcomes.at(-1) !== null) expect(contentsOfWorkbook(host)).toEqual(before);
    }
    expect(outcomes.length).toBeGreaterThan(20);
    expect(new Set(outcomes)).toEqual(new Set(['unexpected', null]));
  });

  const whole: [string, Fault, FaultCode][] = [
    ['is refused before it begins', { kind: 'error', code: 'GeneralException', when: 'before' }, 'unexpected'],
    ['meets a cell being typed in', { kind: 'cell-edit-mode' }, 'cell-edit-mode'],
    ['is too large a request', { kind: 'request-too-large' }, 'too-large'],
    ['loses the connection before Excel heard it', { kind: 'connection-lost', when: 'before' }, 'unexpected'],
    ['meets a session that is gone', { kind: 'session-gone' }, 'host-gone'],
    ['is denied access', { kind: 'error', code: 'AccessDenied', when: 'before' }, 'unexpected'],
    ['meets a host that is out of memory', { kind: 'error', code: 'MemoryLimitReached', when: 'before' }, 'too-large'],
  ];

  it.each(whole)('and that %s leaves the workbook as it was', async (_, fault, expected) => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    host.setFaults(failBatch(1, fault));
    expect(await code(gateway.edit(edits, 'Terapkan'))).toBe(expected);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  const afterwards: [string, Fault][] = [
    ['an error comes after the deed', { kind: 'error', code: 'GeneralException', when: 'after' }],
    ['its answer is too large', { kind: 'response-too-large' }],
    ['the connection is lost on the way back', { kind: 'connection-lost', when: 'after' }],
  ];

  it.each(afterwards)('is either complete or undone when %s', async (_, fault) => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    host.setFaults(failBatch(1, fault));
    const found = await faultOf(gateway.edit(edits, 'Terapkan'));
    if (found) expect(contentsOfWorkbook(host)).toEqual(before);
    else expect(cellAt((await gateway.read()).sheets[1]!, 5, 0)?.value).toBe('=juga bukan');
  });

  it('tells that Excel is gone when it no longer answers', async () => {
    const { gateway, host } = await opened({ patienceMilliseconds: 50 });
    const before = contentsOfWorkbook(host);
    host.setFaults(failFrom(1, { kind: 'silence', when: 'before' }));
    expect(await code(gateway.edit(edits, 'Terapkan'))).toBe('host-gone');
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('names the sheet to look at when it can neither go on nor back', async () => {
    const { gateway, host } = await opened();
    const halfway: Fault = { kind: 'error-at-action', code: 'GeneralException', action: 30 };
    const plan: FaultPlan = { faultFor: (batch) => (batch === 1 ? halfway : { kind: 'error', code: 'GeneralException', when: 'before' }) };
    host.setFaults(plan);
    const fault = await faultOf(gateway.edit(edits, 'Terapkan'));
    expect([fault?.code, fault?.params]).toEqual(['half-written', { sheet: 'Tabel 1' }]);
  });

  it('writes once only: after a fault nothing is tried again', async () => {
    const { gateway, host } = await opened();
    host.setFaults(failBatch(1, { kind: 'error', code: 'GeneralException', when: 'before' }));
    host.resetBatches();
    await faultOf(gateway.edit(edits, 'Terapkan'));
    // The batch that failed, and the look at what became of it.
    expect(host.batches.total).toBeLessThanOrEqual(3);
  });
});

describe('an edit of what is no longer as it was read', () => {
  const one = [edit('Tabel 1', 1, 2, { value: 425 }, { value: 430 }), edit('Tabel 2', 1, 2, { value: 425 }, { value: 430 })];

  it('is refused when a colleague changed a cell, and nothing of it is written', async () => {
    const { gateway, host } = await opened();
    host.editAsUser([{ sheet: 'Tabel 2', row: 1, column: 2, becomes: { value: 426 } }], { remote: true });
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.edit(one, 'Terapkan'));
    expect([fault?.code, fault?.params]).toEqual(['cell-changed', { sheet: 'Tabel 2', cell: 'C2' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('is taken back, to what the colleague wrote, when the change was not told in time', async () => {
    const { gateway, host } = await opened();
    jest.spyOn(host, 'push').mockImplementation(() => undefined);
    host.editAsUser([{ sheet: 'Tabel 2', row: 1, column: 2, becomes: { formula: '=400+26' } }], { remote: true });
    const before = contentsOfWorkbook(host);
    expect(await code(gateway.edit(one, 'Terapkan'))).toBe('cell-changed');
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('names the sheet that is gone', async () => {
    const { gateway, host } = await opened();
    jest.spyOn(host, 'push').mockImplementation(() => undefined);
    host.deleteSheetAsUser('Tabel 2');
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.edit(one, 'Terapkan'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-missing', { sheet: 'Tabel 2' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('names the sheet that is protected, before anything is written', async () => {
    const { gateway, host } = await opened({}, { protected: true });
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.edit(one, 'Terapkan'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-protected', { sheet: 'Tabel 2' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('takes back what it wrote when a sheet was protected since', async () => {
    const { gateway, host } = await opened();
    host.protectSheetAsUser('Tabel 2', true);
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.edit(one, 'Terapkan'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-protected', { sheet: 'Tabel 2' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });
});

describe('what Excel would read as something else', () => {
  it('becomes a number or a formula also in a cell formatted as text', async () => {
    const { gateway } = await opened();
    await gateway.edit([edit('Tabel 1', 3, 3, { value: '96' }, { formula: '=C2/B2' })], 'Hitung');
    expect(cellAt((await gateway.read()).sheets[0]!, 3, 3)).toMatchObject({ formula: '=C2/B2' });
  });

  it.each(['1/2', '13,11,00', 'TRUE', '+62', '-', '@satu', "'kutip", '#N/A', ' 5', 'Jan 2018', '12%', '=1+1'])('stays the text %p', async (text) => {
    const { gateway } = await opened();
    await gateway.edit([edit('Tabel 1', 6, 6, { value: null }, { value: text })], 'Isi');
    const cell = cellAt((await gateway.read()).sheets[0]!, 6, 6);
    expect(cell?.error ?? cell?.value).toBe(text);
    expect(cell?.formula).toBeUndefined();
  });
});
