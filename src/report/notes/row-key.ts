/** What tells a row of a report sheet from all others, and which of its cells are left to people. */
export interface RowKey {
  /** The indicator's name, or what else the row is called by. */
  readonly label: string;
  /** The sasaran or section it stands under; the empty text where there is none. */
  readonly group: string;
  /** By column header: how many columns left of the key the cell stands. */
  readonly cells: Readonly<Record<string, number>>;
}

/** The text without line breaks and doubled spaces, as names are compared. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A header as headers are compared. */
export function headerWord(text: string): string {
  return plainText(text).toUpperCase();
}

/**
 * The key as a hidden cell of its row keeps it. The labels people see follow the source's cells, so once the source is
 * sorted or typed over they no longer say beside which indicator a note was typed; the key does.
 */
export function rowKeyText({ label, group, cells }: RowKey): string {
  return JSON.stringify([label, group, cells]);
}

/** The key a cell keeps; null for any other text. */
export function readRowKey(text: string): RowKey | null {
  if (!text.startsWith('["') || !text.endsWith('}]')) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const [label, group, cells, ...rest] = parsed as unknown[];
  if (typeof label !== 'string' || typeof group !== 'string' || typeof cells !== 'object' || cells === null || rest.length > 0) return null;
  const isDistance = (value: unknown): boolean => Number.isInteger(value);
  return Object.values(cells).every(isDistance) ? { label, group, cells: cells as RowKey['cells'] } : null;
}
