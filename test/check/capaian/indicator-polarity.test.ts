import { suggestsLowerIsBetter } from '../../../src/check/capaian/indicator-polarity';

describe('suggestsLowerIsBetter', () => {
  it.each([
    'Jumlah pengaduan yang tidak terselesaikan',
    'Persentase PPKS yang belum tertangani',
    'Jumlah temuan yang belum ditindaklanjuti',
    'Jumlah penduduk yang tak terlayani',
    'Jumlah kasus yang tidak dapat diselesaikan',
    'Persentase rumah yang tidak memenuhi syarat',
    'Angka kematian ibu',
    'Waktu penyelesaian pengaduan',
  ])('is true of %p', (name) => {
    expect(suggestsLowerIsBetter(name)).toBe(true);
  });

  it.each(['Persentase pengaduan yang terselesaikan', 'Persentase PPKS yang tertangani', 'Penurunan jumlah pengaduan yang belum terselesaikan', 'Persentase temuan yang ditindaklanjuti', 'Jumlah layanan'])('is false of %p', (name) => {
    expect(suggestsLowerIsBetter(name)).toBe(false);
  });
});
