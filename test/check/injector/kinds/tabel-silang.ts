import type { CapaianSite, CleanWorkbook } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Figure, Habit, Place } from '../figures';
import type { Random } from '../random';
import { plausibleFigures, someIndicators, someSasaran } from './indicators';

/** A perjanjian kinerja, the renstra it comes from, the capaian of the year and its summary: one set of indicators in four tables. */
export function tabelSilang(random: Random, habit: Habit): CleanWorkbook {
  const year = random.whole(2021, 2023);
  const indicators = someIndicators(random, 4, 7);
  const [sasaran] = someSasaran(random);
  const [pk, renstra, capaian, summary] = ['PK', 'Renstra', 'Pengukuran', 'Ringkasan'].map((name) => new Draft(name, habit)) as [Draft, Draft, Draft, Draft];
  const titles = [
    pk.text(0, 0, `Perjanjian Kinerja Tahun ${year}`),
    capaian.text(0, 0, `Pengukuran Kinerja Tahun ${year}`),
    summary.text(0, 0, `Ringkasan Capaian Kinerja Tahun ${year}`),
  ];
  const years = [2020, 2021, 2022, 2023, 2024];
  renstra.text(0, 0, 'Target Kinerja Renstra Tahun 2020-2024');
  pk.line(2, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target']);
  renstra.line(2, ['No', 'Indikator Kinerja', 'Satuan', 'Target']);
  renstra.line(3, [null, null, null, ...years.map(String)]);
  renstra.merge(2, 3, 2, 7);
  for (let column = 0; column < 3; column += 1) renstra.merge(2, column, 3, column);
  capaian.line(2, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian']);
  summary.line(2, ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian']);
  const sites: CapaianSite[] = [];
  const targets: Figure[][] = [];
  const realised: Figure[][] = [];
  const names: Place[][] = [];
  indicators.forEach((indicator, index) => {
    const { target, realisasi } = plausibleFigures(indicator, random);
    const { decimals, name, satuan } = indicator;
    const [row, below] = [3 + index, 4 + index];
    for (const [draft, at] of [[pk, row], [renstra, below], [capaian, row], [summary, row]] as const) draft.number(at, 0, index + 1);
    if (index === 0) for (const draft of [pk, capaian]) draft.text(row, 1, sasaran!);
    names.push([pk.text(row, 2, name), renstra.text(below, 1, name), capaian.text(row, 2, name), summary.text(row, 1, name)]);
    pk.text(row, 3, satuan);
    renstra.text(below, 2, satuan);
    const step = decimals === 0 ? 5 : 1;
    const planned = years.map((one, at) => renstra.figure(below, 3 + at, target + (one - year) * step, decimals));
    const site = {
      indicator: names[index]![2]!,
      satuan: capaian.text(row, 3, satuan),
      target: capaian.figure(row, 4, target, decimals),
      realisasi: capaian.figure(row, 5, realisasi, decimals),
      capaian: capaian.figure(row, 6, (realisasi / target) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 5 })}/${cellName({ row, column: 4 })}` }),
    };
    sites.push(site);
    const again = {
      target: summary.figure(row, 2, target, decimals),
      realisasi: summary.figure(row, 3, realisasi, decimals),
      capaian: summary.figure(row, 4, (realisasi / target) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 3 })}/${cellName({ row, column: 2 })}` }),
    };
    sites.push({ ...again, indicator: names[index]![3]!, satuan: null });
    targets.push([pk.figure(row, 4, target, decimals), planned[years.indexOf(year)]!, site.target, again.target]);
    realised.push([site.realisasi, again.realisasi]);
  });
  pk.merge(3, 1, 2 + indicators.length, 1);
  capaian.merge(3, 1, 2 + indicators.length, 1);
  return {
    sheets: [pk, renstra, capaian, summary].map((draft) => draft.done()),
    habit,
    capaian: sites,
    targets,
    realisasi: realised,
    names,
    titles: titles.map((title) => ({ title, witnesses: targets.flat().filter(({ sheet }) => sheet === title.sheet) })),
    rows: indicators.map((_, index) => ({ sheet: capaian.name, row: 3 + index, left: 2, right: 6, sasaran: 0 })),
  };
}
