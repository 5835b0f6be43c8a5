import { IFormulaCurrentConfigService } from '@univerjs/engine-formula';
import { openInGrid } from '../../src/workbench/univer-gateway';
import { cellAt } from '../../src/workbook/snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../contract/fixture-workbook';
import { planOf } from '../excel/plan-fixture';
import { createNodeGrid } from './node-grid';
it('x', async () => {
  const grid = createNodeGrid();
  const workbook = openInGrid(grid, await openXlsx(fixtureWorkbook.bytes, 'contoh.xlsx'));
  const p = (v: number, row: number, column: number) => { const plan = planOf('Pengaturan', 3, { names: [{ name: 'BATAS', area: { top: row, left: column, bottom: row, right: column } }] });
    return { ...plan, cells: [...plan.cells.filter((cell) => cell.row !== row || cell.column !== column), { row, column, role: 'decimal2' as const, value: v }] }; };
  await workbook.build([p(1.2, 3, 1)], 's');
  await workbook.edit([{ sheet: 'Tabel 3.1', row: 9, column: 0, was: { value: null }, becomes: { formula: '=BATAS*100' } }], 'Uji');
  const log: unknown[] = [];
  const show = async () => { const s = await workbook.read(); log.push([cellAt(s.sheets[0]!, 9, 0), cellAt(s.sheets[3]!, 5, 2), cellAt(s.sheets[3]!, 3, 1)]); };
  await show();
  grid.api.onCommandExecuted((c) => { if (c.id.includes('formula')) log.push(JSON.stringify(c).slice(0, 500)); });
  { const cc = grid.injector.get(IFormulaCurrentConfigService); log.push(['unit', cc.getExecuteUnitId()]); }
  await workbook.build([p(1.1, 5, 2)], 's');
  await show();
  await workbook.edit([{ sheet: 'Tabel 3.1', row: 10, column: 0, was: { value: null }, becomes: { formula: '=BATAS*100+1' } }, { sheet: 'Tabel 3.1', row: 11, column: 0, was: { value: null }, becomes: { formula: '=Pengaturan!C6*100' } }], 'Uji');
  const s2 = await workbook.read(); log.push([cellAt(s2.sheets[0]!, 9, 0), cellAt(s2.sheets[0]!, 10, 0), cellAt(s2.sheets[0]!, 11, 0)]);
  await workbook.edit([{ sheet: 'Pengaturan', row: 5, column: 2, was: { value: 1.1 }, becomes: { value: 2 } }], 'Uji');
  const s3 = await workbook.read(); log.push([cellAt(s3.sheets[0]!, 9, 0), cellAt(s3.sheets[0]!, 10, 0), cellAt(s3.sheets[0]!, 11, 0)]);
  process.stdout.write(JSON.stringify(log, null, 1));
  grid.dispose();
});
