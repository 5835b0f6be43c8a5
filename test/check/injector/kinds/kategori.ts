import type { CleanWorkbook, KategoriSite } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators } from './indicators';

/** Two scales of report pages, each without a gap or an overlap: lower bounds that a category starts above, best first. */
const scales = [
  { lower: [85, 75, 65, 50, 30, 0], labels: ['Memuaskan', 'Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang'] },
  { lower: [90, 75, 65, 50, 0], labels: ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] },
];

/** Capaian with their kategori, and the scale that says which is which. */
export function kategori(random: Random, habit: Habit): CleanWorkbook {
  const { lower, labels } = random.pick(scales);
  const scale = new Draft('Skala', habit);
  scale.text(0, 0, 'Skala Kategori Capaian Kinerja');
  scale.line(2, ['No', 'Rentang Capaian', 'Kategori']);
  labels.forEach((label, index) => {
    scale.number(3 + index, 0, index + 1);
    scale.text(3 + index, 1, index === labels.length - 1 ? `0 - ${lower[index - 1]}` : `>${lower[index]} - ${index === 0 ? 100 : lower[index - 1]}`);
    scale.text(3 + index, 2, label);
  });
  const draft = new Draft('Capaian', habit);
  draft.text(0, 0, `Capaian Kinerja Tahun ${random.whole(2018, 2024)}`);
  draft.line(2, ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori']);
  const sites = someIndicators(random, 4, 8).map((indicator, index) => {
    const row = 3 + index;
    const { target, realisasi: drawn } = plausibleFigures(indicator, random, 1);
    // A capaian near a bound is of one category printed and of another unrounded: such a row says nothing.
    const scaleOf = 10 ** indicator.decimals;
    let realisasi = drawn;
    while (lower.some((bound) => Math.abs((realisasi / target) * 100 - bound) < 0.02)) realisasi = Math.round(realisasi * scaleOf - 1) / scaleOf;
    const percent = (realisasi / target) * 100;
    const labelOf = (value: number): string => labels[lower.findIndex((bound) => value > bound)]!;
    const label = labelOf(percent);
    draft.number(row, 0, index + 1);
    const capaian = {
      indicator: draft.text(row, 1, indicator.name),
      satuan: draft.text(row, 2, indicator.satuan),
      target: draft.figure(row, 3, target, indicator.decimals),
      realisasi: draft.figure(row, 4, realisasi, indicator.decimals),
      capaian: draft.figure(row, 5, percent, 2, { percent: true, formula: `=${cellName({ row, column: 4 })}/${cellName({ row, column: 3 })}` }),
    };
    const judged: KategoriSite = { capaian: capaian.capaian, kategori: draft.text(row, 6, label), label, roundedLabel: labelOf(Math.round(percent)), labels };
    return { capaian, judged };
  });
  return {
    sheets: [scale.done(), draft.done()],
    habit,
    capaian: sites.map(({ capaian }) => capaian),
    kategori: sites.map(({ judged }) => judged),
    rows: sites.map(({ capaian: { target } }) => ({ sheet: draft.name, row: target.row, left: 1, right: 6, sasaran: 0 })),
  };
}
