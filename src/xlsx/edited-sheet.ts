import type { Area } from '../workbook/address';
import { formatArea, formatCell, parseArea } from '../workbook/address';
import type { CellEdit } from '../workbook/cell-edit';
import { contentOf, sameContent } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import type { SnapshotCell } from '../workbook/snapshot';
import { CellScanner, Stop } from './cell-scanner';
import { cellXml } from './cell-xml';
import { isProtected } from './read-snapshot';
import { sharedStrings } from './shared-strings';
import { CellReader } from './sheet-cell';
import type { SheetPart } from './sheet-part';
import { sheetPartOf, withSheetPart } from './sheet-part';
import type { StyleBook } from './style-book';
import type { Xf } from './style-table';
import { styleTable } from './style-table';
import type { SheetEntry } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import type { Splice } from './xml/splice';
import { spliced } from './xml/splice';
import { escapeText, rawText } from './xml/text';
import { childNamed, childrenNamed, numberAttribute } from './xml/tree';

/** What cells of several sheets share while they are written. */
export interface WritingContext {
  /** Null when no edit brings a number format. */
  readonly styles: StyleBook | null;
  /** Null when no edit brings a dynamic array. */
  readonly dynamicArrayIndex: number | null;
}

/** Edits of one sheet by row, last row first so that taking the next is cheap, each row's in column order; the last word on a cell counts. */
function byRow(edits: readonly CellEdit[]): [number, CellEdit[]][] {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return [...rows]
    .sort(([one], [other]) => other - one)
    .map(([row, columns]) => [row, [...columns.values()].sort((one, other) => one.column - other.column)]);
}

/** The sheet's part with these cells changed. Throws fault `cell-changed` or `sheet-protected`. */
export function editedSheet(document: XlsxDocument, entry: SheetEntry, edits: readonly CellEdit[], context: WritingContext): Uint8Array {
  return new SheetEditing(document, entry, edits, context).run();
}

/** One pass over a sheet's cells that gathers the splices its edits need. */
class SheetEditing {
  private readonly part: SheetPart;
  private readonly scanner: CellScanner;
  private readonly reader: CellReader;
  private readonly xfs: readonly Xf[];
  private readonly isProtected: boolean;
  private readonly pending: [number, CellEdit[]][];
  private readonly splices: Splice[] = [];
  /** Shared formulas whose first cell is edited away; the cells that lean on it get their own text. */
  private readonly dissolved = new Set<string>();
  private rowStyle = 0;
  private grown: Area | null = null;

  constructor(
    document: XlsxDocument,
    private readonly entry: SheetEntry,
    edits: readonly CellEdit[],
    private readonly context: WritingContext,
  ) {
    const { parts, workbookPart } = document;
    this.part = sheetPartOf(parts.get(entry.part)!);
    this.xfs = styleTable(parts, workbookPart).xfs;
    this.scanner = new CellScanner(this.part.bytes, this.part.dataStart, this.part.dataEnd);
    this.reader = new CellReader(this.scanner, sharedStrings(parts, workbookPart), this.xfs);
    this.isProtected = isProtected(this.part.shell);
    this.pending = byRow(edits);
  }

  run(): Uint8Array {
    const { scanner, part } = this;
    for (let stop = scanner.next(); stop !== Stop.end; stop = scanner.next()) {
      if (stop === Stop.row) this.meetRow();
      else if (stop === Stop.cell) this.meetCell();
      else this.insertCells(scanner.tagStart, Number.POSITIVE_INFINITY);
    }
    this.insertRows(part.dataEnd, Number.POSITIVE_INFINITY);
    const shifted = this.splices.map((splice) => ({ ...splice, start: splice.start - part.dataStart, end: splice.end - part.dataStart }));
    const data = spliced(part.bytes.subarray(part.dataStart, part.dataEnd), shifted);
    return withSheetPart(part, data, this.dimension());
  }

  private meetRow(): void {
    const { scanner } = this;
    this.insertRows(scanner.rowStart, scanner.row);
    this.rowStyle = scanner.rowAttribute('customFormat') === null ? 0 : Number(scanner.rowAttribute('s') ?? 0);
    if (this.pending.at(-1)?.[0] !== scanner.row) return;
    const tag = rawText(scanner.bytes, scanner.rowStart, scanner.rowTagEnd).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const name = /^<([\w:.-]+)/.exec(tag)![1]!;
    if (!scanner.rowIsEmpty) {
      this.splices.push({ start: scanner.rowStart, end: scanner.rowTagEnd, replacement: tag });
      return;
    }
    const [, edits] = this.pending.pop()!;
    const cells = edits.map((edit) => this.newCell(edit)).join('');
    this.splices.push({ start: scanner.rowStart, end: scanner.rowTagEnd, replacement: `${tag.replace(/\s*\/>$/, '>')}${cells}</${name}>` });
  }

  private meetCell(): void {
    const { scanner, reader } = this;
    this.insertCells(scanner.cellStart, scanner.column);
    const edit = this.editHere(scanner.column);
    const index = scanner.formulaTagStart < 0 ? null : reader.sharedIndex();
    if (edit) {
      this.pending.at(-1)![1].shift();
      const isMaster = index !== null && scanner.formulaEnd > scanner.formulaTagEnd;
      const replacement = this.cell(edit, reader.read(), scanner.style);
      this.splices.push({ start: scanner.cellStart, end: scanner.cellEnd, replacement });
      if (isMaster) this.dissolved.add(index);
      return;
    }
    if (index === null) return;
    const formula = reader.storedFormula();
    if (!this.dissolved.has(index) || formula === undefined) return;
    this.splices.push({ start: scanner.formulaTagStart, end: scanner.formulaElementEnd, replacement: `<f>${escapeText(formula)}</f>` });
  }

  private editHere(column: number): CellEdit | undefined {
    const [row, edits] = this.pending.at(-1) ?? [];
    return row === this.scanner.row && edits?.[0]?.column === column ? edits[0] : undefined;
  }

  /** New cells of the row at hand, before the given column. */
  private insertCells(at: number, beforeColumn: number): void {
    const [row, edits] = this.pending.at(-1) ?? [];
    if (row !== this.scanner.row || !edits) return;
    let xml = '';
    while (edits.length > 0 && edits[0]!.column < beforeColumn) xml += this.newCell(edits.shift()!);
    if (xml !== '') this.splices.push({ start: at, end: at, replacement: xml });
    if (beforeColumn === Number.POSITIVE_INFINITY) this.pending.pop();
  }

  /** New rows above the given one. */
  private insertRows(at: number, beforeRow: number): void {
    let xml = '';
    this.rowStyle = 0;
    while (this.pending.length > 0 && this.pending.at(-1)![0] < beforeRow) {
      const [row, edits] = this.pending.pop()!;
      const cells = edits.map((edit) => this.newCell(edit)).join('');
      if (cells !== '') xml += `<row r="${row + 1}">${cells}</row>`;
    }
    if (xml !== '') this.splices.push({ start: at, end: at, replacement: xml });
  }

  private newCell(edit: CellEdit): string {
    const { row, column } = edit;
    const style = this.rowStyle || this.columnStyle(column);
    const top = Math.min(this.grown?.top ?? row, row);
    const left = Math.min(this.grown?.left ?? column, column);
    const bottom = Math.max(this.grown?.bottom ?? row, row);
    const right = Math.max(this.grown?.right ?? column, column);
    this.grown = { top, left, bottom, right };
    return this.cell(edit, undefined, style);
  }

  private columnStyle(column: number): number {
    const cols = childrenNamed(childNamed(this.part.shell, 'cols'), 'col');
    const spec = cols.find((col) => (numberAttribute(col, 'min') ?? 0) <= column + 1 && (numberAttribute(col, 'max') ?? 0) > column);
    return numberAttribute(spec, 'style') ?? 0;
  }

  private cell(edit: CellEdit, present: SnapshotCell | undefined, style: number): string {
    const { sheet, row, column } = edit;
    if (!sameContent(contentOf(present), edit.was)) {
      throw new GatewayFault('cell-changed', { sheet, cell: formatCell({ row, column }) });
    }
    if (this.isProtected && (this.xfs[style]?.locked ?? true)) throw new GatewayFault('sheet-protected', { sheet: this.entry.name });
    const xf = edit.format === undefined ? style : this.context.styles!.reformat(style, edit.format);
    return cellXml({ row, column, xf, content: edit.becomes, result: edit.result }, this.context.dynamicArrayIndex);
  }

  /** The used range as the part states it, grown over the new cells. */
  private dimension(): { dimension?: string } {
    const stated = childNamed(this.part.shell, 'dimension');
    const area = parseArea(stated?.attributes.get('ref') ?? '');
    const { grown } = this;
    if (!area || !grown) return {};
    const union = {
      top: Math.min(area.top, grown.top),
      left: Math.min(area.left, grown.left),
      bottom: Math.max(area.bottom, grown.bottom),
      right: Math.max(area.right, grown.right),
    };
    return { dimension: `<dimension ref="${formatArea(union)}"/>` };
  }
}
