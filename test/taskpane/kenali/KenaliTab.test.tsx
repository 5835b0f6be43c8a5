import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
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
  await user.click(screen.getByRole('button', { name: /^Tarik kembali: Tabel 3\.1: isi kolom "Capaian"/ }));
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
  const { user, container } = await renderPane(gateway);
  expect(screen.getByRole('tab', { name: 'Kenali, 1 tabel, 1 pertanyaan' })).toBeTruthy();
  const questions = screen.getByRole('region', { name: 'Perlu jawaban Anda (1)' });
  expect((await axe(container)).violations).toEqual([]);
  const question = within(questions).getByRole('group', { name: /"Angka kemiskinan"/ });
  expect(within(question).getByText(/^Menentukan rumus capaian indikator ini di semua tabel/)).toBeTruthy();
  await user.click(within(question).getByRole('button', { name: 'Tunjukkan IKU B3' }));
  expect(gateway.asked).toEqual(['reveal IKU B3']);
  await user.click(within(question).getByRole('button', { name: 'Makin rendah makin baik: (2T−R)/T' }));
  expect(await screen.findByRole('tab', { name: 'Kenali, 1 tabel' })).toBeTruthy();
  expect(gateway.saved().polarities).toEqual({ 'angka kemiskinan': 'min' });
});

it('keeps an answer that can be changed and taken back, and asks again then', async () => {
  const header = ['No', 'Program', 'Pagu (Rp.000)', 'Realisasi (Rp.000)', '%'];
  const gateway = fakeGateway(
    snapshotOf(sheetOf('Anggaran', [header, [1, 'Program Rehabilitasi', 4_000_000_000, 3_000_000_000, '75%'], [2, 'Program Perlindungan', 5_000_000_000, 4_000_000_000, '80%']])),
  );
  const { user } = await renderPane(gateway);
  const id = 'rupiah-scale:Anggaran:Pagu (Rp.000)';
  await user.click(within(screen.getByRole('group', { name: /"Pagu \(Rp\.000\)"/ })).getByRole('button', { name: 'Rupiah penuh' }));
  expect(gateway.saved().answers).toEqual({ [id]: 'rupiah' });

  await user.click(await screen.findByRole('button', { name: 'Koreksi Anda: 1' }));
  const answer = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Anggaran: satuan rupiah kolom "Pagu (Rp.000)"' });
  await user.selectOptions(answer(), 'Ribuan rupiah');
  expect(gateway.saved().answers).toEqual({ [id]: 'ribu-rupiah' });
  expect(answer().value).toBe('ribu-rupiah');

  await user.click(screen.getByRole('button', { name: /^Tarik kembali: Anggaran/ }));
  expect(gateway.saved().answers).toEqual({});
  expect(await screen.findByRole('group', { name: /"Pagu \(Rp\.000\)"/ })).toBeTruthy();
});

it('offers the roles a table of its kind has before the others', async () => {
  const { user } = await renderPane(fakeGateway(sampleWorkbook()));
  await user.click(screen.getByRole('button', { name: /^6 kolom/ }));
  const role = screen.getByRole('combobox', { name: 'Isi kolom D, Target' });
  const others = within(role).getByRole('group', { name: 'Lainnya' });
  expect(within(others).getByRole('option', { name: 'Bobot' })).toBeTruthy();
  expect(within(others).queryByRole('option', { name: 'Realisasi' })).toBeNull();
  const offered = within(role).getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.indexOf('realisasi')).toBeLessThan(offered.indexOf('bobot'));
});

it('says how sure it is of a table only where it is not certain, with its reasons', async () => {
  const rekap = sheetOf('PSKS', [
    ['Kecamatan', 'PSM', 'Karang Taruna', 'Jumlah'],
    ['Margasari', 10, 5, 15],
    ['Bumijawa', 8, 4, 12],
  ]);
  const { user } = await renderPane(fakeGateway({ sheets: [...sampleWorkbook().sheets, rekap] }));
  const sure = within(screen.getByRole('article', { name: /^Tabel 3\.1/ }));
  expect(sure.queryByRole('button', { name: /mengapa/ })).toBeNull();
  const card = within(screen.getByRole('article', { name: /^PSKS/ }));
  await user.click(card.getByRole('button', { name: /^(Cukup yakin|Ragu): mengapa\?$/ }));
  expect(card.getByText(/^Jenis tabel terbaca dari isi/)).toBeTruthy();
});

it('says what of a table is hidden', async () => {
  const [table, ...others] = sampleWorkbook().sheets;
  await renderPane(fakeGateway({ sheets: [{ ...table!, visibility: 'hidden', hiddenRows: [4], hiddenColumns: [1, 30] }, ...others] }));
  expect(screen.getByText('Target dan realisasi · 2018 · 3 indikator · lembar tersembunyi · 1 baris tersembunyi · 1 kolom tersembunyi')).toBeTruthy();
});

it('says so when a workbook holds no performance table', async () => {
  await renderPane(fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']]))));
  expect(screen.getByText(/^Belum ada tabel kinerja yang dikenali/)).toBeTruthy();
});
