import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { cellAt } from '../../../src/workbook/snapshot';
import { FileGateway } from '../../../src/xlsx/file-gateway';
import type { XlsxDocument } from '../../../src/xlsx/xlsx-document';
import { openFixture } from '../../xlsx/package-fixture';
import type { SmallRow } from './small-layout';
import { COLUMN, FIRST, notedPlan } from './small-layout';

/** A workbook in a file in which the small layout is made again and again, with what people do to it in between. */
export class StandingSheet {
  private reading: { readonly of: XlsxDocument; readonly snapshot: Snapshot } | null = null;

  private constructor(readonly gateway: FileGateway) {}

  static async open(): Promise<StandingSheet> {
    return new StandingSheet(new FileGateway(await openFixture({ sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })));
  }

  /** Makes the sheet from these rows; `shown` is what its label cells say meanwhile, as formulas over a source that was typed over. */
  async make(rows: readonly SmallRow[], shown: readonly string[] = [], more: Partial<SheetPlan> = {}): Promise<SheetPlan> {
    const plan = notedPlan(rows, relabelled(await this.read(), shown), more);
    await this.gateway.build([plan]);
    return plan;
  }

  /** Read once for each state of the file. */
  private async read(): Promise<Snapshot> {
    const { document } = this.gateway;
    if (this.reading?.of !== document) this.reading = { of: document, snapshot: await this.gateway.read() };
    return this.reading.snapshot;
  }

  async sheet(): Promise<SheetSnapshot> {
    const { sheets } = await this.read();
    return sheets.find(({ name }) => name === 'Kecil')!;
  }

  async type(row: number, column: number, content: { value: CellValue | null } | { formula: string }, more: { result?: CellValue; format?: string } = {}): Promise<void> {
    const cell = cellAt(await this.sheet(), row, column);
    const was = cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
    await this.gateway.edit([{ sheet: 'Kecil', row, column, was, becomes: content, ...more }]);
  }

  /** The texts of the sheet, row by row, with `·` between cells; keys and empty cells left out. */
  async texts(): Promise<string[]> {
    const { rows } = await this.sheet();
    return Array.from(rows, (row) =>
      (row ?? [])
        .flatMap((cell) => (cell?.value === undefined || cell.value === null || cell.value === '' || String(cell.value).startsWith('["') ? [] : [String(cell.value)]))
        .join(' · '),
    );
  }
}

function relabelled(snapshot: Snapshot, shown: readonly string[]): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== 'Kecil') return sheet;
      const rows = sheet.rows.map((row, at) => {
        const text = shown[at - FIRST];
        if (!row || text === undefined) return row;
        return row.map((cell, column) => (column === COLUMN.indikator && cell?.formula !== undefined ? { ...cell, value: text } : cell));
      });
      return { ...sheet, rows };
    }),
  };
}
