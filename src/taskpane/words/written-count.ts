const indonesian = new Intl.NumberFormat('id-ID');

/** A count as Indonesians write it: `1.250`. */
export function writtenCount(count: number): string {
  return indonesian.format(count);
}
