import { fixtureWorkbook } from '../../contract/fixture-workbook';
import { plainStyle, withStyle } from './cell-style';
import { snapshotOfStore } from './snapshot-of-store';
import { storeFromSnapshot } from './store-from-snapshot';
import type { StoredSheet, WorkbookStore } from './workbook-store';
import { cellKey } from './workbook-store';

const cell = { value: 1, formula: null, format: 'General', style: plainStyle };

describe('a workbook at one moment', () => {
  it('is the same however it came about', () => {
    const store = storeFromSnapshot(fixtureWorkbook.snapshot);
    const before = snapshotOfStore(store);
    const [sheet] = store.sheets;
    const [first, ...others] = [...sheet!.cells];
    sheet!.cells.clear();
    for (const [key, each] of [...others, first!]) sheet!.cells.set(key, each);
    expect(snapshotOfStore(store)).toEqual(before);
  });

  it('does not follow the workbook afterwards', () => {
    const store = storeFromSnapshot(fixtureWorkbook.snapshot);
    const before = snapshotOfStore(store);
    store.sheets[0]!.cells.clear();
    expect(snapshotOfStore(store)).not.toEqual(before);
    expect(snapshotOfStore(storeFromSnapshot(fixtureWorkbook.snapshot))).not.toBe(before);
  });

  it.each<[string, (store: WorkbookStore, sheet: StoredSheet) => void]>([
    ['a value', (_store, sheet) => sheet.cells.set(cellKey(40, 3), { ...cell })],
    ['a style', (_store, sheet) => sheet.cells.set(cellKey(40, 3), { ...cell, value: '', style: withStyle(plainStyle, 'font.bold', true) })],
    ['a column width', (_store, sheet) => sheet.columnWidths.set(2, 80)],
    ['a hidden row', (_store, sheet) => sheet.hiddenRows.add(9)],
    ['a merge', (_store, sheet) => sheet.merges.push({ top: 8, left: 0, bottom: 8, right: 1 })],
    ['a margin', (_store, sheet) => (sheet.pageLayout.leftMargin = 20)],
    ['a name', (_store, sheet) => sheet.names.push({ name: 'KINERJA_AREA', formula: '=1', visible: false, comment: '' })],
    ['protection', (_store, sheet) => (sheet.protection = { ...sheet.protection, on: true })],
    ['a custom property', (_store, sheet) => sheet.customProperties.set('layout', 'L01')],
    ['an XML part', (store) => store.customXmlParts.push({ id: '1', xml: '<a/>' })],
    ['a setting', (store) => store.settings.set('kinerja', '1')],
    ['the order of the sheets', (store) => store.sheets.reverse()],
    ['a sheet that is gone', (store) => store.sheets.pop()],
  ])('%s makes a difference', (_name, change) => {
    const store = storeFromSnapshot(fixtureWorkbook.snapshot);
    const before = snapshotOfStore(store);
    change(store, store.sheets[0]!);
    expect(snapshotOfStore(store)).not.toEqual(before);
  });
});
