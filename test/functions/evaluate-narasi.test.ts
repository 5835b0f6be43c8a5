import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluateNarasi } from '../../src/functions/evaluate-narasi';

const narasi = (...cells: FunctionCell[]): FunctionCell => evaluateNarasi(cells.map((cell) => [[cell]]))[0]![0]!;

describe('KINERJA.NARASI', () => {
  it.each<[FunctionCell[], string]>([
    [['Jumlah PMS yang ditangani', 125, 110, 'orang'], 'Target indikator Jumlah PMS yang ditangani sebesar 125 orang, realisasi 110 orang, capaian 88,00%.'],
    [['Persentase lansia', 0.8, 0.8804, '%'], 'Target indikator Persentase lansia sebesar 80%, realisasi 88,04%, capaian 110,05%.'],
    [['Persentase lansia', '80%', '88,04%'], 'Target indikator Persentase lansia sebesar 80%, realisasi 88,04%, capaian 110,05%.'],
    [['Nilai', 90, 91.31, null, null, 92.01], 'Target indikator Nilai sebesar 90, realisasi 91,31, capaian 101,46%. Realisasi turun 0,7 dari tahun lalu (92,01), jadi lebih buruk.'],
    [['Nilai', 90, 91.31, null, null, 90], 'Target indikator Nilai sebesar 90, realisasi 91,31, capaian 101,46%. Realisasi naik 1,31 dari tahun lalu (90), jadi lebih baik.'],
    [['Kematian', 10, 8, 'kasus', 'min', 9], 'Target indikator Kematian sebesar 10 kasus, realisasi 8 kasus, capaian 120,00%. Realisasi turun 1 kasus dari tahun lalu (9 kasus), jadi lebih baik.'],
    [['Kematian', 10, 8, 'kasus', 'min-rasio', 7], 'Target indikator Kematian sebesar 10 kasus, realisasi 8 kasus, capaian 125,00%. Realisasi naik 1 kasus dari tahun lalu (7 kasus), jadi lebih buruk.'],
    [['Suhu', 10, 10, '', 'stabil', 12], 'Target indikator Suhu sebesar 10, realisasi 10, capaian 100,00%. Realisasi turun 2 dari tahun lalu (12).'],
    [['Suhu', 10, 10, '', 'stabil', 8], 'Target indikator Suhu sebesar 10, realisasi 10, capaian 100,00%. Realisasi naik 2 dari tahun lalu (8).'],
    [['Panti', 21, 21, null, null, 21, 42], 'Target indikator Panti sebesar 21, realisasi 21, capaian 100,00%. Realisasi sama dengan tahun lalu (21). Terhadap target akhir renstra (42), capaiannya 50,00%.'],
    [['Persentase lansia', 0.8, 0.8804, '%', null, 0.8], 'Target indikator Persentase lansia sebesar 80%, realisasi 88,04%, capaian 110,05%. Realisasi naik 8,04 poin persen dari tahun lalu (80%), jadi lebih baik.'],
    [['Lembaga', 100, 200, null, null, null, 400, 1.2], 'Target indikator Lembaga sebesar 100, realisasi 200, capaian 120,00%. Terhadap target akhir renstra (400), capaiannya 50,00%.'],
    [['Aduan', 0, 0, null, 'min', null, null, null, 'seratus'], 'Target indikator Aduan sebesar 0, realisasi 0, capaian 100,00%.'],
    [['Panti', 21, 21, null, null, null, 0], 'Target indikator Panti sebesar 21, realisasi 21, capaian 100,00%.'],
  ])('%j', (cells, sentences) => {
    expect(narasi(...cells)).toBe(sentences);
  });

  it.each<[FunctionCell[], string, string]>([
    [[null, 1, 1], '#N/A', 'function.missing'],
    [['A', null, 1], '#N/A', 'function.missing'],
    [['A', 1, 'N/A'], '#N/A', 'function.missing'],
    [['A', 0, 1], '#DIV/0!', 'function.target-zero'],
    [['A', -1, 1], '#NUM!', 'function.target-negative'],
    [['A', 95, 90, '%'], '#NUM!', 'function.narasi-scale'],
    [['A', 1, 1, null, 'naik'], '#VALUE!', 'function.unknown-polarity'],
    [['A', 1, 1, null, null, null, null, 120], '#NUM!', 'function.cap-out-of-domain'],
    [['A', 1, 1, null, null, null, null, null, 'lain'], '#VALUE!', 'function.unknown-zero-policy'],
    [['', 1, 1], '#N/A', 'function.missing'],
    [['A', 'App', 1], '#VALUE!', 'function.no-digits'],
  ])('%j shows %s for %s', (cells, code, key) => {
    expect(narasi(...cells)).toMatchObject({ code, reason: { key } });
  });

  it.each<[FunctionCell[], string]>([
    [['A', 0.8, 88.04, '%'], '88,04'],
    [['A', 88, 0.8, '%'], '88'],
    [['A', 0.8, 0.9, '%', null, 87], '87'],
    [['A', 0.8, 0.9, '%', null, null, 90], '90'],
  ])('%j names the figure that cannot be a ratio', (cells, printed) => {
    expect(narasi(...cells)).toMatchObject({ reason: { key: 'function.narasi-scale', params: { printed } } });
  });

  it('takes a percent text beside a ratio, and what stands around a name or a unit for nothing', () => {
    expect(narasi('Persentase lansia', '80%', 0.8804)).toBe('Target indikator Persentase lansia sebesar 80%, realisasi 88,04%, capaian 110,05%.');
    expect(narasi('Persentase lansia', 0.8, '88,04%')).toBe('Target indikator Persentase lansia sebesar 80%, realisasi 88,04%, capaian 110,05%.');
    expect(narasi(' Jumlah PMS ', 125, 110, ' orang ')).toBe('Target indikator Jumlah PMS sebesar 125 orang, realisasi 110 orang, capaian 88,00%.');
    expect(narasi('Panti', 2, 10, '%')).toBe('Target indikator Panti sebesar 200%, realisasi 1.000%, capaian 500,00%.');
  });

  it('passes on errors of its cells', () => {
    const error = { code: '#REF!', reason: null };
    expect(narasi(error, 1, 1)).toEqual(error);
    expect(narasi('A', 1, 1, error)).toEqual(error);
  });
});
