import type { Layout } from '../../../src/report/layout';
import { layouts } from '../../../src/report/layouts';
import { matriksRenstra } from '../../../src/report/layouts/matriks-renstra';
import { isLeftToPeople } from '../../../src/report/notes/note-rows';
import { readRowKey } from '../../../src/report/notes/row-key';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf } from '../../sheets';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

/** Targets without a unit, so that people fill in the satuan. */
const renstra = snapshotOf(
  sheetOf('Renstra', [
    ['Matriks Renstra 2019-2021'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2019', 'Target 2020', 'Target 2021'],
    [1, 'Layanan', 'Nilai SAKIP', 60, 65, 70],
    [2, 'Layanan', 'Indeks kepuasan masyarakat', 78, 79, 80],
  ]),
);

/** The sheets with cells for people that these layouts make of a workbook. */
function openPlans(snapshot: Snapshot, of: readonly Layout[] = layouts): readonly SheetPlan[] {
  const input = reportInput(snapshot);
  const plans = of.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input));
  return plans.filter(({ cells }) => cells.some(isLeftToPeople));
}

describe('a layout that leaves cells to people', () => {
  it('takes over what they typed', async () => {
    const open = [...openPlans(await sampleSnapshot()), ...openPlans(capaianWorkbook([[1, 'Layanan', 'Nilai SAKIP', 10, 9, null]])), ...openPlans(renstra)];
    expect(open.map(({ layout }) => layout)).toEqual(expect.arrayContaining(['L01', 'NARASI']));
    expect(open.filter(({ typed }) => typed === undefined).map(({ layout }) => layout)).toEqual([]);
  });

  it('calls the rows of a carried table by the labels they carry', () => {
    const [plan] = openPlans(renstra, [matriksRenstra]);
    const keys = plan!.cells.flatMap(({ role, value }) => (role === 'key' ? (readRowKey(String(value)) ?? []) : []));
    expect(keys.map(({ label, group }) => [label, group])).toEqual([
      ['Nilai SAKIP', 'Layanan'],
      ['Indeks kepuasan masyarakat', 'Layanan'],
    ]);
  });
});
