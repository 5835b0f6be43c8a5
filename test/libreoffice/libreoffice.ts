import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['soffice', 'libreoffice'];
const SLOWEST_START_MS = 300_000;
const FILTERS = { xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf' };

export const NOT_INSTALLED = 'LibreOffice is not installed, so nothing was done. Install it (Debian: apt-get install libreoffice-calc) and run this again.';

/**
 * The workbook as LibreOffice writes it, every formula worked out: the path of a new file under `folder`. Null where no
 * LibreOffice is installed; throws where it failed.
 */
export function byLibreOffice(folder: string, workbook: string, to: keyof typeof FILTERS): string | null {
  mkdirSync(folder, { recursive: true });
  const out = mkdtempSync(path.join(folder, `${to}-`));
  const profile = `-env:UserInstallation=${pathToFileURL(path.resolve(folder, 'profile')).href}`;
  for (const program of PROGRAMS) {
    const run = spawnSync(program, [profile, '--headless', '--convert-to', FILTERS[to], '--outdir', out, workbook], { encoding: 'utf8', timeout: SLOWEST_START_MS });
    if ((run.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') continue;
    if (run.status !== 0) throw new Error(`LibreOffice did not open ${path.basename(workbook)}: ${run.error?.message ?? run.stderr}`);
    return path.join(out, `${path.basename(workbook, path.extname(workbook))}.${to}`);
  }
  return null;
}
