import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { openXlsx } from '../../src/xlsx/xlsx-document';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetFixture {
  readonly name: string;
  /** Rows: what stands inside sheetData. */
  readonly data?: string;
  /** What stands before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** The whole part, instead of all the above. */
  readonly xml?: string;
}

export interface PackageFixture {
  readonly sheets: readonly SheetFixture[];
  readonly sharedStrings?: string;
  /** cellXfs and what they need; a plain one and a `0.00%` one where absent. */
  readonly styles?: string;
  /** Children of workbook.xml after its sheets. */
  readonly workbookTail?: string;
  readonly workbookHead?: string;
  /** More parts that the workbook is related to: kind, part, content type, text. */
  readonly related?: readonly { readonly kind: string; readonly part: string; readonly type: string; readonly text: string }[];
}

export const plainStyles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

/** A small package written by hand, as another program would write it: nothing of it comes from our own writer. */
export function packageParts(fixture: PackageFixture): Record<string, string> {
  const { sheets, sharedStrings, styles = plainStyles, workbookTail = '', workbookHead = '', related = [] } = fixture;
  const parts: Record<string, string> = {};
  const more = [
    { kind: 'styles', part: 'xl/styles.xml', type: `${SHEET_ML}.styles+xml`, text: styles },
    ...(sharedStrings === undefined ? [] : [{ kind: 'sharedStrings', part: 'xl/sharedStrings.xml', type: `${SHEET_ML}.sharedStrings+xml`, text: `<sst xmlns="${MAIN}">${sharedStrings}</sst>` }]),
    ...related,
  ];
  const sheetParts = sheets.map((sheet, index) => ({ ...sheet, id: `rId${index + 1}`, part: `xl/worksheets/sheet${index + 1}.xml` }));
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>`,
    ...sheetParts.map(({ part }) => `<Override PartName="/${part}" ContentType="${SHEET_ML}.worksheet+xml"/>`),
    ...more.map(({ part, type }) => `<Override PartName="/${part}" ContentType="${type}"/>`),
  ];
  const typesPart = '[Content_Types].xml';
  parts[typesPart] = `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  parts['_rels/.rels'] = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const tabs = sheetParts.map(({ name, state, id }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`);
  parts['xl/workbook.xml'] = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookHead}<sheets>${tabs.join('')}</sheets>${workbookTail}</workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = `<Relationships xmlns="${PACKAGE}/relationships">${[
    ...sheetParts.map(({ id, part }) => `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="${part.slice(3)}"/>`),
    ...more.map(({ kind, part }, index) => `<Relationship Id="rIdX${index}" Type="${OFFICE}/${kind}" Target="/${part}"/>`),
  ].join('')}</Relationships>`;
  for (const { part, text } of more) parts[part] = text;
  for (const { part, xml, data = '', before = '', after = '' } of sheetParts) {
    parts[part] = xml ?? `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  }
  return parts;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function packageBytes(fixture: PackageFixture): Uint8Array {
  return zipped(packageParts(fixture));
}

export async function openFixture(fixture: PackageFixture): Promise<XlsxDocument> {
  return openXlsx(packageBytes(fixture), 'contoh.xlsx');
}

/** A part of a document, or of a file, as text. */
export function partText(source: XlsxDocument | Uint8Array, part: string): string {
  const bytes = source instanceof Uint8Array ? unzipSync(source)[part] : source.parts.get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return strFromU8(bytes);
}

/** Names of the parts whose bytes differ, are new, or are gone. */
export function changedParts(before: XlsxDocument, after: XlsxDocument): string[] {
  const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
    one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  return [...new Set([...before.parts.keys(), ...after.parts.keys()])].filter((name) => !same(before.parts.get(name), after.parts.get(name))).sort();
}
