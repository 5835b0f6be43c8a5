import type { CapaianSite, CleanWorkbook } from '../clean-workbook';
import { Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators } from './indicators';

const lower = [
  { name: 'Angka kematian ibu', satuan: 'per 100.000 KH', decimals: 0 },
  { name: 'Prevalensi stunting', satuan: '%', decimals: 2 },
  { name: 'Jumlah kasus kekerasan terhadap anak', satuan: 'Kasus', decimals: 0 },
  { name: 'Persentase penduduk miskin', satuan: '%', decimals: 2 },
  { name: 'Tingkat pengangguran terbuka', satuan: '%', decimals: 2 },
  { name: 'Rata-rata waktu penyelesaian pengaduan', satuan: 'Hari', decimals: 2 },
];

/** Indicators of which less is better among others, by one of the two formulas in use; a column says which they are, or nobody does. */
export function makinRendah(random: Random, habit: Habit): CleanWorkbook {
  const kept: Habit = { ...habit, formulas: false };
  const isStated = random.chance(0.5);
  const formula = random.pick([(target: number, realisasi: number) => (2 * target - realisasi) / target, (target: number, realisasi: number) => target / realisasi]);
  const draft = new Draft('IKU', kept);
  draft.text(0, 0, `Capaian Indikator Kinerja Utama Tahun ${random.whole(2018, 2024)}`);
  draft.line(2, ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', ...(isStated ? ['Polarisasi'] : [])]);
  const higher = someIndicators(random, 3, 4).map((indicator) => ({ indicator, isLower: false }));
  const all = random.some([...higher, ...random.some(lower, random.whole(2, 3)).map((indicator) => ({ indicator, isLower: true }))], 9);
  const capaian = all.map(({ indicator, isLower }, index): CapaianSite => {
    const row = 3 + index;
    const { target, realisasi } = isLower ? lowerFigures(indicator.decimals, random) : plausibleFigures(indicator, random);
    draft.number(row, 0, index + 1);
    if (isStated) draft.text(row, 6, isLower ? 'Minimize' : 'Maximize');
    return {
      indicator: draft.text(row, 1, indicator.name),
      satuan: draft.text(row, 2, indicator.satuan),
      target: draft.figure(row, 3, target, indicator.decimals),
      realisasi: draft.figure(row, 4, realisasi, indicator.decimals),
      capaian: draft.figure(row, 5, (isLower ? formula(target, realisasi) : realisasi / target) * 100, 2, { percent: true }),
    };
  });
  return { sheets: [draft.done()], habit: kept, capaian };
}

/** Near its target on either side, and small enough for a share. */
function lowerFigures(decimals: number, random: Random): { readonly target: number; readonly realisasi: number } {
  const scale = 10 ** decimals;
  const target = decimals === 0 ? random.whole(40, 300) : random.whole(4 * scale, 25 * scale) / scale;
  return { target, realisasi: Math.round(target * (0.75 + 0.5 * random.next()) * scale) / scale };
}
