import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { kinerjaFunctions } from '../../../src/functions/kinerja-functions';
import { cellAddress } from '../../../src/workbook/address';
import { fakeGateway, type FakeGateway } from '../fake-gateway';
import { renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

expect.extend(toHaveNoViolations);

type User = ReturnType<typeof userEvent.setup>;

async function renderGallery(gateway: FakeGateway) {
  const pane = await renderPane(gateway);
  await pane.user.click(screen.getByRole('button', { name: 'Galeri fungsi' }));
  await screen.findByRole('searchbox', { name: 'Cari fungsi' });
  return pane;
}

const card = (id: string) => within(screen.getByRole('article', { name: `KINERJA.${id}` }));

async function openCard(user: User, id: string) {
  await user.click(card(id).getByRole('button', { expanded: false }));
  return card(id);
}

async function startInserting(user: User, id: string) {
  await user.click((await openCard(user, id)).getByRole('button', { name: 'Sisipkan ke sel aktif' }));
  await card(id).findByRole('button', { name: /^Sisipkan ke / });
  return card(id);
}

const field = (within_: ReturnType<typeof card>, name: RegExp) => within_.getByRole<HTMLInputElement>('textbox', { name });

const sheet = 'Tabel 3.1';
/** The sample workbook with one more place: a free column beside the table. */
const atKategori = cellAddress(sheet, { row: 4, column: 6 });

it('lists every function in groups, with its words, parameters and an example', async () => {
  const { user } = await renderGallery(fakeGateway(sampleWorkbook()));
  expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-label')).sort()).toEqual(
    Object.values(kinerjaFunctions).map(({ name }) => name).sort(),
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toContain('Anggaran');
  const sisa = await openCard(user, 'SISA');
  expect(sisa.getByText('Menghitung sisa pagu setelah dikurangi realisasi.')).toBeTruthy();
  expect(sisa.getByText('Pagu anggaran. Boleh satu sel atau satu kolom.')).toBeTruthy();
  expect(sisa.getByText('=KINERJA.SISA(B5,B6)')).toBeTruthy();
  expect(sisa.getByText('Hasil: Rp53.377.700.340')).toBeTruthy();
});

it('finds a function by what it is for, in the language in force', async () => {
  const { user } = await renderGallery(fakeGateway(sampleWorkbook()));
  const search = screen.getByRole('searchbox', { name: 'Cari fungsi' });
  await user.type(search, 'sisa pagu');
  expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'))).toEqual(['KINERJA.SISA']);
  await user.clear(search);
  await user.type(search, 'zzz');
  expect(screen.getByText(/^Tidak ada fungsi yang cocok/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'EN' }));
  await user.clear(screen.getByRole('searchbox', { name: 'Search functions' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search functions' }), 'rise of 10%');
  expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'))).toEqual(['KINERJA.PERTUMBUHAN']);
});

it('inserts a formula with the ranges of the table, guarded as Hitung guards it, after showing it', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(atKategori);
  const { user } = await renderGallery(gateway);
  const kategori = await startInserting(user, 'KATEGORI');
  expect(kategori.getByText('G5 · Tabel 3.1')).toBeTruthy();
  expect(kategori.getByText('Rentang diisi dari tabel di A3:F6. Periksa sebelum menyisipkan.')).toBeTruthy();
  expect(kategori.getByLabelText('Rumus').textContent).toBe('=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))');
  expect(gateway.asked).toEqual([]);
  await user.click(kategori.getByRole('button', { name: 'Sisipkan ke G5' }));
  expect(await screen.findByText('KATEGORI disisipkan ke G5 di Tabel 3.1. Ctrl+Z membatalkan semuanya.')).toBeTruthy();
  expect(gateway.asked).toEqual(['edit G5: Sisipkan KATEGORI ke G5']);
  expect(gateway.workbook().sheets[0]?.rows[4]?.[6]?.formula).toBe('=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))');
});

it('tells what a filled cell holds and replaces it only when told to', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(cellAddress(sheet, { row: 4, column: 5 }));
  const { user } = await renderGallery(gateway);
  const capaian = await startInserting(user, 'CAPAIAN');
  expect(capaian.getByText('Sel F5 sudah berisi 98,84%.')).toBeTruthy();
  const insert = () => capaian.getByRole<HTMLButtonElement>('button', { name: 'Sisipkan ke F5' });
  expect(insert().disabled).toBe(true);
  await user.click(capaian.getByRole('checkbox', { name: 'Ganti isinya dengan rumus ini' }));
  await user.click(insert());
  expect(await screen.findByText(/^CAPAIAN disisipkan ke F5/)).toBeTruthy();
  expect(gateway.workbook().sheets[0]?.rows[4]?.[5]).toMatchObject({ formula: '=IF(E5="","",KINERJA.CAPAIAN(D5,E5))', format: '0.00%' });
});

it('asks for cells where nothing can be guessed, and checks what is written', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(cellAddress('Catatan', { row: 4, column: 0 }));
  const { user } = await renderGallery(gateway);
  const capaian = await startInserting(user, 'CAPAIAN');
  expect(capaian.getByText(/^Rentangnya tidak dapat ditebak dari sel ini/)).toBeTruthy();
  const insert = capaian.getByRole<HTMLButtonElement>('button', { name: 'Sisipkan ke A5' });
  expect(insert.disabled).toBe(true);
  await user.type(field(capaian, /^target/), 'Tabel 3.1!D5');
  await user.type(field(capaian, /^realisasi/), 'empat');
  expect(capaian.getByText(/^"empat" bukan alamat sel/)).toBeTruthy();
  expect(insert.disabled).toBe(true);
  await user.clear(field(capaian, /^realisasi/));
  await user.type(field(capaian, /^realisasi/), 'Tabel 3.1!E5');
  await user.type(field(capaian, /^polaritas/), 'min');
  await user.click(insert);
  expect(await screen.findByText(/^CAPAIAN disisipkan ke A5 di Catatan/)).toBeTruthy();
  expect(gateway.workbook().sheets[1]?.rows[4]?.[0]).toMatchObject({ formula: `=IF('Tabel 3.1'!E5="","",KINERJA.CAPAIAN('Tabel 3.1'!D5,'Tabel 3.1'!E5,"min"))`, format: '0.00%' });
});

it('says what a result of several cells fills, and what is in its way', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(cellAddress(sheet, { row: 3, column: 7 }));
  const { user } = await renderGallery(gateway);
  const rekap = await startInserting(user, 'REKAP');
  expect(rekap.getByText('Hasilnya mengisi H4:I7.')).toBeTruthy();
  gateway.goTo(cellAddress(sheet, { row: 1, column: 1 }));
  await user.click(rekap.getByRole('button', { name: 'Ambil sel aktif' }));
  expect(await rekap.findByText('B2 · Tabel 3.1')).toBeTruthy();
  await user.type(field(rekap, /^capaian/), 'F4:F6');
  expect(rekap.getByText(/^Hasilnya mengisi B2:C5, tetapi B3 sudah berisi/)).toBeTruthy();
  expect(rekap.getByRole<HTMLButtonElement>('button', { name: 'Sisipkan ke B2' }).disabled).toBe(true);
});

it('says so where there is no active cell, or none that can be read, and tries again', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderGallery(gateway);
  await user.click((await openCard(user, 'STATUS')).getByRole('button', { name: 'Sisipkan ke sel aktif' }));
  expect(await card('STATUS').findByText(/^Tidak ada sel aktif/)).toBeTruthy();
  jest.spyOn(gateway, 'activeCell').mockRejectedValueOnce(new Error('typing'));
  await user.click(card('STATUS').getByRole('button', { name: 'Ambil sel aktif' }));
  expect(await card('STATUS').findByText(/^Sel aktif tidak terbaca/)).toBeTruthy();
  gateway.goTo(cellAddress('Baru', { row: 0, column: 0 }));
  await user.click(card('STATUS').getByRole('button', { name: 'Ambil sel aktif' }));
  expect(await card('STATUS').findByText('Lembar Baru belum dibaca. Periksa ulang buku kerja dahulu.')).toBeTruthy();
  gateway.goTo(atKategori);
  await user.click(card('STATUS').getByRole('button', { name: 'Ambil sel aktif' }));
  expect((await card('STATUS').findByLabelText('Rumus')).textContent).toBe('=IF(F5="","",KINERJA.STATUS(F5))');
});

it('writes nothing when the cell changed meanwhile', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(atKategori);
  const { user } = await renderGallery(gateway);
  const status = await startInserting(user, 'STATUS');
  await gateway.edit([{ sheet, row: 4, column: 6, was: { value: null }, becomes: { value: 'catatan' } }], 'orang lain');
  await user.click(status.getByRole('button', { name: 'Sisipkan ke G5' }));
  expect(await screen.findByText(/G5/, { selector: '[role="alert"] *, [role="status"] *, [class*="MessageBar"] *' })).toBeTruthy();
  expect(gateway.workbook().sheets[0]?.rows[4]?.[6]).toEqual({ value: 'catatan' });
});

it('goes back to the step it was opened from, by button and by Escape', async () => {
  const { user } = await renderGallery(fakeGateway(sampleWorkbook()));
  expect(screen.queryByRole('tablist')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Kembali ke langkah kerja' }));
  expect(screen.getByRole('tab', { name: 'Kenali, 1 tabel' }).getAttribute('aria-selected')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Galeri fungsi' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('tablist')).toBeTruthy();
});

it('says nothing in an accessibility check, a form open', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  gateway.goTo(cellAddress(sheet, { row: 4, column: 5 }));
  const { user, container } = await renderGallery(gateway);
  await startInserting(user, 'CAPAIAN');
  await openCard(user, 'SISA');
  expect(await axe(container)).toHaveNoViolations();
});
