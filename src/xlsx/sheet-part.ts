import { memoByBytes } from './memo';
import { TagKind, XmlLexer } from './xml/lexer';
import type { Splice } from './xml/splice';
import { insertedBefore, joined, replaced, spliced, withAppended, withAttributes, without } from './xml/splice';
import { rawText } from './xml/text';
import type { XmlElement } from './xml/tree';
import { parseXml } from './xml/tree';

/** A worksheet part in two: its cells, which may be many, and all the rest, which is small. */
export interface SheetPart {
  readonly bytes: Uint8Array;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The part with its cells left out, and its tree. */
  readonly shellBytes: Uint8Array;
  readonly shell: XmlElement;
}

/** The order of a worksheet's children (ECMA-376 part 1, 18.3.1.99); Excel repairs a file that breaks it. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF',
  'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const;

export type ShellName = Exclude<(typeof ORDER)[number], 'sheetData'>;

function lastClosing(bytes: Uint8Array, from: number, name: string): number {
  const mark = [...`</${name}`].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.lastIndexOf(60); at >= from; at = bytes.lastIndexOf(60, at - 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new SyntaxError('sheetData is not closed');
}

/** Throws SyntaxError when the part has no sheetData or is not well formed around it. */
export const sheetPartOf = memoByBytes((bytes: Uint8Array): SheetPart => {
  const lexer = new XmlLexer(bytes);
  do if (lexer.next() === TagKind.end) throw new SyntaxError('no sheetData');
  while (!lexer.isNamed('sheetData'));
  const prefix = rawText(bytes, lexer.start + 1, lexer.nameStart);
  const dataStart = lexer.end;
  const dataEnd = lexer.kind === TagKind.empty ? dataStart : lastClosing(bytes, dataStart, `${prefix}sheetData`);
  const shellBytes = joined([bytes.subarray(0, dataStart), bytes.subarray(dataEnd)]);
  return { bytes, dataStart, dataEnd, shellBytes, shell: parseXml(shellBytes) };
});

/** Cells put back into a shell. */
function withData(shellBytes: Uint8Array, data: Uint8Array): Uint8Array {
  const root = parseXml(shellBytes);
  const place = root.children.find((child) => child.name === 'sheetData')!;
  const splices: Splice[] =
    place.innerEnd === place.end && data.length > 0
      ? [replaced(place, `<${place.prefix}sheetData></${place.prefix}sheetData>`)]
      : [];
  if (splices.length > 0) return withData(spliced(shellBytes, splices), data);
  return joined([shellBytes.subarray(0, place.innerStart), data, shellBytes.subarray(place.innerStart)]);
}

/**
 * The part with other cells and other children around them. Each named child gives way to the XML given for it, null takes it
 * away; children not named stay byte for byte. New ones stand where the schema wants them. All is given without a
 * namespace prefix.
 */
export function withSheetPart(
  sheet: SheetPart,
  data: Uint8Array | null,
  children: Readonly<Partial<Record<ShellName, string | null>>> = {},
): Uint8Array {
  const splices = Object.entries(children).flatMap(([name, xml]) => childSplices(sheet.shell, name as ShellName, xml));
  splices.push(...defaultNamespace(sheet.shell));
  const shell = splices.length > 0 ? spliced(sheet.shellBytes, splices) : sheet.shellBytes;
  return withData(shell, data ?? sheet.bytes.subarray(sheet.dataStart, sheet.dataEnd));
}

/** A part whose elements all carry a prefix gets a default namespace too, so that what is added means the same without one. */
function defaultNamespace(shell: XmlElement): Splice[] {
  if (shell.prefix === '' || shell.attributes.has('xmlns')) return [];
  return [withAttributes(shell, { xmlns: shell.attributes.get(`xmlns:${shell.prefix.slice(0, -1)}`) ?? '' })];
}

function childSplices(shell: XmlElement, name: ShellName, xml: string | null): Splice[] {
  const present = shell.children.filter((child) => child.name === name);
  const [first, ...rest] = present;
  if (first) return [xml === null ? without(first) : replaced(first, xml), ...rest.map(without)];
  if (xml === null || xml === '') return [];
  const rank = ORDER.indexOf(name);
  const next = shell.children.find((child) => ORDER.indexOf(child.name as ShellName) > rank);
  return next ? [insertedBefore(next, xml)] : withAppended(shell, xml);
}
