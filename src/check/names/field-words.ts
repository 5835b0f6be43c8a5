/**
 * Header phrases of performance tables as they are spelled, without marks and in lower case. Compared with a header as a
 * whole, so that a word which is right elsewhere (`strategi`) may still be wrong in its phrase.
 */
export const HEADER_PHRASES: ReadonlySet<string> = new Set([
  'sasaran strategis', 'sasaran program', 'sasaran kegiatan', 'sasaran kinerja', 'indikator kinerja', 'indikator kinerja utama', 'indikator kinerja program',
  'indikator kinerja kegiatan', 'indikator kinerja sasaran', 'indikator sasaran', 'indikator kinerja individu', 'target', 'realisasi', 'capaian', 'tingkat capaian',
  'capaian kinerja', 'target kinerja', 'realisasi kinerja', 'realisasi anggaran', 'pagu anggaran', 'satuan', 'program', 'kegiatan', 'sub kegiatan', 'anggaran', 'serapan',
  'penyerapan', 'keterangan', 'kategori', 'predikat', 'rata rata', 'jumlah', 'uraian', 'persentase', 'standar nasional', 'triwulan', 'semester',
  'penanggung jawab', 'jenis belanja', 'kewenangan', 'rentang', 'tujuan', 'target akhir renstra', 'program kegiatan', 'rencana aksi', 'tindak lanjut', 'kecamatan',
]);

/** Words of seven letters or more that these documents use daily. Both of a pair that differ by one letter are listed, so neither is taken for the other. */
export const FIELD_WORDS: ReadonlySet<string> = new Set([
  'monitoring', 'evaluasi', 'kriteria', 'fungsional', 'struktural', 'golongan', 'penyuluh', 'penyuluhan', 'pegawai', 'pendidikan', 'pelatihan', 'kualifikasi', 'indikator', 'kinerja',
  'sasaran', 'strategis', 'realisasi', 'capaian', 'anggaran', 'kegiatan', 'program', 'persentase', 'kategori', 'keterangan', 'triwulan', 'semester', 'meningkat', 'meningkatnya',
  'meningkatkan', 'terwujudnya', 'pelayanan', 'pelayaran', 'pengadaan', 'pengaduan', 'pengelolaan', 'penyusunan', 'perencanaan', 'pelaporan', 'pelaksanaan', 'pemeliharaan',
  'pembinaan', 'pemberdayaan', 'penanganan', 'penyediaan', 'penyelenggaraan', 'pengembangan', 'peningkatan', 'pengawasan', 'pengendalian', 'perlindungan', 'perawatan', 'peralatan',
  'pendampingan', 'pemantauan', 'administrasi', 'akuntabilitas', 'kesejahteraan', 'masyarakat', 'pemerintah', 'kecamatan', 'kabupaten', 'provinsi', 'kelurahan', 'kementerian',
  'rehabilitasi', 'penyandang', 'disabilitas', 'koordinasi', 'konsultasi', 'sosialisasi', 'perlengkapan', 'penerimaan', 'pendapatan', 'pengeluaran', 'pembangunan', 'kesehatan',
  'pendapat', 'keuangan', 'operasional', 'perundang', 'kapasitas', 'kualitas', 'kuantitas', 'laporan', 'dokumen', 'jabatan', 'pangkat', 'sarjana', 'pejabat',
]);
