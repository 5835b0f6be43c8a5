import { screen } from '@testing-library/react';
import { sheetOf, snapshotOf } from '../../sheets';
import { fakeGateway, type FakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

async function renderSusun(gateway: FakeGateway) {
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Susun');
  return pane;
}

const buildButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Buat \d+ lembar$/ });

it('lists the sheets of the report with what they are made from', async () => {
  await renderSusun(fakeGateway(sampleWorkbook()));
  expect(screen.getAllByText('Dari: Tabel 3.1').length).toBeGreaterThan(0);
});

it('makes the ticked sheets and says which', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderSusun(gateway);
  const [, ...others] = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ disabled }) => !disabled);
  for (const other of others) await user.click(other);
  await user.click(screen.getByRole('button', { name: 'Buat 1 lembar' }));
  expect(await screen.findByText('1 lembar dibuat: Ringkasan.')).toBeTruthy();
  expect(gateway.asked).toEqual(['build Ringkasan: Buat 1 lembar']);
});

it('says what is missing where a sheet cannot be made', async () => {
  await renderSusun(fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']]))));
  expect(screen.getAllByText(/^Belum dapat dibuat\. ./).length).toBeGreaterThan(0);
  expect(buildButton().disabled).toBe(true);
});

it('keeps the name of the agency, the year and the paper in the workbook', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderSusun(gateway);
  await user.type(screen.getByRole('textbox', { name: 'Nama instansi' }), 'Dinas Sosial Kabupaten Tegal');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tahun' }), '2018');
  await user.click(screen.getByRole('radio', { name: 'F4' }));
  expect(gateway.saved().report).toMatchObject({ unitName: 'Dinas Sosial Kabupaten Tegal', year: 2018, paper: 'F4' });
});
