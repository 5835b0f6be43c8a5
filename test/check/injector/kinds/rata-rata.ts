import type { CapaianSite, CleanWorkbook, MeanSite } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators, someSasaran } from './indicators';

/** Capaian under two sasaran, and the mean capaian of each on a sheet of its own. */
export function rataRata(random: Random, habit: Habit): CleanWorkbook {
  const year = random.whole(2018, 2024);
  const draft = new Draft('Pengukuran', habit);
  draft.text(0, 0, `Pengukuran Kinerja Tahun ${year}`);
  draft.line(2, ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian']);
  const indicators = someIndicators(random, 5, 8);
  const sasaran = someSasaran(random);
  const cut = random.whole(2, indicators.length - 2);
  const capaian = indicators.map((indicator, index): CapaianSite => {
    const row = 3 + index;
    // None above its target: a mean may be of capped figures.
    const { target, realisasi } = plausibleFigures(indicator, random, 1);
    draft.number(row, 0, index + 1);
    if (index === 0 || index === cut) draft.text(row, 1, sasaran[index === 0 ? 0 : 1]!);
    return {
      indicator: draft.text(row, 2, indicator.name),
      satuan: draft.text(row, 3, indicator.satuan),
      target: draft.figure(row, 4, target, indicator.decimals),
      realisasi: draft.figure(row, 5, realisasi, indicator.decimals),
      capaian: draft.figure(row, 6, (realisasi / target) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 5 })}/${cellName({ row, column: 4 })}` }),
    };
  });
  draft.merge(3, 1, 2 + cut, 1);
  draft.merge(3 + cut, 1, 2 + indicators.length, 1);
  const means = new Draft('Rata-rata', habit);
  means.text(0, 0, `Rata-rata Capaian Kinerja per Sasaran Tahun ${year}`);
  means.line(2, ['No', 'Sasaran Strategis', 'Rata-rata Capaian']);
  const sites = [capaian.slice(0, cut), capaian.slice(cut)].map((own, index): MeanSite => {
    means.number(3 + index, 0, index + 1);
    means.text(3 + index, 1, sasaran[index]!);
    return { mean: means.figure(3 + index, 2, own.reduce((sum, { capaian: { value } }) => sum + value, 0) / own.length, 2, { percent: true }) };
  });
  return { sheets: [draft.done(), means.done()], habit, capaian, means: sites };
}
