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

/** What a record's comment says of a chart; a comment has at most 255 characters. */
export function recordComment(name: string, title: string): string {
  return `${name} | ${title}`.slice(0, 255);
}

/** Whether a record is that of the chart of this name. */
export function isRecordOf(comment: string, name: string): boolean {
  return name.startsWith(OUR_CHART) && comment.startsWith(recordComment(name, ''));
}
