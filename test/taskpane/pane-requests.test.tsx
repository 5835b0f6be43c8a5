import { act, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { createPaneRequests, type PaneRequest } from '../../src/taskpane/pane-requests';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import { sheetOf, snapshotOf } from '../sheets';
import { fakeGateway, type FakeGateway } from './fake-gateway';
import { renderPane } from './render-pane';
import { sampleWorkbook } from './sample-workbook';

const requests = () => createPaneRequests();

function renderAsked(gateway: FakeGateway, ...asked: readonly PaneRequest[]) {
  const pane = requests();
  asked.forEach((request) => pane.ask(request));
  render(<App gateway={gateway} requests={pane} />);
  return pane;
}

const tab = (name: string) => screen.findByRole('tab', { name: new RegExp(`^${name}`), selected: true });

describe('a request to the pane', () => {
  afterEach(async () => {
    const reread = await screen.findByRole<HTMLButtonElement>('button', { name: 'Periksa ulang' });
    await waitFor(() => expect(reread.disabled).toBe(false));
  });

  it('to check shows the findings of that sheet alone, read anew', async () => {
    const read = jest.fn();
    const gateway = fakeGateway(sampleWorkbook(), { before: async (job) => void (job === 'read' && read()) });
    const pane = requests();
    render(<App gateway={gateway} requests={pane} />);
    await screen.findByRole('tab', { name: /^Periksa, \d+ temuan$/ });
    expect(read).toHaveBeenCalledTimes(1);

    act(() => pane.ask({ kind: 'check', sheet: Promise.resolve('Tabel 3.1') }));
    await tab('Periksa');
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lembar yang ditampilkan' }).value).toBe('Tabel 3.1'));
    expect(read).toHaveBeenCalledTimes(2);
    expect(pane.first()).toBeUndefined();
  });

  it('to check says of a sheet without findings that it has none, and gives the others back at a click', async () => {
    const { user } = await renderPaneAsked({ kind: 'check', sheet: Promise.resolve('Catatan') });
    expect(await screen.findByText('Tidak ada temuan pada lembar "Catatan".')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
    expect(await screen.findAllByRole('row')).not.toEqual([]);
  });

  it('that came before the pane was up is answered by its first reading', async () => {
    const read = jest.fn();
    const gateway = fakeGateway(sampleWorkbook(), { before: async (job) => void (job === 'read' && read()) });
    const pane = renderAsked(gateway, { kind: 'compile' });
    await screen.findByText(/lembar dibuat: Pengaturan Kinerja, Ringkasan/);
    await tab('Susun');
    expect(pane.first()).toBeUndefined();
    expect(gateway.asked.filter((asked) => asked.startsWith('build'))).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(2); // and once more after the sheets were made
  });

  it('to compile what cannot be made writes nothing and shows what is missing', async () => {
    const gateway = fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']])));
    renderAsked(gateway, { kind: 'compile' });
    expect((await screen.findAllByText(/^Belum dapat dibuat\. ./)).length).toBeGreaterThan(0);
    expect(gateway.asked).toEqual([]);
  });

  it('to compile a workbook that cannot be read tells the fault and writes nothing, then or later', async () => {
    let broken = true;
    const gateway = fakeGateway(sampleWorkbook(), {
      before: async (job) => {
        if (job === 'read' && broken) throw new GatewayFault('cell-edit-mode');
      },
    });
    const pane = renderAsked(gateway, { kind: 'compile' });
    expect(await screen.findByText(/tekan Enter, lalu ulangi/)).toBeTruthy();
    broken = false;
    act(() => pane.ask({ kind: 'check', sheet: Promise.resolve(null) }));
    await screen.findByRole('tab', { name: /^Periksa, \d+ temuan$/ });
    expect(gateway.asked).toEqual([]);
  });

  it('to write waits for the reading to end, and its outcome is told as any other', async () => {
    const job = jest.fn(() => Promise.resolve([{ key: 'excel.nothing-to-repair' as const }]));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const gateway = fakeGateway(sampleWorkbook(), { before: () => held });
    renderAsked(gateway, { kind: 'write', job });
    await act(async () => {});
    expect(job).not.toHaveBeenCalled();
    await act(async () => release());
    expect(await screen.findByText('Tidak ada rumus yang menampilkan #NAME?.')).toBeTruthy();
    expect(job).toHaveBeenCalledTimes(1);
  });

  it('to write that fails is told in the sentence of its fault', async () => {
    renderAsked(fakeGateway(sampleWorkbook()), { kind: 'write', job: () => Promise.reject(new GatewayFault('sheet-protected', { sheet: 'Tabel 3.1' })) });
    expect(await screen.findByText(/Lembar "Tabel 3.1" terproteksi/)).toBeTruthy();
  });

  async function renderPaneAsked(request: PaneRequest) {
    const pane = requests();
    const view = await renderPane(fakeGateway(sampleWorkbook()), pane);
    act(() => pane.ask(request));
    return view;
  }
});
