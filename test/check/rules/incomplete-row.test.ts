import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('incomplete-row', () => {
  it('warns of figures that belong to no indicator', () => {
    const found = ruleFindings('incomplete-row', [capaianTable([['A', 10, 9, '90%'], [null, 20, 18, '90%'], ['C', 10, 9, '90%']])]);
    expect(lines(found)).toEqual(['Capaian!A4:F4 warning:  -> ']);
    expect(found[0]!.evidence).toBe('Target 20; Realisasi 18; Capaian 90%');
  });

  it('takes a name in the column of numbers for a name', () => {
    const people = [['No', 'Kecamatan', 'Laki-laki', 'Perempuan'], [1, 'Bojong', 10, 12], [2, 'Kramat', 20, 22], [3, 'Tarub', 30, 32], ['Kabupaten', null, 60, 66]] as const;
    expect(ruleFindings('incomplete-row', [sheetOf('S', people)])).toEqual([]);
  });

  it('knows a merged name, and a table whose names stand once for several rows', () => {
    const rows = [['Indikator Kinerja', 'Target', 'Realisasi'], ['A', 10, 9], [null, 20, 18], ['C', 10, 9]] as const;
    expect(ruleFindings('incomplete-row', [sheetOf('S', rows, ['A2:A3'])])).toEqual([]);
    expect(ruleFindings('incomplete-row', [capaianTable([['A', 10, 9, '90%'], [null, 20, 18, '90%'], ['C', 10, 9, '90%'], [null, 20, 18, '90%']])])).toEqual([]);
  });
});
