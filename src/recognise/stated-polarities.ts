import { capaian } from '../domain/achievement/capaian';
import type { Polarity } from '../domain/achievement/policy';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import type { Reading } from '../domain/numeral/reading';
import type { Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';
import { sheetNamed } from '../workbook/snapshot';
import { indicatorKey } from './indicator-name';
import type { CapaianGroup, PerformanceTable, Recognition, TableRow } from './performance-table';
import { LOWER_IS_BETTER, polaritiesOfWords, raisesPolarity } from './polarity-words';
import { sheetGrid } from './sheet-grid';

/**
 * The settings with what the tables say of each indicator's polarity; what the user said goes first, and where two tables
 * disagree neither counts. A column of polarities says it; of the two formulas for lower is better, the one most of the table's
 * printed capaian are worked out with. Without such a column a printed capaian says it, under a name that makes us ask: where
 * one of those formulas gives it and realisasi over target does not.
 */
export function withStatedPolarities(settings: Settings, snapshot: Snapshot, { tables }: Recognition): Settings {
  const stated = new Map<string, Polarity | null>();
  for (const table of tables) {
    for (const [key, polarity] of polaritiesOfTable(table, settings, snapshot)) stated.set(key, (stated.get(key) ?? polarity) === polarity ? polarity : null);
  }
  const agreed = [...stated].filter((entry): entry is [string, Polarity] => entry[1] !== null);
  return agreed.length === 0 ? settings : { ...settings, polarities: { ...Object.fromEntries(agreed), ...settings.polarities } };
}

function polaritiesOfTable(table: PerformanceTable, { defaultPolarity }: Settings, snapshot: Snapshot): readonly (readonly [string, Polarity])[] {
  const column = table.columns.find(({ role }) => role === 'polaritas');
  if (!column) return defaultPolarity === 'maks' ? printedPolarities(table) : [];
  const sheet = sheetNamed(snapshot, table.sheet);
  if (!sheet) return [];
  const grid = sheetGrid(sheet);
  const rows = table.rows.flatMap((row) => {
    const polarities = row.kind === 'item' && row.label !== null ? polaritiesOfWords(grid.text(row.row, column.column)) : null;
    return polarities ? [{ row, key: indicatorKey(row.label!), polarities }] : [];
  });
  const lower = rows.filter(({ polarities }) => polarities.length > 1).map(({ row }) => row);
  return rows.map(({ key, polarities }) => [key, polarities.length === 1 ? polarities[0]! : polarities.includes(defaultPolarity) ? defaultPolarity : lowerFormula(table, lower)]);
}

function printedPolarities(table: PerformanceTable): readonly (readonly [string, Polarity])[] {
  const printedBy = (row: TableRow, polarity: Polarity): boolean => table.groups.some((group) => isPrinted(polarity, row, group, lastPlace(row, group)));
  const told = table.rows.flatMap((row) => {
    if (row.kind !== 'item' || row.label === null || !raisesPolarity(row.label) || printedBy(row, 'maks')) return [];
    const fitting = LOWER_IS_BETTER.filter((polarity) => printedBy(row, polarity));
    return fitting.length === 0 ? [] : [{ row, key: indicatorKey(row.label), fitting }];
  });
  const usual = lowerFormula(table, told.map(({ row }) => row));
  return told.map(({ key, fitting }) => [key, fitting.length === 1 ? fitting[0]! : usual]);
}

/** One unit of the last printed place: some round, some cut off. */
const lastPlace = ({ readings }: TableRow, { capaian: index }: CapaianGroup): number => {
  const reading = index === null ? null : readings[index];
  return reading?.kind === 'number' ? 10 ** -Math.max(0, reading.quantity.decimals) : 0;
};

/** T/R where more of the rows print that than print (2T-R)/T. */
function lowerFormula({ groups }: PerformanceTable, rows: readonly TableRow[]): Polarity {
  const fitting = (polarity: Polarity): number => rows.filter((row) => groups.some((group) => isPrinted(polarity, row, group, HALF_PERCENT))).length;
  return fitting('min-rasio') > fitting('min') ? 'min-rasio' : 'min';
}

/** Printed capaian is rounded, in percent or as a ratio; so far apart the two formulas are told. */
const HALF_PERCENT = 0.5;

function isPrinted(polarity: Polarity, { readings }: TableRow, group: CapaianGroup, within: number): boolean {
  const [target, realisasi, printed] = [group.target, group.realisasi, group.capaian].map((index) => (index === null ? null : plainValue(readings[index])));
  const computed = capaian(target ?? null, realisasi ?? null, polarity, defaultCapaianPolicy);
  if (!computed.ok || printed === null || printed === undefined) return false;
  return [printed, printed * 100].some((shown) => Math.abs(shown - computed.value.ratio * 100) <= within);
}

const plainValue = (reading: Reading | null | undefined): number | null => (reading?.kind === 'number' ? reading.quantity.value : null);
