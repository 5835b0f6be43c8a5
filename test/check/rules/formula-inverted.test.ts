import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { budgetTable, computed, computedItem } from './formula-table';
import { lines, ruleFindings } from './rule-findings';

describe('formula-inverted', () => {
  it('asks about target divided by realisasi', () => {
    const sheet = capaianTable([['Jumlah panti', 10, 8, computed('=D3/E3', 1.25)], ['Jumlah anak', 10, 9, computed('=E4/D4', 0.9)]]);
    const findings = ruleFindings('formula-inverted', [sheet]);
    expect(lines(findings)).toEqual(['Capaian!F3 warning: 125,00% -> 80,00%']);
    expect(findings[0]!.evidence).toBe('=D3/E3 → 125,00%; 8 ÷ 10 × 100 = 80,00%');
  });

  it('is sure where the table states higher is better, and about serapan', () => {
    const stated = sheetOf('Capaian', [['No', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi', 'Capaian'], [1, 'Jumlah panti', 'Maksimal', 10, 8, computed('=IF(E2="","",$D2/$E2*100)', 125, '0.00')]]);
    expect(lines(ruleFindings('formula-inverted', [stated]))).toEqual(['Capaian!F2 error: 125,00 -> 80,00%']);
    const budget = budgetTable([computedItem(2, 'Program A', 100, 90), ['Program B', 100, 80, computed('=B3/C3', 1.25), 20]]);
    expect(lines(ruleFindings('formula-inverted', [budget]))).toEqual(['Anggaran!D3 error: 125,00% -> 80,00%']);
  });

  it('is silent where lower is better, about the other formula of it, and about other divisions', () => {
    const sheet = capaianTable([
      ['Angka kematian ibu', 10, 8, computed('=D3/E3', 1.25)],
      ['Waktu tunggu', 10, 8, computed('=(2*D4-E4)/D4', 1.2)],
      ['Jumlah panti', 10, 8, computed('=E5/D5', 0.8)],
      ['Jumlah anak', 10, 8, computed('=D3/E9', 0.8)],
    ]);
    expect(ruleFindings('formula-inverted', [sheet])).toEqual([]);
  });
});
