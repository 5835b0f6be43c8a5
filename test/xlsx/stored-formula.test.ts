import { decodeFormula, encodeFormula } from '../../src/xlsx/stored-formula';

describe('formulas as a file holds them', () => {
  it.each([
    ['=IF(E6="","",KINERJA.CAPAIAN(D6,E6))', 'IF(E6="","",_xldudf_KINERJA_CAPAIAN(D6,E6))', true],
    ['=SUM(A1:A3)', 'SUM(A1:A3)', false],
    ['=IFS(A1>1,"a",TRUE,"b")', '_xlfn.IFS(A1>1,"a",TRUE,"b")', false],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', true],
    ['="KINERJA.CAPAIAN(1)"&\'IFS(x\'!A1', '"KINERJA.CAPAIAN(1)"&\'IFS(x\'!A1', false],
    ['=KINERJA.KATEGORI (F6)', '_xldudf_KINERJA_KATEGORI (F6)', true],
  ])('%s is stored as %s', (formula, text, dynamicArray) => {
    expect(encodeFormula(formula)).toEqual({ text, dynamicArray });
    expect(decodeFormula(text)).toBe(formula);
  });

  it('leaves other add-ins and the variables of LET in their stored form', () => {
    const stored = '_xlfn.LET(_xlpm.x,_xldudf_CONTOSO_ADD(1,2),_xlpm.x*2)';
    expect(decodeFormula(stored)).toBe('=LET(_xlpm.x,_xldudf_CONTOSO_ADD(1,2),_xlpm.x*2)');
    expect(encodeFormula(decodeFormula(stored)).text).toBe(stored);
  });

  it('reads stored names in any case and writes ours in capitals', () => {
    expect(decodeFormula('_xldudf_kinerja_capaian(A1,B1)')).toBe('=KINERJA.CAPAIAN(A1,B1)');
    expect(encodeFormula('=kinerja.capaian(A1,B1)').text).toBe('_xldudf_KINERJA_CAPAIAN(A1,B1)');
  });
});
