import { perSasaran } from '../../../src/report/layouts/per-sasaran';
import { sheetOf, snapshotOf } from '../../sheets';
import { cellOf, planText } from '../plan-text';
import { capaianWorkbook, reportInput, sectionWorkbook } from '../sample';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const SMALL = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const whole = sheetOf('Ikhtisar', [
  ['Ikhtisar Capaian Kinerja Tahun 2023'],
  HEADER,
  [1, 'Sasaran A', 'Nilai Akuntabilitas', 81, 80.09, '98,88%'],
  [null, 'Sasaran A', 'Nilai Anggaran', 90, 91.31, '101,46%'],
  [2, 'Sasaran B', 'Indeks Kepuasan', 89, 89.15, '100%'],
]);
const small = (realisasi: string | number) =>
  sheetOf('Sasaran A', [
    ['Capaian Sasaran A Tahun 2023'],
    SMALL,
    [1, 'Nilai Akuntabilitas', 81, realisasi, '98,88%'],
    [2, 'Nilai Anggaran', 90, 91.31, '101,46%'],
    [],
    ['** : Realisasi menggunakan realisasi tahun 2022'],
  ]);

describe('L05', () => {
  it('is a small table for each sasaran, numbered within it, under the name of the sasaran', () => {
    const plan = perSasaran.plan(reportInput(snapshotOf(whole)));
    expect(planText(plan, 4, 30).split('\n').slice(0, 11)).toEqual([
      '4: Sasaran 1: Sasaran A | < | < | < | <',
      '5: NO | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN',
      '6: 1 | Nilai Akuntabilitas | 81 | 80,09 | 98,88%',
      '7: 2 | Nilai Anggaran | 90 | 91,31 | 101,46%',
      '8:  |  |  |  |',
      '9: Sumber: lembar "Ikhtisar", se… | < | < | < | <',
      '10:  |  |  |  |',
      '11: Sasaran 2: Sasaran B | < | < | < | <',
      '12: NO | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN',
      '13: 1 | Indeks Kepuasan | 89 | 89,15 | 100%',
      '14:  |  |  |  |',
    ]);
    expect(cellOf(plan, 'A4')!.formula).toBe(`="Sasaran 1: "&IF(ISBLANK('Ikhtisar'!B3),"",'Ikhtisar'!B3)`);
    expect(cellOf(plan, 'E6')!.formula).toBe('=IF(D6="","",KINERJA.CAPAIAN(C6,D6))');
  });

  it('says the number of a sasaran once where its section says it too', () => {
    const plan = perSasaran.plan(reportInput(sectionWorkbook()));
    expect(planText(plan, 4, 60).split('\n').filter((line) => /^(4|6|7|11|13):/.test(line))).toEqual([
      '4: Sasaran 1: Meningkatnya mutu layanan | < | < | < | <',
      '6: 1 | Persentase layanan tepat waktu | 80 | 78 | 97,50%',
      '7: 2 | Jumlah lembaga binaan | 40 | 42 | 105,00%',
      '11: Sasaran 2: Meningkatnya tata kelola | < | < | < | <',
      '13: 1 | Nilai evaluasi kinerja | 70 | 71,4 | 102,00%',
    ]);
    // `Sasaran 1: ` is 11 characters long
    expect(cellOf(plan, 'A4')!.formula).toBe(`="Sasaran 1: "&MID(IF(ISBLANK('Capaian'!A3),"",'Capaian'!A3),12,32767)`);
    const bare = perSasaran.plan(reportInput(sectionWorkbook(['SASARAN STRATEGIS I - ', 'Sasaran ke-2. '])));
    expect(['A4', 'A11'].map((at) => cellOf(bare, at)!.value)).toEqual(['Sasaran 1: Meningkatnya mutu layanan', 'Sasaran 2: Meningkatnya tata kelola']);
  });

  it("takes a sasaran from the planner's own small table of the same figures, with its footnote", () => {
    const plan = perSasaran.plan(reportInput(snapshotOf(whole, small('80,09**'))));
    expect(planText(plan, 6, 60).split('\n').slice(0, 5)).toEqual([
      '6: 1 | Nilai Akuntabilitas | 81 | 80,09** | 98,88%',
      '7: 2 | Nilai Anggaran | 90 | 91,31 | 101,46%',
      '8:  |  |  |  |',
      '9: ** : Realisasi menggunakan realisasi tahun 2022 | < | < | < | <',
      '10: Sumber: lembar "Sasaran A", sel A2:E4. | < | < | < | <',
    ]);
    expect(cellOf(plan, 'A9')!.formula).toBe(`=IF(ISBLANK('Sasaran A'!A6),"",'Sasaran A'!A6)`);
  });

  it('does not, where the small table says another figure', () => {
    const plan = perSasaran.plan(reportInput(snapshotOf(whole, small(81.5))));
    expect(planText(plan, 6, 60).split('\n')[0]).toBe('6: 1 | Nilai Akuntabilitas | 81 | 80,09 | 98,88%');
    expect(cellOf(plan, 'A9')!.value).toBe('Sumber: lembar "Ikhtisar", sel A2:F5.');
  });

  it('prints the formula with its exceptions where they stand, and the method once, under the last table', () => {
    const input = reportInput(
      capaianWorkbook([
        [1, 'Sasaran A', 'Angka kematian', 10, 9, null],
        [2, 'Sasaran B', 'Cakupan', 10, 9, null],
      ]),
      { polarities: { 'angka kematian': 'min' } },
    );
    const notes = perSasaran.plan(input).cells.filter(({ role }) => role === 'note').map(({ value }) => String(value));
    expect(notes.filter((note) => note.startsWith('Capaian = '))).toEqual([
      'Capaian = realisasi ÷ target × 100%; tanpa batas atas; target 0 tidak dihitung. Pada E6: (2 × target − realisasi) ÷ target.',
      'Capaian = realisasi ÷ target × 100%; tanpa batas atas; target 0 tidak dihitung.',
    ]);
    expect(notes.filter((note) => note.startsWith('Kategori menurut'))).toHaveLength(1);
  });

  it('gives each table its own part where no table names a sasaran, but for one that says nothing new', () => {
    const one = sheetOf('Satu', [['Capaian Program 1 Tahun 2023'], SMALL, [1, 'Nilai Akuntabilitas', 81, 80, null]]);
    const two = sheetOf('Dua', [['Capaian Program 2 Tahun 2023'], SMALL, [1, 'Nilai Anggaran', 90, 91, null], [2, 'Nilai Aset', 90, 92, null]]);
    const again = sheetOf('Tiga', [['Capaian Indikator Tahun 2023'], SMALL, [1, 'Nilai Anggaran', 90, 91, null]]);
    const plan = perSasaran.plan(reportInput(snapshotOf(one, two, again)));
    const captions = plan.cells.filter(({ role }) => role === 'label-strong').map(({ value }) => value);
    expect(captions).toEqual(['Capaian Program 1 Tahun 2023', 'Capaian Program 2 Tahun 2023']);
  });
});
