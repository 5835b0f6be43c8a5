import { realisasiAnggaran } from '../../../src/report/layouts/realisasi-anggaran';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { cellOf, planText, shown } from '../plan-text';
import { jenisBelanja, kewenangan, programs, recapWorkbook, recapWorkbooks } from '../recap-sample';
import { reportInput, sampleSnapshot } from '../sample';

const notes = (plan: SheetPlan): readonly unknown[] => plan.cells.filter(({ role }) => role === 'note').map(({ value }) => value);

describe('L13', () => {
  const plan = realisasiAnggaran.plan(reportInput(recapWorkbooks(kewenangan, jenisBelanja)));

  it('stacks the views in the order of the report, serapan and sisa by formula, totals added', () => {
    // 450 / 500 = 90 %, printed 91; 830 / 1000 = 83 %; 600 / 700 = 85,71 %
    expect(planText(plan, 4, 46).split('\n').filter((line) => Number.parseInt(line, 10) <= 9 || /^(1[6-9]|20):/.test(line))).toEqual([
      '4: Realisasi anggaran per jenis belanja Tahun 20… | < | < | < | <',
      '5: Jenis Belanja | Pagu | Realisasi | % | Sisa',
      '6: Pegawai | 400.000.000 | 380.000.000 | 95,00% | 20.000.000',
      '7: Barang | 500.000.000 | 450.000.000 | 90,00% *) | 50.000.000',
      '8: Modal | 100.000.000 |  |  |',
      '9: JUMLAH | 1.000.000.000 | 830.000.000 | 83,00% | 170.000.000',
      '16: Realisasi anggaran per kewenangan Tahun 2023 | < | < | < | <',
      '17: Kewenangan | Pagu | Realisasi | % | Sisa',
      '18: Pusat | 700.000.000 | 600.000.000 | 85,71% | 100.000.000',
      '19: UPT | 290.000.000 | 230.000.000 | 79,31% | 60.000.000',
      '20: JUMLAH | 990.000.000 | 830.000.000 | 83,84% | 160.000.000',
    ]);
    expect(cellOf(plan, 'D7')!.formula).toBe('=IF(COUNT(B7,C7)<2,"",IFERROR(KINERJA.SERAPAN(B7,C7),""))');
    expect(cellOf(plan, 'E9')!.formula).toBe('=IF(COUNT(B9,C9)<2,"",B9-C9)');
  });

  it('says by a live formula whether the totals of the views agree, and by how much they do not', () => {
    const [, second] = [cellOf(plan, 'A28'), cellOf(plan, 'A29')];
    expect(shown(second)).toBe('Realisasi anggaran per kewenangan Tahun 2023');
    expect([cellOf(plan, 'B29')!.formula, cellOf(plan, 'D29')!.formula, cellOf(plan, 'D29')!.value, cellOf(plan, 'E29')!.value]).toEqual(['=B20', '=B29-B28', -10_000_000, 0]);
    expect(notes(plan)).toContain('Jumlah pagu atau realisasi tidak sama pada semua tabel; kolom selisih menyebut bedanya dari tabel pertama.');
    const tied = { ...kewenangan, rows: [kewenangan.rows[0]!, kewenangan.rows[1]!, ['UPT', 300_000_000, 230_000_000]] };
    expect(notes(realisasiAnggaran.plan(reportInput(recapWorkbooks(jenisBelanja, tied))))).toContain('Jumlah pagu dan realisasi sama pada semua tabel.');
  });

  it('ties the pagu after a change to that of the other views', () => {
    const changed = { title: 'Realisasi anggaran per program Tahun 2023', rows: [['Program', 'Pagu Awal', 'Pagu Perubahan', 'Realisasi'], ['Program A', 800_000_000, 700_000_000, 600_000_000], ['Program B', 100_000_000, 300_000_000, 230_000_000], ['JUMLAH', 900_000_000, 1_000_000_000, 830_000_000]] };
    expect(notes(realisasiAnggaran.plan(reportInput(recapWorkbooks(jenisBelanja, changed))))).toContain('Jumlah pagu dan realisasi sama pada semua tabel.');
  });

  it('draws serapan beside the line of 100 %', () => {
    expect(plan.charts!.map(({ kind, lines, title }) => [kind, lines, title])).toEqual([
      ['bar', 1, 'Serapan: Realisasi anggaran per jenis belanja Tahun 2023'],
      ['bar', 1, 'Serapan: Realisasi anggaran per kewenangan Tahun 2023'],
    ]);
  });

  it('adds each program up from its kegiatan and the whole from the programs, and keeps the printed sum of what it could not add', () => {
    const tree = realisasiAnggaran.plan(reportInput(recapWorkbook(programs.title, programs.rows)));
    // 100.000 + 150.000 = 250.000, printed 300.000; 250.000 + 80.000 = 330.000, printed 380.000; `30.,000` is no number, so its program keeps the printed 50.000
    expect(['C6', 'C9', 'C11', 'D6', 'D8', 'D9', 'D11'].map((at) => shown(cellOf(tree, at)))).toEqual(['250.000 *)', '80.000', '330.000 *)', '50.000', '30.,000', '', '50.000']);
    expect([cellOf(tree, 'C6')!.formula, cellOf(tree, 'C11')!.formula]).toEqual(['=SUM(C7:C8)', '=SUM(C6,C9)']);
    expect(notes(tree)).toContain('1 isian tidak pasti terbaca sebagai angka: D8 tertulis "30.,000". Jumlah yang memuatnya mengikuti yang tercetak dan tidak dihitung ulang.');
  });

  it.each([
    ['Pagu Awal', 'Pagu Perubahan', ['=IF(COUNT(D6,E6)<2,"",IFERROR(KINERJA.SERAPAN(D6,E6),""))', '=IF(COUNT(D6,E6)<2,"",D6-E6)']],
    ['Pagu Perubahan', 'Pagu Awal', ['=IF(COUNT(C6,E6)<2,"",IFERROR(KINERJA.SERAPAN(C6,E6),""))', '=IF(COUNT(C6,E6)<2,"",C6-E6)']],
  ])('works out serapan and sisa over the pagu after a change: %s, %s', (one, other, formulas) => {
    const after = one === 'Pagu Perubahan' ? 0 : 1;
    const pagu = (before: number, changed: number): readonly number[] => (after === 0 ? [changed, before] : [before, changed]);
    const changed = realisasiAnggaran.plan(
      reportInput(
        recapWorkbook('Realisasi Anggaran Tahun 2024', [
          ['No', 'Program', one, other, 'Realisasi', '%'],
          [1, 'Program Rehabilitasi', ...pagu(1000, 1200), 1140, 95],
          [2, 'Program Penunjang', ...pagu(2500, 2000), 1710, 85.5],
          [null, 'Jumlah', ...pagu(3500, 3200), 2850, 89.06],
        ]),
      ),
    );
    // 1.140 / 1.200 = 95 %, left 60; 1.710 / 2.000 = 85,5 %, left 290; 2.850 / 3.200 = 89,06 %, left 350
    expect(['F6', 'F7', 'F8', 'G6', 'G7', 'G8'].map((at) => shown(cellOf(changed, at)))).toEqual(['95,00%', '85,50%', '89,06%', '60', '290', '350']);
    expect(['F6', 'G6'].map((at) => cellOf(changed, at)!.formula)).toEqual(formulas);
  });

  it('works out sisa under its own pagu and realisasi where they stand under each other', () => {
    const stacked = realisasiAnggaran.plan(
      reportInput(recapWorkbook('Realisasi anggaran 2023', [['Uraian', 'Nilai'], ['Pagu', 900], ['Realisasi', 600], ['Sisa', 200]])),
    );
    expect(['B6', 'B7', 'B8'].map((at) => shown(cellOf(stacked, at)))).toEqual(['900', '600', '300 *)']);
    expect(cellOf(stacked, 'B8')!.formula).toBe('=IF(COUNT(B6,B7)<2,"",B6-B7)');
  });

  it('names the unit of the headings, and doubts thousands that look like full rupiah', async () => {
    expect(notes(plan)).toContain('Angka dalam rupiah, menurut kepala kolom sumbernya.');
    const sample = realisasiAnggaran.plan(reportInput(await sampleSnapshot()));
    expect(shown(cellOf(sample, 'A1'))).toBe('Tabel Anggaran Tahun 2018');
    expect(notes(sample)).toContain('Kepala kolom sumber menyebut ribu rupiah, sedangkan besarnya angka seperti rupiah penuh; pastikan satuannya.');
    expect(sample.charts).toBeUndefined();
  });

  it('asks for a budget table where there is none', () => {
    expect(realisasiAnggaran.sources(reportInput(recapWorkbook('Daftar', [['No', 'Kecamatan', 'Jumlah'], [1, 'Slawi', 3], [2, 'Adiwerna', 4]]))).missing).toEqual([{ key: 'layout.missing.anggaran' }]);
  });
});

describe('L13 of budgets with several columns of a kind', () => {
  /** The cells of the three rows from this one. */
  const rowsFrom = (top: number, rows: readonly (readonly (string | number | null)[])[]): readonly (readonly string[])[] =>
    planText(realisasiAnggaran.plan(reportInput(recapWorkbook('Realisasi Anggaran Tahun 2023', rows, []))), top, 20).split('\n').slice(0, 3).map((line) => line.split(' | '));

  it('takes serapan from the sums of the sources', () => {
    const rows = [['No', 'Program', 'Pagu', null, null, 'Realisasi', null, null, '%'], [null, null, 'APBD', 'APBN', 'Jumlah', 'APBD', 'APBN', 'Jumlah', null], [1, 'A', 1000, 500, 1500, 950, 490, 1440, 96], [2, 'B', 2000, 0, 2000, 1900, 0, 1900, 95], [null, 'Jumlah', 3000, 500, 3500, 2850, 490, 3340, 95.43]];
    // 1440 / 1500, 1900 / 2000, 3340 / 3500
    expect(rowsFrom(7, rows).map((cells) => cells.at(-1))).toEqual(['96,00%', '95,00%', '95,43%']);
  });

  it('takes sisa from what was spent, not from physical progress', () => {
    const rows = [['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Realisasi Fisik (%)', 'Sisa Anggaran', '%'], [1, 'A', 1000, 960, 100, 40, 96], [2, 'B', 2000, 1900, 98, 100, 95], [null, 'Jumlah', 3000, 2860, 99, 140, 95.33]];
    expect(rowsFrom(6, rows).map((cells) => cells.slice(-3))).toEqual([['100', '40', '96,00%'], ['98', '100', '95,00%'], ['99', '140', '95,33%']]);
  });

  it('adds no JUMLAH under a whole that stands first', () => {
    const rows = [['No', 'Uraian', 'Anggaran', 'Realisasi'], [null, 'BELANJA DAERAH', 4200, 3970], ['1', 'Operasi', 3000, 2860], ['1.1', 'Pegawai', 1000, 960], ['1.2', 'Barang', 2000, 1900], ['2', 'Modal', 1200, 1110], ['2.1', 'Peralatan', 1200, 1110]];
    const plan = realisasiAnggaran.plan(reportInput(recapWorkbook('Realisasi Anggaran Tahun 2023', rows, [])));
    expect(plan.cells.some(({ value }) => value === 'JUMLAH' || value === 12_600)).toBe(false);
    expect(cellOf(plan, 'C6')!.value).toBe(4200);
  });
});
