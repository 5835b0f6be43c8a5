import type { CleanWorkbook, SumSite } from '../clean-workbook';
import { cellName, columnSum, Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';

const kecamatan = ['Adiwerna', 'Balapulang', 'Bojong', 'Bumijawa', 'Dukuhturi', 'Jatinegara', 'Kedungbanteng', 'Kramat', 'Lebaksiu', 'Margasari', 'Pagerbarang', 'Slawi', 'Surodadi', 'Tarub'];

/** Two tables over the same kecamatan: counts with their row sums, JUMLAH and share; and one kind of goods with its JUMLAH. */
export function rekapWilayah(random: Random, habit: Habit): CleanWorkbook {
  const year = random.whole(2018, 2024);
  const places = random.some(kecamatan, random.whole(5, 10)).sort();
  const people = new Draft('Penerima', habit);
  people.text(0, 0, `Jumlah Penerima Bantuan menurut Kecamatan Tahun ${year}`);
  people.line(2, ['No', 'Kecamatan', 'Laki-laki', 'Perempuan', 'Jumlah', '%']);
  const goods = new Draft('Paket', habit);
  goods.text(0, 0, `Jumlah Paket Bantuan menurut Kecamatan Tahun ${year}`);
  goods.line(2, ['No', 'Kecamatan', 'Jumlah Paket']);
  const counts = places.map(() => [random.whole(20, 900), random.whole(20, 900)] as const);
  const sumOf = (column: 0 | 1): number => counts.reduce((sum, pair) => sum + pair[column], 0);
  const total = sumOf(0) + sumOf(1);
  const last = 3 + places.length;
  const names = places.map((name, index) => [people.text(3 + index, 1, name), goods.text(3 + index, 1, name)]);
  const lines = [...counts, [sumOf(0), sumOf(1)] as const].map(([men, women], index) => {
    const row = 3 + index;
    const isTotal = row === last;
    if (!isTotal) people.number(row, 0, index + 1);
    const whole = (column: number): { formula: string } | undefined => (isTotal ? { formula: columnSum(3, last - 1, column) } : undefined);
    return {
      men: people.figure(row, 2, men, 0, whole(2)),
      women: people.figure(row, 3, women, 0, whole(3)),
      sum: people.figure(row, 4, men + women, 0, { formula: isTotal ? columnSum(3, last - 1, 4) : `=${cellName({ row, column: 2 })}+${cellName({ row, column: 3 })}` }),
      percent: people.figure(row, 5, ((men + women) / total) * 100, 2, { percent: true, formula: `=${cellName({ row, column: 4 })}/${cellName({ row: last, column: 4 })}` }),
    };
  });
  people.text(last, 1, 'JUMLAH');
  goods.text(last, 1, 'JUMLAH');
  const packets = places.map((_, index) => {
    goods.number(3 + index, 0, index + 1);
    return goods.figure(3 + index, 2, random.whole(10, 400));
  });
  const packetSum = goods.figure(last, 2, packets.reduce((sum, { value }) => sum + value, 0), 0, { formula: columnSum(3, last - 1, 2) });
  const items = lines.slice(0, -1);
  const end = lines.at(-1)!;
  const sums: SumSite[] = [
    ...items.map(({ men, women, sum }) => ({ sum, parts: [men, women] })),
    { sum: end.men, parts: items.map(({ men }) => men) },
    { sum: end.women, parts: items.map(({ women }) => women) },
    { sum: end.sum, parts: items.map(({ sum }) => sum) },
    { sum: packetSum, parts: packets },
  ];
  return { sheets: [people.done(), goods.done()], habit, sums, names, shares: items.map(({ sum, percent }) => ({ part: sum, whole: end.sum, percent })) };
}
