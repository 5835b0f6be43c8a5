import { CUMULATIVE_KINDS, kindsThatGive } from '../domain/aggregate/cumulative';
import type { Settings } from '../workbook/settings';
import { cellArea } from '../workbook/address';
import type { CellPosition } from '../workbook/address';
import { indicatorKey } from './indicator-name';
import type { Period, Question, TableColumn, TableRow } from './performance-table';

/** The id of the question how the quarters of an indicator make its year; its answer is a CumulativeKind. */
export const cumulativeQuestion = (indicator: string): string => `cumulative:${indicatorKey(indicator)}`;

const QUARTERS: readonly Period[] = ['TW1', 'TW2', 'TW3', 'TW4'];

interface Quarters {
  readonly label: string;
  readonly at: CellPosition;
  yearTarget: number | null;
  readonly targets: Map<Period, number>;
  hasRealisasi: boolean;
}

/** Asks how quarters make the year, once for each indicator with a realisasi of a quarter whose targets do not show it. */
export function cumulativeQuestions(columns: readonly TableColumn[], rows: readonly TableRow[], settings: Settings, asked: Set<string>): readonly Question[] {
  return [...quartersByIndicator(columns, rows)].flatMap(([id, { label, at, yearTarget, targets, hasRealisasi }]) => {
    const all = QUARTERS.flatMap((quarter) => targets.get(quarter) ?? []);
    const isShown = yearTarget !== null && all.length === QUARTERS.length && kindsThatGive(yearTarget, all).length === 1;
    if (!hasRealisasi || isShown || asked.has(id) || settings.answers[id] !== undefined) return [];
    asked.add(id);
    return [{ id, about: 'cumulative' as const, at: cellArea(at), params: { indicator: label }, options: [...CUMULATIVE_KINDS] }];
  });
}

function quartersByIndicator(columns: readonly TableColumn[], rows: readonly TableRow[]): ReadonlyMap<string, Quarters> {
  const found = new Map<string, Quarters>();
  for (const { kind, label, labelAt, period: ofRow, measure, readings } of rows) {
    if (kind !== 'item' || label === null || labelAt === null) continue;
    const id = cumulativeQuestion(label);
    const quarters = found.get(id) ?? { label, at: labelAt, yearTarget: null, targets: new Map<Period, number>(), hasRealisasi: false };
    columns.forEach((column, index) => {
      const reading = readings[index];
      if (reading?.kind !== 'number') return;
      const role = column.role === 'angka-periode' ? measure : column.role;
      const period = ofRow ?? column.period;
      if (role === 'realisasi' && period !== null && QUARTERS.includes(period)) quarters.hasRealisasi = true;
      if (role === 'target' && period === null) quarters.yearTarget = reading.quantity.value;
      if (role === 'target' && period !== null) quarters.targets.set(period, reading.quantity.value);
    });
    found.set(id, quarters);
  }
  return found;
}
