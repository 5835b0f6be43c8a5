import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/check/check-workbook';
import type { Finding, Fix } from '../../src/check/finding';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { formatArea } from '../../src/workbook/address';
import { contentOf, sameContent } from '../../src/workbook/cell-edit';
import { displayedText } from '../../src/workbook/displayed-text';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { readSnapshot } from '../../src/xlsx/read-snapshot';

const FIXED = new Set(['text-number', 'unit-in-cell', 'currency-text', 'mixed-decimal', 'ambiguous-separator']);

const check = (snapshot: Snapshot): readonly Finding[] =>
  checkWorkbook({ snapshot, recognition: recogniseWorkbook(snapshot, defaultSettings), settings: defaultSettings }).findings;

const withCell = (snapshot: Snapshot, name: string, row: number, column: number, cell: SnapshotCell): Snapshot => ({
  sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows];
    const cells = [...(rows[row] ?? [])];
    cells[column] = cell;
    rows[row] = cells;
    return { ...sheet, rows };
  }),
});

function applied(snapshot: Snapshot, { edits }: Fix): Snapshot {
  return edits.reduce((state, { sheet, row, column, was, becomes, format }) => {
    const before = cellAt(state.sheets.find(({ name }) => name === sheet)!, row, column);
    expect(sameContent(contentOf(before), was)).toBe(true);
    if (!('value' in becomes)) throw new Error('a text becomes a value');
    return withCell(state, sheet, row, column, { value: becomes.value, ...(format === undefined ? {} : { format }) });
  }, snapshot);
}

const identity = ({ rule, sheet, area }: Finding): string => `${rule} ${sheet}!${formatArea(area)}`;

describe('fixes that turn texts into numbers', () => {
  let sample: Snapshot;
  beforeAll(async () => {
    sample = readSnapshot(await openXlsx(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx'))), 'sample.xlsx'));
  });

  /** The cell of the sample as a planner would have typed it into a cell formatted as text. */
  const typedAs = (snapshot: Snapshot, sheet: string, row: number, column: number, write: (shown: string) => string): Snapshot => {
    const cell = cellAt(snapshot.sheets.find(({ name }) => name === sheet)!, row, column);
    return withCell(snapshot, sheet, row, column, { value: write(displayedText(cell)) });
  };

  it('leave nothing to say of the text, and give no other finding cause', () => {
    let seeded = typedAs(sample, 'Tabel 3.1 Target Realisasi', 9, 3, (shown) => `${shown} `);
    seeded = typedAs(seeded, 'Tabel 3.1 Target Realisasi', 7, 4, (shown) => shown.replace(',', '.'));
    seeded = typedAs(seeded, 'Program dan Anggaran', 9, 4, (shown) => `Rp ${shown}`);
    const before = check(seeded);
    const fixable = before.filter(({ rule, fix }) => FIXED.has(rule) && fix !== null);
    expect(new Set(fixable.map(({ rule }) => rule))).toEqual(FIXED);
    const known = new Set(before.map(identity));
    for (const finding of fixable) {
      const after = check(applied(seeded, finding.fix!)).map(identity);
      expect(after).not.toContain(identity(finding));
      expect(after.filter((other) => !known.has(other))).toEqual([]);
    }
  });

  it('show the reader the same figures', () => {
    const fixable = check(typedAs(sample, 'Program dan Anggaran', 9, 4, (shown) => `Rp ${shown}`)).filter(({ rule, fix }) => (rule === 'unit-in-cell' || rule === 'currency-text') && fix !== null);
    expect(fixable.length).toBeGreaterThan(1);
    for (const { fix } of fixable) {
      for (const { was, becomes, format } of fix!.edits) {
        if (!('value' in was) || !('value' in becomes)) throw new Error('texts and values only');
        expect(displayedText({ value: becomes.value, ...(format === undefined ? {} : { format }) })).toBe(was.value);
      }
    }
  });
});
