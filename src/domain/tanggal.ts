const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date written `yyyy-mm-dd` as Indonesians write it: `2019-02-28` is `28 Februari 2019`. Null for what is no day of the calendar. */
export function tanggal(date: string): string | null {
  const [, year, month, day] = ISO.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const bulan = BULAN[month - 1];
  return bulan === undefined || day < 1 || day > daysOf(year, month) ? null : `${day} ${bulan} ${year}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
