import { ribbonCommands, type RibbonCommandId, type RibbonWorkbook } from '../../src/commands/ribbon-commands';
import { createPaneRequests, type PaneRequests } from '../../src/taskpane/pane-requests';

const ids: readonly RibbonCommandId[] = ['PeriksaLembar', 'SusunRingkasan', 'PerbaikiRumus'];

const workbook: RibbonWorkbook = { activeSheet: () => Promise.resolve('Tabel 3.1'), repairFormulas: () => Promise.resolve(3) };

function setUp({ from = workbook, showPane = () => Promise.resolve() }: { from?: RibbonWorkbook; showPane?: () => Promise<void> } = {}) {
  const pane = createPaneRequests();
  const shown = jest.fn(showPane);
  return { pane, shown, commands: ribbonCommands(from, pane, shown) };
}

function sheetAsked(pane: PaneRequests): Promise<string | null> {
  const request = pane.first();
  if (request?.kind !== 'check') throw new Error(`asked for ${request?.kind}`);
  return request.sheet;
}

it.each(ids)('%s brings the pane forward, asks it once, and completes its event', async (id) => {
  const { pane, shown, commands } = setUp();
  const completed = jest.fn();
  await commands[id]({ completed });
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(pane.first()).toBeDefined();
  pane.take();
  expect(pane.first()).toBeUndefined();
});

it.each(ids)('%s is content with an event that need not be completed, and with none', async (id) => {
  const { commands } = setUp();
  await expect(commands[id]({})).resolves.toBeUndefined();
  await expect(commands[id](null)).resolves.toBeUndefined();
  await expect(commands[id](undefined)).resolves.toBeUndefined();
});

it.each(ids)('%s asks and completes even where the pane does not come forward', async (id) => {
  const { pane, commands } = setUp({ showPane: () => Promise.reject(new Error('host')) });
  const completed = jest.fn();
  await expect(commands[id]({ completed })).resolves.toBeUndefined();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(pane.first()).toBeDefined();
});

it('checks with the sheet in front', async () => {
  const { pane, commands } = setUp();
  await commands.PeriksaLembar(null);
  await expect(sheetAsked(pane)).resolves.toBe('Tabel 3.1');
});

it('checks the whole workbook where Excel cannot name the sheet, as while a cell is typed in', async () => {
  const { pane, commands } = setUp({ from: { ...workbook, activeSheet: () => Promise.reject(new Error('busy')) } });
  await commands.PeriksaLembar(null);
  await expect(sheetAsked(pane)).resolves.toBeNull();
});

it('compiles in the pane', async () => {
  const { pane, commands } = setUp();
  await commands.SusunRingkasan(null);
  expect(pane.first()).toEqual({ kind: 'compile' });
});

it.each([
  [3, [{ key: 'excel.repaired', params: { count: '3' } }]],
  [1250, [{ key: 'excel.repaired', params: { count: '1.250' } }]],
  [0, [{ key: 'excel.nothing-to-repair' }]],
])('repairs as a write of the pane, and tells of %i formulas', async (count, told) => {
  const repairFormulas = jest.fn(() => Promise.resolve(count));
  const { pane, commands } = setUp({ from: { ...workbook, repairFormulas } });
  await commands.PerbaikiRumus(null);
  expect(repairFormulas).not.toHaveBeenCalled();
  const request = pane.first();
  await expect(request?.kind === 'write' && request.job()).resolves.toEqual(told);
});
