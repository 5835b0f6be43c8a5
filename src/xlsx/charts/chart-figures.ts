import type { Area } from '../../workbook/address';
import { inIndonesian } from '../../workbook/indonesian-format';
import { areaReference } from '../../workbook/name-reference';
import { ROLE_LOOKS } from '../../workbook/role-looks';
import type { ChartPlan, PlanCell, SheetPlan } from '../../workbook/sheet-plan';
import type { CellValue } from '../../workbook/snapshot';

/** Cells a chart is drawn from, with what they show now; undefined where a cell shows nothing to draw. */
export interface ChartCells {
  readonly reference: string;
  readonly values: readonly (CellValue | undefined)[];
  /** Number format code of the first cell that has one, as the file holds it. */
  readonly format: string;
}

export interface ChartSeries {
  readonly name: ChartCells;
  readonly figures: ChartCells;
}

export interface ChartFigures {
  readonly names: ChartCells;
  readonly series: readonly ChartSeries[];
}

/** What the plan says of the cells of a chart. */
export function chartFigures({ name: sheet, cells }: SheetPlan, { source }: ChartPlan): ChartFigures {
  const byPlace = new Map(cells.map((cell): [string, PlanCell] => [`${cell.row},${cell.column}`, cell]));
  const cellsOf = (area: Area): ChartCells => {
    const inArea = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => byPlace.get(`${area.top + index},${area.left}`));
    const formatted = inArea.find((cell) => cell && (cell.format ?? ROLE_LOOKS[cell.role].format) !== undefined);
    return {
      reference: areaReference(sheet, area),
      values: inArea.map((cell) => (cell?.error !== undefined || cell?.value === '' ? undefined : cell?.value)),
      format: inIndonesian((formatted && (formatted.format ?? ROLE_LOOKS[formatted.role].format)) ?? 'General'),
    };
  };
  const column = (left: number): Area => ({ top: source.top + 1, bottom: source.bottom, left, right: left });
  const header = (left: number): Area => ({ top: source.top, bottom: source.top, left, right: left });
  const columns = Array.from({ length: source.right - source.left }, (_, index) => source.left + 1 + index);
  return { names: cellsOf(column(source.left)), series: columns.map((left) => ({ name: cellsOf(header(left)), figures: cellsOf(column(left)) })) };
}
