import { screen, waitFor } from '@testing-library/react';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import { defaultSettings } from '../../../src/workbook/settings';
import type { CellValue } from '../../../src/workbook/snapshot';
import { areaNamed, cellAt } from '../../../src/workbook/snapshot';
import { applyEdits } from '../../../src/xlsx/apply-edits';
import { blankDocument } from '../../../src/xlsx/blank-document';
import { FileGateway } from '../../../src/xlsx/file-gateway';
import type { XlsxDocument } from '../../../src/xlsx/xlsx-document';
import { builtPolicy, SHEET, typedPolicy } from '../../report/built-policy';
import { openTab, renderPane } from '../render-pane';

const rows: readonly (readonly CellValue[])[] = [
  ['Tabel 3.1 Target dan Realisasi Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
  [1, 'Sasaran A', 'Jumlah relawan yang dilatih', 100, 88],
  [2, 'Sasaran B', 'Jumlah laporan yang terbit', 4, 3],
];

function withTable(document: XlsxDocument): XlsxDocument {
  const edits = rows.flatMap((line, row) => line.map((value, column): CellEdit => ({ sheet: 'Data', row, column, was: { value: null }, becomes: { value } })));
  return applyEdits(document, edits);
}

async function openHitung(document: XlsxDocument) {
  const gateway = new FileGateway(document);
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Hitung');
  return { ...pane, gateway };
}

async function valueOf(gateway: FileGateway, name: string): Promise<CellValue | null> {
  const snapshot = await gateway.read();
  const { sheet, area } = areaNamed(snapshot, name)!;
  return cellAt(snapshot.sheets.find((each) => each.name === sheet)!, area.top, area.left)?.value ?? null;
}

const capped = { ...defaultSettings.policy, capRatio: 1.2 };

it('makes the sheet, and then writes formulas that refer to it', async () => {
  const { user, gateway } = await openHitung(withTable(blankDocument('uji.xlsx', 'Data')));
  await user.click(screen.getByRole('button', { name: 'Buat lembar Pengaturan Kinerja' }));
  expect(await screen.findByText(/^Aturan ini ada di lembar Pengaturan Kinerja/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Buat lembar Pengaturan Kinerja' })).toBeNull();
  expect(await valueOf(gateway, 'Batas_Capaian')).toBe('tanpa batas');
  const write = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Tulis 4 rumus' });
  await waitFor(() => expect(write().disabled).toBe(false));
  await user.click(write());
  expect(await screen.findByText(/^4 rumus ditulis di Data\./)).toBeTruthy();
  const data = (await gateway.read()).sheets.find(({ name }) => name === 'Data')!;
  expect([cellAt(data, 2, 5)?.formula, cellAt(data, 2, 6)?.formula]).toEqual(['=IF(E3="","",KINERJA.CAPAIAN(D3,E3,,Batas_Capaian,Target_Nol))', '=IF(F3="","",KINERJA.KATEGORI(F3,Skala_Kategori))']);
});

it('goes by the sheet where it stands, and changes it with the policy', async () => {
  const { user, gateway } = await openHitung(withTable(builtPolicy({ policy: capped })));
  expect(screen.getByText(/; paling tinggi 120%; .*; skala LKJIP6\.$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ubah aturan hitung' }));
  const choose = async (name: string, option: RegExp | string) => {
    const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name });
    await waitFor(() => expect(choice().disabled).toBe(false));
    await user.selectOptions(choice(), screen.getByRole('option', { name: option }));
  };
  await choose('Batas atas capaian', '110%');
  expect(await screen.findByText(/; paling tinggi 110%; .*; skala LKJIP6\.$/)).toBeTruthy();
  await choose('Skala kategori', /^PKO4/);
  expect(await screen.findByText(/; paling tinggi 110%; .*; skala PKO4\.$/)).toBeTruthy();
  await waitFor(async () => expect([await valueOf(gateway, 'Batas_Capaian'), await valueOf(gateway, 'Nama_Skala')]).toEqual([1.1, expect.stringMatching(/^PKO4/)]));
  expect(await gateway.loadSettings()).toMatchObject({ policy: { capRatio: 1.1 }, bandProfile: 'PKO4' });
});

it('tells what of the sheet it cannot understand, and where', async () => {
  const document = typedPolicy(withTable(builtPolicy({ policy: capped })), [['cap', 0, 0, 'seperlunya']]);
  await openHitung(document);
  const faults = screen.getByRole('list', { name: 'Yang belum dapat dipakai dari lembar pengaturan' });
  expect(faults.textContent).toMatch(/^Batas capaian di lembar Pengaturan Kinerja belum dapat dipakai\. .*Sampai diperbaiki, batas yang terakhir yang berlaku\./);
  expect(screen.getByRole('button', { name: `Tunjukkan B5 di ${SHEET}` })).toBeTruthy();
  expect(screen.getByText(/; tanpa batas; /)).toBeTruthy();
});
