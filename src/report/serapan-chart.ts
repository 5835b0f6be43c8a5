import { formatCell } from '../workbook/address';
import type { CarriedRows } from './carried/carried-block';
import type { CarriedLine } from './carried/carried-table';
import type { ReportChart } from './report-chart';
import { reportWords } from './report-words';

/** More bars than this nobody reads. */
const MOST_BARS = 20;

/** Serapan of each row as bars beside the line of 100 %; of a long tree only its upper levels, of a longer list none. */
export function serapanChart(name: string, title: string, { lines, cellOf }: CarriedRows, labels: number, serapan: number): readonly ReportChart[] {
  const drawn = lines.filter((line) => line.source?.kind !== 'section' && line.source?.kind !== 'numbering' && cellOf(line, labels) !== null && typeof cellOf(line, serapan)?.cell.value === 'number');
  const upper = drawn.filter(({ source }) => (source?.level ?? 0) <= 1);
  const shown = drawn.length <= MOST_BARS ? drawn : upper.length <= MOST_BARS ? upper : [];
  if (shown.length < 2) return [];
  const point = (line: CarriedLine): ReportChart['points'][number] => {
    const at = formatCell({ row: line.row, column: serapan });
    const label = cellOf(line, labels)!.cell;
    return {
      name: { formula: `=${formatCell(label)}`, value: String(label.value ?? '') },
      figures: [
        { formula: `=IF(ISNUMBER(${at}),${at},NA())`, value: cellOf(line, serapan)!.cell.value as number },
        { formula: '=1', value: 1 },
      ],
    };
  };
  return [
    {
      name,
      kind: 'bar',
      title: reportWords('report.L13.chart', { table: title }),
      figures: 'percent2',
      series: [reportWords('report.L13.chart-serapan'), reportWords('report.L13.chart-full')],
      lines: 1,
      points: shown.map(point),
    },
  ];
}
