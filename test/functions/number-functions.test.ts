import type { CellMatrix, FunctionCell } from '../../src/functions/cell-matrix';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';

type Id = keyof typeof kinerjaFunctions;

const one = (id: Id, ...cells: FunctionCell[]): FunctionCell => kinerjaFunctions[id].evaluate(cells.map((cell) => [[cell]]))[0]![0]!;
const column = (...cells: FunctionCell[]): CellMatrix => cells.map((cell) => [cell]);

describe('functions of numbers', () => {
  it.each<[Id, FunctionCell[], number]>([
    // LKj Ditjen Rehabilitasi Sosial 2023: 97,81 % and what is left.
    ['SERAPAN', [2_440_968_652_000, 2_387_590_951_660], 0.978132574],
    ['SERAPAN', ['Rp2.440.968.652.000,-', '2.387.590.951.660'], 0.978132574],
    ['SISA', [2_440_968_652_000, 2_387_590_951_660], 53_377_700_340],
    ['PERSENTASE', [6527, 6679], 0.977242102],
    ['PERTUMBUHAN', [80, 60], -0.25],
    ['NILAIEFISIENSI', [0.1], 0.75],
    ['NILAIEFISIENSI', ['74,03%'], 1],
    // SMART 93,17 and IKPA 89,45.
    ['NKA', [93.17, 89.45], 91.31],
    ['SPM', [0.5, 1], 0.6],
    ['AKIP', [24.5, 22, 12, 20], 78.5],
  ])('%s of %j is %d', (id, cells, expected) => {
    expect(one(id, ...cells)).toBeCloseTo(expected, 8);
  });

  it.each<[Id, FunctionCell[], string, string]>([
    ['SERAPAN', [null, 1], '#N/A', 'function.pagu-missing'],
    ['SERAPAN', [1, 'N/A'], '#N/A', 'function.realisasi-missing'],
    ['SERAPAN', [0, 1], '#DIV/0!', 'function.pagu-zero'],
    ['SERAPAN', [-1, 1], '#NUM!', 'function.pagu-negative'],
    ['SISA', [null, 1], '#N/A', 'function.pagu-missing'],
    ['SISA', ['13,11,00', 1], '#VALUE!', 'unparsable-number.two-decimal-separators'],
    ['PERSENTASE', [null, 1], '#N/A', 'function.pembilang-missing'],
    ['PERSENTASE', [1, null], '#N/A', 'function.penyebut-missing'],
    ['PERSENTASE', [1, 0], '#DIV/0!', 'function.penyebut-zero'],
    ['PERSENTASE', [1, -2], '#NUM!', 'function.penyebut-negative'],
    ['PERTUMBUHAN', [null, 1], '#N/A', 'function.missing'],
    ['PERTUMBUHAN', [0, 1], '#DIV/0!', 'function.base-zero'],
    ['PERTUMBUHAN', [-1, 1], '#NUM!', 'function.base-negative'],
    ['NILAIEFISIENSI', [null], '#N/A', 'function.missing'],
    ['NKA', [90, null], '#N/A', 'function.missing'],
    ['NKA', [null, 90], '#N/A', 'function.missing'],
    ['SPM', [null, 1], '#N/A', 'function.missing'],
    ['SPM', [1, null], '#N/A', 'function.missing'],
    ['STATUS', [], '#N/A', 'function.missing'],
    ['AKIP', [24, 22, 12, null], '#N/A', 'function.missing'],
    ['AKIP', [31, 22, 12, 20], '#NUM!', 'function.outside-weight'],
    ['STATUS', [null], '#N/A', 'function.missing'],
    ['TERBILANG', [null], '#N/A', 'function.missing'],
    ['TERBILANG', [1.5], '#NUM!', 'function.not-whole'],
    ['TERBILANG', [1e15], '#NUM!', 'function.too-large'],
  ])('%s of %j shows %s for %s', (id, cells, code, key) => {
    expect(one(id, ...cells)).toMatchObject({ code, reason: { key } });
  });

  it('spills over a column, each row with its own outcome', () => {
    expect(kinerjaFunctions.SISA.evaluate([column(10, null, '8'), column(4, 1, 3)])).toEqual([[6], [expect.objectContaining({ code: '#N/A' })], [5]]);
  });
});

describe('KINERJA.EFISIENSI', () => {
  const pagu = column(4e9, 1e9, 5e9);
  const capaian = column('122%', 0.8, 1.42);
  const realisasi = column(3.8e9, 'Rp975.000.000', 4.725e9);

  it('gives the 25,67 % of lampiran PMK 214/2017', () => {
    expect(kinerjaFunctions.EFISIENSI.evaluate([pagu, capaian, realisasi])[0]![0]).toBeCloseTo(0.256651, 6);
  });

  it('needs every cell of three equal ranges', () => {
    expect(kinerjaFunctions.EFISIENSI.evaluate([pagu, column(1), realisasi])[0]![0]).toMatchObject({ code: '#VALUE!', reason: { key: 'function.unequal-lengths', params: { lengths: '3, 1, 3' } } });
    expect(kinerjaFunctions.EFISIENSI.evaluate([pagu, column(1, null, 1), realisasi])[0]![0]).toMatchObject({ code: '#N/A', reason: { key: 'function.value-missing' } });
    expect(kinerjaFunctions.EFISIENSI.evaluate([column(0), column(1), column(5)])[0]![0]).toMatchObject({ code: '#DIV/0!', reason: { key: 'function.due-zero' } });
    for (const at of [0, 1, 2]) {
      const args = [pagu, capaian, realisasi].map((matrix, index) => (index === at ? column('App', 1, 1) : matrix));
      expect(kinerjaFunctions.EFISIENSI.evaluate(args)[0]![0]).toMatchObject({ code: '#VALUE!', reason: { key: 'function.no-digits' } });
    }
  });
});

describe('KINERJA.IKPA', () => {
  const nilai = [[100, '73,22', 71.44, 90.18, 98.18, 95.81, 90, 99.69]];

  it('gives the 89,45 of LKj 2023 Tabel 15, with weights by regulation or by range', () => {
    expect(kinerjaFunctions.IKPA.evaluate([nilai, [['per-5/pb/2022']]])[0]![0]).toBeCloseTo(89.4495, 4);
    expect(kinerjaFunctions.IKPA.evaluate([nilai, [[10, 10, 20, 10, 10, 10, 5, 25]]])[0]![0]).toBeCloseTo(89.4495, 4);
    expect(kinerjaFunctions.IKPA.evaluate([nilai, [['10%', '10%', '20%', '10%', '10%', '10%', '5%', '25%']]])[0]![0]).toBeCloseTo(89.4495, 4);
  });

  it('names the regulations it knows', () => {
    expect(kinerjaFunctions.IKPA.evaluate([nilai, [[' PER-5/PB/2022 ']]])[0]![0]).toBeCloseTo(89.4495, 4);
    expect(kinerjaFunctions.IKPA.evaluate([nilai, [['PER-1']]])[0]![0]).toMatchObject({ reason: { params: { printed: 'PER-1', known: 'PER-5/PB/2022, PER-5/PB/2024' } } });
  });

  it('refuses a deduction that is no number', () => {
    expect(kinerjaFunctions.IKPA.evaluate([[[90]], [[100]], [['App']]])[0]![0]).toMatchObject({ code: '#VALUE!', reason: { key: 'function.no-digits' } });
  });

  it('leaves out what does not apply and takes the deduction off', () => {
    expect(kinerjaFunctions.IKPA.evaluate([[[100, 80, null]], [[10, 20, 70]], [[0.5]]])[0]![0]).toBeCloseTo(86.1667, 4);
  });

  it.each<[CellMatrix, CellMatrix, string]>([
    [nilai, [['PER-5/PB/2024']], 'function.ikpa-weights-unequal'],
    [nilai, [['PER-1']], 'function.unknown-word'],
    [[[null]], [[10]], 'function.no-value'],
    [[[90]], [[-10]], 'function.weight-negative'],
    [[[90]], [[0]], 'function.weights-zero'],
    [[['App']], [[10]], 'function.no-digits'],
    [[[90, 80]], [[10, 'App']], 'function.no-digits'],
  ])('%j with %j is refused: %s', (values, weights, key) => {
    expect(kinerjaFunctions.IKPA.evaluate([values, weights])[0]![0]).toMatchObject({ reason: { key } });
  });
});

describe('KINERJA.IKM', () => {
  it('does not round the weight: 91,48, not 90,56', () => {
    expect(kinerjaFunctions.IKM.evaluate([column(...Array<number>(9).fill(955 / 261))])[0]![0]).toBeCloseTo(91.4751, 4);
  });

  it('needs every unsur within 1 to 4', () => {
    expect(kinerjaFunctions.IKM.evaluate([column(3, null)])[0]![0]).toMatchObject({ code: '#N/A', reason: { key: 'function.value-missing' } });
    expect(kinerjaFunctions.IKM.evaluate([column(3, 5)])[0]![0]).toMatchObject({ code: '#NUM!', reason: { key: 'function.unsur-outside-scale' } });
    expect(kinerjaFunctions.IKM.evaluate([column('App')])[0]![0]).toMatchObject({ reason: { key: 'function.no-digits' } });
  });
});

describe('words and tables', () => {
  it.each<[FunctionCell, string]>([
    [1.2, 'Melampaui target'],
    [1, 'Tercapai'],
    // 0,57 × 100 / 57 in binary is not quite 1.
    [(0.57 * 100) / 57, 'Tercapai'],
    ['98,84%', 'Belum tercapai'],
  ])('STATUS of %p is %s', (capaian, words) => {
    expect(one('STATUS', capaian)).toBe(words);
  });

  it('REKAP counts where capaian stand, and what gives none', () => {
    expect(kinerjaFunctions.REKAP.evaluate([column(1.2, 1, '100%', 0.9, null, 'App', '> 80%')])).toEqual([
      ['Di atas 100%', 1],
      ['Tepat 100%', 2],
      ['Di bawah 100%', 1],
      ['Belum ada capaian', 3],
    ]);
    expect(kinerjaFunctions.REKAP.evaluate([])).toContainEqual(['Belum ada capaian', 1]);
  });

  it('TERBILANG puts the unit behind the words', () => {
    expect(one('TERBILANG', 611_000, 'rupiah')).toBe('enam ratus sebelas ribu rupiah');
    expect(one('TERBILANG', 'Rp2.454.771.239.000', 0)).toBe(
      'dua triliun empat ratus lima puluh empat miliar tujuh ratus tujuh puluh satu juta dua ratus tiga puluh sembilan ribu',
    );
    expect(one('TERBILANG', 7, ' orang ')).toBe('tujuh orang');
    expect(one('TERBILANG', 7, '')).toBe('tujuh');
    expect(one('TERBILANG', 1, { code: '#REF!', reason: null })).toEqual({ code: '#REF!', reason: null });
  });

  it('SKALA lists a scale best first', () => {
    expect(kinerjaFunctions.SKALA.evaluate([])).toEqual([
      ['Memuaskan', '>85-100%'],
      ['Sangat Baik', '>75-85%'],
      ['Baik', '>65-75%'],
      ['Cukup', '>50-65%'],
      ['Kurang', '>30-50%'],
      ['Sangat Kurang', '0-30%'],
    ]);
    expect(kinerjaFunctions.SKALA.evaluate([[['ikpa4']]])[0]).toEqual(['Sangat Baik', '95-100']);
    expect(one('SKALA', 'LAIN')).toMatchObject({ code: '#VALUE!', reason: { key: 'function.unknown-scale' } });
  });
});
