import { colourOf, isLine, MEASURE_DASH, showsFigures, TEXT_POINTS } from '../../workbook/chart-looks';
import type { ChartPlan } from '../../workbook/sheet-plan';
import { encodeXstring, escapeText } from '../xml/text';
import type { ChartCells, ChartFigures } from './chart-figures';
import { fillXml, textLookXml } from './chart-text';

/** Line width in EMU; 12,700 to the point. */
const LINE_EMU = 28_575;
const MEASURE_EMU = 19_050;
/** Lines of a chart differ in their dashes too, for print in black and white. */
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'];

function pointsXml(values: ChartCells['values']): string {
  const points = values.map((value, index) => (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${encodeXstring(String(value))}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function numbersXml({ reference, values, format }: ChartCells): string {
  const numbers = values.map((value) => (typeof value === 'number' ? value : undefined));
  return `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`;
}

function textsXml({ reference, values }: ChartCells): string {
  return `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
}

/** Years stand as numbers in their cells; most names are texts. */
function namesXml(names: ChartCells): string {
  const areNumbers = names.values.some((value) => typeof value === 'number') && names.values.every((value) => value === undefined || typeof value === 'number');
  return areNumbers ? numbersXml(names) : textsXml(names);
}

function lineLookXml(plan: ChartPlan, series: number): string {
  const colour = fillXml(colourOf(plan, series));
  const isMeasure = plan.kind !== 'line';
  const dash = isMeasure ? MEASURE_DASH : DASHES[series % DASHES.length]!;
  const line = `<a:ln w="${isMeasure ? MEASURE_EMU : LINE_EMU}" cap="rnd">${colour}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
  const marker = isMeasure ? '<c:symbol val="none"/>' : `<c:symbol val="circle"/><c:size val="6"/><c:spPr>${colour}<a:ln w="9525">${colour}</a:ln></c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

const FIGURES = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** One series, with what its cells show now for programs that do not reckon. */
export function seriesXml(plan: ChartPlan, { names, series }: ChartFigures, index: number): string {
  const { name, figures } = series[index]!;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(name)}</c:tx>`;
  const body = `<c:cat>${namesXml(names)}</c:cat><c:val>${numbersXml(figures)}</c:val>`;
  if (isLine(plan, index)) return `<c:ser>${head}${lineLookXml(plan, index)}${body}<c:smooth val="0"/></c:ser>`;
  const labels = showsFigures(plan) ? `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(TEXT_POINTS)}<c:dLblPos val="outEnd"/>${FIGURES}</c:dLbls>` : '';
  return `<c:ser>${head}<c:spPr>${fillXml(colourOf(plan, index))}</c:spPr><c:invertIfNegative val="0"/>${labels}${body}</c:ser>`;
}
