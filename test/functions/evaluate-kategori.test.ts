import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateKategori } from '../../src/functions/evaluate-kategori';

function kategori(...cells: FunctionCell[]): FunctionCell | undefined {
  return evaluateKategori(cells.map((cell) => [[cell]]))[0]?.[0];
}

describe('KINERJA.KATEGORI', () => {
  it.each<[FunctionCell[], string]>([
    [[0.9884], 'Memuaskan'],
    [[0.9884, null], 'Memuaskan'],
    [[0.9884, 0], 'Memuaskan'],
    [[0.9884, ''], 'Memuaskan'],
    [['98,84%'], 'Memuaskan'],
    [[17 / 20], 'Sangat Baik'],
    [[0], 'Sangat Kurang'],
    [[1.2, 'PERMENDAGRI'], 'Sangat Tinggi'],
    [[10, 'PERMENDAGRI'], 'Sangat Tinggi'],
    [[-0.5, 'PERMENDAGRI'], 'Sangat Rendah'],
    [[0.905, 'permendagri-91'], 'Tinggi'],
    [[80.09, 'SAKIP7'], 'A (Memuaskan)'],
    [['80,09**', 'SAKIP7'], 'A (Memuaskan)'],
    [[88.305, 'IKM2017'], 'A (Sangat Baik)'],
    [[89.45, 'IKPA4'], 'Baik'],
    [[91.31, 'NKA5'], 'Sangat Baik'],
    [[0, 'SAKIP7'], 'D (Sangat Kurang)'],
    [[1.01, 'SAKIP7'], 'D (Sangat Kurang)'],
  ])('%j is %s', (cells, label) => {
    expect(kategori(...cells)).toBe(label);
  });

  it.each<[FunctionCell[], string, string]>([
    [[null], '#N/A', 'function.missing'],
    [['-'], '#N/A', 'function.missing'],
    [['App'], '#VALUE!', 'function.no-digits'],
    [['80-90%'], '#VALUE!', 'function.range-not-number'],
    [['> 80%'], '#VALUE!', 'function.bound-not-number'],
    [['98,84'], '#VALUE!', 'function.percent-expected'],
    [[98.84], '#NUM!', 'function.ratio-out-of-domain'],
    [[10.01], '#NUM!', 'function.ratio-out-of-domain'],
    [[-10.01, 'PERMENDAGRI'], '#NUM!', 'function.ratio-out-of-domain'],
    [[1.2], '#NUM!', 'function.no-band'],
    [[-0.1], '#NUM!', 'function.no-band'],
    [[101, 'SAKIP7'], '#NUM!', 'function.no-band'],
    [['80%', 'SAKIP7'], '#VALUE!', 'function.score-expected'],
    [[0.8, 'SAKIP7'], '#NUM!', 'function.score-expected'],
    [[1, 'SAKIP7'], '#NUM!', 'function.score-expected'],
    [[0.9, 'LAIN'], '#VALUE!', 'function.unknown-scale'],
    [[0.9, 6], '#VALUE!', 'function.unknown-scale'],
  ])('%j shows %s for the reason %s', (cells, code, key) => {
    expect(kategori(...cells)).toMatchObject({ code, reason: { key } });
  });

  it('says the value as it is printed where no band holds it', () => {
    expect(kategori(1.2)).toMatchObject({ reason: { params: { printed: '120,00%', scale: 'LKJIP6' } } });
    expect(kategori(101.5, 'SAKIP7')).toMatchObject({ reason: { params: { printed: '101,5', scale: 'SAKIP7' } } });
    expect(kategori(98.84)).toMatchObject({ reason: { params: { printed: '98,84', percent: '9.884,00%' } } });
  });

  it('says what stands in the cell it refuses', () => {
    expect(kategori('80-90%')).toMatchObject({ reason: { params: { printed: '80-90%' } } });
    expect(kategori('> 80%')).toMatchObject({ reason: { params: { printed: '> 80%' } } });
    expect(kategori('80%', 'SAKIP7')).toMatchObject({ reason: { params: { printed: '80%', scale: 'SAKIP7' } } });
    expect(kategori(0.8, 'SAKIP7')).toMatchObject({ reason: { params: { printed: '0,8', scale: 'SAKIP7' } } });
  });

  it('names the scales it knows', () => {
    expect(kategori(0.9, 'LAIN')).toMatchObject({ reason: { params: { known: 'LKJIP6, PERMENDAGRI, PERMENDAGRI-91, BERHASIL4, PKO4, SPM6, SAKIP7, RB7, IKM2017, IKPA4, NKA5' } } });
  });

  it('passes on an error as it came', () => {
    const error = { code: '#REF!', reason: null };
    expect(kategori(error)).toEqual(error);
    expect(kategori(0.9, error)).toEqual(error);
  });

  it('names a column at once', () => {
    expect(evaluateKategori([[[0.9], [null], [0.5]]])).toMatchObject([['Memuaskan'], [{ code: '#N/A' }], ['Kurang']]);
  });
});
