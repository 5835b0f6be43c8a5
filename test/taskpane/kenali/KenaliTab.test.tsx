import { screen, waitFor, within } from '@testing-library/react';
import { sheetOf, snapshotOf } from '../../sheets';
import { fakeGateway } from '../fake-gateway';
import { renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

it('lists each table with its place, and a click shows it', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  await user.click(screen.getByRole('button', { name: 'Tunjukkan A3:F6 di Tabel 3.1' }));
  expect(gateway.asked).toEqual(['reveal Tabel 3.1 A3']);
});

it('says in words what this Excel cannot do', async () => {
  await renderPane(fakeGateway(sampleWorkbook()), undefined, ['capability.no-undo-group']);
  expect(screen.getByRole('heading', { name: 'Batas Excel ini' })).toBeTruthy();
  expect(screen.getByText(/^Excel ini belum dapat mengurungkan/)).toBeTruthy();
});

it('lists sheets without a table with the reason', async () => {
  const { user } = await renderPane(fakeGateway(sampleWorkbook()));
  await user.click(screen.getByRole('button', { name: 'Tidak dikenali: 1 lembar' }));
  const list = screen.getByRole('list', { name: 'Tidak dikenali: 1 lembar' });
  expect(within(list).getByText('Catatan')).toBeTruthy();
  expect(within(list).getByText(/^Tidak ada baris judul kolom/)).toBeTruthy();
});

it('keeps the role a user gives a column, and gives the column back when asked', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  await user.click(screen.getByRole('button', { name: /^6 kolom/ }));
  const role = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Isi kolom F, Capaian' });
  expect(role().value).toBe('capaian');

  await user.selectOptions(role(), 'Lainnya, tidak dihitung');
  await waitFor(() => expect(role().value).toBe('lain'));
  expect(gateway.saved().columns).toEqual([{ sheet: 'Tabel 3.1', header: 'Capaian', role: 'lain' }]);

  await user.click(screen.getByRole('button', { name: 'Koreksi Anda: 1' }));
  await user.click(screen.getByRole('button', { name: /^Tarik kembali: Tabel 3\.1: kolom "Capaian"/ }));
  await waitFor(() => expect(role().value).toBe('capaian'));
  expect(gateway.saved().columns).toEqual([]);
});

it('keeps the direction of one indicator and the usual direction', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  await user.click(screen.getByRole('button', { name: 'Arah 3 indikator' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Arah indikator Jumlah panti aktif' }), 'Makin rendah makin baik');
  expect(gateway.saved().polarities).toEqual({ 'jumlah panti aktif': 'min' });
  const usual = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Arah umum indikator' });
  await waitFor(() => expect(usual.disabled).toBe(false));
  await user.selectOptions(usual, 'Makin dekat target makin baik');
  expect(gateway.saved().defaultPolarity).toBe('stabil');
});

it('asks what the recogniser will not guess, and asks no more once it is answered', async () => {
  const gateway = fakeGateway(
    snapshotOf(
      sheetOf('IKU', [
        ['Target dan Realisasi 2018'],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Angka kemiskinan', 10, 8, '80%'],
        [2, 'Jumlah panti aktif', 430, 425, '98,84%'],
      ]),
    ),
  );
  const { user } = await renderPane(gateway);
  expect(screen.getByRole('tab', { name: 'Kenali, 1 tabel, 1 pertanyaan' })).toBeTruthy();
  const question = screen.getByRole('group', { name: /"Angka kemiskinan"/ });
  await user.click(within(question).getByRole('button', { name: 'Makin rendah makin baik: (2T−R)/T' }));
  expect(await screen.findByRole('tab', { name: 'Kenali, 1 tabel' })).toBeTruthy();
  expect(gateway.saved().polarities).toEqual({ 'angka kemiskinan': 'min' });
});

it('says so when a workbook holds no performance table', async () => {
  await renderPane(fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']]))));
  expect(screen.getByText(/^Belum ada tabel kinerja yang dikenali/)).toBeTruthy();
});
