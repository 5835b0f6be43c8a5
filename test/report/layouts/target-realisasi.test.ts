import { targetRealisasi } from '../../../src/report/layouts/target-realisasi';
import { formatArea } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { typed } from '../../sheets';
import { cellOf, planText, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

describe('L04 on the sample workbook', () => {
  let plan: SheetPlan;

  beforeAll(async () => {
    plan = targetRealisasi.plan(reportInput(await sampleSnapshot()));
  });

  it('is the table of the report: a two-tier header, merged sasaran, and a mean row for each', () => {
    expect(planText(plan, 4, 20)).toBe(
      `
4: NO | SASARAN STRATEGIS | INDIKATOR KINERJA U… | 2018 | < | < | <
5: " | " | " | TARGET | REALISASI | TINGKAT CAPAIAN | KATEGORI
6: 1 | Meningkatnya Perlin… | Jumlah PMKS yang di… | 175,00 | 175,00 | 100 % | Memuaskan
7: " | " | Persentase PMKS dit… | 30,50 | 30,50 | 100% | Memuaskan
8: " | " | Jumlah perintis kem… | 300,00 | 300,00 | 100 % | Memuaskan
9: " | " | Persentase perintis… | 7,52 | 7,5 | 100 % | Memuaskan
10: " | " | Jumlah lansia terla… | 175 | 175 | 100 % | Memuaskan
11: " | " | Persentase lansia t… | 11,5 | 11,5 | 100 % | Memuaskan
12: " | " | Jumlah PMKS direhab… | 450 | 450 | 100% | Memuaskan
13: " | " | Persentase PMKS dir… | 30,00 | 29,00 | 96,67% *) | Memuaskan
14: " | " | Jumlah Korban Benca… | 430 | 425 | 98,84% *) | Memuaskan
15: " | " | Persentase korban b… | 100,00 | 100,00 | 100 % | Memuaskan
16: " | " | Jumlah anak terlant… | 450,00 | 450,00 | 100 % | Memuaskan
17: " | " | Persentase anak ter… | 13,80 | 13,11,00 | tidak terbaca |
18: " | " | Jumlah penyandang c… | 250,00 | 250,00 | 100 % | Memuaskan
19: " | " | Persentase penyanda… | 5,8 | 5,8 | 100 % | Memuaskan
20: " | " | Jml pengidap narkob… | 65,00 | 65,00 | 100,00% *) | Memuaskan
21: " | " | Persentase pengidap… | 13,5 | 11,5 | 85,19% | Memuaskan
22: " | " | Jml pengidap PMS ya… | 125,00 | 110,00 | 88,00% *) | Memuaskan
23: " | " | Persentase pengidap… | 6 | 6 | 100,00% *) | Memuaskan
24: " | " | Jumlah pengidap HIV… | 30,00 | 30,00 | 100 % | Memuaskan
25: " | " | Persentase pengidap… | 7 | 7 | 100 % | Memuaskan
26: " | " | Jumlah eks WTS yang… | 350,00 | 423 | 120,86% *) | di luar skala
27: " | " | Persentase eks WTS … | 8,6 | 8,6 | 100,00% *) | Memuaskan
28: Rata-rata capaian s… | < | < | < | < | 99,49% | Memuaskan
29: 2 | Meningkatnya Partis… | Jumlah panti asuhan… | 21,00 | 21,00 | 100 % | Memuaskan
30: " | " | Jumlah panti asuhan… | 21,00 | 21,00 | 100 % | Memuaskan
31: " | " | Jumlah kelompok ped… | 250,00 | 250,00 | 100 % | Memuaskan
32: " | " | Prosentase kelompok… | 7,2 | 7,2 | 100,00% *) | Memuaskan
33: Rata-rata capaian s… | < | < | < | < | 100,00% | Memuaskan
34:  |  |  |  |  |  |
35: *) 8 nilai dihitung… | < | < | < | < | < | <
36: Sumber: lembar "Tab… | < | < | < | < | < | <
37: Capaian = realisasi… | < | < | < | < | < | <
38: Kategori menurut sk… | < | < | < | < | < | <
39: Indikator tanpa cap… | < | < | < | < | < | <
40: Sel F17 tidak terba… | < | < | < | < | < | <`.trim(),
    );
  });

  it("keeps the number of the document's own table in its title", () => {
    expect(cellOf(plan, 'A1')!.value).toBe('Tabel 3.1 Target dan Realisasi Kinerja Tahun 2018');
  });

  it('follows the source by formula, and computes over its own copies', () => {
    expect(cellOf(plan, 'C14')!.formula).toBe(`=IF(ISBLANK('Tabel 3.1 Target Realisasi'!C14),"",'Tabel 3.1 Target Realisasi'!C14)`);
    expect(cellOf(plan, 'D14')!.formula).toBe(`=IF(ISBLANK('Tabel 3.1 Target Realisasi'!D14),"",'Tabel 3.1 Target Realisasi'!D14)`);
    expect(cellOf(plan, 'F14')!.formula).toBe('=IF(E14="","",KINERJA.CAPAIAN(D14,E14))');
    expect(cellOf(plan, 'G14')!.formula).toBe('=IF(F14="","",KINERJA.KATEGORI(F14,"LKJIP6"))');
    expect(cellOf(plan, 'F28')!.formula).toBe('=IF(COUNT(F6:F27)=0,"",AGGREGATE(1,6,F6:F27))');
  });

  it('takes the mean of sasaran 1 over the 21 indicators that have a capaian', () => {
    const others = 7.5 / 7.52 + 29 / 30 + 425 / 430 + 11.5 / 13.5 + 110 / 125 + 423 / 350;
    expect(cellOf(plan, 'F28')!.value).toBeCloseTo((15 + others) / 21, 12);
  });

  it('says calmly where there is no capaian, in the cell and under the table', () => {
    expect(cellOf(plan, 'F17')!.formula).toBe('=IFERROR(IF(E17="","",KINERJA.CAPAIAN(D17,E17)),"tidak terbaca")');
    expect(cellOf(plan, 'A39')!.value).toBe('Indikator tanpa capaian, tidak ikut dihitung dalam rata-rata: 1 dari 26.');
    expect(cellOf(plan, 'A39')!.formula).toContain('(26-SUMPRODUCT(ISNUMBER(F6:F33)*NOT(ISTEXT(A6:A33))))');
    expect(cellOf(plan, 'A40')!.value).toMatch(/^Sel F17 tidak terbaca \(target D17 dan realisasi E17 pada lembar sumber\): Persentase anak terlantar/);
  });

  it('prints the source, the formula with its policy, and the scale with what it leaves open', () => {
    expect(cellOf(plan, 'A36')!.value).toBe('Sumber: lembar "Tabel 3.1 Target Realisasi", sel A4:F31.');
    expect(cellOf(plan, 'A37')!.value).toBe('Capaian = realisasi ÷ target × 100%; tanpa batas atas; target 0 tidak dihitung.');
    const scale = String(cellOf(plan, 'A38')!.value);
    expect(scale).toContain('Memuaskan > 85 s.d. 100; Sangat Baik > 75 s.d. 85;');
    expect(scale).toContain('belum diverifikasi');
    expect(scale).toContain('Capaian di atas 100% tidak diatur skala ini');
  });

  it('prints on one A4 page across, its header on every page', () => {
    expect(plan.print).toMatchObject({ paper: 'A4', orientation: 'landscape', repeatRows: { from: 3, to: 4 } });
    expect(plan.print.footer.centre).toBe('Halaman {page} dari {pages}');
    expect(plan.frozen).toEqual({ rows: 5, columns: 0 });
    expect(formatArea(plan.print.area)).toBe('A1:G40');
  });
});

describe('L04', () => {
  it('goes on with a sasaran whose table repeats its header after a page break', () => {
    const snapshot = capaianWorkbook(
      [
        [1, 'Sasaran A', 'Satu', 10, 9, '90%'],
        [null, null, 'Dua', 10, 8, '80%'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [null, null, 'Tiga', 10, 7, '70%'],
        [2, 'Sasaran B', 'Empat', 10, 10, '100%'],
      ],
      ['A3:A4', 'B3:B4'],
    );
    expect(planText(targetRealisasi.plan(reportInput(snapshot)), 6, 30).split('\n').slice(0, 6)).toEqual([
      '6: 1 | Sasaran A | Satu | 10 | 9 | 90% | Memuaskan',
      '7: " | " | Dua | 10 | 8 | 80% | Sangat Baik',
      '8: " | " | Tiga | 10 | 7 | 70% | Baik',
      '9: Rata-rata capaian sasaran 1 | < | < | < | < | 80,00% | Sangat Baik',
      '10: 2 | Sasaran B | Empat | 10 | 10 | 100% | Memuaskan',
      '11: Rata-rata capaian sasaran 2 | < | < | < | < | 100,00% | Memuaskan',
    ]);
  });

  it('numbers the indicators and names one mean where the source has no sasaran', () => {
    const snapshot = capaianWorkbook([
      [1, null, 'Satu', 10, 9, null],
      [2, null, 'Dua', 10, 11, null],
    ]);
    expect(planText(targetRealisasi.plan(reportInput(snapshot)), 6, 30).split('\n').slice(0, 3)).toEqual([
      '6: 1 |  | Satu | 10 | 9 | 90,00% | Memuaskan',
      '7: 2 |  | Dua | 10 | 11 | 110,00% | di luar skala',
      '8: Rata-rata capaian | < | < | < | < | 100,00% | Memuaskan',
    ]);
  });

  it('writes no formula where one would show a number nobody can vouch for', () => {
    const snapshot = capaianWorkbook([
      [1, 'A', 'Satu', '100%', 98, null],
      [2, 'A', 'Dua', 10, null, '100%'],
      [3, 'A', 'Tiga', 0, 5, '100%'],
      [4, 'A', 'Empat', typed('N/A'), 5, '100%'],
    ]);
    const plan = targetRealisasi.plan(reportInput(snapshot));
    const row = (at: number): unknown[] => [shown(cellOf(plan, `F${at}`)), cellOf(plan, `F${at}`)!.formula, shown(cellOf(plan, `G${at}`))];
    expect(row(6)).toEqual(['beda satuan', undefined, '']);
    expect(row(7)).toEqual(['', '=IF(E7="","",KINERJA.CAPAIAN(D7,E7))', '']);
    expect(row(8)).toEqual(['tidak dihitung', '=IFERROR(IF(E8="","",KINERJA.CAPAIAN(D8,E8)),"tidak dihitung")', '']);
    expect(row(9)).toEqual(['belum ada data', '=IFERROR(IF(E9="","",KINERJA.CAPAIAN(D9,E9)),"belum ada data")', '']);
    expect([shown(cellOf(plan, 'F10')), cellOf(plan, 'F10')!.formula]).toEqual(['', '=IF(COUNT(F6:F9)=0,"",AGGREGATE(1,6,F6:F9))']);
  });

  it('escapes the quotes of a sheet name', () => {
    const plan = targetRealisasi.plan(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']], [], "Rencana '18")));
    expect(cellOf(plan, 'D6')!.formula).toBe(`=IF(ISBLANK('Rencana ''18'!D3),"",'Rencana ''18'!D3)`);
  });

  it('names the cells whose polarity is another', () => {
    const input = reportInput(capaianWorkbook([[1, 'A', 'Angka kematian', 10, 9, null], [2, 'A', 'Cakupan', 10, 9, null]]), {
      polarities: { 'angka kematian': 'min' },
    });
    const plan = targetRealisasi.plan(input);
    expect(shown(cellOf(plan, 'F6'))).toBe('110,00%'); // (2 x 10 - 9) / 10
    expect(plan.cells.map(({ value }) => value)).toContain(
      'Capaian = realisasi ÷ target × 100%; tanpa batas atas; target 0 tidak dihitung. Pada F6: (2 × target − realisasi) ÷ target.',
    );
  });
});
