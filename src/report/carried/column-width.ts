import { displayedText } from '../../workbook/displayed-text';
import type { PlanCell } from '../../workbook/sheet-plan';

const [NARROWEST, WIDEST] = [6, 44];
const WIDEST_FIGURE = 24;

/** Room for a column, in characters: from its longest text, figures in full, words of a heading whole. */
export function columnWidth(header: readonly string[], cells: readonly PlanCell[]): number {
  const words = header.flatMap((tier) => tier.split(/\s+/).map((word) => roomFor(word)));
  const longHeading = Math.ceil(header.at(-1)!.length / 5);
  const texts = cells.map((cell) => ({ isFigure: typeof cell.value === 'number', text: displayedText({ value: cell.value ?? null, ...lookOf(cell) }) }));
  const longest = (figures: boolean): number => Math.max(0, ...texts.filter(({ isFigure }) => isFigure === figures).map(({ text }) => roomFor(text)));
  const asked = [Math.min(WIDEST_FIGURE, longest(true)), longest(false), Math.min(18, Math.max(...words)), Math.min(24, longHeading)];
  return Math.min(WIDEST, Math.max(NARROWEST, ...asked));
}

/** Capitals are wider. */
const roomFor = (text: string): number => Math.ceil(text.length * (text === text.toLowerCase() ? 1 : text === text.toUpperCase() ? 1.25 : 1.05)) + 2;

function lookOf({ format, role }: PlanCell): { format?: string } {
  if (format !== undefined) return { format };
  return role === 'percent2' || role === 'percent2-strong' ? { format: '0.00%' } : role === 'integer' ? { format: '#,##0' } : {};
}
