import { FONT } from '../../workbook/role-looks';
import { escapeText } from '../xml/text';

/** `#2F5D8A` as DrawingML fills with it. */
export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

function propertiesXml(tag: string, points: number, bold: boolean, attributes = ''): string {
  return `<a:${tag}${attributes} sz="${points * 100}" b="${bold ? 1 : 0}">${fillXml('#404040')}<a:latin typeface="${FONT}"/></a:${tag}>`;
}

/** The look of texts that come from cells. */
export function textLookXml(points: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${propertiesXml('defRPr', points, false)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

/** A text of the chart's own. */
export function titleXml(text: string, points: number): string {
  const run = `<a:r>${propertiesXml('rPr', points, true, ' lang="id-ID"')}<a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${propertiesXml('defRPr', points, true)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
