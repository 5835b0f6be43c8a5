import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Settings } from '../../../src/workbook/settings';
import { defaultSettings } from '../../../src/workbook/settings';
import { sheetOf, snapshotOf } from '../../sheets';
import { fakeGateway, type FakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

expect.extend(toHaveNoViolations);
// The whole list of sheets is drawn again at every choice.
jest.setTimeout(120_000);

async function renderSusun(gateway: FakeGateway) {
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Susun');
  await screen.findByText(/^Alt\+↑/);
  return pane;
}

const choosing = (report: Partial<Settings['report']>) => ({ settings: { report: { ...defaultSettings.report, ...report } } });
const taken = () => snapshotOf(...sampleWorkbook().sheets, sheetOf('Ringkasan', [['Rapat tanggal 3 Mei']]));
const buildButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Buat \d+ lembar$/ });
const rowOf = (title: string) => screen.getByRole('checkbox', { name: title }).closest('li')!;
const titles = () => screen.getAllByRole('listitem').flatMap((item) => within(item).queryAllByRole('checkbox')).map((box) => box.getAttribute('aria-label'));
const RINGKASAN = 'Ringkasan capaian kinerja';

describe('the sheets of the report', () => {
  it('are listed with what they are made from', async () => {
    await renderSusun(fakeGateway(sampleWorkbook()));
    expect(within(rowOf(RINGKASAN)).getByText('Dari: Tabel 3.1')).toBeTruthy();
  });

  it('are made as ticked, which the workbook remembers, and told by name', async () => {
    const gateway = fakeGateway(sampleWorkbook());
    const { user } = await renderSusun(gateway);
    const others = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => !box.disabled && box.getAttribute('aria-label') !== RINGKASAN);
    for (const other of others) await user.click(other);
    await user.click(screen.getByRole('button', { name: 'Buat 1 lembar' }));
    expect(await screen.findByText('2 lembar dibuat: Pengaturan Kinerja, Ringkasan.')).toBeTruthy();
    expect(gateway.asked).toEqual(['build Pengaturan Kinerja, Ringkasan: Buat 2 lembar']);
    expect(gateway.saved().report.excluded).toHaveLength(others.length);
    expect(gateway.saved().report.excluded).not.toContain('L01');
  });

  it('say what is missing where one cannot be made', async () => {
    await renderSusun(fakeGateway(snapshotOf(sheetOf('Catatan', [['Rapat tanggal 3 Mei']]))));
    expect(within(rowOf(RINGKASAN)).getByText('Belum dapat dibuat. Belum ada tabel yang memuat target dan realisasi.')).toBeTruthy();
    expect(buildButton().disabled).toBe(true);
  });

  it('move by their buttons and by keys, keep the focus, and tell their new place', async () => {
    const gateway = fakeGateway(sampleWorkbook());
    const { user } = await renderSusun(gateway);
    const [first, second] = titles();
    await user.click(within(rowOf(first!)).getByRole('button', { name: `Turunkan ${first}` }));
    expect(titles().slice(0, 2)).toEqual([second, first]);
    const box = screen.getByRole('checkbox', { name: first! });
    box.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles().slice(0, 2)).toEqual([first, second]);
    expect(screen.getByText(`${first}: urutan 1 dari ${titles().length}.`)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(box));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles().slice(0, 2)).toEqual([first, second]);
    expect(gateway.saved().report.order[0]).toBe('L01');
  });

  it('keep the number their table has in the document', async () => {
    const gateway = fakeGateway(sampleWorkbook(), choosing({ tableNumbers: { L04: '3.2' } }));
    const { user } = await renderSusun(gateway);
    const number = screen.getByRole<HTMLInputElement>('textbox', { name: `Nomor tabel ${RINGKASAN}` });
    await user.type(number, '3.1{Enter}');
    expect(gateway.saved().report.tableNumbers).toEqual({ L01: '3.1', L04: '3.2' });
    await user.clear(number);
    await user.tab();
    expect(gateway.saved().report.tableNumbers).toEqual({ L04: '3.2' });
  });
});

describe('a name that another sheet has', () => {
  it('is asked for before anything is written', async () => {
    const gateway = fakeGateway(taken());
    const { user } = await renderSusun(gateway);
    expect(buildButton().disabled).toBe(true);
    expect(screen.getByText('Jawab dahulu: 1 nama lembar sudah dipakai.')).toBeTruthy();
    const row = within(rowOf(RINGKASAN));
    expect(row.getByText('Buku kerja sudah memiliki lembar lain bernama "Ringkasan".')).toBeTruthy();
    const name = row.getByRole<HTMLInputElement>('textbox', { name: /^Buat dengan nama/ });
    expect(name.value).toBe('Ringkasan (2)');
    await user.clear(name);
    await user.type(name, 'Catatan');
    expect(row.getByText('Nama ini sudah dipakai atau tidak diterima Excel.')).toBeTruthy();
    await user.clear(name);
    await user.type(name, 'Ikhtisar');
    await user.click(row.getByRole('button', { name: 'Pakai' }));
    expect(gateway.saved().report.sheetNames).toEqual({ L01: 'Ikhtisar' });
    await user.click(buildButton());
    await screen.findByText(/lembar dibuat: Pengaturan Kinerja, Ikhtisar/);
    expect(gateway.asked[0]).toMatch(/^build Pengaturan Kinerja, Ikhtisar, /);
  });

  it('may be left as it is, without that sheet', async () => {
    const gateway = fakeGateway(taken());
    const { user } = await renderSusun(gateway);
    await user.click(within(rowOf(RINGKASAN)).getByRole('button', { name: 'Lewati' }));
    expect(buildButton().disabled).toBe(false);
    expect(gateway.saved().report.excluded).toEqual(['L01']);
  });
});

describe('the choices', () => {
  it('of agency, year, paper and formulas are kept in the workbook', async () => {
    const gateway = fakeGateway(sampleWorkbook());
    const { user } = await renderSusun(gateway);
    await user.type(screen.getByRole('textbox', { name: 'Nama instansi' }), 'Dinas Sosial Kabupaten Tegal');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tahun' }), '2018');
    await user.click(screen.getByRole('radio', { name: 'F4' }));
    await user.click(screen.getByRole('radio', { name: 'Rumus biasa' }));
    expect(screen.getByText('Angka mengikuti lembar sumber, tanpa add-in ini.')).toBeTruthy();
    expect(gateway.saved().report).toMatchObject({ unitName: 'Dinas Sosial Kabupaten Tegal', year: 2018, paper: 'F4', formulas: 'portable' });
  });

  it('of who signs, where and when are kept too', async () => {
    const gateway = fakeGateway(sampleWorkbook());
    const { user } = await renderSusun(gateway);
    await user.click(screen.getByRole('button', { name: 'Tanda tangan' }));
    await user.type(screen.getByLabelText('Tempat'), 'Slawi');
    await user.type(screen.getByLabelText('Tanggal'), '2019-02-28');
    const first = within(screen.getByRole('group', { name: 'Pihak pertama (kanan)' }));
    await user.type(first.getByLabelText('Nama'), 'Dra. Nurhayati, M.M.');
    await user.type(first.getByLabelText('NIP'), '19640817 199003 2 004{Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Pihak pertama juga menandatangani lembar lain' }));
    const { signing } = gateway.saved().report;
    expect(signing).toMatchObject({ place: 'Slawi', date: '2019-02-28', everySheet: true });
    expect(signing.first).toEqual({ jabatan: '', nama: 'Dra. Nurhayati, M.M.', pangkat: '', nip: '19640817 199003 2 004' });
  });

  it('of ordinary formulas tells which cells had to be values', async () => {
    const gateway = fakeGateway(sampleWorkbook(), choosing({ formulas: 'portable', order: ['L01'] }));
    const { user } = await renderSusun(gateway);
    await user.click(buildButton());
    // "13,11,00", the realisasi of the third indicator, is no number to any formula.
    expect(await screen.findByText(/1 sel di lembar Ringkasan berisi nilai, bukan rumus: sel F7 berisi teks "13,11,00"/)).toBeTruthy();
  });
});

it('has no fault an accessibility check finds, with everything open and a question asked', async () => {
  const { container, user } = await renderSusun(fakeGateway(taken()));
  for (const name of ['Tanda tangan', 'Sebagai tabel', 'Jadikan portabel']) await user.click(screen.getByRole('button', { name }));
  expect(await axe(container)).toHaveNoViolations();
});
