import { budgetViewsDiffer } from '../../../src/check/rules/budget-views-differ';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

const view = (name: string, header: string, rows: readonly HandRow[], more: { readonly year?: number; readonly title?: string; readonly unit?: string } = {}) => {
  const money = { unit: more.unit ?? 'rupiah' };
  const columns: readonly HandColumn[] = [['program', header], ['pagu', 'Pagu', money], ['realisasi-anggaran', 'Realisasi', money]];
  return handTable('anggaran', columns, rows, { sheet: name, year: more.year ?? 2022, title: more.title ?? null });
};
const jenis = view('Jenis', 'Jenis Belanja', [['Pegawai', 1000, 950], ['Barang', 2500, 2350], ['Jumlah', 3500, 3300]]);
const program = view('Program', 'Program', [['A', 3000, 2850], ['B', 500, 450]]);
const KEWENANGAN: readonly HandRow[] = [['Pusat', 1500, 1400], ['UPT', 2050, 1900], ['Jumlah', 3550, 3300]];

describe('budget-views-differ', () => {
  it('names the view that the others gainsay, with both totals', () => {
    const found = findingsOn(budgetViewsDiffer, view('Kewenangan', 'Kewenangan', KEWENANGAN), jenis, program);
    expect(lines(found)).toEqual(['Kewenangan!B4 warning: 3550 -> 3.500']);
    expect(found[0]!.evidence).toContain('3.550 − 3.500 = 50');
  });

  it('names the later of two', () => {
    expect(lines(findingsOn(budgetViewsDiffer, jenis, view('Kewenangan', 'Kewenangan', KEWENANGAN)))).toEqual(['Kewenangan!B4 warning: 3550 -> 3.500']);
  });

  it('compares the pagu after a change', () => {
    const money = { unit: 'rupiah' };
    const columns: readonly HandColumn[] = [['program', 'Kewenangan'], ['pagu', 'Pagu Awal', { ...money, superseded: true }], ['pagu', 'Pagu Perubahan', money], ['realisasi-anggaran', 'Realisasi', money]];
    const changed = (after: number) => handTable('anggaran', columns, [['Pusat', 1500, 1400, 1400], ['UPT', 1700, after, 1900], ['Jumlah', 3200, 1400 + after, 3300]], { sheet: 'Kewenangan', year: 2022 });
    expect(findingsOn(budgetViewsDiffer, jenis, changed(2100))).toEqual([]);
    expect(lines(findingsOn(budgetViewsDiffer, jenis, changed(2150)))).toEqual(['Kewenangan!C4 warning: 3550 -> 3.500']);
  });

  it('compares only whole tables of one year, one unit, full rupiah and another division', () => {
    const kewenangan = (more: { readonly year?: number; readonly title?: string; readonly unit?: string }) => view('Kewenangan', 'Kewenangan', KEWENANGAN, more);
    expect(findingsOn(budgetViewsDiffer, jenis, program)).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, kewenangan({ year: 2021 }))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, kewenangan({ title: 'Realisasi Anggaran Triwulan III Tahun 2022' }))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, kewenangan({ title: 'Realisasi Anggaran Perubahan 2022' }))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, kewenangan({ title: 'Realisasi Anggaran Bidang Linjamsos 2022' }))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, kewenangan({ unit: 'ribu rupiah' }))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, view('Lain', 'Kewenangan', [['Pusat', 200, 190], ['UPT', 300, 290]]))).toEqual([]);
    expect(findingsOn(budgetViewsDiffer, jenis, view('Jenis 2', 'Jenis Belanja', KEWENANGAN))).toEqual([]);
  });

  it('compares no list of pagu alone', () => {
    const columns: readonly HandColumn[] = [['program', 'Program'], ['pagu', 'Anggaran', { unit: 'rupiah' }]];
    expect(findingsOn(budgetViewsDiffer, jenis, handTable('anggaran', columns, [['A', 3000], ['B', 560]], { sheet: 'PK', year: 2022 }))).toEqual([]);
  });
});
