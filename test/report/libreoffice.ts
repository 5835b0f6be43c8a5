import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { layouts } from '../../src/report/layouts';
import { reportSet } from '../../src/report/report-set';
import { formatCell } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/settings';
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan';
import type { SnapshotCell } from '../../src/workbook/snapshot';
import { cellAt, sheetNamed } from '../../src/workbook/snapshot';
import { openFileGateway } from '../../src/xlsx/file-gateway';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { byLibreOffice, NOT_INSTALLED } from '../libreoffice/libreoffice';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = ['assets/samples/lkjip-dinsos-tegal-2018.xlsx', 'test/fixtures/lkj-ditjen-rehsos-2023/workbook.xlsx'];
const LARGEST_DIFFERENCE = 1e-9;

/** Whether LibreOffice shows what we planned: numbers to 1e-9 of themselves, texts and errors letter by letter. */
function isSame({ value, error }: PlanCell, found: SnapshotCell | undefined): boolean {
  if (error !== undefined) return found?.error === error;
  if (typeof value !== 'number') return (found?.value ?? '') === (value ?? '');
  return typeof found?.value === 'number' && Math.abs(found.value - value) <= LARGEST_DIFFERENCE * Math.max(1, Math.abs(value));
}

/** Nothing LibreOffice could show without working it out. */
const withoutResults = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  cells: plan.cells.map((cell) => (cell.formula === undefined ? cell : { row: cell.row, column: cell.column, role: cell.role, formula: cell.formula })),
});

/** The report of a workbook in ordinary formulas, every cell of it computed anew by LibreOffice. Answers how many cells differ. */
async function differing(document: string, folder: string): Promise<number | null> {
  const gateway = await openFileGateway(path.join(ROOT, document));
  const [snapshot, kept] = [await gateway.read(), await gateway.loadSettings()];
  const settings: Settings = { ...kept, report: { ...kept.report, formulas: 'portable' } };
  const { plans } = reportSet({ snapshot, settings, recognition: recogniseWorkbook(snapshot, settings) }, layouts);
  await gateway.build(plans.map(withoutResults));
  const written = path.join(folder, path.basename(document));
  await gateway.save(written);
  const computed = byLibreOffice(folder, written, 'xlsx');
  if (computed === null) return null;
  const theirs = readSnapshot(await openXlsx(readFileSync(computed), path.basename(computed)));
  const formulas = plans.flatMap((plan) => plan.cells.filter(({ formula }) => formula !== undefined).map((cell) => ({ plan, cell })));
  const faults = formulas.filter(({ plan, cell }) => !isSame(cell, cellAt(sheetNamed(theirs, plan.name)!, cell.row, cell.column)));
  for (const { plan, cell } of faults) {
    const found = cellAt(sheetNamed(theirs, plan.name)!, cell.row, cell.column);
    console.error(`${plan.name}!${formatCell(cell)} ${cell.formula}: ${cell.error ?? cell.value} | ${found?.error ?? found?.value}`);
  }
  console.log(`${document}: ${plans.length} sheets, ${formulas.length} formulas computed by LibreOffice, ${faults.length} differ.`);
  return faults.length;
}

async function compareAll(folder: string): Promise<number> {
  const counts: number[] = [];
  for (const document of DOCUMENTS) {
    const count = await differing(document, folder);
    if (count === null) {
      console.error(NOT_INSTALLED);
      return 2;
    }
    counts.push(count);
  }
  return counts.every((count) => count === 0) ? 0 : 1;
}

const folder = mkdtempSync(path.join(tmpdir(), 'lembar-laporan-'));
void compareAll(folder)
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => rmSync(folder, { recursive: true }));
