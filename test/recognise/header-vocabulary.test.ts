import { headerWord } from '../../src/recognise/header-vocabulary';

describe('headerWord', () => {
  it.each([
    ['INDIKATOR KINERJA UTAMAA', 'indikator'],
    ['Total Realisasi', 'realisasi'],
    ['Total Pagu', 'pagu'],
    ['Deviasi (Rp)', 'lain'],
    ['Persentase (%)', 'persen'],
    ['Nilai Interval Konversi', 'rentang'],
    ['Nilai Tertimbang', 'nilai'],
    ['Indikator Kinerja', 'indikator'],
    ['IKU', 'indikator'],
    ['Rincian Output', 'indikator'],
    ['SASARAN STRATEGIS', 'sasaran'],
    ['TUJUAN/ SASARAN PROGRAM', 'sasaran'],
    ['TARGET 2024', 'target'],
    ['Realisasi 2021', 'realisasi'],
    ['TINGKAT CAPAIAN', 'capaian'],
    ['% Capaian', 'capaian'],
    ['Capaian (%)', 'capaian'],
    ['PREDIKET', 'kategori'],
    ['Target Renstra 2019 (Rp.000)', 'pagu'],
    ['Pagu Anggaran', 'pagu'],
    ['Program/ Kegiatan', 'program'],
    ['Jenis Belanja', 'program'],
    ['Sisa', 'sisa'],
    ['%', 'persen'],
    ['No.', 'nomor'],
    ['Rentang', 'rentang'],
    ['Nilai IKM', 'nilai'],
    ['standar nasional', 'standar-nasional'],
    ['RATA-RATA % CAPAIAN', 'rata-rata'],
    ['Target Akhir Renstra', 'target-akhir'],
    ['Kondisi Awal', 'baseline'],
    ['Realisasi (Rp)', 'realisasi-anggaran'],
    ['Target (Rp.000)', 'pagu'],
    ['Expenditure', 'realisasi-anggaran'],
    ['Performance Indicator', 'indikator'],
    ['Actual', 'realisasi'],
    ['Achievement (%)', 'capaian'],
    ['Polaritas', 'polaritas'],
    ['KECAMATAN', 'uraian'],
    ['Bobot', 'bobot'],
    ['Rencana', 'target'],
    ['Rencana Aksi', 'lain'],
    ['Hasil', 'hasil'],
    ['Bulan', 'periode'],
    ['% Realisasi', 'persen'],
    ['Persentase Realisasi Kinerja', 'persen'],
    ['% Realisasi Anggaran', 'serapan'],
    ['Tingkat Realisasi Keuangan', 'serapan'],
    ['Efisiensi (Rp)', 'lain'],
    ['Tingkat Efisiensi (%)', 'lain'],
    ['% Efisiensi', 'lain'],
    ['Bertambah/ Berkurang', 'lain'],
    ['Berkurang', 'lain'],
    ['Pagu Perubahan', 'pagu'],
    ['Pagu Murni', 'pagu'],
    ['APBD Perubahan', 'pagu'],
    ['DPA Sebelum Perubahan', 'pagu'],
    ['DPPA', 'pagu'],
    ['Interval Nilai Realisasi Kinerja', 'rentang'],
    ['Kriteria Penilaian Realisasi Kinerja', 'kategori'],
    ['Sasaran / Indikator Kinerja', 'indikator'],
    ['Sasaran Strategis/Indikator Kinerja Utama', 'indikator'],
    ['Tujuan/Sasaran/Indikator', 'indikator'],
    ['Sasaran dan Indikator', 'indikator'],
  ])('takes %p for %p', (text, word) => {
    expect(headerWord(text)).toBe(word);
  });

  it.each(['', 'BER-NIK', 'Rp 485.059.967.000', 'Rp200.000', 'Rp. 611.000,-', '2018', 'Jumlah PMKS yang ditangani', 'Perbandingan Target 2018 dengan Realisasi Kinerja Tahun 2018 pada Dinas Sosial'])(
    'knows no header in %p',
    (text) => {
      expect(headerWord(text)).toBeNull();
    },
  );
});

describe('a header in two languages', () => {
  it('is what both say, and nothing where they differ', () => {
    expect(['Satuan / Unit', 'Realisasi / Actual', 'Satuan / Bobot'].map(headerWord)).toEqual(['satuan', 'realisasi', null]);
  });
});

describe('RPJMD', () => {
  it('is no rupiah', () => {
    expect(['Target RPJMD 2026', 'Target (Rp)', 'Target Rp.000'].map(headerWord)).toEqual(['target', 'pagu', 'pagu']);
  });
});
