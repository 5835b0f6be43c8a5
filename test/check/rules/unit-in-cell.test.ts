import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('unit-in-cell', () => {
  it('tells a list of counts with their units once, and keeps the unit as a format', () => {
    const goods = sheetOf('Sarana', [['Sarana dan prasarana'], ['No', 'Nama Barang', 'Jumlah'], [1, 'Alat berat', '5 Bidang'], [2, 'Kendaraan', '1.059 Unit'], [3, 'Meja', '790Orang']]);
    const found = ruleFindings('unit-in-cell', [goods]);
    expect(lines(found)).toEqual(['Sarana!C3:C5 info: 5 Bidang -> 5']);
    expect(found[0]!.fix!.edits.map(({ becomes, format }) => [becomes, format])).toEqual([
      [{ value: 5 }, '0" Bidang"'],
      [{ value: 1059 }, '#,##0" Unit"'],
      [{ value: 790 }, '0"Orang"'],
    ]);
  });

  it('does not guess how a scale word would be shown', () => {
    const [finding] = ruleFindings('unit-in-cell', [capaianTable([['A', '1,3 juta', 5, '90%']])]);
    expect(lines([finding!])).toEqual(['Capaian!D3 info: 1,3 juta -> 1.300.000']);
    expect(finding!.fix).toBeNull();
  });

  it('is silent about bare numbers, percent and rupiah', () => {
    expect(ruleFindings('unit-in-cell', [capaianTable([['A', 5, '90 %', '90%'], ['B', 'Rp 5.000', 4, '90%'], ['C', '5. Bidang', 4, '90%']])])).toEqual([]);
  });
});
