import { screen, waitFor } from '@testing-library/react';
import { fakeGateway, type FakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

async function renderHitung(gateway: FakeGateway) {
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Hitung');
  return pane;
}

it('tells what will be written, which typed values go, and which rows are left alone', async () => {
  const { user } = await renderHitung(fakeGateway(sampleWorkbook()));
  expect(screen.getByText('Capaian 2018')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '2 nilai ketikan diganti' }));
  expect(screen.getByText('96% → 90,00%')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '1 baris dilewati' })[0]!);
  expect(screen.getByRole('button', { name: 'Tunjukkan F6 di Tabel 3.1' })).toBeTruthy();
});

it('writes only the columns left ticked, in one edit', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderHitung(gateway);
  await user.click(screen.getByRole('checkbox', { name: 'Tulis Kategori 2018 di Tabel 3.1' }));
  await user.click(screen.getByRole('button', { name: 'Tulis 2 rumus' }));
  expect(await screen.findByText('2 rumus ditulis di Tabel 3.1. Ctrl+Z membatalkan semuanya.')).toBeTruthy();
  expect(gateway.asked).toEqual(['edit F4 F5: Tulis 2 rumus']);
});

it('says the policy in one sentence and keeps what is changed in it', async () => {
  const gateway = fakeGateway(sampleWorkbook(), { settings: { polarities: { 'jumlah panti aktif': 'min' } } });
  const { user } = await renderHitung(gateway);
  expect(screen.getByText('Makin tinggi makin baik kecuali 1 indikator; tanpa batas; target 0 tidak dihitung; skala LKJIP6.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ubah aturan hitung' }));
  const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  const choose = async (name: string, option: string | RegExp) => {
    await waitFor(() => expect(choice(name).disabled).toBe(false));
    await user.selectOptions(choice(name), screen.getByRole('option', { name: option }));
  };
  await choose('Batas atas capaian', '120%');
  await choose('Bila target 0', '100% bila realisasi juga 0');
  await choose('Skala kategori', /^SAKIP7/);
  expect(gateway.saved().policy).toMatchObject({ capRatio: 1.2, zeroTarget: 'hundred-when-both-zero' });
  expect(gateway.saved().bandProfile).toBe('SAKIP7');
  expect(screen.getByText(/paling tinggi 120%; target 0 dan realisasi 0 menjadi 100%; skala SAKIP7\.$/)).toBeTruthy();
});

it('takes another cap as Indonesians write it, and keeps nothing it cannot read', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderHitung(gateway);
  await user.click(screen.getByRole('button', { name: 'Ubah aturan hitung' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Batas atas capaian' }), 'Lainnya');
  const cap = screen.getByRole('textbox', { name: 'Batas atas (%)' });
  await user.type(cap, 'banyak{Enter}');
  expect(screen.getByText('Tulis angka di atas 0, misalnya 150.')).toBeTruthy();
  expect(gateway.saved().policy.capRatio).toBeNull();
  await user.clear(cap);
  await user.type(cap, '112,5{Enter}');
  expect(gateway.saved().policy.capRatio).toBe(1.125);
  expect(screen.getByText(/paling tinggi 112,5%/)).toBeTruthy();
});
