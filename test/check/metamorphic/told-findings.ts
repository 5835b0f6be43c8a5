import { checkWorkbook } from '../../../src/check/check-workbook';
import type { Finding } from '../../../src/check/finding';
import { translate } from '../../../src/i18n/message';
import type { Recognition } from '../../../src/recognise/performance-table';
import { recogniseWorkbook } from '../../../src/recognise/recognise-workbook';
import type { Address } from '../../../src/workbook/address';
import { formatAddress } from '../../../src/workbook/address';
import { defaultSettings } from '../../../src/workbook/settings';
import type { Snapshot } from '../../../src/workbook/snapshot';

export interface Checked {
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
}

export function checked(snapshot: Snapshot): Checked {
  const recognition = recogniseWorkbook(snapshot, defaultSettings);
  const { findings, failedRules } = checkWorkbook({ snapshot, recognition, settings: defaultSettings });
  expect(failedRules).toEqual([]);
  return { recognition, findings };
}

const CELLS = /\$?\b[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?\b/g;

/** A text that may name places, without them: they move with what they name. */
function withoutPlaces(text: string, sheets: readonly string[]): string {
  return sheets.reduce((told, name) => told.replaceAll(name, '<lembar>'), text).replace(CELLS, '<sel>');
}

/** Each filled cell of an area; blank lines may open inside one, so its corners say nothing. */
function filledCells(snapshot: Snapshot, { sheet, top, left, bottom, right }: Address): Address[] {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)!.rows;
  const cells: Address[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (rows[row]?.[column]) cells.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return cells;
}

/**
 * Each finding as one line, all it says with its places put where `place` says they went; sorted, so that order says nothing.
 * `whole` false leaves out the sentence, which may count cells of a table that is now two, and what other tables say of it, for
 * which of them is named may change.
 */
export function told(findings: readonly Finding[], snapshot: Snapshot, place: (address: Address) => Address = (address) => address, whole = true): readonly string[] {
  const names = snapshot.sheets.map(({ name }) => name).sort((one, other) => other.length - one.length);
  const plain = (text: string): string => withoutPlaces(text, names);
  const places = (addresses: readonly Address[]): string => addresses.map((address) => formatAddress(place(address))).sort().join(' ');
  return findings
    .map(({ rule, severity, sheet, area, printed, expected, message, related }) =>
      [
        rule,
        severity,
        // An empty cell may be a finding too, so a single cell stands for itself.
        area.top === area.bottom && area.left === area.right ? places([{ sheet, ...area }]) : places(filledCells(snapshot, { sheet, ...area })),
        plain(printed),
        ...(whole ? [plain(expected), plain(translate('id', message)), places(related.flatMap((address) => filledCells(snapshot, address)))] : []),
      ].join(' | '),
    )
    .sort();
}

/** What one list says and the other does not, each line with its sign. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  for (const line of before) count.set(line, (count.get(line) ?? 0) - 1);
  for (const line of after) count.set(line, (count.get(line) ?? 0) + 1);
  return [...count].flatMap(([line, times]) => Array.from({ length: Math.abs(times) }, () => `${times < 0 ? 'lost' : 'new '} ${line}`)).sort();
}
