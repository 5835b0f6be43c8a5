import { defaultCapaianPolicy } from '../../src/domain/achievement/policy';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { capaianFormula, kategoriFormula } from '../../src/workbook/kinerja-formula';

const target = { row: 4, column: 3 };
const realisasi = { row: 4, column: 4 };

describe('capaianFormula', () => {
  it('says only what is special', () => {
    expect(capaianFormula(target, realisasi, 'maks', defaultCapaianPolicy)).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5))');
    expect(capaianFormula(target, realisasi, 'min', defaultCapaianPolicy)).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,"min"))');
    expect(capaianFormula(target, realisasi, 'maks', { ...defaultCapaianPolicy, capRatio: 1.2 })).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,,1.2))');
  });

  it.each([
    ['hundred-when-both-zero', 0, 0, 1],
    ['cap-when-exceeded', 0, 7, 1.1],
  ] as const)('writes a policy for a zero target that the function understands: %s', (zeroTarget, t, r, expected) => {
    const policy = { ...defaultCapaianPolicy, capRatio: 1.1, zeroTarget };
    const formula = capaianFormula(target, realisasi, 'maks', policy);
    const word = /"([a-z]+)"\)\)$/.exec(formula)![1]!;
    expect(kinerjaFunctions.CAPAIAN.evaluate([[[t]], [[r]], [[null]], [[1.1]], [[word]]])).toEqual([[expected]]);
  });
});

describe('kategoriFormula', () => {
  it('always names its scale', () => {
    expect(kategoriFormula({ row: 4, column: 5 }, 'LKJIP6')).toBe('=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))');
  });
});
