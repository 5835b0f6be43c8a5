import type { Random } from '../random';

export interface Indicator {
  readonly name: string;
  readonly satuan: string;
  /** Printed decimals of its target and realisasi. */
  readonly decimals: number;
}

const indicators: readonly Indicator[] = [
  { name: 'Jumlah lansia terlantar yang menerima layanan', satuan: 'Orang', decimals: 0 },
  { name: 'Persentase anak balita yang terlayani', satuan: '%', decimals: 2 },
  { name: 'Jumlah karang taruna yang dibina', satuan: 'Lembaga', decimals: 0 },
  { name: 'Persentase keluarga penerima bantuan yang mandiri', satuan: '%', decimals: 2 },
  { name: 'Jumlah taman makam pahlawan yang dipelihara', satuan: 'Lokasi', decimals: 0 },
  { name: 'Persentase pengaduan yang ditindaklanjuti', satuan: '%', decimals: 2 },
  { name: 'Jumlah pekerja sosial yang bersertifikat', satuan: 'Orang', decimals: 0 },
  { name: 'Indeks kepuasan masyarakat', satuan: 'Nilai', decimals: 2 },
  { name: 'Jumlah desa tangguh bencana', satuan: 'Desa', decimals: 0 },
  { name: 'Persentase penyandang disabilitas yang memperoleh alat bantu', satuan: '%', decimals: 2 },
  { name: 'Jumlah dokumen perencanaan yang disusun', satuan: 'Dokumen', decimals: 0 },
  { name: 'Persentase aset yang tercatat', satuan: '%', decimals: 2 },
];

const sasaran = ['Meningkatnya kualitas pelayanan sosial', 'Terwujudnya kemandirian keluarga', 'Meningkatnya tata kelola organisasi'];

export const someIndicators = (random: Random, low: number, high: number): readonly Indicator[] => random.some(indicators, random.whole(low, high));
/** Some of those that are counted. */
export const someCounts = (random: Random, low: number, high: number): readonly Indicator[] => random.some(indicators.filter(({ decimals }) => decimals === 0), random.whole(low, high));
export const someSasaran = (random: Random): readonly string[] => random.some(sasaran, 2);

/** A target and a realisasi that an agency could have had: between 60% and 115% of it, and no share above 100. */
export function plausibleFigures({ decimals, satuan }: Indicator, random: Random, most = 1.15): { readonly target: number; readonly realisasi: number } {
  const scale = 10 ** decimals;
  const target = decimals === 0 ? random.whole(40, 900) : random.whole(60 * scale, 95 * scale) / scale;
  const drawn = Math.round(target * (0.6 + random.next() * (most - 0.6)) * scale) / scale;
  return { target, realisasi: satuan === '%' || satuan === 'Nilai' ? Math.min(drawn, 100) : drawn };
}
