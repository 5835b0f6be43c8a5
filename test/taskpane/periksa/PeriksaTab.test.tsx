import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { sheetOf, snapshotOf, typed } from '../../sheets';
import { fakeGateway, type FakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';
import { longWorkbook, sampleWorkbook } from '../sample-workbook';

async function renderPeriksa(gateway: FakeGateway) {
  const pane = await renderPane(gateway);
  await openTab(pane.user, 'Periksa');
  return pane;
}

const focusedText = () => document.activeElement?.textContent ?? '';

it('shows each finding with its level in words, its cell, what is printed and the arithmetic', async () => {
  await renderPeriksa(fakeGateway(sampleWorkbook()));
  const [, finding] = screen.getAllByRole('row');
  for (const part of ['Perbaikan', 'F4', '96%', '→ 90,00%', '72 ÷ 80 × 100 = 90,00%', 'Cakupan layanan PMKS']) {
    expect(within(finding!).getByText(part)).toBeTruthy();
  }
});

it('selects the cell at a click and leaves the focus in the list', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  await user.click(screen.getByText('E6'));
  expect(gateway.asked).toEqual(['reveal Tabel 3.1 E6']);
  expect(focusedText()).toContain('E6');
});

it('is walked by arrow keys with one row in the tab order, and Enter goes to the cell', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  const inTabOrder = () => screen.getAllByRole('row').filter((row) => row.tabIndex === 0);
  inTabOrder()[0]!.focus();
  await user.keyboard('{ArrowDown}');
  expect(focusedText()).toContain('F4');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(focusedText()).toContain('E6');
  expect(gateway.asked).toEqual(['reveal Tabel 3.1 E6']);
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(focusedText()).toContain('F4');
  expect(inTabOrder()).toHaveLength(1);
  await user.keyboard('{Home}{ArrowLeft}');
  expect(screen.getAllByRole('row')).toHaveLength(1);
  expect(screen.getByRole('row').getAttribute('aria-expanded')).toBe('false');
});

it('previews a fix by F, applies it in one edit and moves on to the next finding', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}f');
  const preview = screen.getByRole('group', { name: '1 sel akan diubah' });
  expect(within(preview).getByLabelText('Sekarang').textContent).toBe('96%');
  expect(within(preview).getByLabelText('Menjadi').textContent).toBe('90,00%');
  expect(within(preview).getByText(/^=.*KINERJA\.CAPAIAN\(D4,E4/)).toBeTruthy();
  expect(gateway.asked).toEqual([]);

  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 sel diubah di Tabel 3.1. Ctrl+Z membatalkan semuanya.')).toBeTruthy();
  expect(gateway.asked).toEqual(['edit F4: Perbaiki 1 sel']);
  await waitFor(() => expect(screen.queryByText('F4')).toBeNull());
  expect(focusedText()).toContain('E6');
});

it('leaves the workbook alone when a preview is closed', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}f{Escape}');
  expect(screen.queryByRole('button', { name: 'Ubah 1 sel' })).toBeNull();
  expect(gateway.asked).toEqual([]);
  expect(focusedText()).toContain('F4');
});

it('does not promise an undo the host cannot do', async () => {
  const { user } = await renderPeriksa(fakeGateway(sampleWorkbook(), { undoGroups: false }));
  await user.click(screen.getByRole('button', { name: 'Perbaiki 1 yang aman…' }));
  await user.click(screen.getByRole('button', { name: 'Ubah 1 sel' }));
  expect(await screen.findByText('1 sel diubah di Tabel 3.1.')).toBeTruthy();
});

it('fixes all safe findings of one rule after showing every cell', async () => {
  const gateway = fakeGateway(longWorkbook(5));
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}');
  await user.click(screen.getByRole('button', { name: 'Semua 5 dari aturan ini…' }));
  const preview = screen.getByRole('group', { name: 'Capaian tidak sama dengan hitungan: 5 sel akan diubah' });
  expect(within(preview).getAllByLabelText('Sekarang')).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Ubah 5 sel' }));
  expect(await screen.findByText(/^Tidak ada temuan pada 1 tabel yang diperiksa\.$/)).toBeTruthy();
  expect(gateway.asked).toEqual(['edit E3 E4 E5 E6 E7: Perbaiki 5 sel']);
});

it('accepts a finding with a reason by T, shows it apart, and takes it back', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}t');
  await user.keyboard('Sesuai dokumen PK{Enter}');
  expect(gateway.saved().acknowledgements).toMatchObject([{ rule: 'capaian-mismatch', sheet: 'Tabel 3.1', reason: 'Sesuai dokumen PK' }]);
  expect(screen.getByRole('tab', { name: 'Periksa, 1 temuan' })).toBeTruthy();
  expect(screen.queryByText('F4')).toBeNull();

  await user.click(screen.getByText('Diterima'));
  await user.click(screen.getByText('F4'));
  expect(screen.getByText('Alasan: Sesuai dokumen PK')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tarik penerimaan' }));
  expect(gateway.saved().acknowledgements).toEqual([]);
  expect(screen.getByRole('tab', { name: 'Periksa, 2 temuan' })).toBeTruthy();
});

it('wants a reason before it accepts', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}t  {Enter}');
  expect(gateway.saved().acknowledgements).toEqual([]);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Terima temuan' }).disabled).toBe(true);
});

it('finds by indicator, cell or rule, and says when nothing matches', async () => {
  const { user } = await renderPeriksa(fakeGateway(sampleWorkbook()));
  const search = screen.getByRole('searchbox', { name: 'Cari indikator, sel, aturan' });
  for (const [words, cell] of [['layanan pmks', 'F4'], ['e6', 'E6'], ['tidak terbaca', 'E6']] as const) {
    await user.clear(search);
    await user.type(search, words);
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([expect.stringContaining('Tabel 3.1'), expect.stringContaining(cell)]);
  }
  await user.type(search, ' tiada');
  expect(screen.getByText('Tidak ada temuan yang cocok dengan pencarian dan saringan ini.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
  expect(screen.getAllByRole('row')).toHaveLength(3);
});

it('hides a level at a click on its count', async () => {
  const { user } = await renderPeriksa(fakeGateway(sampleWorkbook()));
  await user.click(screen.getByRole('button', { name: 'Perbaikan 2', pressed: true }));
  expect(screen.queryAllByRole('row')).toHaveLength(0);
  expect(screen.getByRole('button', { name: 'Perbaikan 2', pressed: false })).toBeTruthy();
});

it('groups by rule, naming the sheet beside each cell', async () => {
  const { user } = await renderPeriksa(fakeGateway(sampleWorkbook()));
  await user.click(screen.getByRole('radio', { name: 'Aturan' }));
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows[0]).toBe('Capaian tidak sama dengan hitungan1');
  expect(rows[1]).toContain('Tabel 3.1 · Cakupan layanan PMKS');
  expect(rows[2]).toBe('Angka tidak terbaca1');
});

it('makes only the rows in sight of a long list, and walks to its end', async () => {
  const { user } = await renderPeriksa(fakeGateway(longWorkbook(500)));
  expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('501');
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{End}');
  expect(focusedText()).toContain('E502');
});

/** Two tables with capaian typed wrong: twice on the first sheet, once on the second. */
function twoSheets() {
  const header = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
  return snapshotOf(
    sheetOf('Dinas', [['Target dan Realisasi Tahun 2018'], header, [1, 'Jumlah panti aktif', 80, 72, '96%'], [2, 'Jumlah balai', 50, 30, '70%'], [3, 'Jumlah rumah', 40, 40, '100%']]),
    sheetOf('UPT', [['Target dan Realisasi Tahun 2018'], header, [1, 'Jumlah klien', 20, 10, '60%'], [2, 'Jumlah relawan', 10, typed('13,11,00'), null]]),
  );
}

const findingRows = () => screen.getAllByRole('row').filter((row) => row.getAttribute('aria-level') === '2');
const cells = () => findingRows().map((row) => within(row).getAllByText(/^[A-Z]+\d+$/)[0]!.textContent);

it('shows the findings of one sheet, and of one group of rules', async () => {
  const { user } = await renderPeriksa(fakeGateway(twoSheets()));
  const sheet = screen.getByRole('combobox', { name: 'Lembar yang ditampilkan' });
  await user.selectOptions(sheet, 'Dinas (2)');
  expect(cells()).toEqual(['E3', 'E4']);
  await user.selectOptions(sheet, 'Semua lembar');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Jenis aturan yang ditampilkan' }), 'Penulisan angka (1)');
  expect(cells()).toEqual(['D4']);
});

it('explains from the page of its rule why it is a finding and when that is mistaken', async () => {
  const { user } = await renderPeriksa(fakeGateway(sampleWorkbook()));
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}');
  await user.click(screen.getByRole('button', { name: 'Mengapa ini temuan?' }));
  expect(await screen.findByText(/^Capaian yang tercetak tidak diberikan oleh target dan realisasinya/)).toBeTruthy();
  expect(screen.getByText(/angka yang tidak ada di tabel/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'EN' }));
  expect(screen.getByText(/^A printed capaian that target and realisasi give by no formula in use/)).toBeTruthy();
});

it('accepts all findings of a rule on a sheet with one reason, and takes them all back', async () => {
  const gateway = fakeGateway(twoSheets());
  const { user } = await renderPeriksa(gateway);
  await user.click(findingRows()[0]!);
  await user.keyboard('t');
  await user.keyboard('Sesuai PK perubahan');
  await user.click(screen.getByRole('checkbox', { name: 'Juga 1 temuan lain dari aturan ini di lembar Dinas' }));
  await user.click(screen.getByRole('button', { name: 'Terima 2 temuan' }));
  expect(gateway.saved().acknowledgements.map(({ sheet, rule, reason }) => [sheet, rule, reason])).toEqual([
    ['Dinas', 'capaian-mismatch', 'Sesuai PK perubahan'],
    ['Dinas', 'capaian-mismatch', 'Sesuai PK perubahan'],
  ]);
  expect(cells()).toEqual(['E3', 'D4']);

  await user.click(screen.getByText('Diterima'));
  expect(cells()).toEqual(['E3', 'D4', 'E3', 'E4']);
  await user.click(screen.getByText('E4'));
  await user.click(screen.getByRole('button', { name: 'Tarik 2 penerimaan aturan ini' }));
  expect(gateway.saved().acknowledgements).toEqual([]);
});

it('shows an accepted finding again when its figures change', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  screen.getAllByRole('row')[0]!.focus();
  await user.keyboard('{ArrowDown}tSesuai PK{Enter}');
  expect(screen.getByRole('tab', { name: 'Periksa, 1 temuan' })).toBeTruthy();

  await gateway.edit([{ sheet: 'Tabel 3.1', row: 3, column: 5, was: { value: 0.96 }, becomes: { value: 0.97 } }], '');
  act(() => gateway.changeForeign());
  await user.click(screen.getAllByRole('button', { name: 'Periksa ulang' })[0]!);
  expect(await screen.findByRole('tab', { name: 'Periksa, 2 temuan' })).toBeTruthy();
  expect(screen.getByText('97%')).toBeTruthy();
});

it('shows what every kind of fix would write, before it is written in one step', async () => {
  const gateway = fakeGateway(
    snapshotOf(
      sheetOf('Anggaran', [
        ['Program dan Anggaran Tahun 2018'],
        ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'],
        [1, 'Program Rehabilitasi Sosial', 400, 300, '75,00%', 100],
        [2, 'Program Perlindungan Sosial', 500, 400, '80,00%', 100],
        [3, 'Program Pemberdayaan Sosial', 600, 450, '75,00%', 140],
        [4, 'Program Penunjang', 100, 80, '70,00%', 20],
        [null, 'JUMLAH', 1500, 1230, '82,00%', 370],
      ]),
      sheetOf('IKU', [
        ['Target dan Realisasi Kinerja Tahun 2018'],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Nilai AKIP', typed('90 point'), 45, '50%'],
        [2, 'Jumlah panti', 80, 72, '96%'],
        [3, 'Jumlah balai', 50, 50, '100%'],
      ]),
    ),
  );
  const { user } = await renderPeriksa(gateway);
  await user.click(screen.getByRole('button', { name: /^Perbaiki \d+ yang aman…$/ }));
  const shown = screen.getAllByLabelText('Sekarang').map((before) => {
    const after = before.parentElement!.querySelector('ins')!.textContent;
    const formula = before.parentElement!.nextElementSibling?.textContent ?? null;
    return [before.textContent, after, formula];
  });
  // 600 − 450 = 150; 80 ÷ 100 = 80 %; 400 + 500 + 600 + 100 = 1.600; 72 ÷ 80 = 90 %.
  expect(shown).toEqual(
    expect.arrayContaining([
      ['140', '150', '=C5-D5'],
      ['70,00%', '80,00%', '=D6/C6'],
      ['1500', '1600', '=SUM(C3:C6)'],
      ['“90 point”', '90 point', null],
      ['96%', '90,00%', expect.stringContaining('KINERJA.CAPAIAN(C4,D4)')],
    ]),
  );
  expect(screen.getByText(/teks menjadi angka/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Ubah \d+ sel$/ }));
  await screen.findByText(/sel diubah di Anggaran, IKU/);
  expect(gateway.asked.filter((asked) => asked.startsWith('edit'))).toHaveLength(1);
  expect(gateway.workbook().sheets[1]?.rows[2]?.[2]?.value).toBe(90);
});

it('writes the findings to the sheet Temuan', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPeriksa(gateway);
  await user.click(screen.getByRole('button', { name: 'Tulis lembar Temuan' }));
  expect(await screen.findByText('2 temuan ditulis di lembar Temuan.')).toBeTruthy();
  expect(gateway.asked).toEqual(['build Temuan: Tulis lembar Temuan']);
});

it('says nothing in an accessibility check of a finding explained and about to be accepted', async () => {
  const { user, container } = await renderPeriksa(fakeGateway(twoSheets()));
  await user.click(findingRows()[0]!);
  await user.click(screen.getByRole('button', { name: 'Mengapa ini temuan?' }));
  await user.click(screen.getByRole('button', { name: 'Terima…' }));
  expect((await axe(container)).violations).toEqual([]);
});
