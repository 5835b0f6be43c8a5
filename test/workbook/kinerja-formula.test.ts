import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { capaianFormula, kategoriFormula } from '../../src/workbook/kinerja-formula';
import { defaultSettings } from '../../src/workbook/settings';

const target = { row: 4, column: 3 };
const realisasi = { row: 4, column: 4 };
const { policy: usual } = defaultSettings;
const onSheet = { parts: ['cap', 'zeroTarget', 'scale'], scale: null } as const;

describe('capaianFormula', () => {
  it('says only what is special', () => {
    expect(capaianFormula(target, realisasi, 'maks', defaultSettings)).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5))');
    expect(capaianFormula(target, realisasi, 'min', defaultSettings)).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,"min"))');
    expect(capaianFormula(target, realisasi, 'maks', { ...defaultSettings, policy: { ...usual, capRatio: 1.2 } })).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,,1.2))');
  });

  it.each([
    ['hundred-when-both-zero', 0, 0, 1],
    ['cap-when-exceeded', 0, 7, 1.1],
  ] as const)('writes a policy for a zero target that the function understands: %s', (zeroTarget, t, r, expected) => {
    const policy = { ...usual, capRatio: 1.1, zeroTarget };
    const formula = capaianFormula(target, realisasi, 'maks', { ...defaultSettings, policy });
    const word = /"([a-z]+)"\)\)$/.exec(formula)![1]!;
    expect(kinerjaFunctions.CAPAIAN.evaluate([[[t]], [[r]], [[null]], [[1.1]], [[word]]])).toEqual([[expected]]);
  });

  it('refers to what stands on the sheet even where it is what holds anyway, so that a change there counts', () => {
    expect(capaianFormula(target, realisasi, 'maks', { ...defaultSettings, onSheet })).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,,Batas_Capaian,Target_Nol))');
    expect(capaianFormula(target, realisasi, 'min', { ...defaultSettings, onSheet: { parts: ['cap'], scale: null } })).toBe('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,"min",Batas_Capaian))');
  });
});

describe('kategoriFormula', () => {
  it('always names its scale', () => {
    expect(kategoriFormula({ row: 4, column: 5 }, defaultSettings)).toBe('=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))');
    expect(kategoriFormula({ row: 4, column: 5 }, { ...defaultSettings, onSheet })).toBe('=IF(F5="","",KINERJA.KATEGORI(F5,Skala_Kategori))');
  });
});
