import { efisiensi } from '../../../src/report/layouts/efisiensi';
import { comparisonWorkbook } from '../comparison-workbook';
import { cellOf, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';
import { sheetOf, snapshotOf } from '../../sheets';

const row = (plan: ReturnType<typeof efisiensi.plan>, at: number): string[] => ['D', 'E', 'F', 'G', 'H'].map((letter) => shown(cellOf(plan, `${letter}${at}`)));

describe('L12', () => {
  it('adds up the programs of a sasaran, and says that nothing tells what was spent', async () => {
    const plan = efisiensi.plan(reportInput(await sampleSnapshot()));
    // 734.436.000 + 720.000.000 + 45.000.000 + 385.000.000 + 460.000.000
    expect(cellOf(plan, 'E5')!.value).toBe(2344436000);
    expect(cellOf(plan, 'E6')!.value).toBe(621000000);
    expect(cellOf(plan, 'E5')!.formula).toBe('=SUM(D14:D18)');
    expect(row(plan, 5).slice(2)).toEqual(['', '', '']);
    expect([cellOf(plan, 'I5')!.role, cellOf(plan, 'J5')!.role]).toEqual(['input', 'input']);
    expect(plan.cells.filter(({ value }) => String(value).startsWith('Serapan dan efisiensi belum dapat dihitung'))).toHaveLength(1);
    expect(plan.charts ?? []).toEqual([]);
  });

  it('divides no program among sasaran, and judges efficiency only where the target was reached', () => {
    const plan = efisiensi.plan(reportInput(comparisonWorkbook()));
    expect(row(plan, 5)).toEqual(['96,25%', '2.000.000', '1.500.000', '75,00%', '–']);
    expect(row(plan, 6).slice(1)).toEqual(['belum lengkap', '', '', '']);
    expect(plan.charts).toMatchObject([{ kind: 'column', lines: 1 }]);
  });

  it('takes pagu and realisasi that stand beside the sasaran', () => {
    const snapshot = snapshotOf(
      sheetOf('Kinerja', [
        ['Capaian Kinerja Tahun 2024'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Sasaran A', 'Satu', 10, 12],
        [2, 'Sasaran B', 'Dua', 10, 10],
      ]),
      sheetOf('Biaya', [
        ['Anggaran Tahun 2024'],
        ['No', 'Sasaran', 'Pagu Anggaran', 'Realisasi Anggaran'],
        [1, 'Sasaran A', 1000, 900],
        [2, 'Sasaran B', 500, 0],
      ]),
    );
    const plan = efisiensi.plan(reportInput(snapshot));
    expect(row(plan, 5)).toEqual(['120,00%', '1.000', '900', '90,00%', '30,00%']);
    expect(row(plan, 6)).toEqual(['100,00%', '500', '0', '0,00%', '100,00%']);
    expect(cellOf(plan, 'H5')!.formula).toBe('=IF(D5="","",IF(G5="","",IF(D5>=1-1E-9,D5-G5,"–")))');
  });

  it('takes the pagu after a change', () => {
    const snapshot = snapshotOf(
      sheetOf('Kinerja', [['Capaian Kinerja Tahun 2024'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'Sasaran A', 'Satu', 10, 12]]),
      sheetOf('Biaya', [['Anggaran Tahun 2024'], ['No', 'Sasaran', 'Pagu Awal', 'Pagu Perubahan', 'Realisasi Anggaran'], [1, 'Sasaran A', 1000, 1200, 900]]),
    );
    // 12 / 10 = 120 %; 900 / 1.200 = 75 %; 120 - 75 = 45
    expect(row(efisiensi.plan(reportInput(snapshot)), 5)).toEqual(['120,00%', '1.200', '900', '75,00%', '45,00%']);
  });

  it('says what is missing', () => {
    expect(efisiensi.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.pagu-sasaran' }]);
  });
});
