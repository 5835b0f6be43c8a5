import * as fc from 'fast-check';
import { inReportOrder } from '../../src/report/report-order';
import { freeSheetName, isSheetName } from '../../src/report/sheet-name';
import { sheetOf, snapshotOf } from '../sheets';

const withSheets = (...names: readonly string[]) => snapshotOf(...names.map((name) => sheetOf(name, [[1]])));

it.each([
  ['Ringkasan', ['Ringkasan'], 'Ringkasan (2)'],
  ['Ringkasan', ['Ringkasan', 'ringkasan (2)'], 'Ringkasan (3)'],
  ['Rekapitulasi Capaian per Kecamatan'.slice(0, 31), ['x'], 'Rekapitulasi Capaian per Ke (2)'],
])('offers for "%s" beside %j a name of its own', (taken, sheets, free) => {
  expect(freeSheetName(taken, withSheets(...sheets))).toBe(free);
});

it.each(['Ringkasan', 'Tabel 3.1', "Capaian '18", 'a'.repeat(31)])('"%s" names a sheet', (name) => expect(isSheetName(name)).toBe(true));
it.each(['', '  ', 'a/b', 'a:b', 'a?', '[a]', 'a\\b', 'a*', "'a'", 'a'.repeat(32), 'History'])('"%s" does not', (name) => expect(isSheetName(name)).toBe(false));

describe('the order of the report', () => {
  const ids = ['L01', 'L02', 'L03', 'L04'];
  const ordered = (order: readonly string[]) => inReportOrder(ids.map((id) => ({ id })), { order }).map(({ id }) => id);

  it.each([
    [[], 'L01 L02 L03 L04'],
    [['L03', 'L01'], 'L03 L04 L01 L02'],
    [['L04'], 'L01 L02 L03 L04'],
    [['L02', 'L01', 'L04', 'L03'], 'L02 L01 L04 L03'],
    [['L02', 'lama', 'L02', 'L01'], 'L02 L03 L04 L01'],
  ])('with %j moved is %s', (order, expected) => expect(ordered(order).join(' ')).toBe(expected));

  it('has every sheet once, and is its own order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'lama')), (order) => {
        const once = ordered(order);
        expect([...once].sort()).toEqual(ids);
        expect(ordered(once)).toEqual(once);
      }),
    );
  });
});
