import type { Layout, LayoutSources, ReportInput } from './layout';
import { inReportOrder } from './report-order';
import { isSameSheetName, reportSheetName } from './sheet-name';

/** One layout of the report as it would be made now. */
export interface ReportRow {
  readonly layout: Layout;
  /** The sheet it would stand on. */
  readonly name: string;
  readonly sources: LayoutSources;
  /** `lacking`: the workbook has not what it is made from; `taken`: its sheet would be one that is not its own. */
  readonly state: 'ready' | 'excluded' | 'lacking' | 'taken';
}

/** Every layout in the user's order, and whether it can be made. Two layouts on one sheet: the second finds the name taken. */
export function reportRows(input: ReportInput, layouts: readonly Layout[]): readonly ReportRow[] {
  const { snapshot, settings } = input;
  const ready: string[] = [];
  return inReportOrder(layouts, settings.report).map((layout) => {
    const sources = layout.sources(input);
    const { name, takenBy } = reportSheetName(layout, snapshot, settings);
    const row = { layout, name, sources };
    if (sources.missing.length > 0) return { ...row, state: 'lacking' };
    if (settings.report.excluded.includes(layout.id)) return { ...row, state: 'excluded' };
    if (takenBy !== null || ready.some((other) => isSameSheetName(other, name))) return { ...row, state: 'taken' };
    ready.push(name);
    return { ...row, state: 'ready' };
  });
}
