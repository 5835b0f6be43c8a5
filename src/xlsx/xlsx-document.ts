import { unzipSync, zipSync } from 'fflate';
import { GatewayFault } from '../workbook/gateway-fault';
import type { Parts } from './package-part';
import { contentTypeOf, existingPart, relatedPart } from './package-part';
import type { SheetEntry } from './workbook-part';
import { sheetEntries } from './workbook-part';

/** An .xlsx package in memory. It never changes: every edit gives a new document that shares the untouched parts. */
export interface XlsxDocument {
  readonly fileName: string;
  /** Part name without leading slash, for example `xl/workbook.xml`, to its bytes; in package order. */
  readonly parts: Parts;
  /** The main part. */
  readonly workbookPart: string;
  /** In tab order; chart sheets are left out. */
  readonly sheets: readonly SheetEntry[];
}

/**
 * Of transitional and strict workbooks. One with macros or a template is another kind of file: what we write would have the wrong
 * name for it, so its user is asked to save it as .xlsx first.
 */
const MAIN_TYPE = 'spreadsheetml.sheet.main+xml';
/** More than any workbook a planner keeps; a file that claims it would only stop the machine. */
const MAX_UNPACKED_BYTES = 1.5e9;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE compound file has a stream of this name; directory entries hold names in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  search: for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let index = 0; index < name.length; index++) {
      if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) continue search;
    }
    return true;
  }
  return false;
}

function unzip(bytes: Uint8Array, fileName: string): Parts {
  let unpacked = 0;
  const entries = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new GatewayFault('too-large', { file: fileName });
      return true;
    },
  });
  return new Map(Object.entries(entries).map(([name, content]) => [name.replaceAll('\\', '/').replace(/^\//, ''), content]));
}

/** Makes a document of package parts; what the parts say is looked up again. Throws SyntaxError where they are not well formed. */
export function documentOf(fileName: string, parts: Parts): XlsxDocument {
  const workbookPart = relatedPart(parts, '', 'officeDocument') ?? existingPart(parts, 'xl/workbook.xml');
  return { fileName, parts, workbookPart, sheets: sheetEntries(parts, workbookPart) };
}

/** Rejects with fault `not-xlsx`, `empty-file`, `password-protected`, `too-large` or `damaged-file`. The bytes are not kept. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<XlsxDocument> {
  const fault = (code: 'not-xlsx' | 'empty-file' | 'password-protected' | 'damaged-file', detail = ''): GatewayFault =>
    new GatewayFault(code, { file: fileName }, detail);
  if (bytes.length === 0) throw fault('empty-file');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw hasStream(bytes, 'EncryptedPackage') ? fault('password-protected') : fault('not-xlsx', 'OLE compound file');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw fault('not-xlsx', 'no ZIP signature');
  try {
    const parts = unzip(bytes, fileName);
    if (!parts.has('[Content_Types].xml')) throw fault('not-xlsx', 'ZIP without content types');
    const main = relatedPart(parts, '', 'officeDocument');
    if (main === null) throw fault('not-xlsx', 'no main part');
    const type = contentTypeOf(parts, main)?.toLowerCase() ?? '';
    if (!type.endsWith(MAIN_TYPE)) throw fault('not-xlsx', type);
    const document = documentOf(fileName, parts);
    if (document.sheets.length === 0) throw fault('damaged-file', 'no worksheet');
    return document;
  } catch (reason) {
    if (reason instanceof GatewayFault) throw reason;
    throw fault('damaged-file', String(reason));
  }
}

/** The package as a file. The same document always gives the same bytes. */
export function serialiseXlsx(document: XlsxDocument): Uint8Array {
  return zipSync(Object.fromEntries(document.parts), { level: 6, mtime: new Date(1980, 0, 1) });
}
