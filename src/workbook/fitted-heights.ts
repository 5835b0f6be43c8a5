import type { Area } from './address';
import { contains } from './address';
import { displayedText } from './displayed-text';
import { ROLE_LOOKS } from './role-looks';
import type { CellValue } from './snapshot';
import type { PlanCell, SheetPlan } from './sheet-plan';

const DEFAULT_POINTS = 15;
/** Room a cell keeps free on its sides, in characters. */
const PADDING = 1;
const BOLD = 1.08;
const SPACE = 0.6;

/** Widths beside the digit that column widths are counted in, as Calibri and Arial have them. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlftr .,:;'|!()[\]-]/, 0.6],
  [/[mwMW@%]/, 1.5],
  [/[A-Z]/, 1.2],
];

function width(text: string, bold: boolean): number {
  let sum = 0;
  for (const character of text) sum += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1;
  return bold ? sum * BOLD : sum;
}

/** How many lines the text takes in so many characters, broken between words and within longer ones. */
export function linesIn(text: string, characters: number, bold = false): number {
  const room = Math.max(1, characters - PADDING);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const size = width(word, bold);
      if (used > 0 && used + SPACE + size > room) {
        count++;
        used = 0;
      }
      const whole = Math.ceil(size / room) - 1;
      count += Math.max(0, whole);
      used = used === 0 ? size - Math.max(0, whole) * room : used + SPACE + size;
    }
    return lines + count;
  }, 0);
}

function textOf(cell: PlanCell): string {
  if (cell.error !== undefined) return cell.error;
  const value: CellValue | undefined = cell.value;
  const format = cell.format ?? ROLE_LOOKS[cell.role].format;
  return typeof value === 'string' ? value : displayedText({ value: value ?? null, ...(format !== undefined && { format }) });
}

const POINTS_PER_LINE: Partial<Record<PlanCell['role'], number>> = { title: 18, numbering: 12, note: 12.5, subtitle: 13.5 };
const BOLD_ROLES: ReadonlySet<PlanCell['role']> = new Set(['title', 'header', 'label-strong', 'centre-strong', 'percent2-strong', 'integer-strong']);

function neededPoints(plan: SheetPlan, cell: PlanCell, area: Area): number {
  const characters = plan.columnWidths.slice(area.left, area.right + 1).reduce((sum, each) => sum + each, 0);
  if (characters === 0) return 0;
  const lines = linesIn(textOf(cell), characters, BOLD_ROLES.has(cell.role));
  return lines * (POINTS_PER_LINE[cell.role] ?? DEFAULT_POINTS) + (lines > 1 ? 2 : 0);
}

/**
 * Row heights in points at which no text of the plan is cut off, for the rows that need more than the default. Hosts fit a row
 * to its own cells but never to merged ones, so a text merged over rows gets what it lacks spread over them. A height the
 * plan gives stands.
 */
export function fittedHeights(plan: SheetPlan): Readonly<Record<number, number>> {
  const heights = new Map<number, number>();
  const height = (row: number): number => plan.rowHeights[row] ?? heights.get(row) ?? DEFAULT_POINTS;
  const tall: { readonly area: Area; readonly points: number }[] = [];
  for (const cell of plan.cells) {
    const area = plan.merges.find((merge) => contains(merge, cell)) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const points = neededPoints(plan, cell, area);
    if (area.bottom > area.top) tall.push({ area, points });
    else if (points > height(cell.row)) heights.set(cell.row, points);
  }
  for (const { area, points } of tall) {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const lacking = points - rows.reduce((sum, row) => sum + height(row), 0);
    if (lacking <= 0) continue;
    const free = rows.filter((row) => plan.rowHeights[row] === undefined);
    for (const row of free) heights.set(row, height(row) + lacking / free.length);
  }
  const rounded = [...heights].map(([row, points]): [number, number] => [row, Math.ceil(points * 4) / 4]);
  return { ...Object.fromEntries(rounded), ...plan.rowHeights };
}
