import { attributesXml } from './xml/splice';

/** How a row is written beside its cells. */
export interface RowFormat {
  /** In points; absent for the default. */
  readonly height?: number | undefined;
  readonly hidden?: boolean;
}

/** The content of sheetData: rows in order, cells (column and XML) in order within each. Rows without cell or format are left out. */
export function sheetDataXml(cells: ReadonlyMap<number, readonly (readonly [number, string])[]>, formats: ReadonlyMap<number, RowFormat>): string {
  const rows = [...new Set([...cells.keys(), ...formats.keys()])].sort((one, other) => one - other);
  const pieces: string[] = [];
  for (const row of rows) {
    const { height, hidden } = formats.get(row) ?? {};
    const attributes = attributesXml({
      r: row + 1,
      ht: height,
      customHeight: height === undefined ? undefined : 1,
      hidden: hidden ? 1 : undefined,
    });
    const inOrder = [...(cells.get(row) ?? [])].sort(([one], [other]) => one - other);
    pieces.push(`<row${attributes}>${inOrder.map(([, xml]) => xml).join('')}</row>`);
  }
  return pieces.join('');
}

/** One `<col>` for each column that differs from the default. */
export function colsXml(columns: readonly { readonly column: number; readonly width?: number | undefined; readonly hidden?: boolean; readonly style?: number | undefined }[]): string | null {
  const inOrder = [...columns].sort((one, other) => one.column - other.column);
  const specs = inOrder.map(({ column, width, hidden, style }) =>
    `<col${attributesXml({
      min: column + 1,
      max: column + 1,
      width: width ?? 9.140625,
      style: style || undefined,
      hidden: hidden ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
    })}/>`,
  );
  return specs.length === 0 ? null : `<cols>${specs.join('')}</cols>`;
}
