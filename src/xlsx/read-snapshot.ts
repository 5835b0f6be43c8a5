import type { Area } from '../workbook/address';
import { parseArea } from '../workbook/address';
import { GatewayFault } from '../workbook/gateway-fault';
import type { ReadOptions } from '../workbook/gateway';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../workbook/snapshot';
import { CellScanner, Stop } from './cell-scanner';
import { datesOf1904 } from './dates-of-1904';
import { withFormulaResults } from './formula-results';
import { namedAreas } from './named-areas';
import { sharedStrings } from './shared-strings';
import { CellReader } from './sheet-cell';
import { sheetPartOf } from './sheet-part';
import { styleTable } from './style-table';
import type { SheetEntry } from './workbook-part';
import { countsFrom1904, layoutsByTab } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import type { XmlElement } from './xml/tree';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from './xml/tree';

/** How many rows pass between two looks at the stop signal. */
const ROWS_PER_LOOK = 4096;

export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new GatewayFault('stopped');
}

/** Every sheet as plain data, formulas without a stored result worked out where they can be. Throws fault `stopped` when the signal is aborted. */
export function readSnapshot(document: XlsxDocument, options: ReadOptions = {}): Snapshot {
  const total = document.sheets.length;
  const sheets = document.sheets.map((entry, index) => {
    const sheet = readSheet(document, entry, options.signal);
    options.onProgress?.(index + 1, total);
    return sheet;
  });
  checkSignal(options.signal);
  return withFormulaResults({ sheets, names: namedAreas(document) });
}

/** One sheet as the file holds it. Throws fault `stopped`, or `damaged-file` where its part cannot be understood. */
export function readSheet(document: XlsxDocument, entry: SheetEntry, signal?: AbortSignal): SheetSnapshot {
  try {
    return understoodSheet(document, entry, signal);
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    throw new GatewayFault('damaged-file', { file: document.fileName }, `${entry.part}: ${reason.message}`);
  }
}

function understoodSheet(document: XlsxDocument, entry: SheetEntry, signal?: AbortSignal): SheetSnapshot {
  const { parts, workbookPart } = document;
  const part = sheetPartOf(parts.get(entry.part)!);
  const scanner = new CellScanner(part.bytes, part.dataStart, part.dataEnd);
  const reader = new CellReader(scanner, sharedStrings(parts, workbookPart), styleTable(parts, workbookPart).xfs);
  const rows: (SnapshotCell | undefined)[][] = [];
  const hidden: number[] = [];
  let width = 0;
  let room = 0;
  let seen = 0;
  for (let stop = scanner.next(); stop !== Stop.end; stop = scanner.next()) {
    if (stop === Stop.row) {
      if (++seen % ROWS_PER_LOOK === 0) checkSignal(signal);
      const attribute = scanner.rowAttribute('hidden');
      if (attribute === '1' || attribute === 'true') hidden.push(scanner.row);
    } else if (stop === Stop.cell) {
      const cell = reader.read();
      if (cell === undefined) continue;
      (rows[scanner.row] ??= new Array<SnapshotCell | undefined>(room))[scanner.column] = cell;
      if (scanner.column >= width) width = scanner.column + 1;
    } else {
      room = closeRow(rows[scanner.row], room);
    }
  }
  checkSignal(signal);
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows: countsFrom1904(parts.get(workbookPart)!) ? datesOf1904(rows) : rows,
    merges: mergesOf(part.shell),
    hiddenRows: hidden.filter((row) => row < rows.length),
    hiddenColumns: hiddenColumnsOf(part.shell, width),
    protected: isProtected(part.shell),
    layout: layoutsByTab(parts.get(workbookPart)!).get(entry.tab) ?? null,
  };
}

const MOST_ROOM = 64;

/**
 * Takes back the room a finished row did not need; how much the next one gets. Rows of a table are as wide as each other, and
 * one that grows cell by cell takes twice the memory.
 */
function closeRow(row: (SnapshotCell | undefined)[] | undefined, room: number): number {
  if (!row) return room;
  while (row.length > 0 && row[row.length - 1] === undefined) row.length -= 1;
  return Math.min(row.length, MOST_ROOM);
}

export function mergesOf(shell: XmlElement): Area[] {
  return childrenNamed(childNamed(shell, 'mergeCells'), 'mergeCell').flatMap((element) => parseArea(element.attributes.get('ref') ?? '') ?? []);
}

export function isProtected(shell: XmlElement): boolean {
  return booleanAttribute(childNamed(shell, 'sheetProtection'), 'sheet');
}

/** Hidden columns among the first `width`: people hide all that lies right of their table, which says nothing. */
export function hiddenColumnsOf(shell: XmlElement, width: number): number[] {
  return childrenNamed(childNamed(shell, 'cols'), 'col').flatMap((element) => {
    if (!booleanAttribute(element, 'hidden')) return [];
    const first = (numberAttribute(element, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(element, 'max') ?? first + 1) - 1, width - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
