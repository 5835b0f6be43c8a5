import { prioritasNasional } from '../../../src/report/layouts/prioritas-nasional';
import { cellOf, planText } from '../plan-text';
import { prioritas, recapWorkbook } from '../recap-sample';
import { capaianWorkbook, reportInput } from '../sample';

describe('L15', () => {
  const input = reportInput(recapWorkbook(prioritas.title, prioritas.rows));

  it('gives each output its capaian over the sheet itself, uncapped, in the decimals of the source', () => {
    // 20832 / 4916 = 423,76 %, printed 424 %; 3 / 3 = 100 %, printed 90 %
    expect(planText(prioritasNasional.plan(input), 4, 30).split('\n').slice(0, 6)).toEqual([
      '4: PN 7. Memperkuat Stabilitas | < | < | < | < | <',
      '5: No | Rincian Output | Target | Satuan | Realisasi | %',
      '6: 1 | Kelompok rentan | 4916 | Orang | 20832 | 424%',
      '7: 2 | Rekomendasi | 3 | Rekomendasi | 3 | 100,00% *)',
      '8: 3 | Lembaga | 0 | Lembaga | 5 | tidak dihitung',
      '9: 4 | Asesmen | 10 | Orang |  |',
    ]);
    expect(cellOf(prioritasNasional.plan(input), 'F6')!.formula).toBe('=IF(E6="","",KINERJA.CAPAIAN(C6,E6))');
  });

  it('names outputs whose polarity is another', () => {
    const plan = prioritasNasional.plan(reportInput(recapWorkbook(prioritas.title, prioritas.rows), { polarities: { rekomendasi: 'min' } }));
    expect(plan.cells.map(({ value }) => value)).toContain('Capaian = realisasi ÷ target × 100%; tanpa batas atas; target 0 tidak dihitung. Pada F7: (2 × target − realisasi) ÷ target.');
  });

  it('adds the column of capaian to a table without one', () => {
    const plan = prioritasNasional.plan(reportInput(recapWorkbook('Prioritas Nasional 3', [['No', 'Rincian Output', 'Target', 'Realisasi'], [1, 'Satu', 10, 9], [2, 'Dua', 4, 5]])));
    expect(planText(plan, 5, 30).split('\n').slice(0, 3)).toEqual(['5: No | Rincian Output | Target | Realisasi | %', '6: 1 | Satu | 10 | 9 | 90,00%', '7: 2 | Dua | 4 | 5 | 125,00%']);
  });

  it('takes no table of indicators for one of outputs', () => {
    expect(prioritasNasional.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.prioritas-nasional' }]);
  });
});
