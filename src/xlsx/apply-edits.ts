import type { CellEdit } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import { needsDynamicArray } from './cell-xml';
import { ensureDynamicArray } from './dynamic-array-metadata';
import { editedSheet } from './edited-sheet';
import { withPart } from './package-part';
import { readyForReckoning } from './recalculation';
import { StyleBook } from './style-book';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';

function bySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.sheet);
    if (group) group.push(edit);
    else groups.set(edit.sheet, [edit]);
  }
  return groups;
}

/**
 * The document with these cells changed and nothing else; the given one stays as it was. A cell keeps its style, or gets
 * one that differs in the number format alone.
 * Throws fault `cell-changed`, `sheet-missing` or `sheet-protected`, and then nothing is applied.
 */
export function applyEdits(document: XlsxDocument, edits: readonly CellEdit[]): XlsxDocument {
  if (edits.length === 0) return document;
  const { workbookPart } = document;
  const metadata = edits.some((edit) => needsDynamicArray(edit.becomes)) ? ensureDynamicArray(document.parts, workbookPart) : null;
  const styles = edits.some((edit) => edit.format !== undefined) ? new StyleBook(metadata?.parts ?? document.parts, workbookPart) : null;
  const sheetBytes = new Map<string, Uint8Array>();
  for (const [name, group] of bySheet(edits)) {
    const entry = document.sheets.find((sheet) => sheet.name === name);
    if (!entry) throw new GatewayFault('sheet-missing', { sheet: name });
    sheetBytes.set(entry.part, editedSheet(document, entry, group, { styles, dynamicArrayIndex: metadata?.index ?? null }));
  }
  let parts = styles?.finish() ?? metadata?.parts ?? document.parts;
  for (const [part, bytes] of sheetBytes) parts = withPart(parts, part, bytes);
  const formulasChanged = edits.some((edit) => 'formula' in edit.was || 'formula' in edit.becomes);
  return documentOf(document.fileName, readyForReckoning(parts, workbookPart, document.sheets, formulasChanged));
}
