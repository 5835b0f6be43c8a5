import type { Area } from '../../src/workbook/address';
import { contains, formatCell } from '../../src/workbook/address';
import { displayedText } from '../../src/workbook/displayed-text';
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan';

const FORMATS: Partial<Record<PlanCell['role'], string>> = { percent2: '0.00%', 'percent2-strong': '0.00%' };

export const cellOf = (plan: SheetPlan, a1: string): PlanCell | undefined => plan.cells.find((cell) => formatCell(cell) === a1);

/** A cell of the plan as its reader sees it. */
export function shown(cell: PlanCell | undefined): string {
  if (!cell) return '';
  const format = cell.format ?? FORMATS[cell.role];
  return cell.error ?? displayedText({ value: cell.value ?? null, ...(format === undefined ? {} : { format }) });
}

/**
 * The sheet as text, a line a row from row `from` on: what each cell shows, cut to `width` characters; `"` goes on with the
 * merged cell above, `<` with the one to the left. Hidden columns are left out.
 */
export function planText(plan: SheetPlan, from: number, width: number): string {
  const bottom = Math.max(...plan.cells.map(({ row }) => row));
  const lines: string[] = [];
  for (let row = from - 1; row <= bottom; row += 1) {
    const cells = plan.columnWidths.flatMap((characters, column) => {
      if (characters === 0) return [];
      const merge = plan.merges.find((area: Area) => contains(area, { row, column }));
      if (merge && merge.top < row) return '"';
      if (merge && merge.left < column) return '<';
      const text = shown(cellOf(plan, formatCell({ row, column })));
      return text.length > width ? `${text.slice(0, width - 1)}…` : text;
    });
    lines.push(`${row + 1}: ${cells.join(' | ')}`.trimEnd());
  }
  return lines.join('\n');
}
