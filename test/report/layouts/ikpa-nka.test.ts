import { ikpaNka } from '../../../src/report/layouts/ikpa-nka';
import type { TestCell } from '../../sheets';
import { sheetOf, snapshotOf } from '../../sheets';
import { expectPlansToHold } from '../engine-values';
import { cellOf, planText, shown } from '../plan-text';
import { ikpaTable, recapWorkbooks } from '../recap-sample';
import { reportInput } from '../sample';

/** LKj Ditjen Rehabilitasi Sosial 2023, Tabel 15: 89,4495 with konversi 100 %. */
const rehsos = {
  title: 'Tabel 15 Nilai IKPA Tahun 2023',
  rows: [
    ['No', 'Kode', 'Nama', 'Keterangan', 'Kualitas Perencanaan Anggaran', null, 'Kualitas Pelaksanaan Anggaran', null, null, null, null, 'Kualitas Hasil', 'Nilai Total', 'Konversi Bobot', 'Nilai Akhir'],
    [null, null, null, null, 'Revisi DIPA', 'Deviasi Halaman III DIPA', 'Penyerapan Anggaran', 'Belanja Kontraktual', 'Penyelesaian Tagihan', 'Pengelolaan UP dan TUP', 'Dispensasi SPM', 'Capaian Output', null, null, null],
    [1, '027', 'Ditjen', 'Nilai', '100,00', '73,22', '71,44', '90,18', '98,18', '95,81', '90,00', '99,69', '89,45', '100%', '89,45'],
    [null, null, null, 'Bobot', 10, 10, 20, 10, 10, 10, 5, 25, null, null, null],
    [null, null, null, 'Nilai Akhir', '10,00', '7,32', '14,29', '9,02', '9,82', '9,58', '4,50', '24,92', null, null, null],
    [null, null, null, 'Nilai Aspek', '86,61', null, '89,12', null, null, null, null, '99,69', null, null, null],
  ] as readonly (readonly TestCell[])[],
  merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:K3', 'M3:M4', 'N3:N4', 'O3:O4'],
};

const smart = {
  title: 'Capaian kinerja Tahun 2023',
  rows: [['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'Nilai SMART', 90, '93,17'], [2, 'Nilai Kinerja Anggaran', 90, '91,31']] as readonly (readonly TestCell[])[],
};

describe('L16', () => {
  const plan = ikpaNka.plan(reportInput(recapWorkbooks(rehsos, smart)));

  it('works out the whole table from nilai and bobot', () => {
    expect(planText(plan, 7, 8).split('\n').slice(0, 4)).toEqual([
      '7: 1 | 027 | Ditjen | Nilai | 100,00 | 73,22 | 71,44 | 90,18 | 98,18 | 95,81 | 90,00 | 99,69 | 89,45 | 100% | 89,45',
      '8:  |  |  | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25 |  |  |',
      '9:  |  |  | Nilai A… | 10,00 | 7,32 | 14,29 | 9,02 | 9,82 | 9,58 | 4,50 | 24,92 |  |  |',
      '10:  |  |  | Nilai A… | 86,61 |  | 89,12 |  |  |  |  | 99,69 |  |  |',
    ]);
    expect(['E9', 'G10', 'M7', 'N7', 'O7'].map((at) => cellOf(plan, at)!.formula)).toEqual([
      '=IF(COUNT(E7,E8)<2,"",E7*E8/100)',
      '=AVERAGE(G7:K7)',
      '=SUM(E9:L9)',
      '=SUMIF(E7:L7,">=0",E8:L8)/100',
      '=M7/N7',
    ]);
    expect(cellOf(plan, 'O7')!.value).toBeCloseTo(89.4495, 10);
    expect(plan.cells.map(({ value }) => value)).toContain('Bobot sesuai PER-5/PB/2022.');
  });

  it('makes NKA of half SMART and half IKPA, with the category of each', () => {
    // (93,17 + 89,4495) / 2 = 91,30975
    const row = plan.cells.find(({ value }) => value === 'NKA = 50% SMART + 50% IKPA')!.row + 1;
    expect(cellOf(plan, `D${row}`)!.value).toBeCloseTo(91.30975, 10);
    expect([`D${row}`, `E${row}`, `D${row - 1}`, `E${row - 1}`].map((at) => shown(cellOf(plan, at)))).toEqual(['91,31', 'Sangat Baik', '89,4495', 'Baik']);
    expect(cellOf(plan, `D${row}`)!.formula).toBe(`=IF(COUNT(D${row - 2},D${row - 1})<2,"",KINERJA.NKA(D${row - 2},D${row - 1}))`);
  });

  it('leaves out an indicator without nilai, its weight too, and marks what the source says otherwise', () => {
    const part = ikpaNka.plan(reportInput(recapWorkbooks(ikpaTable)));
    // 10 + 7,322 + 14,288 = 31,61 of weight 40 %: 79,025, which the source rounds to 79,02; its total of 78,00 is another
    expect(['I7', 'J7', 'K7'].map((at) => shown(cellOf(part, at)))).toEqual(['31,61 *)', '40%', '79,02']);
  });

  it('leaves a cell for a SMART the workbook lacks, and says so', () => {
    const part = ikpaNka.plan(reportInput(recapWorkbooks(ikpaTable)));
    const note = part.cells.find(({ value }) => String(value).startsWith('Nilai SMART belum ada'))!;
    const at = /sel (\w+),/.exec(String(note.value))![1]!;
    expect(cellOf(part, at)!.role).toBe('input');
  });

  it('takes dispensasi without a weight off the end', () => {
    const rows = rehsos.rows.map((row, index) => (index === 2 ? [...row.slice(0, 10), 0.5, '99,69', null, null, null] : index === 3 ? [...row.slice(0, 5), 15, ...row.slice(6, 10), null, 25, null, null, null] : row.map((cell, at) => (index > 3 && at > 3 ? null : cell))));
    const later = ikpaNka.plan(reportInput(recapWorkbooks({ ...rehsos, rows })));
    // 10 + 10,983 + 14,288 + 9,018 + 9,818 + 9,581 + 24,9225 = 88,6105, less 0,5
    expect(cellOf(later, 'O7')!.value).toBeCloseTo(88.1105, 10);
    expect(cellOf(later, 'O7')!.formula).toBe('=M7/N7-N(K7)');
    expect(later.cells.map(({ value }) => value)).toContain('Bobot sesuai PER-5/PB/2024.');
  });
});

/** LKj Ditjen Rehabilitasi Sosial 2023, Tabel 15, with the indicators down the rows. */
const nilai = { 'Revisi DIPA': 100, 'Deviasi Halaman III DIPA': 73.22, 'Penyerapan Anggaran': 71.44, 'Belanja Kontraktual': 90.18, 'Penyelesaian Tagihan': 98.18, 'Pengelolaan UP dan TUP': 95.81, 'Dispensasi SPM': 90, 'Capaian Output': 99.69 };
const bobot = [10, 10, 20, 10, 10, 10, 5, 25];
const listed = (closing: readonly (readonly TestCell[])[], change: (row: TestCell[], index: number) => TestCell[] = (row) => row) =>
  snapshotOf(
    sheetOf('IKPA', [
      ['Nilai IKPA Tahun 2023'],
      ['No', 'Indikator', 'Nilai', 'Bobot', 'Nilai Akhir'],
      ...Object.entries(nilai).map(([name, value], index) => change([index + 1, name, value, bobot[index]!, Math.round(value * bobot[index]!) / 100], index)),
      ...closing,
    ]),
  );
const listPlan = (...of: Parameters<typeof listed>) => ikpaNka.plan(reportInput(listed(...of)));

describe('L16 of a list of indicators', () => {
  it('works out nilai akhir and the whole from nilai and bobot', () => {
    const plan = listPlan([[null, 'Nilai Total', null, 100, 89.45]]);
    expect([cellOf(plan, 'E7')!.formula, cellOf(plan, 'E14')!.formula]).toEqual(['=IF(COUNT(C7,D7)<2,"",C7*D7/100)', '=SUM(E6:E13)/(SUMIF(C6:C13,">=0",D6:D13)/100)']);
    expect([cellOf(plan, 'E14')!.value, shown(cellOf(plan, 'E14'))]).toEqual([expect.closeTo(89.4495, 10), '89,45']);
    const words = plan.cells.map(({ value }) => value);
    expect(words).toContain('Bobot sesuai PER-5/PB/2022.');
    expect(cellOf(plan, `C${plan.cells.find(({ value }) => value === 'Pelaksanaan anggaran (IKPA)')!.row + 1}`)!.formula).toBe('=E14');
  });

  it('leaves out the weight of an indicator without nilai, and adds the row the source lacks', () => {
    const plan = listPlan([], (row, index) => (index === 3 ? [...row.slice(0, 2), '-', 10, null] : row));
    expect(cellOf(plan, 'E14')!.value).toBeCloseTo((89.4495 - 9.018) / 0.9, 10);
  });

  it('keeps Nilai Total apart from Nilai Akhir, and takes a dispensasi without weight off the end', () => {
    // Weights without dispensasi's 5: 95; (89,4495 - 4,5) / 0,95 - 0,5
    const plan = listPlan([[null, 'Nilai Total', null, 95, 84.95], [null, 'Nilai Akhir', null, null, 88.92]], (row, index) => (index === 6 ? [7, 'Dispensasi SPM', 0.5, null, null] : row));
    expect([cellOf(plan, 'E14')!.value, cellOf(plan, 'E15')!.value]).toEqual([expect.closeTo(84.9495, 10), expect.closeTo(84.9495 / 0.95 - 0.5, 10)]);
  });

  it('is not made where other rows stand among the indicators', () => {
    expect(ikpaNka.sources(reportInput(listed([], (row, index) => (index === 6 ? [7, 'Kualitas Pelaksanaan', 90, null, null] : row)))).tables).toEqual([]);
  });

  it('computes to what is planned in an engine that is not ours', async () => {
    await expectPlansToHold(listed([[null, 'Nilai Total', null, 100, 89.45]]), 'kinerja', [ikpaNka]);
    await expectPlansToHold(listed([]), 'portable', [ikpaNka]);
  });
});
