import { GAP_WIDTH, GRID_COLOUR, isLine, standingKind, TEXT_POINTS, TITLE_POINTS } from '../../workbook/chart-looks';
import type { ChartPlan, SheetPlan } from '../../workbook/sheet-plan';
import { attributesXml } from '../xml/splice';
import { toBytes } from '../xml/text';
import { chartFigures } from './chart-figures';
import type { ChartFigures } from './chart-figures';
import { seriesXml } from './chart-series';
import { fillXml, textLookXml, titleXml } from './chart-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Ids within one chart, of its two axes. */
const NAMES_AXIS = 111_111_111;
const FIGURES_AXIS = 222_222_222;
const AXES = `<c:axId val="${NAMES_AXIS}"/><c:axId val="${FIGURES_AXIS}"/>`;

const hairline = `<a:ln w="9525">${fillXml(GRID_COLOUR)}</a:ln>`;

function barsXml(plan: ChartPlan, series: string): string {
  const direction = standingKind(plan) === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${GAP_WIDTH}"/>${AXES}</c:barChart>`;
}

function linesXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

/** Lying bars are read from the top down, as the table is. */
function namesAxisXml(plan: ChartPlan): string {
  const lying = standingKind(plan) === 'bar';
  return (
    `<c:catAx><c:axId val="${NAMES_AXIS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:spPr>${hairline}</c:spPr>${textLookXml(TEXT_POINTS)}<c:crossAx val="${FIGURES_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Bars are compared by their length, so their axis begins at zero where no figure is below it. */
function figuresAxisXml(plan: ChartPlan, { series }: ChartFigures): string {
  const lying = standingKind(plan) === 'bar';
  const all = series.flatMap(({ figures }) => figures.values).filter((value) => typeof value === 'number');
  const minimum = plan.kind !== 'line' && all.every((value) => value >= 0) ? '<c:min val="0"/>' : '';
  const format = series[0]?.figures.format ?? 'General';
  return (
    `<c:valAx><c:axId val="${FIGURES_AXIS}"/><c:scaling><c:orientation val="minMax"/>${minimum}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${hairline}</c:spPr></c:majorGridlines><c:numFmt${attributesXml({ formatCode: format, sourceLinked: 1 })}/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(TEXT_POINTS)}` +
    `<c:crossAx val="${NAMES_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** One series needs no legend: the title says what it is. */
function legendXml({ series }: ChartFigures): string {
  return series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml(TEXT_POINTS)}</c:legend>` : '';
}

/** A line goes on over a year without a figure, as Excel draws one over #N/A; LibreOffice would let it fall to zero. */
function blanksXml({ kind }: ChartPlan): string {
  return `<c:dispBlanksAs val="${kind === 'line' ? 'span' : 'gap'}"/>`;
}

/**
 * The chart part of a planned chart (ECMA-376 part 1, 21.2): the same plan gives the same bytes. It refers to the cells of its
 * sheet, and holds what they show now for programs that do not reckon.
 */
export function chartPart(sheet: SheetPlan, plan: ChartPlan): Uint8Array {
  const figures = chartFigures(sheet, plan);
  const all = figures.series.map((_, index) => index);
  const seriesOf = (lines: boolean): string => all.filter((index) => isLine(plan, index) === lines).map((index) => seriesXml(plan, figures, index)).join('');
  const [bars, lines] = [seriesOf(false), seriesOf(true)];
  const plot = `${bars && barsXml(plan, bars)}${lines && linesXml(lines)}${namesAxisXml(plan)}${figuresAxisXml(plan, figures)}`;
  return toBytes(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${titleXml(plan.title, TITLE_POINTS)}` +
      `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legendXml(figures)}<c:plotVisOnly val="1"/>${blanksXml(plan)}</c:chart>` +
      `<c:spPr>${fillXml('#FFFFFF')}${hairline}</c:spPr></c:chartSpace>`,
  );
}
