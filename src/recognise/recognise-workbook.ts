import type { Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';
import type { PerformanceTable, Progress, Recognition, UnrecognisedSheet } from './performance-table';
import { recogniseSheet } from './recognise-sheet';

/** Recognises one sheet a step, so the caller may show progress and stop in between. */
export function* recogniseSteps(snapshot: Snapshot, settings: Settings): Generator<Progress, Recognition, void> {
  const tables: PerformanceTable[] = [];
  const unrecognised: UnrecognisedSheet[] = [];
  const asked = new Set<string>();
  for (const [index, sheet] of snapshot.sheets.entries()) {
    yield { sheet: sheet.name, done: index, total: snapshot.sheets.length };
    const found = recogniseSheet(sheet, settings, asked);
    tables.push(...found.tables);
    if (found.reason !== null) unrecognised.push({ sheet: sheet.name, reason: found.reason });
  }
  return { tables, unrecognised };
}

/** Every table of a workbook, and for each sheet without one the reason. */
export function recogniseWorkbook(snapshot: Snapshot, settings: Settings): Recognition {
  const steps = recogniseSteps(snapshot, settings);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
