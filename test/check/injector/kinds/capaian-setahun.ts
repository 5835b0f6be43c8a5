import type { CapaianSite, CleanWorkbook } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators, someSasaran } from './indicators';

/** One year's target, realisasi and capaian, a sasaran merged over its indicators; the year in the title or in a tier of the header. */
export function capaianSetahun(random: Random, habit: Habit): CleanWorkbook {
  const year = random.whole(2018, 2024);
  const draft = new Draft('Capaian', habit);
  const title = draft.text(0, 0, `Tabel 3.1 Pengukuran Capaian Kinerja Tahun ${year}`);
  const header = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
  const tiers = random.chance(0.5) ? 2 : 1;
  draft.line(2, tiers === 2 ? [...header.slice(0, 4), String(year)] : header);
  if (tiers === 2) {
    draft.line(3, [null, null, null, null, ...header.slice(4)]);
    draft.merge(2, 4, 2, 6);
    for (let column = 0; column < 4; column += 1) draft.merge(2, column, 3, column);
  }
  const first = 2 + tiers;
  const indicators = someIndicators(random, 4, 8);
  const sasaran = someSasaran(random);
  const cut = random.whole(2, indicators.length - 2);
  const capaian = indicators.map((indicator, index): CapaianSite => {
    const row = first + index;
    const { target, realisasi } = plausibleFigures(indicator, random);
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
  draft.merge(first, 1, first + cut - 1, 1);
  draft.merge(first + cut, 1, first + indicators.length - 1, 1);
  return {
    sheets: [draft.done()],
    habit,
    capaian,
    titles: tiers === 2 ? [{ title, witnesses: [2, 3].map((row) => ({ sheet: draft.name, row, column: 4 })) }] : [],
    rows: capaian.map(({ target: { row } }, index) => ({ sheet: draft.name, row, left: 2, right: 6, sasaran: index < cut ? 0 : 1 })),
  };
}
