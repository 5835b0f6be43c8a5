import type { BudgetSite, CapaianSite, CleanWorkbook } from '../clean-workbook';
import { cellName, columnSum, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';
import { plausibleFigures } from './indicators';

const indicators = [
  { name: 'Number of beneficiaries served', satuan: 'person', decimals: 0 },
  { name: 'Share of institutions meeting standards', satuan: '%', decimals: 2 },
  { name: 'Accountability score', satuan: 'score', decimals: 2 },
  { name: 'Number of certified social workers', satuan: 'person', decimals: 0 },
  { name: 'Share of complaints followed up', satuan: '%', decimals: 2 },
  { name: 'Number of villages with current data', satuan: 'village', decimals: 0 },
];
const programs = ['Social Protection', 'Social Rehabilitation', 'Management Support'];

/** Performance and budget in English, with commas between thousands. */
export function english(random: Random, habit: Habit): CleanWorkbook {
  const kept: Habit = { ...habit, language: 'en' };
  const year = random.whole(2018, 2024);
  const draft = new Draft('Performance', kept);
  draft.text(0, 0, `Table 3. Performance Achievement of the Directorate ${year}`);
  draft.line(2, ['No', 'Performance Indicator', 'Unit', 'Target', 'Actual', 'Achievement (%)']);
  const capaian = random.some(indicators, random.whole(4, 6)).map((indicator, index): CapaianSite => {
    const row = 3 + index;
    const { target, realisasi } = plausibleFigures(indicator, random);
    draft.number(row, 0, index + 1);
    return {
      indicator: draft.text(row, 1, indicator.name),
      satuan: draft.text(row, 2, indicator.satuan),
      target: draft.figure(row, 3, target, indicator.decimals),
      realisasi: draft.figure(row, 4, realisasi, indicator.decimals),
      capaian: draft.figure(row, 5, (realisasi / target) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 4 })}/${cellName({ row, column: 3 })}` }),
    };
  });
  const money = new Draft('Budget', kept);
  money.text(0, 0, `Budget Realization ${year} (million rupiah)`);
  money.line(2, ['Program', 'Budget', 'Expenditure', 'Balance', 'Absorption (%)']);
  const parts = programs.map(() => {
    const pagu = random.whole(20_000, 900_000);
    return { pagu, realisasi: Math.round(pagu * (0.8 + 0.19 * random.next())) };
  });
  const all = { pagu: parts.reduce((sum, { pagu }) => sum + pagu, 0), realisasi: parts.reduce((sum, { realisasi }) => sum + realisasi, 0) };
  const last = 3 + parts.length;
  const budgets = [...parts, all].map(({ pagu, realisasi }, index): BudgetSite => {
    const row = 3 + index;
    const [p, r] = [cellName({ row, column: 1 }), cellName({ row, column: 2 })];
    money.text(row, 0, programs[index] ?? 'Total');
    const sumOf = (column: number): { formula: string } | undefined => (row === last ? { formula: columnSum(3, last - 1, column) } : undefined);
    return {
      pagu: money.figure(row, 1, pagu, 0, sumOf(1)),
      realisasi: money.figure(row, 2, realisasi, 0, sumOf(2)),
      sisa: money.figure(row, 3, pagu - realisasi, 0, { formula: `=${p}-${r}` }),
      serapan: money.figure(row, 4, (realisasi / pagu) * 100, 2, { percent: true, formula: `=${r}/${p}` }),
    };
  });
  const items = budgets.slice(0, -1);
  const end = budgets.at(-1)!;
  return {
    sheets: [draft.done(), money.done()],
    habit: kept,
    capaian,
    budgets,
    sums: [
      { sum: end.pagu, parts: items.map(({ pagu }) => pagu) },
      { sum: end.realisasi, parts: items.map(({ realisasi }) => realisasi) },
    ],
    shares: budgets.map(({ pagu, realisasi, serapan }) => ({ part: realisasi, whole: pagu, percent: serapan })),
  };
}
