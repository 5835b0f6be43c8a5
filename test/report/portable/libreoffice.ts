import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import type { CellContent, CellEdit } from '../../../src/workbook/cell-edit';
import { cellAt } from '../../../src/workbook/snapshot';
import { applyEdits } from '../../../src/xlsx/apply-edits';
import { blankDocument } from '../../../src/xlsx/blank-document';
import { readSnapshot } from '../../../src/xlsx/read-snapshot';
import { openXlsx, serialiseXlsx } from '../../../src/xlsx/xlsx-document';
import { SHEET, TWIN_COLUMN, twinCases, twinFaults } from './twin-cases';

const OF_EACH = 300;
const SEED = 20_261_121;
const PROGRAMS = ['soffice', 'libreoffice'];
const SLOWEST_START_MS = 300_000;
/** Failures beyond these say nothing new. */
const PRINTED = 20;

/** A copy of the workbook with every formula worked out by LibreOffice; null where no LibreOffice is installed. */
function computedByLibreOffice(folder: string, workbook: string): string | null {
  const out = path.join(folder, 'computed');
  mkdirSync(out);
  for (const program of PROGRAMS) {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const run = spawnSync(program, [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, workbook], { encoding: 'utf8', timeout: SLOWEST_START_MS });
    if ((run.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') continue;
    if (run.status !== 0) throw new Error(`LibreOffice did not compute the workbook: ${run.error?.message ?? run.stderr}`);
    return path.join(out, path.basename(workbook));
  }
  return null;
}

/** Twins over random figures, computed by LibreOffice, against the functions. Answers the exit code. */
async function compare(folder: string): Promise<number> {
  const cases = twinCases(OF_EACH, SEED);
  const write = (row: number, column: number, becomes: CellContent): CellEdit => ({ sheet: SHEET, row, column, was: { value: null }, becomes });
  const edits = cases.flatMap(({ row, cells, twin }) => [
    ...cells.flatMap((cell, column) => (cell === null ? [] : [write(row, column, isFunctionError(cell) ? { formula: `=${cell.code}` } : { value: cell })])),
    write(row, TWIN_COLUMN, { formula: twin }),
  ]);
  const workbook = path.join(folder, 'kembaran.xlsx');
  writeFileSync(workbook, serialiseXlsx(applyEdits(blankDocument('kembaran.xlsx', SHEET), edits)));
  const computed = computedByLibreOffice(folder, workbook);
  if (computed === null) {
    console.error('LibreOffice is not installed, so nothing was compared. Install it (Debian: apt-get install libreoffice-calc) and run this again.');
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
