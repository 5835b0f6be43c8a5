import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import type { CellContent, CellEdit } from '../../../src/workbook/cell-edit';
import { cellAt } from '../../../src/workbook/snapshot';
import { applyEdits } from '../../../src/xlsx/apply-edits';
import { applyPlans } from '../../../src/xlsx/apply-plans';
import { blankDocument } from '../../../src/xlsx/blank-document';
import { readSnapshot } from '../../../src/xlsx/read-snapshot';
import { openXlsx, serialiseXlsx } from '../../../src/xlsx/xlsx-document';
import { byLibreOffice, NOT_INSTALLED } from '../../libreoffice/libreoffice';
import { settingsPlan, SHEET, TWIN_COLUMN, twinCases, twinFaults } from './twin-cases';

const OF_EACH = 300;
const SEED = 20_261_121;
/** Failures beyond these say nothing new. */
const PRINTED = 20;

/** Twins over random figures, computed by LibreOffice, against the functions. Answers the exit code. */
async function compare(folder: string): Promise<number> {
  const cases = twinCases(OF_EACH, SEED);
  const write = (row: number, column: number, becomes: CellContent): CellEdit => ({ sheet: SHEET, row, column, was: { value: null }, becomes });
  const edits = cases.flatMap(({ row, cells, twin }) => [
    ...cells.flatMap((cell, column) => (cell === null ? [] : [write(row, column, isFunctionError(cell) ? { formula: `=${cell.code}` } : { value: cell })])),
    write(row, TWIN_COLUMN, { formula: twin }),
  ]);
  const workbook = path.join(folder, 'kembaran.xlsx');
  writeFileSync(workbook, serialiseXlsx(applyEdits(applyPlans(blankDocument('kembaran.xlsx', SHEET), [settingsPlan]).document, edits)));
  const computed = byLibreOffice(folder, workbook, 'xlsx');
  if (computed === null) {
    console.error(NOT_INSTALLED);
    return 2;
  }
  const [sheet] = readSnapshot(await openXlsx(readFileSync(computed), path.basename(computed))).sheets;
  const faults = twinFaults(cases, ({ row }) => {
    const cell = cellAt(sheet!, row, TWIN_COLUMN);
    return cell?.error ?? cell?.value ?? null;
  });
  for (const fault of faults.slice(0, PRINTED)) console.error(fault);
  console.log(`${cases.length} twins computed by LibreOffice, ${faults.length} differ from their function.`);
  return faults.length === 0 ? 0 : 1;
}

const folder = mkdtempSync(path.join(tmpdir(), 'lembar-kembaran-'));
void compare(folder)
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => rmSync(folder, { recursive: true }));
