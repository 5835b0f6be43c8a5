import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../../sheets';

/** One small workbook a kind of table, each with faults in it, so that there is something to keep finding. */
export const typedWorkbooks: Readonly<Record<string, Snapshot>> = {
  'capaian of one year': snapshotOf(
    sheetOf(
      'Tabel 3.1',
      [
        ['Tabel 3.1 Pengukuran Kinerja Tahun 2023'],
        ['Dinas Sosial'],
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
        [1, 'Meningkatnya kesejahteraan penyandang masalah sosial', 'Persentase lansia terlantar yang dilayani', '%', 80, 72, '90,00%', 'Sangat Baik'],
        [null, null, 'Jumlah anak terlantar yang dibina', 'Orang', 430, 425, '96,00%', 'Sangat Baik'],
        [null, null, 'Jumlah karang taruna aktif', 'Unit', typed('13,11,00'), 12, '92,31%', 'Sangat Baik'],
        [2, 'Terpenuhinya perlindungan korban bencana', 'Jumlah korban bencana yang dievakuasi', 'Orang', 175, null, null, null],
        [null, null, 'Persentase bantuan yang tepat sasaran', '%', '85,50', '94,05', '110,00%', 'Sangat Baik'],
        [null, null, 'Jumlah relawan terlatih', 'Orang', 120, 90, typed('75 %'), 'Baik'],
      ],
      ['A1:H1', 'B4:B6', 'A4:A6', 'B7:B9', 'A7:A9'],
    ),
  ),
  'capaian of three years': snapshotOf(
    sheetOf(
      'Antar tahun',
      [
        ['Perbandingan Kinerja Tahun 2021 sampai 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja Utama', 2021, null, null, 2022, null, null, 2023, null, null],
        [null, null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Meningkatnya layanan', 'Jumlah penerima bantuan', 200, 150, '75,00%', 210, 168, '80,00%', 220, 187, '75,00%'],
        [null, null, 'Jumlah pendamping desa', 40, 40, '100,00%', 44, 33, '75,00%', 50, 45, '90,00%'],
        [2, 'Meningkatnya kualitas data', 'Persentase desa dengan data mutakhir', 60, 54, '90,00%', 70, 56, '92,00%', 80, 76, '95,00%'],
        [null, null, 'Jumlah petugas terlatih', 15, 12, '80,00%', 16, 16, '100,00%', 18, 9, '50,00%'],
      ],
      ['D2:F2', 'G2:I2', 'J2:L2', 'A2:A3', 'B2:B3', 'C2:C3', 'B4:B5', 'B6:B7', 'A4:A5', 'A6:A7'],
    ),
  ),
  'tables that speak of the same indicators': snapshotOf(
    sheetOf('Data PK', [
      ['Perjanjian Kinerja Tahun 2023'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
      [1, 'Meningkatnya layanan', 'Jumlah penerima bantuan', 'Orang', 220],
      [2, null, 'Jumlah pendamping desa', 'Orang', 50],
      [3, 'Meningkatnya kualitas data', 'Persentase desa dengan data mutakhir', '%', 80],
    ]),
    sheetOf('Data Capaian', [
      ['Pengukuran Kinerja Tahun 2023'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Meningkatnya layanan', 'Jumlah penerima bantuan', 'Orang', 200, 187, '93,50%'],
      [2, null, 'Jumlah pendamping desa', 'Orang', 50, 45, '90,00%'],
      [3, 'Meningkatnya kualitas data', 'Persentase desa dengan data mutakhir', '%', 80, 76, '95,00%'],
    ]),
    sheetOf('Data Ringkasan', [
      ['Ringkasan Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Jumlah penerima bantuan', 220, 187, '85,00%'],
      [2, 'Jumlah pendamping desa', 50, 48, '96,00%'],
      [3, 'Persentase desa dengan data mutakhir', 80, 76, '95,00%'],
    ]),
  ),
  'programmes and budget': snapshotOf(
    sheetOf('Data Anggaran', [
      ['Realisasi Anggaran Tahun 2023'],
      ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'],
      [1, 'Program Perlindungan Sosial', { value: 300_000_000, format: '#,##0' }, { value: 250_000_000, format: '#,##0' }, '83,33%', { value: 50_000_000, format: '#,##0' }],
      [null, '1. Kegiatan penyaluran bantuan', { value: 100_000_000, format: '#,##0' }, { value: 90_000_000, format: '#,##0' }, '90,00%', { value: 15_000_000, format: '#,##0' }],
      [null, '2. Kegiatan pendataan', { value: 150_000_000, format: '#,##0' }, { value: 120_000_000, format: '#,##0' }, '85,00%', { value: 30_000_000, format: '#,##0' }],
      [null, '3. Kegiatan pelatihan', { value: 50_000_000, format: '#,##0' }, { value: 40_000_000, format: '#,##0' }, '80,00%', { value: 10_000_000, format: '#,##0' }],
      [2, 'Program Rehabilitasi Sosial', { value: 90_000_000, format: '#,##0' }, { value: 60_000_000, format: '#,##0' }, '66,67%', { value: 30_000_000, format: '#,##0' }],
      [null, '1. Kegiatan asrama', { value: 40_000_000, format: '#,##0' }, { value: 20_000_000, format: '#,##0' }, '50,00%', { value: 20_000_000, format: '#,##0' }],
      [null, '2. Kegiatan konseling', { value: 50_000_000, format: '#,##0' }, { value: 40_000_000, format: '#,##0' }, '80,00%', { value: 10_000_000, format: '#,##0' }],
      [null, 'JUMLAH', { value: 395_000_000, format: '#,##0' }, { value: 310_000_000, format: '#,##0' }, '79,49%', { value: 80_000_000, format: '#,##0' }],
    ]),
  ),
  'a tabulation by kecamatan': snapshotOf(
    sheetOf('Data Rekap', [
      ['Jumlah Penerima Bantuan per Kecamatan Tahun 2023'],
      ['No', 'Kecamatan', 'Laki-laki', 'Perempuan', 'Jumlah', '%'],
      [1, 'Adiwerna', 120, 80, 200, '40,00%'],
      [2, 'Balapulang', 60, 40, 110, '20,00%'],
      [3, 'Bojong', 45, 55, 100, '20,00%'],
      [4, 'Bumijawa', 70, 30, 100, '25,00%'],
      [null, 'JUMLAH', 295, 215, 500, '100,00%'],
    ]),
  ),
  'a scale of categories': snapshotOf(
    sheetOf('Data Skala', [
      ['Kategori Tingkat Capaian'],
      ['No', 'Rentang Capaian', 'Kategori'],
      [1, '>85 - 100', 'Memuaskan'],
      [2, '>75 - 85', 'Sangat Baik'],
      [3, '>65 - 70', 'Baik'],
      [4, '>50 - 65', 'Cukup'],
      [5, '>20 - 50', 'Kurang'],
      [6, '0 - 30', 'Sangat Kurang'],
    ]),
    sheetOf('Data Capaian', [
      ['Pengukuran Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
      [1, 'Jumlah penerima bantuan', 200, 180, '90,00%', 'Memuaskan'],
      [2, 'Jumlah pendamping desa', 50, 60, '120,00%', 'Memuaskan'],
      [3, 'Jumlah petugas terlatih', 80, 64, '80,00%', 'Memuaskan'],
    ]),
  ),
  'targets of a renstra': snapshotOf(
    sheetOf(
      'Renstra',
      [
        ['Sasaran dan Target Renstra 2020-2024'],
        ['Sasaran', 'Indikator', 'Satuan', 'Target', null, null, null, null],
        [null, null, null, 2020, 2021, 2022, 2023, 2024],
        ['Meningkatnya layanan', 'Jumlah penerima bantuan', 'Orang', 180, 200, 210, 215, 230],
        [null, 'Persentase layanan tepat waktu', '%', '80%', 85, '90%', '92%', '95%'],
        ['Meningkatnya kualitas data', 'Nilai mutu data', 'Poin', typed('70 point'), typed('75 Poin'), typed('76,50'), typed('77.250'), 80],
      ],
      ['D2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'A4:A5'],
    ),
    sheetOf('Data Capaian', [
      ['Pengukuran Kinerja Tahun 2023'],
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Jumlah penerima bantuan', 'Orang', 220, 187, '85,00%'],
      [2, 'Persentase layanan tepat waktu', '%', '92%', '92%', '100,00%'],
    ]),
  ),
  'formulas': snapshotOf(
    sheetOf('Data Rumus', [
      ['Pengukuran Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      ...[[200, 180], [50, 45], [80, 76], [40, 10], [30, 24]].map(([target, realisasi], index) => [
        index + 1,
        `Jumlah layanan jenis ${'ABCDE'[index]}`,
        target!,
        realisasi!,
        index === 2
          ? { value: 0.9, format: '0.00%' }
          : { value: realisasi! / target!, format: '0.00%', formula: `=D${index + 3}/C${index + 3}` },
      ]),
    ]),
  ),
};
