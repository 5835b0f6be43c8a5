import type { Area } from '../../workbook/address';
import { attributesXml } from '../xml/splice';
import type { XmlElement } from '../xml/tree';
import { childNamed, numberAttribute, relationshipId } from '../xml/tree';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A drawing without anything on it. */
export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** A chart as a drawing holds it. */
export interface ChartAnchor {
  readonly element: XmlElement;
  readonly name: string;
  /** Relationship id of its chart part. */
  readonly chart: string;
}

function propertiesOf(anchor: XmlElement): XmlElement | undefined {
  const frame = childNamed(anchor, 'graphicFrame');
  return childNamed(childNamed(frame, 'nvGraphicFramePr'), 'cNvPr');
}

/** The charts of a drawing, in its order. */
export function chartAnchors(drawing: XmlElement): ChartAnchor[] {
  return drawing.children.flatMap((element) => {
    const data = childNamed(childNamed(childNamed(element, 'graphicFrame'), 'graphic'), 'graphicData');
    const chart = childNamed(data, 'chart');
    const id = chart && relationshipId(chart);
    return id ? [{ element, name: propertiesOf(element)?.attributes.get('name') ?? '', chart: id }] : [];
  });
}

/** The least id that no shape of a drawing has; a shape within a group may have any. */
export function freeShapeId(drawing: XmlElement): number {
  const greatest = (element: XmlElement): number =>
    element.children.reduce((most, child) => Math.max(most, greatest(child)), element.name === 'cNvPr' ? (numberAttribute(element, 'id') ?? 0) : 0);
  return greatest(drawing) + 1;
}

function corner(tag: 'from' | 'to', column: number, row: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

/** A chart over these cells; it says its own namespaces, whatever those of its drawing. `title` is read to those who do not see it. */
export function anchorXml(chart: { readonly id: number; readonly name: string; readonly title: string; readonly relationship: string }, covers: Area): string {
  const { id, name, title, relationship } = chart;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributesXml({ id, name, descr: title })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" editAs="oneCell">${corner('from', covers.left, covers.top)}` +
    `${corner('to', covers.right + 1, covers.bottom + 1)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}
