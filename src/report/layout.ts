import type { Message } from '../i18n/message';
import type { PerformanceTable, Recognition } from '../recognise/performance-table';
import type { Settings } from '../workbook/settings';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Snapshot } from '../workbook/snapshot';

export interface ReportInput {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly settings: Settings;
}

/** What a layout would be made from, and what it lacks. It can be planned when `missing` is empty. */
export interface LayoutSources {
  readonly tables: readonly PerformanceTable[];
  readonly missing: readonly Message[];
}

/** One standard table of the report (report-layouts.md), made from whatever recognised tables feed it. */
export interface Layout {
  readonly id: string;
  /** The sheet it makes. */
  readonly sheetName: string;
  /** What it is, for the list in the pane. */
  readonly title: Message;
  sources(input: ReportInput): LayoutSources;
  /** Call only when `sources` lacks nothing. */
  plan(input: ReportInput): SheetPlan;
}
