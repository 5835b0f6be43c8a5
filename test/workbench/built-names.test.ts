import { IUniverInstanceService } from '@univerjs/core';
import type { OpenWorkbook } from '../../src/workbench/univer-gateway';
import { openInGrid } from '../../src/workbench/univer-gateway';
import type { PlanName, SheetPlan } from '../../src/workbook/sheet-plan';
import { cellAt } from '../../src/workbook/snapshot';
import { withPart } from '../../src/xlsx/package-part';
import { definedNames } from '../../src/xlsx/workbook-part';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { documentOf, openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../contract/fixture-workbook';
import { planOf } from '../excel/plan-fixture';
import { createNodeGrid } from './node-grid';

const TABLE = 'Tabel 3.1';
let grid: ReturnType<typeof createNodeGrid>;
let workbook: OpenWorkbook;

beforeEach(async () => {
  grid = createNodeGrid();
  const plain = await openXlsx(fixtureWorkbook.bytes, 'contoh.xlsx');
  const xml = new TextDecoder().decode(plain.parts.get(plain.workbookPart));
  const named = xml.replace('</sheets>', `</sheets><definedNames><definedName name="TargetTahunan" comment="milik saya">'${TABLE}'!$B$4</definedName></definedNames>`);
  workbook = openInGrid(grid, documentOf('contoh.xlsx', withPart(plain.parts, plain.workbookPart, new TextEncoder().encode(named))));
});

afterEach(() => grid.dispose());

const BATAS: PlanName = { name: 'BATAS_CAPAIAN', area: { top: 3, left: 1, bottom: 3, right: 1 } };

/** A sheet whose cell B4, or the cell of `name`, holds the number that the name stands for. */
function settingsPlan(value: number, names: readonly PlanName[] = [BATAS]): SheetPlan {
  const [row, column] = [names[0]?.area.top ?? 3, names[0]?.area.left ?? 1];
  const plan = planOf('Pengaturan', 3, { names });
  return { ...plan, cells: [...plan.cells.filter((cell) => cell.row !== row || cell.column !== column), { row, column, role: 'decimal2', value }] };
}

async function uses(formula: string): Promise<void> {
  await workbook.edit([{ sheet: TABLE, row: 9, column: 0, was: { value: null }, becomes: { formula } }], 'Uji');
}

async function shown(): Promise<unknown> {
  return cellAt((await workbook.read()).sheets[0]!, 9, 0)?.value;
}

async function saved(): Promise<string[]> {
  const document: XlsxDocument = await openXlsx(serialiseXlsx(await workbook.toDocument()), 'contoh.xlsx');
  return definedNames(document.parts.get(document.workbookPart)!)
    .filter(({ tab }) => tab === null)
    .map(({ name, text, comment }) => `${name} ${text} ${comment}`);
}

async function undone(): Promise<void> {
  grid.injector.get(IUniverInstanceService).focusUnit(workbook.id);
  await grid.api.undo();
}

const theirs = `TargetTahunan '${TABLE}'!$B$4 milik saya`;

describe('the names of a sheet made in the workbench', () => {
  it('are reckoned with anywhere, and saved', async () => {
    await workbook.build([settingsPlan(1.2)], 'Susun');
    await uses('=BATAS_CAPAIAN*100+TargetTahunan');
    expect(await shown()).toBe(550);
    expect(await saved()).toEqual([theirs, "BATAS_CAPAIAN 'Pengaturan'!$B$4 KINERJA"]);
  });

  it('move when the sheet is brought up to date, and formulas follow', async () => {
    await workbook.build([settingsPlan(1.2)], 'Susun');
    await uses('=BATAS_CAPAIAN*100');
    await workbook.build([settingsPlan(1.1, [{ name: 'BATAS_CAPAIAN', area: { top: 5, left: 2, bottom: 5, right: 2 } }])], 'Susun');
    expect(await shown()).toBeCloseTo(110, 12);
    expect(await saved()).toEqual([theirs, "BATAS_CAPAIAN 'Pengaturan'!$C$6 KINERJA"]);
  });

  it('go back with the sheet in the same step, moved or new', async () => {
    await workbook.build([settingsPlan(1.2)], 'Susun');
    await uses('=BATAS_CAPAIAN*100');
    await workbook.build([settingsPlan(1.1, [{ name: 'BATAS_LAIN', area: { top: 5, left: 2, bottom: 5, right: 2 } }])], 'Susun');
    await undone();
    expect(await shown()).toBeCloseTo(120, 12);
    expect(await saved()).toEqual([theirs, "BATAS_CAPAIAN 'Pengaturan'!$B$4 KINERJA"]);
    await undone();
    await undone();
    expect(await saved()).toEqual([theirs]);
  });

  it('are refused where the user has one for something else, and nothing is made', async () => {
    const before = await workbook.read();
    const plan = settingsPlan(1, [{ ...BATAS, name: 'TARGETTAHUNAN' }]);
    await expect(workbook.build([planOf('Lain'), plan], 'Susun')).rejects.toMatchObject({ code: 'name-taken', params: { name: 'TARGETTAHUNAN' } });
    expect(await workbook.read()).toEqual(before);
    expect(await saved()).toEqual([theirs]);
  });

  it('are saved where they stand after rows were put in, as the user\'s are', async () => {
    await workbook.build([settingsPlan(1.2)], 'Susun');
    grid.api.getActiveWorkbook()!.getSheetByName('Pengaturan')!.insertRows(1, 2);
    grid.api.getActiveWorkbook()!.getSheetByName(TABLE)!.insertRows(0, 1);
    grid.api.getActiveWorkbook()!.getSheetByName(TABLE)!.setName('Tabel Tiga');
    const moved = await saved();
    expect(moved.map((text) => text.replaceAll("'", ''))).toEqual(['TargetTahunan Tabel Tiga!$B$5 milik saya', 'BATAS_CAPAIAN Pengaturan!$B$6 KINERJA']);
    expect(await saved()).toEqual(moved);
  });

  it('are lost with the sheet, and come back with it', async () => {
    await workbook.build([settingsPlan(1.2)], 'Susun');
    const facade = grid.api.getActiveWorkbook()!;
    facade.deleteSheet(facade.getSheetByName('Pengaturan')!);
    expect(await saved()).toEqual([theirs, 'BATAS_CAPAIAN #REF! KINERJA']);
    await workbook.build([settingsPlan(1.2)], 'Susun');
    expect(await saved()).toEqual([theirs, "BATAS_CAPAIAN 'Pengaturan'!$B$4 KINERJA"]);
  });
});
