import { readFileSync } from 'node:fs';
import { CellValueType, LocaleType, type ICellData } from '@univerjs/core';
import { readXlsx } from 'hucre';
import { selftestCommand } from '../../src/cli/selftest-command';
import { selftestCount } from '../../src/cli/selftest-plan';
import { cellAt, type CellValue, type SheetSnapshot } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { partText } from '../xlsx/package-fixture';
import { createNodeGrid } from '../workbench/node-grid';
import { run, useFolder } from './run-command';

const FIRST_ROW = 6;
const [RESULT, AGREES] = [3, 5];
const verdict = { row: 2, column: 2 };

async function written(file: string): Promise<SheetSnapshot> {
  const snapshot = readSnapshot(await openXlsx(readFileSync(file), 'uji.xlsx'));
  return snapshot.sheets.find(({ name }) => name === 'Uji Mandiri')!;
}

/** The sheet as an engine that is not ours computes it, from its inputs and formulas alone. */
async function computed({ rows }: SheetSnapshot): Promise<CellValue[][]> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      const value = cell?.value ?? null;
      if (cell?.formula !== undefined) (cellData[r] ??= {})[c] = { f: cell.formula };
      else if (value !== null) (cellData[r] ??= {})[c] = { v: value, t: typeof value === 'string' ? CellValueType.STRING : CellValueType.NUMBER };
    }),
  );
  const grid = createNodeGrid();
  try {
    const workbook = grid.api.createWorkbook({
      id: 'uji',
      name: 'uji',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: ['uji'],
      sheets: { uji: { id: 'uji', name: 'uji', cellData, rowCount: 200, columnCount: 30 } },
    });
    await grid.api.getFormula().onCalculationResultApplied();
    return workbook.getSheetByName('uji')!.getRange(0, 0, 200, 30).getValues() as CellValue[][];
  } finally {
    grid.dispose();
  }
}

const isTrue = (value: CellValue | undefined) => value === true || value === 1;

describe('selftest-workbook', () => {
  const inFolder = useFolder();

  it('writes a workbook that another program reads, with one row for each test', async () => {
    const file = inFolder('uji.xlsx');
    const { code, out, err } = await run(selftestCommand, '--out', file);

    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`Ditulis ke "${file}": ${selftestCount} uji.`);
    const { sheets } = await readXlsx(readFileSync(file));
    expect(sheets.map(({ name }) => name)).toEqual(['Petunjuk', 'Uji Mandiri']);
    expect(sheets[1]!.rows[FIRST_ROW + selftestCount - 1]?.[0]).toBe(selftestCount);
  });

  it('computes to TRUE in every row, and in the one cell that holds for all, in an engine that is not ours', async () => {
    const file = inFolder('uji.xlsx');
    await run(selftestCommand, '--out', file);
    const sheet = await written(file);
    const values = await computed(sheet);

    const rows = Array.from({ length: selftestCount }, (_, index) => FIRST_ROW + index);
    const wrong = rows
      .filter((row) => !isTrue(values[row]?.[AGREES]))
      .map((row) => [cellAt(sheet, row, RESULT)?.formula, values[row]?.[RESULT], cellAt(sheet, row, AGREES)?.formula]);
    expect(wrong).toEqual([]);
    expect(isTrue(values[verdict.row]?.[verdict.column])).toBe(true);
    expect(values[verdict.row + 1]?.[verdict.column]).toBe(`${selftestCount} / ${selftestCount}`);
  });

  it('is FALSE throughout until Excel has computed it', async () => {
    const file = inFolder('uji.xlsx');
    await run(selftestCommand, '--out', file);
    const sheet = await written(file);

    const stored = Array.from({ length: selftestCount }, (_, index) => cellAt(sheet, FIRST_ROW + index, AGREES)?.value);
    expect(new Set(stored)).toEqual(new Set([false]));
    expect(cellAt(sheet, verdict.row, verdict.column)).toMatchObject({ formula: `=AND(F7:F${FIRST_ROW + selftestCount})`, value: false });
  });

  it('holds the functions as Excel stores them, and asks to be computed on opening', async () => {
    const file = inFolder('uji.xlsx');
    await run(selftestCommand, '--out', file);
    const bytes = new Uint8Array(readFileSync(file));

    const sheet = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('cm="1"><f t="array" ref="D7">_xldudf_KINERJA_CAPAIAN(430,425)</f><v>#N/A</v></c>');
    expect(sheet).not.toMatch(/<f[^>]*>[^<]*KINERJA\./);
    expect(partText(bytes, 'xl/metadata.xml')).toContain('XLDAPR');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('speaks English when asked', async () => {
    const file = inFolder('uji.xlsx');
    const { out } = await run(selftestCommand, '--out', file, '--lang', 'en');
    expect(out).toBe(`Written to "${file}": ${selftestCount} tests.`);
    const { sheets } = await readXlsx(readFileSync(file));
    expect(sheets.map(({ name }) => name)).toEqual(['Guide', 'Self-test']);
  });

  it.each([
    [['--out', 'uji.xls'], /berakhiran \.xlsx/],
    [['berkas.xlsx'], /^Cara pakai/],
    [['--lang', 'fr'], /^Cara pakai/],
    [['--out', '/tidak-ada/uji.xlsx'], /tidak dapat ditulis/],
  ])('says what is wrong with %j and writes nothing', async (argv, sentence) => {
    const { code, err } = await run(selftestCommand, ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
