import type { CapaianSite, CleanWorkbook } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators, someSasaran } from './indicators';

/** Two or three years beside each other, each with target, realisasi and capaian. */
export function capaianAntarTahun(random: Random, habit: Habit): CleanWorkbook {
  const last = random.whole(2019, 2024);
  const count = random.whole(2, 3);
  const years = Array.from({ length: count }, (_, index) => last - count + 1 + index);
  const draft = new Draft('Antar tahun', habit);
  draft.text(0, 0, `Tabel 3.2 Perbandingan Capaian Kinerja Tahun ${years[0]} sampai ${last}`);
  draft.line(2, ['No', 'Sasaran', 'Indikator Kinerja Utama', ...years.flatMap((year) => [String(year), null, null])]);
  draft.line(3, [null, null, null, ...years.flatMap(() => ['Target', 'Realisasi', 'Tingkat Capaian'])]);
  for (let column = 0; column < 3; column += 1) draft.merge(2, column, 3, column);
  years.forEach((_, index) => draft.merge(2, 3 + 3 * index, 2, 5 + 3 * index));
  const indicators = someIndicators(random, 4, 7);
  const overYears = indicators.map((indicator, index) => {
    const row = 4 + index;
    draft.number(row, 0, index + 1);
    if (index === 0) draft.text(row, 1, someSasaran(random)[0]!);
    const name = draft.text(row, 2, indicator.name);
    return years.map((_, at): CapaianSite => {
      const column = 3 + 3 * at;
      const { target, realisasi } = plausibleFigures(indicator, random);
      return {
        indicator: name,
        satuan: null,
        target: draft.figure(row, column, target, indicator.decimals),
        realisasi: draft.figure(row, column + 1, realisasi, indicator.decimals),
        capaian: draft.figure(row, column + 2, (realisasi / target) * 100, 2, { percent: true, formula: `=${cellName({ row, column: column + 1 })}/${cellName({ row, column })}` }),
      };
    });
  });
  draft.merge(4, 1, 3 + indicators.length, 1);
  return { sheets: [draft.done()], habit, capaian: overYears.flat(), overYears };
}
