import { kluster } from '../../../src/report/layouts/kluster';
import { cellOf, planText, shown } from '../plan-text';
import { perKluster, recapWorkbook } from '../recap-sample';
import { reportInput } from '../sample';

describe('L14', () => {
  const plan = kluster.plan(reportInput(recapWorkbook(perKluster.title, perKluster.rows)));

  it('carries the table over with its total added up, its share and the share monitored', () => {
    // 2035 + 2229 = 4264; 1794 + 1939 = 3733, printed 3700; 3733 / 4264 = 87,55 %; 4264 / 15910 = 26,80 %
    expect(planText(plan, 4, 24).split('\n').slice(0, 5)).toEqual([
      '4: Tabel 2.1 Jumlah peneri… | < | < | < | < | <',
      '5: Kluster | Jumlah penerima manfaat | Jumlah yang dimonitor | Jumlah yang meningkat | % | % DIMONITOR',
      '6: Anak | 5.929 | 2.035 | 1.794 | 88,16% | 34,32%',
      '7: Lanjut Usia | 9.981 | 2.229 | 1.939 | 86,99% | 22,33%',
      '8: TOTAL | 15.910 | 4.264 | 3.733 *) | 87,55% *) | 26,80%',
    ]);
  });

  it('names what its source prints otherwise, and the formula of the share', () => {
    const notes = plan.cells.filter(({ role }) => role === 'note').map(({ value }) => value);
    expect(notes).toEqual([
      '*) 2 nilai dihitung ulang dan berbeda dari yang tercetak pada lembar "Sumber": D8 tercetak 3700, dihitung 3.733; E8 tercetak 87,54%, dihitung 87,55%.',
      'Kolom "%" = Jumlah yang meningkat ÷ Jumlah yang dimonitor.',
      '% dimonitor = yang dimonitor ÷ penerima; capaian dihitung dari yang dimonitor.',
      'Sumber: lembar "Sumber", sel A3:E6.',
    ]);
  });

  it('is formulas over the source and over its own cells', () => {
    expect(cellOf(plan, 'C6')!.formula).toBe("=IF(ISBLANK('Sumber'!C4),\"\",'Sumber'!C4)");
    expect(cellOf(plan, 'D8')!.formula).toBe('=SUM(D6:D7)');
    expect(cellOf(plan, 'E8')!.formula).toBe('=IF(COUNT(D8,C8)<2,"",IFERROR(D8/C8,""))');
  });

  it('adds the total and the share to a table without them', () => {
    const rows = [['Kluster', 'Jumlah penerima', 'Jumlah terpenuhi'], ['Anak', 200, 150], ['Lansia', 100, 90]];
    const bare = kluster.plan(reportInput(recapWorkbook('Penerima per kluster', rows)));
    expect(['A8', 'B8', 'C8', 'D8', 'D6'].map((at) => shown(cellOf(bare, at)))).toEqual(['JUMLAH', '300', '240', '80,00%', '75,00%']);
  });

  it('says what is missing where no table is by kluster', () => {
    expect(kluster.sources(reportInput(recapWorkbook('Daftar', [['No', 'Kecamatan', 'Jumlah'], [1, 'Slawi', 3], [2, 'Adiwerna', 4]]))).missing).toEqual([{ key: 'layout.missing.kluster' }]);
  });
});
