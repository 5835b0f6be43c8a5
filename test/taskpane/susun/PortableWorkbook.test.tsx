import { screen, within } from '@testing-library/react';
import { cellAt } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../../sheets';
import { fakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';

const computed = (formula: string, value: number | string) => ({ value, formula });

const workbook = () =>
  snapshotOf(
    sheetOf('Capaian', [
      [100, 90, computed('=KINERJA.CAPAIAN(A1,B1)', 0.9)],
      [200, 100, computed('=KINERJA.CAPAIAN(A2,B2)', 0.5)],
      [typed('1.250'), 1000, computed('=KINERJA.CAPAIAN(A3,B3)', 0.8)],
      [1, 1, { value: null, formula: '=KINERJA.TERBILANG(A4)' }],
    ]),
  );

async function openPortable(gateway = fakeGateway(workbook())) {
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Susun');
  await pane.user.click(screen.getByRole('button', { name: 'Jadikan portabel' }));
  return { ...pane, gateway };
}

it('tells what would become a formula, a value, or stay, before anything is written', async () => {
  const { user, gateway } = await openPortable();
  expect(screen.getByText('2 panggilan menjadi rumus biasa: CAPAIAN 2.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '1 sel menjadi nilai' }));
  expect(screen.getByRole('button', { name: '1 sel tetap memerlukan add-in' })).toBeTruthy();
  expect(gateway.asked).toEqual([]);
});

it('rewrites in one step and tells what it rewrote', async () => {
  const { user, gateway } = await openPortable();
  await user.click(screen.getByRole('button', { name: 'Ganti 3 sel' }));
  const notice = await screen.findByText(/2 panggilan KINERJA menjadi rumus biasa \(CAPAIAN 2\)\./);
  expect(notice.textContent).toContain('1 sel menjadi nilai.');
  expect(notice.textContent).toContain('1 sel tetap memerlukan add-in ini.');
  expect(gateway.asked).toEqual(['edit C1 C2 C3: Jadikan portabel']);
  const [sheet] = gateway.workbook().sheets;
  expect(cellAt(sheet!, 0, 2)).toEqual({ formula: '=IF(OR(LEN(A1)=0,LEN(B1)=0),NA(),IF(A1<0,#NUM!,B1/A1))', value: 0.9 });
  expect(cellAt(sheet!, 2, 2)).toEqual({ value: 0.8 });
});

it('puts values in place of all formulas where that is chosen', async () => {
  const { user, gateway } = await openPortable();
  await user.click(within(screen.getByRole('radiogroup', { name: 'Rumus KINERJA menjadi' })).getByRole('radio', { name: 'Nilai' }));
  expect(screen.queryByText(/menjadi rumus biasa:/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ganti 3 sel' }));
  await screen.findByText(/3 sel menjadi nilai\./);
  expect(gateway.workbook().sheets[0]!.rows.slice(0, 3).map((row) => row?.[2])).toEqual([{ value: 0.9 }, { value: 0.5 }, { value: 0.8 }]);
});

it('says so where there is no formula of ours', async () => {
  await openPortable(fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']]))));
  expect(screen.getByText('Tidak ada rumus KINERJA di buku kerja ini.')).toBeTruthy();
});
