import type { TestCell } from '../sheets';
import { kinds, tablesOf } from './told-tables';

const HEADER: readonly TestCell[] = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];
const A: readonly TestCell[] = ['Persentase layanan tepat waktu', '%', 80, 78, 97.5];
const B: readonly TestCell[] = ['Jumlah lembaga binaan', 'lembaga', 40, 42, 105];
const C: readonly TestCell[] = ['Nilai evaluasi kinerja', 'nilai', 70, 71.4, 102];

/** Each row's kind, and the sasaran of the indicators. */
const told = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = [], header = HEADER): readonly unknown[] => {
  const [table] = tablesOf([['Capaian Kinerja Tahun 2024'], header, ...rows], merges);
  return [kinds(table!), table!.rows.flatMap(({ kind, sasaran }) => (kind === 'item' ? [sasaran] : []))];
};
const MUTU = 'Meningkatnya mutu layanan';
const TATA = 'Meningkatnya tata kelola';

describe('sasaran on rows of their own', () => {
  it.each<readonly [string, string, string, readonly (TestCell)[]]>([
    ['roman numbers over figures', 'I', 'II', [1, 2, 1]],
    ['figures over figures of theirs', '1', '2', ['1.1', '1.2', '2.1']],
    ['figures over figures of theirs with points', '1.', '2.', ['1.1.', '1.2.', '2.1.']],
    ['letters over figures', 'A', 'B', [1, 2, 1]],
    ['figures over letters', '1', '2', ['a', 'b', 'a']],
    ['figures over letters with points', '1.', '2.', ['a.', 'b.', 'a.']],
    ['figures over no numbers', '1', '2', [null, null, null]],
  ])('are told by %s', (_, first, second, [a, b, c]) => {
    const header = ['No', 'Sasaran / Indikator Kinerja', ...HEADER.slice(2)];
    expect(told([[first, MUTU], [a!, ...A], [b!, ...B], [second, TATA], [c!, ...C]], [], header)).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
  });

  it('may print the mean of what is under them', () => {
    const header = ['No', 'Sasaran/Indikator', ...HEADER.slice(2)];
    expect(told([['I', MUTU, null, null, null, 101.25], [1, ...A], [2, ...B], ['II', TATA, null, null, null, 102], [1, ...C]], [], header)).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
  });

  it('may print a mean beside a name merged over the other columns', () => {
    const rows: TestCell[][] = [[`Sasaran 1: ${MUTU}`, null, null, null, null, 101.25], [1, ...A], [2, ...B], [`Sasaran 2: ${TATA}`, null, null, null, null, 102], [3, ...C]];
    expect(told(rows, ['A3:E3', 'A6:E6'])).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
  });

  it.each(['Sasaran 1: ', 'Sasaran Strategis 1. ', 'SASARAN I - ', 'Sasaran ke-2: ', 'A. Sasaran: ', 'Sasaran Program 1.1 '])('are told without a nomor by %p, which is no part of what they state', (before) => {
    expect(told([[`${before}${MUTU}`], [1, ...A], [2, ...B]], ['A3:F3'])).toEqual(['section item item', [MUTU, MUTU]]);
    expect(told([[null, `${before}${MUTU}`], [1, ...A], [2, ...B]])).toEqual(['section item item', [MUTU, MUTU]]);
  });

  it('are their own name where they say no more than that', () => {
    expect(told([['SASARAN 1'], [1, ...A], ['SASARAN 2'], [1, ...B]], ['A3:F3', 'A5:F5'])).toEqual(['section item section item', ['SASARAN 1', 'SASARAN 2']]);
  });

  it('keep each letter of what they state', () => {
    expect(told([['Sasaran Kementerian 1: Meningkatnya mutu'], [1, ...A]], ['A3:F3'])[1]).toEqual(['Kementerian 1: Meningkatnya mutu']);
    expect(told([['Sasaran: Kemandirian keluarga'], [1, ...A]], ['A3:F3'])[1]).toEqual(['Kemandirian keluarga']);
  });

  it('need not say `Sasaran` where their column does', () => {
    const header = ['Sasaran/Indikator', ...HEADER.slice(2)];
    expect(told([[MUTU], A, B, [TATA], C], ['A3:E3', 'A6:E6'], header)).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
    const plain = ['Indikator Kinerja', ...HEADER.slice(2)];
    expect(told([['Urusan Sosial'], A, B, ['Urusan Tenaga Kerja'], C], ['A3:E3', 'A6:E6'], plain)).toEqual(['section item item section item', [null, null, null]]);
  });

  it('end at the next tujuan', () => {
    expect(told([[`Sasaran 1: ${MUTU}`], [1, ...A], ['Tujuan 2: Terwujudnya tata kelola'], [2, ...B], [`Sasaran 2: ${TATA}`], [3, ...C]], ['A3:F3', 'A5:F5', 'A7:F7'])).toEqual([
      'section item section item section item',
      [MUTU, null, TATA],
    ]);
  });

  it('may stand under a tujuan of its own row', () => {
    const header = ['No', 'Tujuan/Sasaran/Indikator', ...HEADER.slice(2)];
    expect(told([['I', 'Tujuan 1: Terwujudnya kesejahteraan'], ['A', `Sasaran 1: ${MUTU}`], [1, ...A], ['B', `Sasaran 2: ${TATA}`], [1, ...C]], [], header)).toEqual(['section section item section item', [MUTU, TATA]]);
  });

  it('say where they stand', () => {
    const [table] = tablesOf([HEADER, [null, `Sasaran 1: ${MUTU}`], [1, ...A]]);
    expect(table!.rows[1]!.sasaranAt).toEqual({ row: 1, column: 1 });
  });

  it('do not take the place of a column of sasaran', () => {
    const header = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
    const rows: TestCell[][] = [['Sasaran 1: Judul bagian'], [1, MUTU, 'Persentase layanan tepat waktu', 80, 78, 97.5], [2, TATA, 'Nilai evaluasi kinerja', 70, 71.4, 102]];
    expect(told(rows, ['A3:F3'], header)).toEqual(['section item item', [MUTU, TATA]]);
  });
});

describe('an indicator without figures', () => {
  it('stays one among its numbers', () => {
    expect(told([[1, ...A], [2, 'Jumlah lembaga binaan'], [3, ...C]])).toEqual(['item item item', [null, null, null]]);
    expect(told([[1, 'Jumlah lembaga binaan'], [2, ...A], [3, ...C]])).toEqual(['item item item', [null, null, null]]);
    expect(told([['a', 'Jumlah lembaga binaan'], ['b', ...A], ['c', ...C]])).toEqual(['item item item', [null, null, null]]);
  });

  it('stays one with its unit, its target or a note of its own', () => {
    expect(told([['I', 'Jumlah lembaga binaan', 'lembaga'], [1, ...A], [2, ...C]])).toEqual(['item item item', [null, null, null]]);
    expect(told([['I', 'Jumlah lembaga binaan', null, 40], [1, ...A], [2, ...C]])).toEqual(['item item item', [null, null, null]]);
  });
  it('stays one at the end of a list, before the next heading', () => {
    expect(told([[`Sasaran 1: ${MUTU}`], [1, ...A], [2, 'Jumlah lembaga binaan'], [`Sasaran 2: ${TATA}`], [1, ...C]], ['A3:F3', 'A6:F6'])).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
    expect(told([[null, `Sasaran 1: ${MUTU}`], [1, ...A], [2, 'Jumlah lembaga binaan'], [null, `Sasaran 2: ${TATA}`], [1, ...C]])).toEqual(['section item item section item', [MUTU, MUTU, TATA]]);
  });

  it('stays one where each sasaran of a column begins its numbers anew', () => {
    const header = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
    const rows: TestCell[][] = [[1, MUTU, 'Persentase layanan tepat waktu', 80, 78, 97.5], [2, null, 'Jumlah lembaga binaan'], [1, TATA, 'Nilai evaluasi kinerja', 70, 71.4, 102]];
    expect(told(rows, ['B3:B4'], header)).toEqual(['item item item', [MUTU, MUTU, TATA]]);
  });
});
