import { roles, tablesOf } from './told-tables';

const titled = (title: string, header: readonly string[]): string => roles(tablesOf([[title], ['No', 'Indikator', ...header], [1, 'Jumlah panti', ...header.map(() => 10)], [2, 'Jumlah anak', ...header.map(() => 20)]])[0]!);

describe('a table of one part of the year', () => {
  it('has plain columns of the part its title names, beside those of the year', () => {
    expect(titled('Capaian Kinerja Triwulan II Tahun 2024', ['Target Tahunan', 'Target', 'Realisasi', 'Capaian TW (%)', 'Capaian Tahunan (%)'])).toBe(
      'nomor, indikator, target 2024, target 2024 TW2, realisasi 2024 TW2, capaian 2024 TW2, capaian 2024',
    );
    expect(titled('Pengukuran Kinerja Semester I Tahun 2024', ['Target', 'Realisasi', '%'])).toBe('nomor, indikator, target 2024 S1, realisasi 2024 S1, capaian 2024 S1');
  });

  it('is of the year at the end of it, unless a column of the year stands apart', () => {
    expect(titled('Capaian Kinerja s.d. Triwulan IV Tahun 2024', ['Target', 'Realisasi', '%'])).toBe('nomor, indikator, target 2024, realisasi 2024, capaian 2024');
    expect(titled('Capaian Kinerja Triwulan IV Tahun 2024', ['Target Tahunan', 'Target', 'Realisasi', '%'])).toBe('nomor, indikator, target 2024, target 2024 TW4, realisasi 2024 TW4, capaian 2024 TW4');
  });

  it('goes by its headers where they name parts themselves', () => {
    expect(titled('Capaian Kinerja Triwulan III Tahun 2024', ['Target', 'Realisasi TW III', 'Capaian'])).toBe('nomor, indikator, target 2024, realisasi 2024 TW3, capaian 2024');
  });
});

describe('a target of the renstra after the last realisasi', () => {
  it('is the one at its end, and no money', () => {
    expect(titled('Perbandingan Realisasi Tahun 2024 dengan RPJMD', ['Target RPJMD 2026', 'Realisasi 2023', 'Realisasi 2024', 'Capaian (%)'])).toContain('target-akhir 2026, realisasi 2023, realisasi 2024');
    expect(titled('Target dan Realisasi Renstra', ['Target Renstra 2024', 'Realisasi 2024', 'Capaian (%)'])).toContain('target 2024, realisasi 2024');
    expect(titled('Target dan Realisasi Renstra', ['Target Renstra 2025', 'Target Renstra 2026', 'Realisasi 2024'])).toContain('target 2025, target 2026, realisasi 2024');
  });
});
