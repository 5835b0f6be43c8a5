import type { FunctionCell } from '../../src/functions/cell-matrix';
import { evaluatePeriksa } from '../../src/functions/evaluate-periksa';

const periksa = (...cells: FunctionCell[]): FunctionCell => evaluatePeriksa(cells.map((cell) => [[cell]]))[0]![0]!;

describe('KINERJA.PERIKSA', () => {
  it.each<[FunctionCell[], string]>([
    // LKjIP Dinas Sosial Kab. Tegal 2018, Tabel 3.1: korban bencana 430 of 425... printed 96 %; PMS 110 of 125 printed 96 %.
    [[125, 110, '96%'], 'Seharusnya 88,00%'],
    [[65, 65, '100%'], 'Cocok'],
    // LKj Ditjen Rehabilitasi Sosial 2023: 97,72 of 82 printed 119,18 %, cut from unrounded figures.
    [[82, 97.72, '119,18%'], 'Cocok karena pembulatan (119,17%)'],
    [[10, 8, 1.2], 'Cocok dengan polaritas lain; menurut polaritas ini 80,00%'],
    [[10, 8, 1.2, 'min'], 'Cocok'],
    [[100, 130, 1.2], 'Tampaknya dibatasi; tanpa batas 130,00%'],
    [[100, 130, 1.2, null, 1.2], 'Cocok'],
    // Under a cap of 110 %, 100 % is no cap below what was reached.
    [[100, 130, 1, null, 1.1], 'Seharusnya 110,00%'],
    [[10, 8, 1.2, 'maks'], 'Seharusnya 80,00%'],
    [[10, 8, 1.2, 0], 'Cocok dengan polaritas lain; menurut polaritas ini 80,00%'],
    [[10, 8, 1.2, ''], 'Cocok dengan polaritas lain; menurut polaritas ini 80,00%'],
    // 2,7 may be 2,667: 88,89 % of 3. A count of 27 is exact.
    [[3, 2.7, 0.8889], 'Cocok karena pembulatan (90,00%)'],
    [[30, 27, 0.8889], 'Seharusnya 90,00%'],
    [[28, 27, 0.0096], 'Seharusnya 96,43%'],
    [[100, 130, 1.3, null, 'tanpa batas'], 'Cocok'],
  ])('%j: %s', (cells, words) => {
    expect(periksa(...cells)).toBe(words);
  });

  it.each<[FunctionCell[], string, string]>([
    [[null, 1, 1], '#N/A', 'function.missing'],
    [[1, null, 1], '#N/A', 'function.missing'],
    [[1, 1, null], '#N/A', 'function.missing'],
    [[0, 1, 1], '#DIV/0!', 'function.target-zero'],
    [['App', 1, 1], '#VALUE!', 'function.no-digits'],
    [[1, 'App', 1], '#VALUE!', 'function.no-digits'],
    [[1, 1, 'App'], '#VALUE!', 'function.no-digits'],
    [[1, 1, 1, 'naik'], '#VALUE!', 'function.unknown-polarity'],
    [[1, 1, 1, null, 120], '#NUM!', 'function.cap-out-of-domain'],
  ])('%j shows %s for %s', (cells, code, key) => {
    expect(periksa(...cells)).toMatchObject({ code, reason: { key } });
  });
});
