import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (sheet: ReturnType<typeof sheetOf>) => lines(ruleFindings('missing-value', [sheet]));
const agreement = (targets: readonly TestCell[], names: readonly string[] = []) =>
  sheetOf('PK', [
    ['Indikator Kinerja', 'Satuan', 'Target'],
    ...targets.map((target, index): TestCell[] => [names[index] ?? `Jumlah kegiatan ${index + 1}`, 'Orang', target]),
  ]);

describe('missing-value', () => {
  it('warns of the one target that is missing, beside its realisasi or alone', () => {
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', null, 9, null], ['C', 10, 9, '90%'], ['D', 10, 9, '90%'], ['E', 10, 9, '90%']]))).toEqual(['Capaian!D4 warning:  -> ']);
    expect(found(agreement([10, 20, null, 40, 50]))).toEqual(['PK!C4 warning:  -> ']);
  });

  it('warns of a missing capaian where target and realisasi give one', () => {
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', 10, 9, null], ['C', 10, 9, '90%'], ['D', 10, 9, '90%'], ['E', 10, 9, '90%']]))).toEqual(['Capaian!F4 warning:  -> ']);
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', 0, 9, null], ['C', 10, 9, '90%'], ['D', 10, 9, '90%'], ['E', 10, 9, '90%']]))).toEqual([]);
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', 10, null, null], ['C', 10, 9, '90%'], ['D', 10, 9, '90%'], ['E', 10, 9, '90%']]))).toEqual([]);
  });

  it('knows by the row alone that a target, a pagu or a year is missing', () => {
    expect(found(sheetOf('S', [['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], ['A', null, 9, '90%']]))).toEqual(['S!B2 warning:  -> ']);
    expect(found(sheetOf('S', [['Jenis Belanja', 'Pagu', 'Realisasi'], ['Pegawai', 1500000, 1400000], ['Barang', null, 2400000]]))).toEqual(['S!B3 warning:  -> ']);
    const plan = (...targets: readonly TestCell[]) =>
      sheetOf('S', [['Sasaran', 'Indikator Kinerja', 'Target 2020', 'Target 2021', 'Target 2022', 'Target 2023'], ['Meningkatnya mutu', 'A', ...targets]]);
    expect(found(plan(1, 2, null, 4))).toEqual(['S!E2 warning:  -> ']);
    expect(found(plan(null, 2, 3, 4))).toEqual([]);
    expect(found(plan(1, null, null, 4))).toEqual([]);
  });

  it('warns of a missing unit, unless the figure carries its own or a merge shows it', () => {
    const units = (third: TestCell, target: TestCell, merges: readonly string[] = []) =>
      sheetOf('PK', [['Indikator Kinerja', 'Satuan', 'Target'], ['A', 'Orang', 1], ['B', 'Orang', 2], ['C', third, target], ['D', 'Orang', 4], ['E', 'Orang', 5]], merges);
    expect(found(units(null, 3))).toEqual(['PK!B4 warning:  -> ']);
    expect(found(units(null, '3%'))).toEqual([]);
    expect(found(units(null, 3, ['B3:B4']))).toEqual([]);
  });

  it('takes many empty cells for a habit, and a dash for an answer', () => {
    expect(found(agreement([10, null, null, 40, 50]))).toEqual([]);
    expect(found(agreement([10, 20, '-', 40, 50]))).toEqual([]);
  });

  it('passes over a line that goes on from the one above, and a heading', () => {
    expect(found(agreement([10, 20, null, 40, 50], ['A', 'B yang dibina', 'dan didampingi', 'C', 'D']))).toEqual([]);
    expect(found(agreement([10, 20, null, 40, 50], ['A', 'B', 'Indikator pendukung:', 'C', 'D']))).toEqual([]);
  });

  it('asks whether a budget that is planned and not given is nought', () => {
    const budget = (second: TestCell) =>
      sheetOf('Anggaran', [['Program / Kegiatan', 'Anggaran 2023 (Rp)', 'Anggaran 2024 (Rp)'], ['Pelatihan', 1000000, 2000000], ['Senam', 500000, second], ['Rapat', 100000, 100000]]);
    expect(found(budget(null))).toContain('Anggaran!C3 info:  -> ');
    expect(found(budget('-'))).toContain('Anggaran!C3 info: - -> ');
    expect(found(budget(0))).not.toContainEqual(expect.stringContaining('Anggaran!C3'));
  });

  it('adds up a budget that has no total row, and is silent where it has one', () => {
    const rows: readonly TestCell[][] = [['Jenis Belanja', 'Pagu', 'Realisasi'], ['Pegawai', 1500000, 1400000], ['Barang', 2500000, 2400000]];
    expect(found(sheetOf('Belanja', rows))).toEqual(['Belanja!A2:C3 info:  -> 4.000.000']);
    expect(found(sheetOf('Belanja', [...rows, ['JUMLAH', 4000000, 3800000]]))).toEqual([]);
  });

  it('warns of a JUMLAH that leaves out one column, and not of one that adds up few', () => {
    const budget = (...total: readonly TestCell[]) => sheetOf('Anggaran', [['Program', 'Pagu', 'Realisasi', 'Sisa'], ['Program A', 100, 90, 10], ['Program B', 200, 150, 50], ['JUMLAH', ...total]]);
    expect(found(budget(300, null, 60))).toEqual(['Anggaran!C4 warning:  -> ']);
    expect(found(budget(300, 240, 60))).toEqual([]);
    expect(found(budget(300, null, null))).toEqual([]);
  });

  it('passes over the outcome that closes a list, and not over the same words within it or with a number', () => {
    const listed = (...last: readonly TestCell[][]) =>
      sheetOf('IKPA', [
        ['No', 'Indikator', 'Nilai', 'Bobot', 'Nilai Akhir'],
        [1, 'Revisi DIPA', 100, '10%', 10],
        [2, 'Penyerapan Anggaran', 95, '20%', 19],
        [3, 'Belanja Kontraktual', 100, '10%', 10],
        [4, 'Penyelesaian Tagihan', 90, '10%', 9],
        [5, 'Capaian Output', 100, '50%', 50],
        ...last,
      ]);
    expect(found(listed([null, 'Nilai Total', null, '100%', 98]))).toEqual([]);
    expect(found(listed([6, 'Nilai Kinerja', null, '10%', 98]))).toEqual(['IKPA!C7 warning:  -> ']);
    expect(found(listed([null, 'Dispensasi SPM', null, '10%', 98]))).toEqual(['IKPA!C7 warning:  -> ']);
    expect(found(listed([null, 'Nilai Antara', null, '10%', 98], [6, 'Dispensasi SPM', 100, '10%', 10]))).toEqual(['IKPA!C7 warning:  -> ']);
  });

  it('asks for the target of a last indicator whose name speaks of a value, where nothing sets it apart from the others', () => {
    const names = ['Persentase A', 'Persentase B', 'Persentase C', 'Persentase D', 'Nilai SAKIP'];
    expect(found(agreement([10, 20, 30, 40, null], names))).toEqual(['PK!C6 warning:  -> ']);
    const rows = names.map((name, index): TestCell[] => (index < 4 ? [index + 1, `Sasaran ${index + 1}`, name, 'nilai', 10] : [null, null, name, 'nilai', null]));
    expect(found(sheetOf('PK', [['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'], ...rows], ['A5:A6', 'B5:B6']))).toEqual(['PK!E6 warning:  -> ']);
  });

  const listed = (...rows: readonly TestCell[][]) => found(sheetOf('S', [['No', 'Indikator Kinerja', 'Target'], ...rows], rows.flatMap((row, index) => (row.length === 1 ? [`A${index + 2}:C${index + 2}`] : []))));

  it('asks for the target of an indicator in its list, and for none of the sasaran over it', () => {
    const items: TestCell[][] = [1, 2, 3, 4, 5].map((nomor) => [nomor, `Jumlah kegiatan ${nomor}`, nomor * 10]);
    expect(listed(['I', 'Meningkatnya mutu', null], ...items, ['II', 'Meningkatnya tata kelola', null], [1, 'Nilai evaluasi', 70])).toEqual([]);
    expect(listed(...items.slice(0, 2), [3, 'Jumlah kegiatan 3', null], ...items.slice(3))).toEqual(['S!C4 warning:  -> ']);
  });

  it('asks for none of the only sasaran over a list', () => {
    const items: TestCell[][] = [1, 2, 3, 4, 5].map((nomor) => [nomor, `Jumlah kegiatan ${nomor}`, nomor * 10]);
    expect(listed(['I', 'Meningkatnya mutu', null], ...items)).toEqual([]);
    expect(listed(['I', 'Meningkatnya mutu', null], ...items.slice(0, 2), [3, 'Jumlah kegiatan 3', null], ...items.slice(3))).toEqual(['S!C5 warning:  -> ']);
  });

  it('asks for the target of the last indicator before the next sasaran', () => {
    const items: TestCell[][] = [1, 2, 3, 4].map((nomor) => [nomor, `Jumlah kegiatan ${nomor}`, nomor * 10]);
    expect(listed(['Sasaran 1: Meningkatnya mutu'], ...items, [5, 'Jumlah kegiatan 5', null], ['Sasaran 2: Meningkatnya tata kelola'], [1, 'Nilai evaluasi', 70])).toEqual(['S!C7 warning:  -> ']);
  });

  it('passes over what is worked out under the last JUMLAH', () => {
    const survey = sheetOf('SKM', [['No', 'Unsur', 'NRR', 'Bobot'], [1, 'Persyaratan', 3.4, 0.5], [2, 'Biaya', 3.6, 0.5], [null, 'Jumlah', 7, 1], [null, 'IKM', 87.5, null]]);
    expect(found(survey)).toEqual([]);
  });
});
