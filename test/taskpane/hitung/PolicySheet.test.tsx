import { screen, waitFor } from '@testing-library/react';
import { plannedSnapshot } from '../../../src/report/planned-snapshot';
import { policySheet } from '../../../src/report/policy-sheet';
import type { WorkbookGateway } from '../../../src/workbook/gateway';
import type { Settings } from '../../../src/workbook/settings';
import { defaultSettings } from '../../../src/workbook/settings';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { areaNamed, cellAt } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../sheets';
import { sheetOf, snapshotOf } from '../../sheets';
import { fakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';

const rows: readonly (readonly TestCell[])[] = [
  ['Tabel 3.1 Target dan Realisasi Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
  [1, 'Sasaran A', 'Jumlah relawan yang dilatih', 100, 88],
  [2, 'Sasaran B', 'Jumlah laporan yang terbit', 4, 3],
];

/** A workbook in memory that really gets the sheets it is asked to build. */
function gatewayOf(snapshot: Snapshot) {
  let workbook = snapshot;
  const fake = fakeGateway(snapshot);
  const gateway: WorkbookGateway = {
    ...fake,
    read: async () => workbook,
    async build(plans, label, options) {
      const present = plans.filter(({ name }) => workbook.sheets.some((sheet) => sheet.name === name)).map(({ name }) => name);
      await fake.build(plans, label, options);
      workbook = plannedSnapshot(workbook, plans);
      return { created: plans.map(({ name }) => name).filter((name) => !present.includes(name)), updated: present };
    },
    async edit(edits) {
      const formulas = edits.map((edit) => ('formula' in edit.becomes ? edit.becomes.formula : ''));
      fake.asked.push(...formulas);
    },
  };
  const valueOf = (name: string): CellValue | null => {
    const { sheet, area } = areaNamed(workbook, name)!;
    return cellAt(workbook.sheets.find((each) => each.name === sheet)!, area.top, area.left)?.value ?? null;
  };
  return { gateway, valueOf, asked: fake.asked };
}

const table = snapshotOf(sheetOf('Data', rows));

function withPolicy(settings: Partial<Settings>, typedCap?: CellValue): Snapshot {
  const plan = policySheet({ ...defaultSettings, ...settings }, table);
  const cells = typedCap === undefined ? plan.cells : plan.cells.map((cell) => (cell.row === 4 && cell.column === 1 ? { ...cell, value: typedCap } : cell));
  return plannedSnapshot(table, [{ ...plan, cells }]);
}

async function openHitung(snapshot: Snapshot) {
  const workbook = gatewayOf(snapshot);
  const pane = await renderPane(workbook.gateway);
  await openTab(pane.user, 'Hitung');
  return { ...pane, ...workbook };
}

const capped = { ...defaultSettings.policy, capRatio: 1.2 };

it('makes the sheet, and then writes formulas that refer to it', async () => {
  const { user, valueOf, asked } = await openHitung(table);
  await user.click(screen.getByRole('button', { name: 'Buat lembar Pengaturan Kinerja' }));
  expect(await screen.findByText(/^Aturan ini ada di lembar Pengaturan Kinerja/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Buat lembar Pengaturan Kinerja' })).toBeNull();
  expect(valueOf('Batas_Capaian')).toBe('tanpa batas');
  const write = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Tulis 4 rumus' });
  await waitFor(() => expect(write().disabled).toBe(false));
  await user.click(write());
  expect(await screen.findByText(/^4 rumus ditulis di Data\./)).toBeTruthy();
  expect(asked).toEqual(expect.arrayContaining(['=IF(E3="","",KINERJA.CAPAIAN(D3,E3,,Batas_Capaian,Target_Nol))', '=IF(F3="","",KINERJA.KATEGORI(F3,Skala_Kategori))']));
});

it('goes by the sheet where it stands, and changes it with the policy', async () => {
  const { user, gateway, valueOf } = await openHitung(withPolicy({ policy: capped }));
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
  await waitFor(() => expect([valueOf('Batas_Capaian'), valueOf('Nama_Skala')]).toEqual([1.1, expect.stringMatching(/^PKO4/)]));
  expect(await gateway.loadSettings()).toMatchObject({ policy: { capRatio: 1.1 }, bandProfile: 'PKO4' });
});

it('tells what of the sheet it cannot understand, and where', async () => {
  await openHitung(withPolicy({ policy: capped }, 'seperlunya'));
  const faults = screen.getByRole('list', { name: 'Yang belum dapat dipakai dari lembar pengaturan' });
  expect(faults.textContent).toMatch(/^Batas capaian di lembar Pengaturan Kinerja belum dapat dipakai\. .*Sampai diperbaiki, batas yang terakhir yang berlaku\./);
  expect(screen.getByRole('button', { name: 'Tunjukkan B5 di Pengaturan Kinerja' })).toBeTruthy();
  expect(screen.getByText(/; tanpa batas; /)).toBeTruthy();
});
