import type { CellEdit } from '../../src/workbook/cell-edit';
import type { FaultCode } from '../../src/workbook/gateway-fault';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { Fault, FaultPlan } from '../office-host/fault-plan';
import { failBatch, failFrom } from '../office-host/fault-plan';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { findSheet } from '../office-host/store/workbook-store';
import { contentsOfWorkbook, excelForTests, faultOf } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);
const reader = sheetOf('Pembaca', [[{ value: 0, formula: '=Ringkasan!B4' }]]);

type Opened = ReturnType<typeof excel.open>;

const note = (row: number, column: number, value: string): CellEdit => ({ sheet: 'Ringkasan', row, column, was: { value: null }, becomes: { value } });

/** With a hidden column of keys. */
const keyed = (plan: SheetPlan, at: number): SheetPlan => ({
  ...plan,
  columnWidths: [...plan.columnWidths.slice(0, at), 0],
  cells: [...plan.cells, { row: 3, column: at, role: 'key', value: 'kunci' }],
});

/** Our sheet made before, with notes beside, below, in the input cells, and a neighbour that reads from it. */
async function opened(options: Parameters<typeof excel.open>[1] = {}): Promise<Opened> {
  const pair = excel.open([data, reader], options);
  await pair.gateway.build([keyed(planOf('Ringkasan', 3), 3)], 'Susun');
  await pair.gateway.edit([note(4, 2, 'diisi'), note(3, 4, 'di samping'), note(7, 0, 'di bawah'), note(9, 5, 'jauh')], 'Catat');
  await pair.gateway.read();
  return pair;
}

/** Ours longer and wider than before, so that room must be made for the notes, and its hidden column elsewhere. */
const wider = (): SheetPlan => {
  const plan = planOf('Ringkasan', 6, { frozen: { rows: 3, columns: 1 }, columnWidths: [44, 14, 20, 12, 12] });
  const area = { top: 0, left: 0, bottom: 8, right: 4 };
  const whole = {
    ...plan,
    cells: [...plan.cells, { row: 2, column: 4, role: 'header', value: 'Kategori' }, { row: 3, column: 4, role: 'category', value: 'Baik' }] satisfies SheetPlan['cells'],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    bordered: [{ top: 2, left: 0, bottom: 8, right: 4 }],
    tones: [{ area: { top: 3, left: 1, bottom: 8, right: 1 }, tone: 'fair', when: 'B4>0.9' }],
    print: { ...plan.print, paper: 'A4', orientation: 'portrait', area },
  } satisfies SheetPlan;
  return keyed(whole, 5);
};
const plans = (): SheetPlan[] => [planOf('Target vs Realisasi', 2, { layout: 'L04' }), wider()];

const code = async (work: Promise<unknown>): Promise<FaultCode | null> => (await faultOf(work))?.code ?? null;

describe('a build that a fault meets', () => {
  // Each of the first actions, and then every seventh: seven is no divisor of how many actions a cell or a sheet takes.
  it('leaves the workbook as it was, wherever the drawing fails', async () => {
    const outcomes: (FaultCode | null)[] = [];
    for (let action = 0; outcomes.at(-1) !== null && action < 2_000; action += action < 20 ? 1 : 7) {
      const { gateway, host } = await opened();
      const before = contentsOfWorkbook(host);
      host.setFaults(failBatch(2, { kind: 'error-at-action', code: 'GeneralException', action }));
      outcomes.push(await code(gateway.build(plans(), 'Susun')));
      if (outcomes.at(-1) !== null) expect({ action, workbook: contentsOfWorkbook(host) }).toEqual({ action, workbook: before });
    }
    expect(outcomes.length).toBeGreaterThan(60);
    expect(new Set(outcomes)).toEqual(new Set(['unexpected', null]));
  }, 60_000);

  it('never takes a new sheet drawn in part for a whole one', async () => {
    let fault: FaultCode | null = 'unexpected';
    for (let action = 0; fault !== null; action += 1) {
      const { gateway, host } = excel.open([data]);
      const before = contentsOfWorkbook(host);
      host.setFaults(failBatch(2, { kind: 'error-at-action', code: 'GeneralException', action }));
      fault = await code(gateway.build([planOf('Ringkasan', 2)], 'Susun'));
      if (fault !== null) expect({ action, workbook: contentsOfWorkbook(host) }).toEqual({ action, workbook: before });
      else expect(findSheet(host.store, 'Ringkasan')).toMatchObject({ frozen: { rows: 3 }, pageLayout: { paperSize: 'Folio' }, conditionalFormats: [{}, {}] });
    }
  });

  const whole: [string, number, Fault, FaultCode][] = [
    ['fails as it looks', 1, { kind: 'error', code: 'GeneralException', when: 'before' }, 'unexpected'],
    ['gets too large an answer as it looks', 1, { kind: 'response-too-large' }, 'too-large'],
    ['fails before it draws', 2, { kind: 'error', code: 'GeneralException', when: 'before' }, 'unexpected'],
    ['meets a cell being typed in', 2, { kind: 'cell-edit-mode' }, 'cell-edit-mode'],
    ['is too large a request', 2, { kind: 'request-too-large' }, 'too-large'],
    ['loses the connection before Excel heard it', 2, { kind: 'connection-lost', when: 'before' }, 'unexpected'],
    ['meets a session that is gone', 2, { kind: 'session-gone' }, 'host-gone'],
  ];

  it.each(whole)('and that %s leaves the workbook as it was', async (_, batch, fault, expected) => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    host.setFaults(failBatch(batch, fault));
    expect(await code(gateway.build(plans(), 'Susun'))).toBe(expected);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  const afterwards: [string, Fault][] = [
    ['an error comes after the deed', { kind: 'error', code: 'GeneralException', when: 'after' }],
    ['its answer is too large', { kind: 'response-too-large' }],
    ['the connection is lost on the way back', { kind: 'connection-lost', when: 'after' }],
  ];

  it.each(afterwards)('is either complete or undone when %s', async (_, fault) => {
    const before = contentsOfWorkbook((await opened()).host);
    const faultless = await opened();
    await faultless.gateway.build(plans(), 'Susun');
    const complete = contentsOfWorkbook(faultless.host);
    const again = await opened();
    again.host.setFaults(failBatch(2, fault));
    const found = await faultOf(again.gateway.build(plans(), 'Susun'));
    const ids = (workbook: unknown): string => JSON.stringify(workbook).replace(/\{0{8}-[^}]*\}/g, 'id');
    expect(JSON.parse(ids(contentsOfWorkbook(again.host)))).toEqual(JSON.parse(ids(found ? before : complete)));
  });

  it('tells that Excel is gone when it no longer answers', async () => {
    const { gateway, host } = await opened({ patienceMilliseconds: 50 });
    const before = contentsOfWorkbook(host);
    host.setFaults(failFrom(2, { kind: 'silence', when: 'before' }));
    expect(await code(gateway.build(plans(), 'Susun'))).toBe('host-gone');
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('names the sheet to look at when it can neither go on nor back', async () => {
    const { gateway, host } = await opened();
    const plan: FaultPlan = {
      faultFor: (batch) => {
        if (batch === 1) return null;
        return batch === 2 ? { kind: 'error-at-action', code: 'GeneralException', action: 90 } : { kind: 'error', code: 'GeneralException', when: 'before' };
      },
    };
    host.setFaults(plan);
    expect(await code(gateway.build([wider()], 'Susun'))).toBe('half-written');
  });
});

describe('a build that cannot be', () => {
  it('is refused where a user\'s sheet has the name in another case, and nothing else is made', async () => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.build([planOf('Baru'), planOf('DATA')], 'Susun'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-name-taken', { sheet: 'DATA' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('is refused where somebody has typed since in a cell the plan took over, and nothing else is made', async () => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    const typed = [{ row: 4, column: 2, value: 'diisi' }, { row: 5, column: 2, value: 'dulu' }];
    const fault = await faultOf(gateway.build([planOf('Baru'), planOf('Ringkasan', 3, { typed })], 'Susun'));
    expect([fault?.code, fault?.params]).toEqual(['cell-changed', { sheet: 'Ringkasan', cell: 'C6' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('is refused where our sheet is protected', async () => {
    const { gateway, host } = await opened();
    host.protectSheetAsUser('Ringkasan', true);
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.build([planOf('Baru'), planOf('Ringkasan')], 'Susun'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-protected', { sheet: 'Ringkasan' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('is refused where the structure of the workbook is protected, unless it makes no sheet', async () => {
    const { gateway, host } = await opened();
    host.store.workbookProtected = true;
    const before = contentsOfWorkbook(host);
    expect(await code(gateway.build([planOf('Baru')], 'Susun'))).toBe('workbook-protected');
    expect(contentsOfWorkbook(host)).toEqual(before);
    expect(await code(gateway.build([planOf('Ringkasan', 4)], 'Susun'))).toBeNull();
  });

  it('never takes out a sheet somebody made under the name meanwhile', async () => {
    const { gateway, host } = await opened();
    host.setFaults({
      faultFor: (batch) => {
        if (batch === 2) host.addSheetAsUser('Baru');
        return null;
      },
    });
    const fault = await faultOf(gateway.build([planOf('Baru')], 'Susun'));
    expect([fault?.code, fault?.params]).toEqual(['sheet-name-taken', { sheet: 'Baru' }]);
    expect(host.store.sheets.map(({ name }) => name)).toContain('Baru');
  });
});
