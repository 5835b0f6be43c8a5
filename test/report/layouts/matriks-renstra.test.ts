import { matriksRenstra } from '../../../src/report/layouts/matriks-renstra';
import { cellOf, planText } from '../plan-text';
import { recapWorkbook, renstra } from '../recap-sample';
import { reportInput } from '../sample';

describe('L17', () => {
  it('puts the targets of the years under one heading, with the unit the targets name', () => {
    const plan = matriksRenstra.plan(reportInput(recapWorkbook(renstra.title, renstra.rows, renstra.merges)));
    expect(planText(plan, 5, 24).split('\n').slice(0, 4)).toEqual([
      '5: NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | < | <',
      '6: " | " | " | " | 2022 | 2023 | 2024',
      '7: 1 | Meningkatnya kemampuan | Persentase lansia | % | 70% | 75% | 80%',
      '8: " | " | Nilai SMART |  | 90 poin | 92 | 95',
    ]);
    expect(cellOf(plan, 'D8')!.role).toBe('input');
    expect(cellOf(plan, 'E7')!.formula).toBe("=IF(ISBLANK('Sumber'!D5),\"\",'Sumber'!D5)");
  });

  it('gathers targets of single headings too, and lets a heading row run over the unit it added', () => {
    const rows = [['SASARAN PROGRAM', 'INDIKATOR KINERJA', 'TARGET 2023', 'TARGET 2024'], ['Berkurangnya beban', 'Persentase (%) keluarga', 100, 100], ['SASARAN PENDUKUNG', null, null, null], ['Meningkatnya daya', 'Nilai layanan', 89, 90]];
    const plan = matriksRenstra.plan(reportInput(recapWorkbook('Target kinerja 2023 - 2024', rows, ['A5:D5'])));
    expect(planText(plan, 5, 24).split('\n').slice(0, 5)).toEqual([
      '5: SASARAN PROGRAM | INDIKATOR KINERJA | SATUAN | TARGET | <',
      '6: " | " | " | 2023 | 2024',
      '7: Berkurangnya beban | Persentase (%) keluarga | % | 100 | 100',
      '8: SASARAN PENDUKUNG | < | < | < | <',
      '9: Meningkatnya daya | Nilai layanan |  | 89 | 90',
    ]);
  });
});
