import type { BorderLine, CellStyle } from './cell-style';
import type { StyleXml } from './style-book';
import { StyleBook } from './style-book';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';
import { attributesXml } from './xml/splice';

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function lineXml(name: string, line: BorderLine | null): string {
  if (line === null) return `<${name}/>`;
  return `<${name}${attributesXml({ style: line.style })}>${line.colour === null ? '<color auto="1"/>' : `<color rgb="${argb(line.colour)}"/>`}</${name}>`;
}

function styleXml(style: CellStyle): StyleXml {
  const marks = [style.bold && '<b/>', style.italic && '<i/>', style.strike && '<strike/>', style.underline && '<u/>'].filter(Boolean).join('');
  const colour = style.colour === null ? '' : `<color rgb="${argb(style.colour)}"/>`;
  const lines = [style.left, style.right, style.top, style.bottom];
  const alignment = attributesXml({
    horizontal: style.horizontal ?? undefined,
    vertical: style.vertical ?? undefined,
    textRotation: style.rotation === 0 ? undefined : style.rotation < 0 ? 90 - style.rotation : style.rotation,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent || undefined,
  });
  return {
    font: `<font>${marks}<sz val="${style.size ?? 11}"/>${colour}<name${attributesXml({ val: style.font ?? 'Calibri' })}/></font>`,
    ...(style.fill !== null && {
      fill: `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
    }),
    ...(lines.some((line) => line !== null) && {
      border: `<border>${['left', 'right', 'top', 'bottom'].map((name, index) => lineXml(name, lines[index]!)).join('')}<diagonal/></border>`,
    }),
    ...(alignment !== '' && { alignment: `<alignment${alignment}/>` }),
    ...(style.format !== null && { format: style.format }),
  };
}

/**
 * The document with these styles added to its style table, and the xf index of each (an equal style already there is reused).
 * For cells whose look a user changed in the workbench.
 */
export function addStyles(
  document: XlsxDocument,
  styles: readonly CellStyle[],
): { readonly document: XlsxDocument; readonly xfs: readonly number[] } {
  const book = new StyleBook(document.parts, document.workbookPart);
  const xfs = styles.map((style) => book.xf(styleXml(style)));
  return { document: documentOf(document.fileName, book.finish()), xfs };
}
