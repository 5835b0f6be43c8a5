import { planCapaianFormulas } from '../../src/report/capaian-formulas';
import { policyOnSheet } from '../../src/report/policy-on-sheet';
import { policySheet } from '../../src/report/policy-sheet';
import { portablePlan } from '../../src/report/portable/portable-edits';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import type { OpenWorkbook } from '../../src/workbench/univer-gateway';
import { openInGrid } from '../../src/workbench/univer-gateway';
import type { CellEdit } from '../../src/workbook/cell-edit';
import { defaultSettings } from '../../src/workbook/settings';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { areaNamed, cellAt } from '../../src/workbook/snapshot';
import { applyEdits } from '../../src/xlsx/apply-edits';
import { blankDocument } from '../../src/xlsx/blank-document';
import { createNodeGrid } from './node-grid';

const TABLE = 'Capaian';
const rows: readonly (readonly CellValue[])[] = [
  ['Tabel 3.1 Target dan Realisasi Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
  [1, 'Sasaran A', 'Jumlah lembaga yang dibina', 10, 13],
  [2, 'Sasaran A', 'Jumlah relawan yang dilatih', 100, 88],
  [3, 'Sasaran B', 'Jumlah laporan yang terbit', 4, 3],
];

let grid: ReturnType<typeof createNodeGrid>;
let workbook: OpenWorkbook;

beforeEach(async () => {
  grid = createNodeGrid();
  const typed = rows.flatMap((line, row) => line.map((value, column): CellEdit => ({ sheet: TABLE, row, column, was: { value: null }, becomes: { value } })));
  workbook = openInGrid(grid, applyEdits(blankDocument('uji.xlsx', TABLE), typed));
  await workbook.build([policySheet(defaultSettings, await workbook.read())], 'Pengaturan');
});

afterEach(() => grid.dispose());

/** Capaian in percent and category of every row, as the grid shows them. */
function shown(snapshot: Snapshot): readonly (readonly [number | string, CellValue | string])[] {
  const sheet = snapshot.sheets.find(({ name }) => name === TABLE)!;
  const at = (row: number, column: number): CellValue => {
    const cell = cellAt(sheet, row, column);
    return cell?.error ?? cell?.value ?? '';
  };
  return [2, 3, 4].map((row) => {
    const capaian = at(row, 5);
    return [typeof capaian === 'number' ? Math.round(capaian * 10_000) / 100 : String(capaian), at(row, 6)];
  });
}

/** Types into the cells of a name. */
async function typeIn(name: string, typing: readonly (readonly [number, number, CellValue])[]): Promise<void> {
  const snapshot = await workbook.read();
  const { sheet, area } = areaNamed(snapshot, name)!;
  const own = snapshot.sheets.find((each) => each.name === sheet)!;
  const edits = typing.map(([down, right, value]): CellEdit => {
    const [row, column] = [area.top + down, area.left + right];
    return { sheet, row, column, was: { value: cellAt(own, row, column)?.value ?? null }, becomes: { value } };
  });
  await workbook.edit(edits, 'ketik');
}

async function writeFormulas(): Promise<void> {
  const snapshot = await workbook.read();
  const { settings, faults } = policyOnSheet(snapshot, defaultSettings);
  expect(faults).toEqual([]);
  await workbook.edit(planCapaianFormulas(snapshot, recogniseWorkbook(snapshot, settings), settings).flatMap(({ edits }) => edits), 'rumus');
}

async function followsItsSheet(): Promise<void> {
  expect(shown(await workbook.read())).toEqual([[130, expect.anything()], [88, 'Memuaskan'], [75, 'Baik']]);
  await typeIn('Batas_Capaian', [[0, 0, 1.2]]);
  expect(shown(await workbook.read()).map(([capaian]) => capaian)).toEqual([120, 88, 75]);
  await typeIn('Batas_Capaian', [[0, 0, 'tanpa batas']]);
  expect(shown(await workbook.read()).map(([capaian]) => capaian)).toEqual([130, 88, 75]);
  await typeIn('Skala_Kategori', [[1, 1, 0.9], [2, 2, 0.9], [7, 0, 'Istimewa'], [7, 1, 1], [7, 2, 'tanpa batas']]);
  expect(shown(await workbook.read())).toEqual([[130, 'Istimewa'], [88, 'Sangat Baik'], [75, 'Baik']]);
}

describe('a workbook whose formulas refer to its sheet of settings', () => {
  it('computes all of them again when a cell there is changed', async () => {
    await writeFormulas();
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === TABLE)!;
    expect([cellAt(sheet, 2, 5)?.formula, cellAt(sheet, 2, 6)?.formula]).toEqual(['=IF(E3="","",KINERJA.CAPAIAN(D3,E3,,Batas_Capaian,Target_Nol))', undefined]);
    expect(cellAt(sheet, 3, 6)?.formula).toBe('=IF(F4="","",KINERJA.KATEGORI(F4,Skala_Kategori))');
    // Above 100 the scale has no category, so nothing was written there; somebody fills the formula down.
    await workbook.edit([{ sheet: TABLE, row: 2, column: 6, was: { value: null }, becomes: { formula: '=IF(F3="","",KINERJA.KATEGORI(F3,Skala_Kategori))' } }], 'isi');
    await followsItsSheet();
  }, 120_000);

  it('does so without the add-in too, by the ordinary formulas of the same names', async () => {
    await writeFormulas();
    await workbook.edit([{ sheet: TABLE, row: 2, column: 6, was: { value: null }, becomes: { formula: '=IF(F3="","",KINERJA.KATEGORI(F3,Skala_Kategori))' } }], 'isi');
    const { edits, values, left } = portablePlan(await workbook.read(), 'twin');
    expect([edits.length, values, left]).toEqual([6, [], []]);
    await workbook.edit(edits, 'portabel');
    const text = JSON.stringify(await workbook.read());
    expect([text.includes('KINERJA.'), text.includes('Batas_Capaian'), text.includes('Skala_Kategori')]).toEqual([false, true, true]);
    await followsItsSheet();
  }, 120_000);
});
