import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contains, parseArea } from '../../../src/workbook/address';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { readSnapshot } from '../../../src/xlsx/read-snapshot';
import { openXlsx } from '../../../src/xlsx/xlsx-document';

const FIXTURES = join(__dirname, '../../fixtures');
/** The workbooks hold title, source and an empty row above each table. */
const TABLE_TOP = 3;

/** A table of a real document as typed, header rows left out. */
export interface DocumentTable {
  readonly rows: readonly (readonly string[])[];
  /** Whether a reviewer found something in the cell. */
  isAnomaly(row: number, column: number): boolean;
}

export interface RealDocument {
  readonly snapshot: Snapshot;
  table(name: string): DocumentTable;
}

interface TableFacts {
  readonly sheet: string;
  readonly headerRows: number;
  readonly repeatedHeaderRows: readonly number[];
}

const text = (...path: readonly string[]): string => readFileSync(join(FIXTURES, ...path), 'utf8');

/** A document of test/fixtures with its workbook. */
export async function realDocument(folder: string, workbook: string): Promise<RealDocument> {
  const snapshot = readSnapshot(await openXlsx(new Uint8Array(readFileSync(workbook)), 'dokumen.xlsx'));
  const facts = JSON.parse(text(folder, 'tables.json')) as Readonly<Record<string, TableFacts>>;
  const anomalies = csvRows(text(folder, 'anomalies.csv')).slice(1);
  return {
    snapshot,
    table(name) {
      const { sheet, headerRows, repeatedHeaderRows } = facts[name]!;
      const areas = anomalies.filter(([of]) => of === sheet).flatMap(([, cells]) => cells!.split(/[;,]\s*/).flatMap((each) => parseArea(each.trim()) ?? []));
      const typed = csvRows(text(folder, 'tables', `${name}.csv`)).map((row, index) => ({ row, repeated: repeatedHeaderRows.includes(index + 1) }));
      // Some sheets hold the header that a page break printed again, others only the table.
      const held = snapshot.sheets.find((each) => each.name === sheet)!.rows.length - TABLE_TOP >= typed.length ? typed : typed.filter(({ repeated }) => !repeated);
      const body = held.map((each, index) => ({ ...each, at: TABLE_TOP + index })).slice(headerRows).filter(({ repeated }) => !repeated);
      return {
        rows: body.map(({ row }) => row),
        isAnomaly: (row, column) => areas.some((area) => contains(area, { row: body[row]!.at, column })),
      };
    },
  };
}

/** Rows of a CSV text with quoted fields. */
export function csvRows(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
