import type { BudgetSite, CleanWorkbook, SumSite } from '../clean-workbook';
import { cellName, Draft } from '../draft';
import type { Figure, Habit } from '../figures';
import type { Random } from '../random';

const programs = ['Program Perlindungan dan Jaminan Sosial', 'Program Rehabilitasi Sosial', 'Program Pemberdayaan Sosial', 'Program Penanganan Bencana'];
const kegiatan = ['Penyaluran bantuan', 'Pendataan penerima manfaat', 'Pelatihan keterampilan', 'Pengelolaan panti', 'Penyediaan permakanan', 'Pembinaan lembaga', 'Pemeliharaan gedung', 'Monitoring dan evaluasi'];

/** Programs with their kegiatan, pagu, realisasi, serapan and sisa, and a JUMLAH of the programs. */
export function anggaran(random: Random, habit: Habit): CleanWorkbook {
  const draft = new Draft('Anggaran', habit);
  draft.text(0, 0, `Tabel 3.9 Realisasi Anggaran Tahun ${random.whole(2018, 2024)}`);
  draft.line(2, ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)']);
  let row = 3;
  const sums: SumSite[] = [];
  const budgets: BudgetSite[] = [];
  const tops: BudgetSite[] = [];
  const budget = (at: number, pagu: number, realisasi: number, sumOf?: (column: number) => string): BudgetSite => {
    const [p, r] = [cellName({ row: at, column: 2 }), cellName({ row: at, column: 3 })];
    const site = {
      pagu: draft.figure(at, 2, pagu, 0, sumOf && { formula: sumOf(2) }),
      realisasi: draft.figure(at, 3, realisasi, 0, sumOf && { formula: sumOf(3) }),
      serapan: draft.figure(at, 4, (realisasi / pagu) * 100, 2, { percent: true, formula: `=${r}/${p}` }),
      sisa: draft.figure(at, 5, pagu - realisasi, 0, { formula: `=${p}-${r}` }),
    };
    budgets.push(site);
    return site;
  };
  const add = (sum: BudgetSite, parts: readonly BudgetSite[]): void => {
    for (const pick of [({ pagu }: BudgetSite): Figure => pagu, ({ realisasi }: BudgetSite): Figure => realisasi]) sums.push({ sum: pick(sum), parts: parts.map(pick) });
  };
  random.some(programs, random.whole(2, 3)).forEach((program, index) => {
    const own = row;
    const parts = random.some(kegiatan, random.whole(3, 5)).map((name, at) => {
      const pagu = random.whole(20, 900) * 250_000;
      const realisasi = Math.round((pagu * (0.7 + random.next() * 0.29)) / 1000) * 1000;
      draft.text(own + 1 + at, 1, `${at + 1}. ${name}`);
      return { pagu, realisasi, row: own + 1 + at };
    });
    row = own + 1 + parts.length;
    const range = (column: number): string => `=SUM(${cellName({ row: own + 1, column })}:${cellName({ row: row - 1, column })})`;
    draft.number(own, 0, index + 1);
    draft.text(own, 1, program);
    const total = (pick: 'pagu' | 'realisasi'): number => parts.reduce((sum, part) => sum + part[pick], 0);
    const top = budget(own, total('pagu'), total('realisasi'), range);
    add(top, parts.map((part) => budget(part.row, part.pagu, part.realisasi)));
    tops.push(top);
  });
  draft.text(row, 1, 'JUMLAH');
  const all = (pick: 'pagu' | 'realisasi'): number => tops.reduce((sum, top) => sum + top[pick].value, 0);
  add(budget(row, all('pagu'), all('realisasi'), (column) => `=${tops.map(({ pagu }) => cellName({ row: pagu.row, column })).join('+')}`), tops);
  return { sheets: [draft.done()], habit, sums, budgets, shares: budgets.map(({ pagu, realisasi, serapan }) => ({ part: realisasi, whole: pagu, percent: serapan })) };
}
