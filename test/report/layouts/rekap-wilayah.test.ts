import { rekapWilayah } from '../../../src/report/layouts/rekap-wilayah';
import { typed } from '../../sheets';
import { cellOf, planText, shown } from '../plan-text';
import { kecamatan, recapWorkbook } from '../recap-sample';
import { reportInput, sampleSnapshot } from '../sample';

describe('L18', () => {
  const plan = rekapWilayah.plan(reportInput(recapWorkbook(kecamatan.title, kecamatan.rows, kecamatan.merges)));

  it('reads figures typed as text the way their column does, and adds those', () => {
    // 12704 / (32446 + 12704) = 28,14 %; 12704 + 10553 + 11513 = 34770, printed 34771
    expect(planText(plan, 5, 20).split('\n').slice(0, 6)).toEqual([
      '5: NO | KECAMATAN | DATA TERPADU | < | <',
      '6: " | " | BER-NIK | NON-NIK | %',
      '7: 1 | ADIWERNA | 32.446 | 12.704 | 28,14% *)',
      '8: 2 | BALAPULANG | 48.388 | 10.553 | 17,90% *)',
      '9: 3 | BOJONG | 34.621 | 11.513 | 24,96% *)',
      '10: JUMLAH | < | 115.455 | 34.770 *) | 23,15% *)',
    ]);
    expect(cellOf(plan, 'C7')!.formula).toBe(`=IF(ISTEXT('Sumber'!C5),IFERROR(NUMBERVALUE('Sumber'!C5,".",","),'Sumber'!C5),IF(ISBLANK('Sumber'!C5),"",'Sumber'!C5))`);
  });

  it('takes the share of two halves of both, and says so', () => {
    expect(plan.cells.map(({ value }) => value)).toContain('Kolom "%" = NON-NIK ÷ (BER-NIK + NON-NIK).');
  });

  it('leaves figures with two readings as they are typed, out of every sum', () => {
    const rows = [['NO', 'KECAMATAN', 'JUMLAH'], [1, 'SLAWI', typed('26,575')], [2, 'TALANG', typed('32,055')], ['JUMLAH', null, typed('58,630')]];
    const unsure = rekapWilayah.plan(reportInput(recapWorkbook('Sebaran', rows, ['A6:B6'])));
    expect(['C6', 'C7', 'C8'].map((at) => shown(cellOf(unsure, at)))).toEqual(['26,575', '32,055', '58,630']);
    expect(unsure.cells.map(({ value }) => value)).toContain('2 isian tidak pasti terbaca sebagai angka: C6 tertulis "26,575"; C7 tertulis "32,055". Jumlah yang memuatnya mengikuti yang tercetak dan tidak dihitung ulang.');
  });

  it('adds the share of the whole to one count a row, and the JUMLAH where there is none', () => {
    const rows = [['NO', 'DESA', 'JUMLAH'], [1, 'BLUBUK', 30], [2, 'SINDANG', 10]];
    const counted = rekapWilayah.plan(reportInput(recapWorkbook('Sebaran', rows)));
    expect(['A8', 'B8', 'C8', 'D5', 'D6', 'D7', 'D8'].map((at) => shown(cellOf(counted, at)))).toEqual(['', 'JUMLAH', '40', '% DARI JUMLAH', '75,00%', '25,00%', '100,00%']);
    expect(cellOf(counted, 'D6')!.formula).toBe('=IF(COUNT(C6,C$8)<2,"",IFERROR(C6/C$8,""))');
  });

  it('adds row sums across where the table has them', () => {
    const rows = [['NO', 'KANTOR', 'Pegawai', 'Barang', 'Total'], [1, 'Pusat', 10, 5, 15], [2, 'Daerah', 20, 7, 28], [3, 'Balai', 1, 1, 2]];
    const sums = rekapWilayah.plan(reportInput(recapWorkbook('Pagu per kantor', rows)));
    expect(['E6', 'E7', 'E9'].map((at) => shown(cellOf(sums, at)))).toEqual(['15', '27 *)', '44']);
    expect(cellOf(sums, 'E7')!.formula).toBe('=IF(COUNT(C7:D7)=0,"",SUM(C7:D7))');
  });

  it('takes the tables of the sample that make a whole, and not its lists of staff and goods', async () => {
    const input = reportInput(await sampleSnapshot());
    expect(rekapWilayah.sources(input).tables.map(({ sheet }) => sheet)).toEqual(['PSKS per Kecamatan', 'Penerima Bantuan Kecamatan', 'BDT per Kecamatan', 'BDT NIK dan Non NIK', 'Kec Dukuhwaru']);
    const sample = rekapWilayah.plan(input);
    // The eighteen kecamatan print 266 and 18 where JUMLAH says 206 and 10.
    expect(['G25', 'M25', 'C25'].map((at) => shown(cellOf(sample, at)))).toEqual(['266 *)', '18 *)', '190']);
  });
});

describe('L18 of a list under headings that have figures', () => {
  it('adds up the headings, not their parts as well', () => {
    const rows = [['No', 'Jenis PPKS', 'L', 'P', 'Jumlah'], ['A', 'Anak', 15, 13, 28], [1, 'Terlantar', 10, 12, 22], [2, 'Berhadapan dengan hukum', 5, 1, 6], ['B', 'Lanjut Usia', 24, 44, 68], [1, 'Terlantar', 20, 35, 55], [2, 'Sebatang kara', 4, 9, 13], [null, 'Jumlah', 39, 57, 96]];
    const listed = rekapWilayah.plan(reportInput(recapWorkbook('Data PPKS', rows, [])));
    expect(planText(listed, 5, 20).split('\n').find((line) => line.includes('Jumlah |') && line.includes('96'))).toMatch(/39 \| 57 \| 96 \| 100,00%$/);
  });
});
