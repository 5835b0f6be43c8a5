import type { ChartPlan } from './sheet-plan';

/** How the names of our charts begin; every other chart is the user's. */
export const OUR_CHART = 'KINERJA ';
/**
 * How the hidden names of a sheet begin that keep the cells a chart is drawn from, which Excel does not tell: one for each chart,
 * a reference, so that it moves with the cells. Its comment is the chart's name and title, and is empty while the chart is drawn.
 */
export const OUR_RECORD = 'KINERJA_GRAFIK_';

export function chartName({ name }: Pick<ChartPlan, 'name'>): string {
  return `${OUR_CHART}${name}`;
}

const LINES = / \| (\d+)$/;
/** A comment has at most 255 characters. */
const MOST_CHARACTERS = 255;

/** What a record's comment says of a chart: its name and title, and how many of its series are lines over bars, where any are. */
export function recordComment(name: string, title: string, lines = 0): string {
  const end = lines > 0 ? ` | ${lines}` : '';
  return `${name} | ${title}`.slice(0, MOST_CHARACTERS - end.length) + end;
}

/** Whether a record is that of the chart of this name. */
export function isRecordOf(comment: string, name: string): boolean {
  return name.startsWith(OUR_CHART) && comment.startsWith(recordComment(name, ''));
}

/** What the record of a chart says of it. */
export function recordedChart(comment: string, name: string): { readonly title: string; readonly lines: number } {
  const told = comment.slice(recordComment(name, '').length);
  return { title: told.replace(LINES, ''), lines: Number(LINES.exec(told)?.[1] ?? 0) };
}
