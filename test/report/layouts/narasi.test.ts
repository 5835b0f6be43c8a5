import { narasi } from '../../../src/report/layouts/narasi';
import { defaultSettings } from '../../../src/workbook/settings';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { sheetOf, snapshotOf } from '../../sheets';
import { cellOf, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot, sectionWorkbook } from '../sample';

const textsOf = (plan: SheetPlan): readonly string[] => plan.cells.map((cell) => String(shown(cell)));

describe('Narasi on the sample workbook', () => {
  let plan: SheetPlan;

  beforeAll(async () => {
    plan = narasi.plan(reportInput(await sampleSnapshot()));
  });

  it('says of an indicator its target, realisasi and capaian, and how it stands against last year', () => {
    expect(cellOf(plan, 'H13')).toEqual({
      row: 12,
      column: 7,
      role: 'text',
      formula: `=IFERROR(KINERJA.NARASI(C13,D13,E13,,,IF(ISBLANK('Perbandingan 2016-2018'!H14),"",'Perbandingan 2016-2018'!H14)),"Kalimat belum dapat disusun: target atau realisasinya belum ada, tidak terbaca, atau berbeda satuan.")`,
      value: 'Target indikator Jumlah Korban Bencana yang dievakuasi sebesar 430, realisasi 425, capaian 98,84%. Realisasi naik 4 dari tahun lalu (421), jadi lebih baik.',
    });
  });

  it('says calmly of an unreadable realisasi that there is no sentence yet', () => {
    expect(cellOf(plan, 'H16')!.value).toMatch(/^Kalimat belum dapat disusun/);
  });

  it('leaves analisis, kendala and solusi of each indicator to people', () => {
    for (const a1 of ['I5', 'J5', 'K5', 'I31', 'K31']) expect(cellOf(plan, a1)).toMatchObject({ role: 'input' });
    expect(cellOf(plan, 'I27')).toBeUndefined();
  });

  it('sums up the year by counts, means, and the best and the worst', () => {
    const texts = textsOf(plan);
    expect(texts).toContain('Dari 26 indikator kinerja tahun 2018, 25 dapat dihitung capaiannya: 1 di atas 100%, 19 sebesar 100%, dan 5 di bawah 100%.');
    expect(texts).toContain('Rata-rata capaian seluruh indikator 99,57% (Memuaskan); rata-rata dari rata-rata capaian tiap sasaran 99,74%.');
    expect(texts).toContain('Capaian tertinggi 120,86% pada indikator Jumlah eks WTS yang diberdayakan; terendah 85,19% pada indikator Persentase pengidap narkoba yang ditangani.');
  });

  it('says of each sasaran how its indicators stand', () => {
    expect(textsOf(plan)).toContain(
      'Sasaran 2, Meningkatnya Partisipasi Masyarakat dalam Penyelenggaraan Kesejahteraan Sosial, diukur dengan 4 indikator: 0 di atas 100%, 4 sebesar 100%, dan 0 di bawah 100%. Rata-rata capaiannya 100,00% (Memuaskan).',
    );
  });
});

describe('Narasi', () => {
  const header = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
  const yearly = (year: number, rows: Parameters<typeof sheetOf>[1]) => sheetOf(`Tahun ${year}`, [[`Tabel Target dan Realisasi Tahun ${year}`], header, ...rows]);

  it('says the number of a sasaran once where its section says it too', () => {
    const texts = textsOf(narasi.plan(reportInput(sectionWorkbook())));
    expect(texts).toContainEqual(expect.stringMatching(/^Sasaran 1, Meningkatnya mutu layanan, diukur dengan 2 indikator: 1 di atas 100%, 0 sebesar 100%, dan 1 di bawah 100%\. Rata-rata capaiannya 101,25%/));
    expect(texts).toContainEqual(expect.stringMatching(/^Sasaran 2, Meningkatnya tata kelola, diukur dengan 1 indikator: 1 di atas 100%, 0 sebesar 100%, dan 0 di bawah 100%\. Rata-rata capaiannya 102,00%/));
  });

  it('looks forward to the target after a change', () => {
    const renstra = sheetOf('Renstra', [['Target Renstra'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2023', 'Target 2026', 'Target Perubahan 2026'], [1, 'Sehat', 'Cakupan imunisasi', 80, 90, 95]]);
    const plan = narasi.plan(reportInput(snapshotOf(yearly(2023, [[1, 'Sehat', 'Cakupan imunisasi', 'orang', 80, 76, null]]), renstra)));
    // 76 / 95 = 80 %
    expect(cellOf(plan, 'H5')!.formula).toContain(`'Renstra'!F3`);
    expect(cellOf(plan, 'H5')!.value).toContain('80,00%');
  });

  it('turns with the polarity: fewer deaths are better, and the cap holds for the sentence as for the cell', () => {
    const snapshot = snapshotOf(yearly(2023, [[1, 'Sehat', 'Angka kematian ibu', 'kasus', 10, 6, null]]), yearly(2022, [[1, 'Sehat', 'Angka kematian ibu', 'kasus', 12, 9, null]]));
    const plan = narasi.plan(
      reportInput(snapshot, { polarities: { 'angka kematian ibu': 'min' }, policy: { ...defaultSettings.policy, capRatio: 1.2 } }),
    );
    expect(cellOf(plan, 'H5')!.value).toBe(
      'Target indikator Angka kematian ibu sebesar 10 kasus, realisasi 6 kasus, capaian 120,00%. Realisasi turun 3 kasus dari tahun lalu (9 kasus), jadi lebih baik.',
    );
    expect(cellOf(plan, 'H5')!.formula).toContain(`KINERJA.NARASI(C5,D5,E5,'Tahun 2023'!D3,"min",IF(ISBLANK('Tahun 2022'!F3),"",'Tahun 2022'!F3),,1.2)`);
  });

  it('compares with last year only where one figure is known for it, in the same unit', () => {
    const twice = snapshotOf(
      yearly(2023, [[1, 'A', 'Cakupan layanan', '%', '90%', '88%', null]]),
      yearly(2022, [[1, 'A', 'Cakupan layanan', '%', 85, 80, null]]),
    );
    expect(cellOf(narasi.plan(reportInput(twice)), 'H5')!.value).toBe('Target indikator Cakupan layanan sebesar 90%, realisasi 88%, capaian 97,78%.');
    const disagreeing = snapshotOf(
      yearly(2023, [[1, 'A', 'Jumlah panti', 'unit', 21, 20, null]]),
      yearly(2022, [[1, 'A', 'Jumlah panti', 'unit', 20, 18, null], [2, 'B', 'Jumlah panti', 'unit', 20, 19, null]]),
    );
    expect(cellOf(narasi.plan(reportInput(disagreeing)), 'H5')!.value).toBe('Target indikator Jumlah panti sebesar 21 unit, realisasi 20 unit, capaian 95,24%.');
  });

  it('writes figures in points of percent with the word, not with the sign', () => {
    const snapshot = snapshotOf(yearly(2023, [[1, 'A', 'Persentase lansia', '%', 80, 88, null]]));
    expect(cellOf(narasi.plan(reportInput(snapshot)), 'H5')!.value).toBe('Target indikator Persentase lansia sebesar 80 persen, realisasi 88 persen, capaian 110,00%.');
  });

  it('sums up no mean where no capaian can be computed', () => {
    const plan = narasi.plan(reportInput(capaianWorkbook([[1, 'Sasaran A', 'Satu', 0, 5, null], [null, 'Sasaran A', 'Dua', 10, null, null]])));
    expect(textsOf(plan)).toContain('Dari 2 indikator kinerja tahun 2018, 0 dapat dihitung capaiannya: 0 di atas 100%, 0 sebesar 100%, dan 0 di bawah 100%.');
    expect(textsOf(plan)).toContain('Sasaran 1, Sasaran A, diukur dengan 2 indikator dan belum satu pun dapat dihitung capaiannya.');
    expect(textsOf(plan).some((text) => text.startsWith('Rata-rata capaian seluruh'))).toBe(false);
  });
});
