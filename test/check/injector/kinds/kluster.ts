import type { CleanWorkbook } from '../clean-workbook';
import { cellName, columnSum, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';

const groups = ['Anak', 'Lanjut Usia', 'Penyandang Disabilitas', 'Korban Bencana dan Kedaruratan', 'Tuna Sosial dan Korban Perdagangan Orang', 'Korban Penyalahgunaan NAPZA'];

/** Beneficiaries by kluster: how many, how many of them had their needs met, and the share; with a TOTAL. */
export function kluster(random: Random, habit: Habit): CleanWorkbook {
  const draft = new Draft('Per kluster', habit);
  draft.text(0, 0, `Tabel 1.1 Pemenuhan Kebutuhan Dasar per Kluster Tahun ${random.whole(2018, 2024)}`);
  draft.line(2, ['No', 'Kluster', 'Jumlah Penerima Manfaat', 'Jumlah Terpenuhi', '%']);
  const chosen = random.some(groups, random.whole(4, 6));
  const counts = chosen.map(() => {
    const all = random.whole(200, 9000);
    return { all, met: Math.round(all * (0.6 + random.next() * 0.38)) };
  });
  const last = 3 + chosen.length;
  const total = { all: counts.reduce((sum, { all }) => sum + all, 0), met: counts.reduce((sum, { met }) => sum + met, 0) };
  const lines = [...counts, total].map(({ all, met }, index) => {
    const row = 3 + index;
    const whole = (column: number): { formula: string } | undefined => (row === last ? { formula: columnSum(3, last - 1, column) } : undefined);
    if (row < last) draft.number(row, 0, index + 1);
    draft.text(row, 1, chosen[index] ?? 'TOTAL');
    return {
      all: draft.figure(row, 2, all, 0, whole(2)),
      met: draft.figure(row, 3, met, 0, whole(3)),
      percent: draft.figure(row, 4, (met / all) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 3 })}/${cellName({ row, column: 2 })}` }),
    };
  });
  const items = lines.slice(0, -1);
  return {
    sheets: [draft.done()],
    habit,
    sums: [
      { sum: lines.at(-1)!.all, parts: items.map(({ all }) => all) },
      { sum: lines.at(-1)!.met, parts: items.map(({ met }) => met) },
    ],
    shares: lines.map(({ all, met, percent }) => ({ part: met, whole: all, percent })),
  };
}
