import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { App } from '../../src/taskpane/App';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import { fakeGateway } from './fake-gateway';
import { openTab, renderPane } from './render-pane';
import { longWorkbook, MARKUP, sampleWorkbook } from './sample-workbook';

expect.extend(toHaveNoViolations);

it('leads a workbook the whole way: recognised, checked, fixed, computed, compiled', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  expect(screen.getByRole('tab', { name: 'Kenali, 1 tabel' })).toBeTruthy();
  expect(screen.getByText('Target dan realisasi · 2018 · 3 indikator')).toBeTruthy();

  await openTab(user, 'Periksa');
  await user.click(screen.getByRole('button', { name: 'Perbaiki 1 yang aman…' }));
  await user.click(screen.getByRole('button', { name: 'Ubah 1 sel' }));
  expect(await screen.findByRole('tab', { name: 'Periksa, 1 temuan' })).toBeTruthy();

  await openTab(user, 'Hitung');
  await user.click(screen.getByRole('button', { name: /^Tulis \d+ rumus$/ }));
  expect(await screen.findByText(/rumus ditulis di Tabel 3\.1\. Ctrl\+Z membatalkan semuanya\.$/)).toBeTruthy();
  expect(gateway.workbook().sheets[0]?.rows[4]?.[5]?.formula).toMatch(/KINERJA\.CAPAIAN\(/);

  await openTab(user, 'Susun');
  await waitFor(() => expect((screen.getByRole('button', { name: /^Buat \d+ lembar$/ }) as HTMLButtonElement).disabled).toBe(false));
  await user.click(screen.getByRole('button', { name: /^Buat \d+ lembar$/ }));
  expect(await screen.findByText(/lembar dibuat: Pengaturan Kinerja, Ringkasan/)).toBeTruthy();
  expect(gateway.asked.at(-1)).toMatch(/^build Pengaturan Kinerja, Ringkasan/);
});

it.each(['Kenali', 'Periksa', 'Hitung', 'Susun'] as const)('says nothing in an accessibility check of %s', async (tab) => {
  const { user, container } = await renderPane(fakeGateway(sampleWorkbook()));
  await openTab(user, tab);
  for (const closed of within(screen.getByRole('tabpanel')).queryAllByRole('button', { expanded: false })) await user.click(closed);
  expect(await axe(container)).toHaveNoViolations();
});

it('shows markup from a cell as the text it is', async () => {
  const { user, container } = await renderPane(fakeGateway(sampleWorkbook()));
  await openTab(user, 'Periksa');
  expect(screen.getByText(`Cakupan ${MARKUP}`)).toBeTruthy();
  await openTab(user, 'Kenali');
  await user.click(screen.getByRole('button', { name: 'Arah 3 indikator' }));
  expect(screen.getByText(`Cakupan ${MARKUP}`)).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
});

it('speaks English after the switch and keeps the choice in the workbook', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  await user.click(screen.getByRole('radio', { name: 'EN' }));
  expect(screen.getByRole('tab', { name: 'Recognise, tables: 1' })).toBeTruthy();
  expect(gateway.saved().language).toBe('en');
});

it('speaks as its host does until the user chooses', async () => {
  render(<App gateway={fakeGateway(sampleWorkbook())} initialLanguage="en" />);
  expect(await screen.findByRole('tab', { name: 'Check, findings: 2' })).toBeTruthy();
});

it('opens in the language the workbook keeps', async () => {
  render(<App gateway={fakeGateway(sampleWorkbook(), { settings: { language: 'en' } })} initialLanguage="id" />);
  expect(await screen.findByRole('tab', { name: 'Check, findings: 2' })).toBeTruthy();
});

it('marks what it shows as old when the workbook changes, and counts again only when asked', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane(gateway);
  await gateway.edit([{ sheet: 'Tabel 3.1', row: 3, column: 5, was: { value: 0.96 }, becomes: { value: 0.9 } }], '');
  act(() => gateway.changeForeign());
  const notice = screen.getByText('Buku kerja berubah sejak diperiksa.');
  expect(screen.getByRole('tab', { name: 'Periksa, 2 temuan' })).toBeTruthy();
  await user.click(within(notice.closest<HTMLElement>('[role="group"]')!).getByRole('button', { name: 'Periksa ulang' }));
  expect(await screen.findByRole('tab', { name: 'Periksa, 1 temuan' })).toBeTruthy();
  expect(screen.queryByText('Buku kerja berubah sejak diperiksa.')).toBeNull();
});

it('says what became of the workbook when a write is refused, with the technical part on request', async () => {
  const refusal = new GatewayFault('sheet-protected', { sheet: 'Tabel 3.1' }, 'AccessDenied at Range.formulas');
  const gateway = fakeGateway(sampleWorkbook(), { before: async (job) => (job === 'edit' ? Promise.reject(refusal) : undefined) });
  const { user } = await renderPane(gateway);
  await openTab(user, 'Hitung');
  await user.click(screen.getByRole('button', { name: /^Tulis/ }));
  expect(await screen.findByText(/^Perubahan dibatalkan dan buku kerja tidak berubah\. Lembar "Tabel 3\.1" terproteksi/)).toBeTruthy();
  expect(screen.queryByText(/AccessDenied/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Rincian' }));
  expect(screen.getByText(/AccessDenied at Range\.formulas/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Salin rincian' }));
  expect(await navigator.clipboard.readText()).toMatch(/AccessDenied/);
});

it('asks for a new check when a cell no longer holds what the pane saw', async () => {
  const refusal = new GatewayFault('cell-changed', { sheet: 'Tabel 3.1', cell: 'F4' });
  const gateway = fakeGateway(sampleWorkbook(), { before: async (job) => (job === 'edit' ? Promise.reject(refusal) : undefined) });
  const { user } = await renderPane(gateway);
  await openTab(user, 'Hitung');
  await user.click(screen.getByRole('button', { name: /^Tulis/ }));
  expect(await screen.findByText('Buku kerja berubah sejak diperiksa.')).toBeTruthy();
});

it('lets a long reading be stopped, and started again', async () => {
  let stoppable = true;
  const gateway = fakeGateway(sampleWorkbook(), {
    before: async (job, options) => {
      if (job !== 'read' || !stoppable) return;
      options?.onProgress?.(3, 18);
      await new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new GatewayFault('stopped'))));
    },
  });
  const user = userEvent.setup();
  render(<App gateway={gateway} />);
  expect(await screen.findByText('Membaca buku kerja · 3 dari 18')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hentikan' }));
  expect(await screen.findByText('Pekerjaan dihentikan dan buku kerja tidak berubah.')).toBeTruthy();
  stoppable = false;
  await user.click(screen.getByRole('button', { name: 'Kenali tabel' }));
  expect(await screen.findByRole('tab', { name: 'Periksa, 2 temuan' })).toBeTruthy();
});

it('lets a write in several parts be stopped', async () => {
  const gateway = fakeGateway(sampleWorkbook(), {
    before: async (job, options) => {
      if (job !== 'edit') return;
      options?.onProgress?.(1, 3);
      await new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new GatewayFault('stopped'))));
    },
  });
  const { user } = await renderPane(gateway);
  await openTab(user, 'Hitung');
  await user.click(screen.getByRole('button', { name: /^Tulis/ }));
  expect(await screen.findByText('Menulis ke buku kerja · 1 dari 3')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hentikan' }));
  expect(await screen.findByText('Pekerjaan dihentikan dan buku kerja tidak berubah.')).toBeTruthy();
  expect(gateway.asked).toEqual([]);
});

it('writes once however often the button is pressed', async () => {
  let finish: () => void = () => undefined;
  const gateway = fakeGateway(sampleWorkbook(), {
    before: (job) => (job === 'edit' ? new Promise((resolve) => (finish = resolve)) : Promise.resolve()),
  });
  const { user } = await renderPane(gateway);
  await openTab(user, 'Hitung');
  await user.dblClick(screen.getByRole('button', { name: /^Tulis/ }));
  finish();
  await screen.findByText(/rumus ditulis/);
  expect(gateway.asked.filter((asked) => asked.startsWith('edit'))).toHaveLength(1);
});

it('does not save settings over those it could not read', async () => {
  const gateway = fakeGateway(sampleWorkbook(), { settings: { defaultPolarity: 'stabil' } });
  const unreadable = { ...gateway, loadSettings: () => Promise.reject(new GatewayFault('host-gone')) };
  const user = userEvent.setup();
  render(<App gateway={unreadable} />);
  expect(await screen.findByText(/^Sambungan ke buku kerja terputus/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'EN' }));
  expect(gateway.saved()).toMatchObject({ language: null, defaultPolarity: 'stabil' });
});

it('starts afresh over another workbook', async () => {
  const { rerender, user } = await renderPane(fakeGateway(sampleWorkbook()));
  await openTab(user, 'Periksa');
  rerender(<App gateway={fakeGateway(longWorkbook(4))} />);
  expect(await screen.findByRole('tab', { name: 'Periksa, 4 temuan' })).toBeTruthy();
  expect(screen.getByText('Target dan realisasi · 2018 · 4 indikator')).toBeTruthy();
});
