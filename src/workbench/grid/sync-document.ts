import { BooleanNumber } from '@univerjs/core';
import type { Injector, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { addStyles } from '../../xlsx/add-style';
import { applyEdits } from '../../xlsx/apply-edits';
import { readLook } from '../../xlsx/read-look';
import { readSnapshot } from '../../xlsx/read-snapshot';
import { replaceSheetCells } from '../../xlsx/replace-sheet';
import { addSheet, deleteSheet, isNameTaken, moveSheet, renameSheet, setSheetVisibility } from '../../xlsx/sheet-list';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { fileStyle } from './cell-style';
import { sheetContents } from './sheet-contents';
import type { FileSheet } from './sheet-difference';
import { sheetEdits } from './sheet-difference';
import { StyleMatcher } from './style-matcher';

/** The name each sheet of the grid has in the file, by its id; sheets the file does not have are absent. */
export type Origins = ReadonlyMap<string, string>;

/** The origins of a workbook whose file has all its sheets under the names the grid shows. */
export function originsOf(workbook: Workbook): Origins {
  return new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
}

/**
 * The document brought to what the grid shows: sheets taken out, renamed, added and moved, and in each sheet what changed. What the
 * grid does not show stays as the document has it. The given document stays as it was.
 */
export function syncDocument(injector: Injector, workbook: Workbook, document: XlsxDocument, origins: Origins): XlsxDocument {
  const sheets = workbook.getSheets();
  const arranged = withSheetList(document, sheets, origins);
  const snapshot = readSnapshot(arranged);
  const looks = readLook(arranged);
  const matcher = new StyleMatcher(looks[0]?.styles ?? []);
  return sheets.reduce((next, sheet) => {
    const index = arranged.sheets.findIndex(({ name }) => name === sheet.getName());
    const file = { snapshot: snapshot.sheets[index]!, look: looks[index]! };
    const edits = sheetEdits(injector, workbook, sheet, file, matcher);
    return edits ? applyEdits(next, edits) : withSheetAnew(injector, workbook, next, sheet, file, matcher);
  }, arranged);
}

function withSheetList(document: XlsxDocument, sheets: readonly Worksheet[], origins: Origins): XlsxDocument {
  const alive = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const taken = [...origins].filter(([id]) => !alive.has(id)).map(([, name]) => name);
  const renamed = sheets.flatMap((sheet) => {
    const from = origins.get(sheet.getSheetId());
    return from === undefined || from === sheet.getName() ? [] : [{ from, to: sheet.getName(), between: freeName(document, sheet.getSheetId()) }];
  });
  const added = sheets.filter((sheet) => !origins.has(sheet.getSheetId())).map((sheet) => sheet.getName());
  let next = taken.reduce(deleteSheet, document);
  // Two sheets may have exchanged their names, so every name is given up before any is taken.
  next = renamed.reduce((before, { from, between }) => renameSheet(before, from, between), next);
  next = renamed.reduce((before, { between, to }) => renameSheet(before, between, to), next);
  next = added.reduce((before, name) => addSheet(before, name), next);
  next = sheets.reduce(withVisibility, next);
  const inOrder = sheets.map((sheet) => sheet.getName());
  if (inOrder.every((name, index) => next.sheets[index]?.name === name)) return next;
  return inOrder.reduce(moveSheet, next);
}

/** The grid knows hidden and shown; how deep a sheet is hidden is the file's affair. */
function withVisibility(document: XlsxDocument, sheet: Worksheet): XlsxDocument {
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  const isHidden = document.sheets.find(({ name }) => name === sheet.getName())?.visibility !== 'visible';
  return hidden === isHidden ? document : setSheetVisibility(document, sheet.getName(), hidden ? 'hidden' : 'visible');
}

function freeName(document: XlsxDocument, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem} ${number}`.slice(-31);
    if (!isNameTaken(document, name)) return name;
  }
}

function withSheetAnew(
  injector: Injector,
  workbook: Workbook,
  document: XlsxDocument,
  sheet: Worksheet,
  { look }: FileSheet,
  matcher: StyleMatcher,
): XlsxDocument {
  const made = new Map<string, { readonly style: IStyleData; readonly place: number }>();
  const foundOrMade = (name: Nullable<string | IStyleData>, style: Nullable<IStyleData>): number => {
    const found = matcher.match(name, style);
    if (found !== undefined) return found;
    const key = JSON.stringify(style);
    const known = made.get(key) ?? { style: matcher.whole(style), place: made.size };
    made.set(key, known);
    // Styles yet to be made are counted down from -1 until the file has given them their index.
    return -1 - known.place;
  };
  const contents = sheetContents(injector, workbook, sheet, look, foundOrMade);
  const styled = addStyles(document, [...made.values()].map(({ style }) => fileStyle(style)));
  const rows = contents.rows.map((row) => row?.map((cell) => (cell && cell.xf < 0 ? { ...cell, xf: styled.xfs[-1 - cell.xf]! } : cell)));
  return replaceSheetCells(styled.document, sheet.getName(), { ...contents, rows });
}
