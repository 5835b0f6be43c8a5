import { withoutLanguage } from '../workbook/indonesian-format';
import { memoByBytes } from './memo';
import { builtInFormat } from './number-formats';
import type { Parts } from './package-part';
import { relatedPart, xmlOf } from './package-part';
import type { XmlElement } from './xml/tree';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from './xml/tree';

/** One entry of cellXfs, with the indices it points by. */
export interface Xf {
  readonly element: XmlElement;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly numFmtId: number;
  /** Number format code; undefined for General. */
  readonly format: string | undefined;
  /** Whether a protected sheet keeps the cell from being changed. */
  readonly locked: boolean;
}

export interface StyleTable {
  readonly root: XmlElement;
  readonly xfs: readonly Xf[];
  /** Code by the file's own format numbers. */
  readonly formats: ReadonlyMap<number, string>;
}

const emptyTable: Pick<StyleTable, 'xfs' | 'formats'> = { xfs: [], formats: new Map() };

const readTable = memoByBytes((bytes: Uint8Array): StyleTable => {
  const root = xmlOf(bytes);
  const formats = new Map<number, string>();
  for (const element of childrenNamed(childNamed(root, 'numFmts'), 'numFmt')) {
    const id = numberAttribute(element, 'numFmtId');
    if (id !== null) formats.set(id, element.attributes.get('formatCode') ?? 'General');
  }
  const xfs = childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((element): Xf => {
    const numFmtId = numberAttribute(element, 'numFmtId') ?? 0;
    const format = withoutLanguage(formats.get(numFmtId) ?? builtInFormat(numFmtId) ?? 'General');
    return {
      element,
      fontId: numberAttribute(element, 'fontId') ?? 0,
      fillId: numberAttribute(element, 'fillId') ?? 0,
      borderId: numberAttribute(element, 'borderId') ?? 0,
      numFmtId,
      format: format === 'General' ? undefined : format,
      locked: booleanAttribute(childNamed(element, 'protection'), 'locked', true),
    };
  });
  return { root, xfs, formats };
});

export function stylesPart(parts: Parts, workbookPart: string): string | null {
  const part = relatedPart(parts, workbookPart, 'styles');
  return part !== null && parts.has(part) ? part : null;
}

/** The workbook's styles; an empty table when the package has none. */
export function styleTable(parts: Parts, workbookPart: string): Pick<StyleTable, 'xfs' | 'formats'> {
  const part = stylesPart(parts, workbookPart);
  return part === null ? emptyTable : readTable(parts.get(part)!);
}

/** The styles with the tree they stand in, for those who draw or add. */
export function fullStyleTable(bytes: Uint8Array): StyleTable {
  return readTable(bytes);
}
