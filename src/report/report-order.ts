import type { ReportChoices } from '../workbook/settings';

/**
 * The layouts in the user's order: those that were moved stand as kept, each other one right after the one it follows in the
 * report.
 */
export function inReportOrder<Each extends { readonly id: string }>(layouts: readonly Each[], { order }: Pick<ReportChoices, 'order'>): readonly Each[] {
  const ordered = [...new Set(order)].flatMap((id) => layouts.find((layout) => layout.id === id) ?? []);
  layouts.forEach((layout, index) => {
    if (ordered.includes(layout)) return;
    const before = layouts[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, layout);
  });
  return ordered;
}
