import type { ChartPlan } from './sheet-plan';

/** Blue and grey, told apart in black and white print too. */
export const BAR_COLOURS: readonly string[] = ['#2F5D8A', '#A6B8CC', '#6B7785', '#D0D5DB'];
export const LINE_COLOURS: readonly string[] = ['#2F5D8A', '#6B7785', '#8FA6BF', '#404040'];
/** A line over bars: a mark to measure them by. */
export const MEASURE_COLOUR = '#404040';
export const MEASURE_DASH = 'dash';
export const TITLE_POINTS = 12;
export const TEXT_POINTS = 9;
export const GRID_COLOUR = '#D9D9D9';
/** Room between the bars of two names, in percent of a bar. */
export const GAP_WIDTH = 80;
/** More bars than these have no figures at their ends: they would cover each other. */
const MOST_LABELS = 12;

/** What the looks of a chart rest on. */
export type DrawnChart = Pick<ChartPlan, 'kind' | 'source' | 'lines'>;

/** Lines run from left to right, so bars under one stand upright. */
export function standingKind({ kind, lines = 0 }: DrawnChart): ChartPlan['kind'] {
  return kind === 'bar' && lines > 0 ? 'column' : kind;
}

/** Which series are drawn as a line: all of a line chart, and of another the last so many. */
export function isLine(plan: DrawnChart, series: number): boolean {
  return plan.kind === 'line' || series >= plan.source.right - plan.source.left - (plan.lines ?? 0);
}

export function colourOf(plan: DrawnChart, series: number): string {
  if (plan.kind !== 'line' && isLine(plan, series)) return MEASURE_COLOUR;
  const colours = plan.kind === 'line' ? LINE_COLOURS : BAR_COLOURS;
  return colours[series % colours.length]!;
}

/** Whether bars have their figures at their ends; a line over them would run through these. */
export function showsFigures({ kind, source, lines = 0 }: DrawnChart): boolean {
  return kind !== 'line' && lines === 0 && (source.bottom - source.top) * (source.right - source.left) <= MOST_LABELS;
}
