import { layouts } from '../../../src/report/layouts';
import { isLeftToPeople } from '../../../src/report/notes/note-rows';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

describe('a layout that leaves cells to people', () => {
  it('takes over what they typed', async () => {
    const workbooks = [await sampleSnapshot(), capaianWorkbook([[1, 'Layanan', 'Nilai SAKIP', 10, 9, null]])];
    const inputs = workbooks.map((snapshot) => reportInput(snapshot));
    const plans = inputs.flatMap((input) => layouts.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input)));
    const open = plans.filter(({ cells }) => cells.some(isLeftToPeople));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ typed }) => typed === undefined).map(({ layout }) => layout)).toEqual([]);
  });
});
