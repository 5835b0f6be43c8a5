import type { TestCell } from '../sheets';
import { groups, roles, tablesOf } from './told-tables';

const rolesOf = (header: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]): string => roles(tablesOf([header, ...rows])[0]!);
const kindOf = (header: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]): string => tablesOf([header, ...rows])[0]!.kind;

describe('% Realisasi', () => {
  it('is serapan beside a pagu', () => {
    expect(rolesOf(['No', 'Program', 'Anggaran', 'Realisasi', '% Realisasi'], [1, 'Program Rehabilitasi', 2000, 1900, 95], [2, 'Program Pemberdayaan', 1000, 900, 90])).toBe('nomor, program, pagu, realisasi-anggaran, serapan');
    expect(rolesOf(['No', 'Program', 'Anggaran', 'Realisasi', 'Persentase Realisasi Anggaran'], [1, 'Program Rehabilitasi', 2000, 1900, 95])).toBe('nomor, program, pagu, realisasi-anggaran, serapan');
  });

  it('is capaian beside a target', () => {
    expect(rolesOf(['No', 'Indikator Kinerja', 'Target', 'Realisasi', '% Realisasi'], [1, 'Persentase layanan', 80, 78, 97.5], [2, 'Jumlah lembaga', 40, 42, 105])).toBe('nomor, indikator, target, realisasi, capaian');
  });
});

describe('T and R', () => {
  it('under a quarter or a year are its target and realisasi', () => {
    const [table] = tablesOf(
      [
        ['No', 'Indikator Kinerja', 'TW I', null, null, 'TW II', null, null],
        [null, null, 'T', 'R', '%', 'T', 'R', '%'],
        [1, 'Persentase layanan', 20, 18, 90, 40, 41, 102.5],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
    );
    expect(roles(table!)).toBe('nomor, indikator, target TW1, realisasi TW1, capaian TW1, target TW2, realisasi TW2, capaian TW2');
    expect(groups(table!)).toEqual([' TW1: 2 3 4', ' TW2: 5 6 7']);
    const [yearly] = tablesOf([['No', 'Indikator Kinerja', 2022, null, 2023, null], [null, null, 'T', 'R', 'T', 'R'], [1, 'Persentase layanan', 20, 18, 40, 41]], ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']);
    expect(roles(yearly!)).toBe('nomor, indikator, target 2022, realisasi 2022, target 2023, realisasi 2023');
  });
});

describe('the realisasi of others', () => {
  const row: readonly TestCell[] = [1, 'Angka kemiskinan', 9.8, 10.47, 9.03];

  it('beside the own one is what it is compared with', () => {
    expect(rolesOf(['No', 'Indikator Kinerja', 'Realisasi Kota', 'Realisasi Provinsi', 'Realisasi Nasional'], row)).toBe('nomor, indikator, realisasi, lain, standar-nasional');
    expect(rolesOf(['No', 'Indikator Kinerja', 'Realisasi', 'Realisasi Prov. Jateng', 'Realisasi Indonesia'], row)).toBe('nomor, indikator, realisasi, lain, standar-nasional');
  });

  it('alone stays realisasi', () => {
    expect(rolesOf(['No', 'Indikator Kinerja', 'Target', 'Realisasi Nasional', 'Capaian'], [1, 'Angka kemiskinan', 10, 9, 110])).toBe('nomor, indikator, target, realisasi, capaian');
    expect(rolesOf(['No', 'Indikator Kinerja', 'Target', 'Realisasi Provinsi', 'Capaian'], [1, 'Angka kemiskinan', 10, 9, 110])).toBe('nomor, indikator, target, realisasi, capaian');
  });
});

describe('columns of a budget', () => {
  it('that tell what was saved or changed are no sisa and no pagu', () => {
    expect(rolesOf(['No', 'Program', 'Anggaran', 'Realisasi', 'Efisiensi (Rp)', 'Efisiensi (%)'], [1, 'Program Rehabilitasi', 1000, 900, 100, 10])).toBe('nomor, program, pagu, realisasi-anggaran, lain, lain');
    expect(rolesOf(['No', 'Program', 'Pagu Awal', 'Pagu Perubahan', 'Bertambah/Berkurang', 'Realisasi'], [1, 'Program Rehabilitasi', 1000, 1200, 200, 1100])).toBe('nomor, program, pagu, pagu, lain, realisasi-anggaran');
  });
});

describe('the scale of Permendagri 86/2017', () => {
  it('is a scale under its long headings', () => {
    const header = ['No', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian Realisasi Kinerja'];
    const rows: TestCell[][] = [[1, '91% ≤ 100%', 'Sangat Tinggi'], [2, '76% ≤ 90%', 'Tinggi'], [3, '66% ≤ 75%', 'Sedang'], [4, '51% ≤ 65%', 'Rendah'], [5, '≤ 50%', 'Sangat Rendah']];
    expect([kindOf(header, ...rows), rolesOf(header, ...rows)]).toEqual(['skala-kategori', 'nomor, rentang, kategori']);
  });
});
