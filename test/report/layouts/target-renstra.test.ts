import { targetRenstra } from '../../../src/report/layouts/target-renstra';
import { comparisonWorkbook } from '../comparison-workbook';
import { cellOf, planText, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';
import { sheetOf, snapshotOf } from '../../sheets';

describe('L08', () => {
  it('takes the last target from a renstra table, and keeps an indicator it does not name', () => {
    const plan = targetRenstra.plan(reportInput(comparisonWorkbook(), { polarities: { 'angka keluhan': 'min' } }));
    expect(planText(plan, 4, 24).split('\n').slice(0, 5)).toEqual([
      '4: NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | TARGET 2024 | REALISASI 2024 | TARGET AKHIR RENSTRA (2… | CAPAIAN TERHADAP TARGET… | SISA YANG HARUS DICAPAI',
      '5: 1 | Sasaran A | Cakupan layanan | 80% | 90% | 95% | 94,74% | 5%',
      '6: " | " | Angka keluhan | 10 | 8 | 5 | 40,00% | 3', // (2 x 5 - 8) / 5, and 8 - 5 to go down
      '7: 2 | Sasaran B | Jumlah lembaga | 40 | 40 | 50 | 80,00% | 10',
      '8: 3 | Sasaran C | Nilai mutu | 4 | 3 |  |  |',
    ]);
    expect(cellOf(plan, 'G6')!.formula).toBe('=IF(F6="","",IF(E6="","",KINERJA.CAPAIAN(F6,E6,"min")))');
    expect(cellOf(plan, 'H5')!.formula).toBe('=IF(F5="","",IF(E5="","",MAX(0,KINERJA.SISA(F5,E5))))');
    expect(cellOf(plan, 'H6')!.formula).toBe('=IF(F6="","",IF(E6="","",MAX(0,KINERJA.SISA(E6,F6))))');
    expect(plan.cells.map(({ value }) => value)).toContain('Indikator tanpa target akhir renstra: 1 dari 4.');
  });

  it("follows the document's own comparison, and says that its title alone makes TARGET the last one", async () => {
    const plan = targetRenstra.plan(reportInput(await sampleSnapshot()));
    expect(['D12', 'E12', 'F12', 'G12', 'H12'].map((at) => shown(cellOf(plan, at)))).toEqual(['30,00', '30,00', '30,00', '100,00% *)', '0,00']);
    expect(cellOf(plan, 'E12')!.formula).toContain("'Tabel 3.3 vs Renstra'!E13");
    expect(shown(cellOf(plan, 'H8'))).toBe('0,02'); // 7,52 - 7,5
    expect([shown(cellOf(plan, 'G16')), shown(cellOf(plan, 'H16'))]).toEqual(['tidak terbaca', 'tidak dihitung']);
    expect(cellOf(plan, 'A1')!.value).toBe('Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2018 dengan Target Akhir Renstra');
    expect(plan.cells.filter(({ value }) => String(value).includes('"Tabel 3.3 vs Renstra", karena judul tabelnya'))).toHaveLength(1);
  });

  it('says what is missing where no table has a last target, or none a realisasi', () => {
    expect(targetRenstra.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.target-akhir' }]);
    expect(targetRenstra.sources(reportInput({ sheets: [] })).missing).toEqual([{ key: 'layout.missing.capaian' }]);
  });
});

describe('a comparison of several years with the end of the renstra', () => {
  it('sets the last realisasi against it', () => {
    const sheet = sheetOf('RPJMD', [['Perbandingan Realisasi dengan Target RPJMD'], ['No', 'Indikator', 'Target RPJMD 2026', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024'], [1, 'Cakupan layanan', 90, 70, 72, 76.5], [2, 'Nilai mutu', 75, 66, 68, 71.25]]);
    const plan = targetRenstra.plan(reportInput(snapshotOf(sheet)));
    // 76,5 / 90 and 71,25 / 75
    expect(['E5', 'F5', 'G5', 'E6', 'G6'].map((at) => shown(cellOf(plan, at)))).toEqual(['76,5', '90', '85,00%', '71,25', '95,00%']);
    expect(shown(cellOf(plan, 'E4'))).toBe('REALISASI 2024');
  });
});
