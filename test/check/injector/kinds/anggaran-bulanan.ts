import type { BudgetSite, CleanWorkbook } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const programs = ['Program Dukungan Manajemen', 'Program Rehabilitasi Sosial', 'Program Perlindungan Sosial'];

/** A long list: one row a month and program, realisasi growing through the year. */
export function anggaranBulanan(random: Random, habit: Habit): CleanWorkbook {
  const year = random.whole(2018, 2024);
  const draft = new Draft('Bulanan', habit);
  draft.text(0, 0, `Realisasi Anggaran Bulanan Tahun Anggaran ${year}`);
  draft.line(2, ['Tahun', 'Bulan', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '% Serapan']);
  const own = random.some(programs, random.whole(2, 3)).map((name) => ({ name, pagu: random.whole(500, 6000) * 1_000_000, spent: 0 }));
  let row = 3;
  const budgets = months.slice(0, random.whole(3, 6)).flatMap((month) =>
    own.map((program): BudgetSite => {
      program.spent += Math.round((program.pagu * (0.04 + 0.1 * random.next())) / 1000) * 1000;
      draft.number(row, 0, year);
      draft.text(row, 1, month);
      draft.text(row, 2, program.name);
      const [p, r] = [cellName({ row, column: 3 }), cellName({ row, column: 4 })];
      const site = {
        pagu: draft.figure(row, 3, program.pagu),
        realisasi: draft.figure(row, 4, program.spent),
        sisa: draft.figure(row, 5, program.pagu - program.spent, 0, { formula: `=${p}-${r}` }),
        serapan: draft.figure(row, 6, (program.spent / program.pagu) * 100, 2, { percent: true, formula: `=${r}/${p}` }),
      };
      row += 1;
      return site;
    }),
  );
  return { sheets: [draft.done()], habit, budgets, shares: budgets.map(({ pagu, realisasi, serapan }) => ({ part: realisasi, whole: pagu, percent: serapan })) };
}
