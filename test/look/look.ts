import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processConsole } from '../../src/cli/console';
import { reportCommand } from '../../src/cli/report-command';
import { openFileGateway } from '../../src/xlsx/file-gateway';
import { byLibreOffice, NOT_INSTALLED } from '../libreoffice/libreoffice';
import { contactSheets } from './contact-sheet';

const SAMPLE = path.resolve(import.meta.dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');
/** Says only what went wrong. */
const quiet = { ...processConsole(), out: () => undefined };

/** Hides the user's own sheets: LibreOffice prints what can be seen. */
async function showOnlyOurs(report: string): Promise<void> {
  const { sheets } = await (await openFileGateway(report)).read();
  const parts = unzipSync(readFileSync(report));
  let index = 0;
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace(/<sheet [^>]*>/g, (tag) =>
    sheets[index++]!.layout === null ? tag.replace(/ state="\w+"/, '').replace('<sheet ', '<sheet state="hidden" ') : tag,
  );
  const view = `<bookViews><workbookView activeTab="${sheets.findIndex(({ layout }) => layout !== null)}"/></bookViews>`;
  parts['xl/workbook.xml'] = strToU8(workbook.replace(/<bookViews>.*?<\/bookViews>/s, '').replace('<sheets>', `${view}<sheets>`));
  writeFileSync(report, zipSync(parts));
}

/**
 * `npm run look -- [FILE.xlsx ...]`: makes the report of each workbook (the sample where none is named), prints it through
 * LibreOffice and draws all its pages on contact sheets in test/look/pages, for somebody to look at.
 */
async function look(files: readonly string[], scratch: string): Promise<number> {
  const folder = path.resolve(import.meta.dirname, 'pages');
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const name = path.basename(file, '.xlsx');
    const report = path.join(scratch, `${name}.xlsx`);
    const code = await reportCommand([file, '--out', report], quiet);
    if (code !== 0) return code;
    await showOnlyOurs(report);
    const pdf = byLibreOffice(scratch, report, 'pdf');
    if (pdf === null) {
      console.error(NOT_INSTALLED);
      return 2;
    }
    for (const picture of await contactSheets(pdf, folder, name)) console.log(picture);
  }
  return 0;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'lembar-look-'));
const named = process.argv.slice(2);
void look(named.length > 0 ? named : [SAMPLE], scratch)
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => rmSync(scratch, { recursive: true }));
