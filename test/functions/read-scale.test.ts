import { evaluateKategori } from '../../src/functions/evaluate-kategori';
import type { CellMatrix } from '../../src/functions/cell-matrix';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { bandProfiles } from '../../src/domain/bands/profiles';
import { tableScale } from '../../src/functions/read-scale';

const kategori = (value: number | string, table: CellMatrix) => evaluateKategori([[[value]], table])[0]![0];

/** As an agency prints it: open and closed ends in words of their own. */
const own: CellMatrix = [
  ['Kategori', 'Rentang'],
  ['Tinggi', '>85-100%'],
  ['Sedang', '>65-85%'],
  ['Rendah', '0-65%'],
];

describe("the user's own scale", () => {
  it.each<[number | string, string]>([
    [0.86, 'Tinggi'],
    [0.85, 'Sedang'],
    ['65%', 'Rendah'],
    [0, 'Rendah'],
  ])('%p is %s', (value, label) => {
    expect(kategori(value, own)).toBe(label);
  });

  it('may have the range before the name, and empty rows', () => {
    expect(kategori(0.86, [['>85-100%', 'Tinggi'], [null, null], ['0-85%', 'Rendah']])).toBe('Tinggi');
  });

  it('may have its bounds in two columns, as numbers, ratios or texts, an empty one being open', () => {
    const points: CellMatrix = [['Kategori', 'Dari', 'Sampai'], ['Baik', '>75', 100], ['Cukup', 0, 75]];
    expect([kategori(75, points), kategori(75.5, points)]).toEqual(['Cukup', 'Baik']);
    const ratios: CellMatrix = [['Baik', '>75%', null], ['Cukup', 0, 0.75]];
    expect([kategori(0.75, ratios), kategori(1.4, ratios)]).toEqual(['Cukup', 'Baik']);
  });

  it('may have numbers alone, where the header says whom a bound belongs to; the outermost bounds are in', () => {
    const above: CellMatrix = [['Kategori', 'Lebih dari', 'Sampai dengan'], ['Baik', 0.75, 1], ['Cukup', 0.5, 0.75]];
    expect([kategori(1, above), kategori(0.75, above), kategori(0.5, above)]).toEqual(['Baik', 'Cukup', 'Cukup']);
    const from: CellMatrix = [['Kategori', 'Mulai', 'Kurang dari'], ['Cukup', 0.5, 0.75], ['Baik', 0.75, 1]];
    expect([kategori(1, from), kategori(0.75, from), kategori(0.7499, from)]).toEqual(['Baik', 'Baik', 'Cukup']);
    expect(kategori(1.01, from)).toMatchObject({ code: '#NUM!' });
    const signed: CellMatrix = [['Kategori', 'Lebih dari', 'Sampai'], ['Baik', '≥75%', 1], ['Cukup', '>50%', '<75%']];
    expect([kategori(0.75, signed), kategori(0.5, signed)]).toEqual(['Baik', expect.objectContaining({ code: '#NUM!' })]);
  });

  it('is refused where the header does not say and two categories hold one bound', () => {
    expect(kategori(0.75, [['Kategori', 'Dari', 'Sampai'], ['Baik', 0.75, 1], ['Cukup', 0.5, 0.75]])).toMatchObject({ reason: { key: 'function.scale-overlap' } });
  });

  it('may say that an end has no limit, and has empty rows wherever they are, as Excel hands them over on the desktop too', () => {
    const rows: CellMatrix = [['Kategori', 'Lebih dari', 'Sampai'], ['Baik', 0.75, 'Tanpa Batas'], [0, 0, 0], ['Cukup', 'tanpa batas', 0.75], [null, null, null]];
    expect([kategori(9, rows), kategori(-1, rows)]).toEqual(['Baik', 'Cukup']);
    expect(kategori(1.5, [['Kategori', 'Lebih dari', 'Sampai'], ['Baik', 0.75, 0], ['Cukup', 0, 0.75]])).toBe('Baik');
  });

  it('reads 55% as 55, without the noise of binary arithmetic', () => {
    const read = tableScale([['Baik', 0.55, 0.57]]);
    expect(read.ok && [read.value.bands[0]!.lower, read.value.bands[0]!.upper]).toEqual([55, 57]);
  });

  it('rounds first where every step is the last of two decimals, as PermenPANRB 14/2017 prints it', () => {
    const ikm: CellMatrix = [['D', '25,00 - 64,99'], ['C', '65,00 - 76,60'], ['B', '76,61 - 88,30'], ['A', '88,31 - 100,00']];
    expect([kategori(88.304, ikm), kategori(88.306, ikm)]).toEqual(['B', 'A']);
  });

  it.each<[string, CellMatrix, string]>([
    // LKjIP Dinas Sosial Kab. Tegal 2018: kurang >0-50 and sangat kurang >0-30.
    ['an overlap', [['kurang', '>0-50%'], ['sangat kurang', '>0-30%']], 'function.scale-overlap'],
    ['two open ends', [['Baik', '≥90'], ['Sangat baik', '≥95']], 'function.scale-overlap'],
    ['a gap', [['Tinggi', '91-100'], ['Sedang', '76-90']], 'function.scale-gap'],
    ['no band', [['Kategori', 'Rentang']], 'function.scale-no-band'],
    ['a range that cannot be read', [['Baik', '>65-75%'], ['Cukup', 'entah']], 'function.scale-unreadable'],
    ['bounds that cannot be read', [['Baik', 65, 75], ['Cukup', 'entah', 65]], 'function.scale-unreadable'],
  ])('is refused for %s', (_, table, key) => {
    expect(kategori(0.7, table)).toMatchObject({ code: '#VALUE!', reason: { key } });
  });

  it('says where the overlap is and between which categories', () => {
    expect(kategori(0.7, [['kurang', '>0-50%'], ['sangat kurang', '>0-30%']])).toMatchObject({ reason: { params: { from: '0', to: '30', bands: 'kurang, sangat kurang' } } });
  });

  it('says which row it cannot read', () => {
    expect(kategori(0.7, [['Baik', '>65-75%'], ['Cukup', 'entah']])).toMatchObject({ reason: { params: { label: 'Cukup', printed: 'entah' } } });
    expect(kategori(0.7, [['Baik', 65, 75], ['Cukup', 'entah', 65]])).toMatchObject({ reason: { params: { label: 'Cukup', printed: 'entah - 65' } } });
    expect(kategori(0.7, [['Baik', '>65-75%'], ['', '>50-65%']])).toMatchObject({ reason: { key: 'function.scale-unreadable' } });
    expect(kategori(70, [['Baik', 65, 75], [null, 50, 65]])).toMatchObject({ reason: { key: 'function.scale-unreadable' } });
    expect(kategori(70, [['Baik', 65, 75], ['Cukup', null, null]])).toMatchObject({ reason: { key: 'function.scale-unreadable' } });
  });

  it('calls itself TABEL where it has no category for a value', () => {
    expect(kategori(1.2, own)).toMatchObject({ reason: { params: { printed: '120,00%', scale: 'TABEL' } } });
    expect(kategori('80%', [['Baik', '>75', 100], ['Cukup', 0, 75]])).toMatchObject({ reason: { key: 'function.score-expected', params: { scale: 'TABEL' } } });
  });

  it('is in percent where any of its rows says so', () => {
    expect(kategori(0.9, [['Tinggi', '>85-100%'], ['Rendah', '0-85']])).toBe('Tinggi');
  });

  it('passes over rows without anything, as the desktop and the web hand them over', () => {
    expect(kategori(0.5, [['Tinggi', '>85-100%'], ['', ''], [0, 0], [' Rendah ', '0-85%']])).toBe('Rendah');
    expect(kategori(0.5, [['Tinggi', '>85%', null], [' Rendah ', 0, 0.85]])).toBe('Rendah');
    expect(kategori(1.4, [['Tinggi', '>85%', 0], ['Rendah', 0, 0.85]])).toBe('Tinggi');
  });

  it('does not round where its steps are not those of two decimals', () => {
    expect(kategori(90.004, [['A', '>90'], ['B', '≤90']])).toBe('A');
    expect(kategori(90.004, [['A', '90,01-100'], ['B', '80-90']])).toBe('B');
    // One step of 0,01 and one of 1,01: a gap, with its printed ends.
    expect(kategori(85, [['A', '90,01-100'], ['B', '80,01-90'], ['C', '0-79']])).toMatchObject({ reason: { key: 'function.scale-gap', params: { from: '79', to: '80,01', bands: 'B, C' } } });
  });

  it('takes bounds up to 3 for ratios, beside one written in percent', () => {
    expect(kategori(2.5, [['Kategori', 'Dari', 'Sampai'], ['Baik', 1, 3], ['Cukup', 0, '<100%']])).toBe('Baik');
  });

  it('names the categories that overlap in a table of bounds', () => {
    expect(kategori(75, [['Baik', 70, 100], ['Cukup', 0, 80]])).toMatchObject({ reason: { params: { from: '70', to: '80', bands: 'Baik, Cukup' } } });
  });

  it('passes on an error in its cells', () => {
    expect(kategori(0.7, [['Baik', { code: '#REF!', reason: null }]])).toEqual({ code: '#REF!', reason: null });
  });

  it('is one table for a whole column of capaian', () => {
    expect(evaluateKategori([[[0.9], [0.7], [null]], own])).toEqual([['Tinggi'], ['Sedang'], [expect.objectContaining({ code: '#N/A' })]]);
  });

  it.each(bandProfiles.filter(({ bands }) => bands.length > 0))('reads what SKALA lists for $id as the same bounds', (profile) => {
    const table = kinerjaFunctions.SKALA.evaluate([[[profile.id]]]);
    const read = tableScale(table);
    const bounds = (of: typeof profile) => of.bands.map(({ label, lower, lowerClosed, upper, upperClosed }) => ({ label, lower, lowerClosed, upper, upperClosed }));
    expect(read.ok && bounds(read.value)).toEqual(bounds(profile));
  });
});
