import { areaReference } from '../../src/workbook/name-reference';
import { blankDocument } from '../../src/xlsx/blank-document';
import { nameXml, rewriteNames } from '../../src/xlsx/defined-names';
import { FileGateway } from '../../src/xlsx/file-gateway';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { withPart } from '../../src/xlsx/package-part';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { documentOf } from '../../src/xlsx/xlsx-document';

const SHEET = "Rencana '24";
const area = { top: 3, bottom: 9, left: 0, right: 2 };

function withNames(names: readonly Parameters<typeof nameXml>[0][]): XlsxDocument {
  const document = blankDocument('uji.xlsx', SHEET);
  const bytes = rewriteNames(document.parts.get(document.workbookPart)!, (_, raw) => raw, names.map(nameXml));
  return documentOf(document.fileName, withPart(document.parts, document.workbookPart, bytes));
}

const of = (name: string, text: string, more: Partial<Parameters<typeof nameXml>[0]> = {}) => ({ name, text, tab: null, hidden: false, ...more });

it('of a file are those of the whole workbook that stand for one area of a sheet it has', async () => {
  const document = withNames([
    of('Skala_Kategori', areaReference(SHEET, area)),
    of('Satu_Sel', areaReference(SHEET, { top: 4, bottom: 4, left: 1, right: 1 })),
    of('Tetapan', '1.2'),
    of('Rumus', `SUM(${areaReference(SHEET, area)})`),
    of('Hilang', '#REF!'),
    of('Lembar_Lain', "'Tidak Ada'!$A$1"),
    of('Dua_Area', `${areaReference(SHEET, area)},${areaReference(SHEET, area)}`),
    of('Tersembunyi', areaReference(SHEET, area), { hidden: true }),
    of('Milik_Lembar', areaReference(SHEET, area), { tab: 0 }),
  ]);
  const expected = [
    { name: 'Skala_Kategori', sheet: SHEET, area },
    { name: 'Satu_Sel', sheet: SHEET, area: { top: 4, bottom: 4, left: 1, right: 1 } },
  ];
  expect(readSnapshot(document).names).toEqual(expected);
  expect((await new FileGateway(document).read()).names).toEqual(expected);
});
