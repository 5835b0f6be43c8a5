import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('duplicate-indicator', () => {
  it('finds one name with two figures, and shows both', () => {
    const findings = ruleFindings('duplicate-indicator', [
      capaianTable([
        ['Jumlah lansia yang dilayani', 100, 90, '90%'],
        ['Jumlah anak yang dilayani', 50, 50, '100%'],
        ['Jumlah lansia yang dilayani', 120, 110, '91,67%'],
      ]),
    ]);
    expect(lines(findings)).toEqual(['Capaian!C5 warning: 120 | 110 | 91,67% -> 100 | 90 | 90%']);
  });

  it('leaves equal rows to duplicated-row, and names under other sasaran or headings alone', () => {
    expect(ruleFindings('duplicate-indicator', [capaianTable([['Jumlah lansia', 10, 9, '90%'], ['Jumlah lansia', 10, 9, '90%']])])).toEqual([]);
    const rows: readonly (readonly TestCell[])[] = [
      ['Capaian Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [null, 'Pelayanan anak', null, null, null],
      [1, 'Jumlah penerima', 10, 9, '90%'],
      [null, 'Pelayanan lansia', null, null, null],
      [2, 'Jumlah penerima', 20, 18, '90%'],
    ];
    expect(ruleFindings('duplicate-indicator', [sheetOf('Capaian', rows)])).toEqual([]);
  });
});
