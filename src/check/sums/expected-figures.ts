import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { Snapshot } from '../../workbook/snapshot';
import { roundingPerPart } from './additive-columns';
import { columnDifferences, differenceFigures, differenceIn, differencePlainlyHolds } from './column-differences';
import { columnSums } from './column-sums';
import { withComparisonColumns } from '../names/comparison-columns';
import { oncePerTable } from '../once-per-table';
import { partnerColumn } from '../../recognise/partner-column';
import { sumHolds, sumOutcome } from './sum-outcome';

/** What other cells of its row or column say a figure should be, for the cells that say otherwise; by column index, then row. */
export type ExpectedFigures = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * What the rows say: columns that are sums or differences of others. A total that is off by just the error of one of its
 * parts is no error of its own.
 */
export const expectedAcross = oncePerTable((table, snapshot: Snapshot): ExpectedFigures => {
  const expected = new Map<number, Map<number, number>>();
  const add = (index: number, { row }: TableRow, value: number): void => {
    const ofColumn = expected.get(index);
    if (ofColumn) ofColumn.set(row, value);
    else expected.set(index, new Map([[row, value]]));
  };
  for (const { total, parts } of columnSums(table)) {
    const slack = roundingPerPart(table.columns[total]!);
    for (const row of table.rows) {
      if (!carriesFigures(row) || sumHolds(row.readings[total], [row], parts, slack)) continue;
      const outcome = sumOutcome(row.readings[total], parts.map((index) => row.readings[index]), slack);
      if (outcome.kind === 'differs') add(total, row, outcome.sum);
    }
  }
  const compared = withComparisonColumns(table, snapshot);
  const value = differenceFigures(compared);
  for (const terms of [...columnDifferences(compared), ...sisaColumns(table)]) {
    for (const row of compared.rows) {
      if (!carriesFigures(row) || differencePlainlyHolds(row, terms)) continue;
      const outcome = differenceIn(row, terms, value);
      if (typeof outcome === 'object') add(terms.result, row, outcome.expected);
    }
  }
  return expected;
});

const carriesFigures = ({ kind }: TableRow): boolean => kind === 'item' || kind === 'subtotal' || kind === 'total';

function sisaColumns(table: PerformanceTable): readonly { readonly result: number; readonly from: number; readonly less: number }[] {
  return table.columns.flatMap(({ role }, result) => {
    if (role !== 'sisa') return [];
    const [from, less] = [partnerColumn(table, result, 'pagu'), partnerColumn(table, result, 'realisasi-anggaran')];
    return from === null || less === null ? [] : [{ result, from, less }];
  });
}

/** The reading with the expected figure in place of the printed one; the same reading where nothing else is expected. */
export function asExpected(reading: Reading | null | undefined, expected: number | undefined): Reading | null | undefined {
  if (expected === undefined || reading?.kind !== 'number') return reading;
  return { kind: 'number', quantity: { ...reading.quantity, value: expected } };
}

/** The row with the figures of some columns as expected; the same row where they are. */
export function rowAsExpected(row: TableRow, indices: readonly (number | null)[], ...all: readonly ExpectedFigures[]): TableRow {
  let readings: (Reading | null)[] | null = null;
  for (const index of indices) {
    if (index === null) continue;
    const expected = all.map((figures) => figures.get(index)?.get(row.row)).find((value) => value !== undefined);
    if (expected !== undefined) (readings ??= [...row.readings])[index] = asExpected(row.readings[index], expected) ?? null;
  }
  return readings ? { ...row, readings } : row;
}
