import { chartName, isRecordOf, OUR_RECORD, recordComment } from '../../workbook/chart-mark';
import { areaReference } from '../../workbook/name-reference';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { rewriteNames, nameXml } from '../defined-names';
import { addPart, freePartName, relate, relatedPart, relationshipsOf, removePart, withPart, xmlOf } from '../package-part';
import type { Parts } from '../package-part';
import { sheetPartOf, withSheetPart } from '../sheet-part';
import type { SheetEntry } from '../workbook-part';
import { definedNames } from '../workbook-part';
import { spliced, withAppended, without } from '../xml/splice';
import { toBytes } from '../xml/text';
import { numberAttribute } from '../xml/tree';
import { anchorXml, chartAnchors, EMPTY_DRAWING, freeShapeId } from './chart-anchor';
import { chartPart } from './chart-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Place {
  readonly workbookPart: string;
  readonly entry: SheetEntry;
}

/** Draws the charts of a plan on its sheet in place of those we drew before; every other drawing stays as it is. */
export function withPlanCharts(parts: Parts, place: Place, plan: SheetPlan): Parts {
  const cleared = withoutOurs(parts, place);
  return withRecords((plan.charts ?? []).length === 0 ? cleared : withDrawn(cleared, place, plan), place, plan);
}

/** A chart is ours where a record of the sheet is its: a name like ours can be anybody's. */
function withoutOurs(parts: Parts, { workbookPart, entry }: Place): Parts {
  const drawing = relatedPart(parts, entry.part, 'drawing');
  const bytes = drawing === null ? undefined : parts.get(drawing);
  if (drawing === null || !bytes) return parts;
  const records = definedNames(parts.get(workbookPart)!).filter(({ name, tab }) => tab === entry.tab && name.startsWith(OUR_RECORD));
  const ours = chartAnchors(xmlOf(bytes)).filter(({ name }) => records.some(({ comment = '' }) => isRecordOf(comment, name)));
  if (ours.length === 0) return parts;
  const charts = relationshipsOf(parts, drawing).filter(({ id, external }) => !external && ours.some(({ chart }) => chart === id));
  const kept = withPart(parts, drawing, spliced(bytes, ours.map(({ element }) => without(element))));
  const cleared = charts.reduce((next, { target }) => withoutChart(next, drawing, target), kept);
  if (xmlOf(cleared.get(drawing)!).children.length > 0) return cleared;
  const sheet = sheetPartOf(cleared.get(entry.part)!);
  return removePart(withPart(cleared, entry.part, withSheetPart(sheet, null, { drawing: null })), entry.part, drawing);
}

/** Excel gives a chart parts of its own, for its style and colours. */
function withoutChart(parts: Parts, drawing: string, chart: string): Parts {
  const own = relationshipsOf(parts, chart).filter(({ external }) => !external);
  return removePart(own.reduce((next, { target }) => removePart(next, chart, target), parts), drawing, chart);
}

function withDrawn(parts: Parts, { workbookPart, entry }: Place, plan: SheetPlan): Parts {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const present = relatedPart(parts, entry.part, 'drawing');
  const drawing = present ?? freePartName(parts, `${folder}drawings/drawing#.xml`);
  const based = present === null ? withDrawing(parts, entry, drawing) : parts;
  return (plan.charts ?? []).reduce((next, chart) => {
    const part = freePartName(next, `${folder}charts/chart#.xml`);
    const related = relate(addPart(next, part, chartPart(plan, chart), CHART_TYPE), drawing, 'chart', part);
    const bytes = related.parts.get(drawing)!;
    const root = xmlOf(bytes);
    const anchor = anchorXml({ id: freeShapeId(root), name: chartName(chart), title: chart.title, relationship: related.id }, chart.covers);
    return withPart(related.parts, drawing, spliced(bytes, withAppended(root, anchor)));
  }, based);
}

function withDrawing(parts: Parts, { part }: SheetEntry, drawing: string): Parts {
  const related = relate(addPart(parts, drawing, toBytes(EMPTY_DRAWING), DRAWING_TYPE), part, 'drawing', drawing);
  const xml = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${related.id}"/>`;
  return withPart(related.parts, part, withSheetPart(sheetPartOf(related.parts.get(part)!), null, { drawing: xml }));
}

/** The records by which Excel's side of the add-in knows the charts again. */
function withRecords(parts: Parts, { workbookPart, entry: { tab } }: Place, { name: sheet, charts = [] }: SheetPlan): Parts {
  const workbook = parts.get(workbookPart)!;
  const records = charts.map((chart, index) =>
    nameXml({
      name: `${OUR_RECORD}${index + 1}`,
      tab,
      text: areaReference(sheet, chart.source),
      hidden: true,
      comment: recordComment(chartName(chart), chart.title, chart.lines),
    }),
  );
  const written = rewriteNames(
    workbook,
    (element, raw) => (numberAttribute(element, 'localSheetId') === tab && element.attributes.get('name')?.startsWith(OUR_RECORD) ? null : raw),
    records,
  );
  return withPart(parts, workbookPart, written);
}
