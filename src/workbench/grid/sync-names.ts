import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { GivenName } from '../../xlsx/give-names';
import { giveNames } from '../../xlsx/give-names';
import { withPart } from '../../xlsx/package-part';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { documentOf } from '../../xlsx/xlsx-document';
import type { GridNames } from './live-names';
import { isSameName } from './live-names';

/**
 * The document with the names as the grid has them: what changed since `before`, when grid and document said the same. The
 * document has the grid's sheets by now; `sheetNames` are theirs by id.
 */
export function syncNames(document: XlsxDocument, before: GridNames, now: GridNames, sheetNames: ReadonlyMap<string, string>): XlsxDocument {
  const gone = before.filter((name) => !now.some((each) => isSameName(each, name)));
  const changed = now.filter((name) => {
    const former = before.find((each) => isSameName(each, name));
    return former?.name !== name.name || former.formulaOrRefString !== name.formulaOrRefString;
  });
  const given = ({ name, formulaOrRefString, localSheetId, comment }: GridNames[number], text: string | null = formulaOrRefString.replace(/^=/, '')): GivenName[] => {
    const tab = localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : document.sheets.find((sheet) => sheet.name === sheetNames.get(localSheetId ?? ''))?.tab;
    // A name scoped to a sheet goes with it.
    return tab === undefined ? [] : [{ name, tab, text, ...(comment !== undefined && { comment }) }];
  };
  const names = [...gone.flatMap((name) => given(name, null)), ...changed.flatMap((name) => given(name))];
  if (names.length === 0) return document;
  const workbook = document.parts.get(document.workbookPart)!;
  return documentOf(document.fileName, withPart(document.parts, document.workbookPart, giveNames(workbook, names)));
}
