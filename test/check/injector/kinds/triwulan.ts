import type { CapaianSite, CleanWorkbook } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators } from './indicators';

const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** Target, realisasi and capaian of each quarter, in three blocks of four columns; figures grow through the year. */
export function triwulan(random: Random, habit: Habit): CleanWorkbook {
  const draft = new Draft('Triwulan', habit);
  draft.text(0, 0, `Capaian Kinerja Triwulanan Tahun ${random.whole(2018, 2024)} (kumulatif)`);
  draft.line(2, ['No', 'Indikator Kinerja', 'Satuan', 'Target', null, null, null, 'Realisasi', null, null, null, 'Capaian', null, null, null]);
  draft.line(3, [null, null, null, ...quarters, ...quarters, ...quarters]);
  for (let column = 0; column < 3; column += 1) draft.merge(2, column, 3, column);
  for (const left of [3, 7, 11]) draft.merge(2, left, 2, left + 3);
  const indicators = someIndicators(random, 3, 6);
  const overYears = indicators.map((indicator, index) => {
    const row = 4 + index;
    draft.number(row, 0, index + 1);
    const name = draft.text(row, 1, indicator.name);
    const satuan = draft.text(row, 2, indicator.satuan);
    const { target: yearly } = plausibleFigures(indicator, random);
    const scale = 10 ** indicator.decimals;
    let reached = 0;
    const together = { target: 0, realisasi: 0 };
    return quarters.map((_, quarter): CapaianSite => {
      const target = Math.round((yearly * (quarter + 1) * scale) / 4) / scale;
      const drawn = Math.round(target * (0.75 + random.next() * 0.25) * scale) / scale;
      reached = Math.max(drawn, reached);
      together.target += target;
      together.realisasi += reached;
      const [targetAt, realisasiAt] = [{ row, column: 3 + quarter }, { row, column: 7 + quarter }];
      return {
        indicator: name,
        satuan,
        otherBases: [{ ...together }, { target: yearly, realisasi: reached }],
        target: draft.figure(row, targetAt.column, target, indicator.decimals),
        realisasi: draft.figure(row, realisasiAt.column, reached, indicator.decimals),
        capaian: draft.figure(row, 11 + quarter, (reached / target) * 100, 2, { percent: true, formula: `=${cellName(realisasiAt)}/${cellName(targetAt)}` }),
      };
    });
  });
  return { sheets: [draft.done()], habit, capaian: overYears.flat(), overYears };
}
