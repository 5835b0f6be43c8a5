/** The number a title gives its table: `Tabel 3.1.` is [3, 1], `Tabel : 2` is [2]; null where it gives none. */
export function tableNumber(title: string | null): readonly number[] | null {
  const match = /^\s*(?:tabel|table)\s*[:.]?\s*(\d{1,2}(?:\.\d{1,3})*)(?![\d%])/i.exec(title ?? '');
  return match ? match[1]!.split('.').map(Number) : null;
}
