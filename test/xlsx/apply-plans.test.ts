import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan';
import { cellAt } from '../../src/workbook/snapshot';
import { applyEdits } from '../../src/xlsx/apply-edits';
import { applyPlans } from '../../src/xlsx/apply-plans';
import { readLook } from '../../src/xlsx/read-look';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { parseXml } from '../../src/xlsx/xml/tree';
import { changedParts, openFixture, partText } from './package-fixture';

const blank = { left: '', centre: '', right: '' };
const cells: PlanCell[] = [
  { row: 0, column: 0, role: 'title', value: 'Target dan Realisasi' },
  { row: 2, column: 0, role: 'header', value: 'Indikator' },
  { row: 2, column: 1, role: 'header', value: 'Realisasi' },
  { row: 2, column: 2, role: 'header', value: 'Capaian' },
  { row: 3, column: 0, role: 'text', value: 'Jumlah Korban Bencana' },
  { row: 3, column: 1, role: 'as-source', formula: '=Data!A1', value: 425, format: '#,##0' },
  { row: 3, column: 2, role: 'percent2', formula: '=KINERJA.CAPAIAN(430,B4)', value: 425 / 430 },
  { row: 4, column: 2, role: 'percent2', formula: '=NA()', error: '#N/A' },
  { row: 5, column: 0, role: 'input' },
];

function plan(more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    layout: 'L04',
    name: "Target '18",
    cells,
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 3, left: 0, bottom: 4, right: 0 },
    ],
    bordered: [{ top: 2, left: 0, bottom: 4, right: 2 }],
    columnWidths: [40, 12, 12],
    rowHeights: { 2: 30 },
    frozen: { rows: 3, columns: 1 },
    tones: [
      { area: { top: 3, left: 2, bottom: 4, right: 2 }, tone: 'good', when: 'C4>=1' },
      { area: { top: 3, left: 2, bottom: 4, right: 2 }, tone: 'poor', when: 'AND(C4<0.5,"a&b"<>"")' },
    ],
    print: {
      paper: 'F4',
      orientation: 'landscape',
      repeatRows: { from: 2, to: 2 },
      area: { top: 0, left: 0, bottom: 5, right: 2 },
      header: { ...blank, left: 'Dinas Sosial & PMD' },
      footer: { ...blank, centre: 'Halaman {page} dari {pages}' },
    },
    ...more,
  };
}

const fixture = () => openFixture({ sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>425</v></c></row>' }] });
const part = 'xl/worksheets/sheet2.xml';

/** The children of a part's root, by name: their XML. */
function children(document: XlsxDocument, name: string): string[] {
  const text = partText(document, name);
  const bytes = document.parts.get(name)!;
  return parseXml(bytes).children.map((child) => new TextDecoder().decode(bytes.subarray(child.start, child.end))).filter(() => text !== '');
}

describe('a planned sheet in a file', () => {
  it('prints as the plan says', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    const xml = partText(document, part);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain('<oddHeader>&amp;LDinas Sosial &amp;&amp; PMD</oddHeader><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter>');
    const workbook = partText(document, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Target ''18'!$A$1:$C$6</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Target ''18'!$3:$3</definedName>`);
    expect(workbook).toContain('<definedName name="KINERJA_LEMBAR" localSheetId="1" hidden="1">"L04"</definedName>');
  });

  it('begins a page where the plan says, and nowhere else once it is brought up to date', async () => {
    const { document } = applyPlans(await fixture(), [plan({ pageBreaksBefore: [3, 5] })]);
    // A break is told by the row above it, counted from 1 (ECMA-376 part 1, 18.3.1.3).
    expect(partText(document, part)).toContain(
      '</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>',
    );
    expect(partText(applyPlans(document, [plan()]).document, part)).not.toContain('rowBreaks');
  });

  it('prints on A4 too', async () => {
    const { document } = applyPlans(await fixture(), [plan({ print: { ...plan().print, paper: 'A4', orientation: 'portrait' } })]);
    expect(partText(document, part)).toContain('<pageSetup paperSize="9" orientation="portrait"');
  });

  it('keeps the order of the schema', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    const names = children(document, part).map((xml) => /^<(\w+)/.exec(xml)![1]);
    expect(names).toEqual([
      'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'conditionalFormatting', 'conditionalFormatting',
      'printOptions', 'pageMargins', 'pageSetup', 'headerFooter',
    ]);
  });

  it('draws each role, with borders on every cell of a bordered area', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    const look = readLook(document)[1]!;
    const style = (row: number, column: number) => look.styles[look.cells[row]![column]!]!;
    expect(style(2, 0)).toMatchObject({ bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: '#D9E2EF' });
    expect(style(3, 1)).toMatchObject({ format: '#,##0', bold: false, fill: null, horizontal: 'right' });
    expect(style(3, 2)).toMatchObject({ format: '0.00%' });
    for (const [row, column] of [[2, 0], [3, 0], [4, 0], [4, 1], [4, 2]] as const) {
      expect([style(row, column).left?.style, style(row, column).bottom?.style]).toEqual(['thin', 'thin']);
    }
    expect(style(0, 0)).toMatchObject({ bold: true, top: null });
    expect(look).toMatchObject({ frozen: { rows: 3, columns: 1 }, columnWidths: [40, 12, 12], showGridLines: false });
    expect(look.rowHeights[2]).toBe(30);
  });

  it('holds results for those who do not reckon, errors among them', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    expect(partText(document, part)).toContain('cm="1"><f t="array" ref="C4">_xldudf_KINERJA_CAPAIAN(430,B4)</f><v>0.9883720930232558</v>');
    expect(cellAt(readSnapshot(document).sheets[1]!, 4, 2)).toEqual({ value: null, formula: '=NA()', error: '#N/A', format: '0.00%' });
  });

  it('holds single cells where the file is for programs without the add-in', async () => {
    const { document } = applyPlans(await fixture(), [plan()], 'single-cell');
    expect(partText(document, part)).toContain('><f>_xldudf_KINERJA_CAPAIAN(430,B4)</f><v>0.9883720930232558</v>');
    expect(document.parts.has('xl/metadata.xml')).toBe(false);
  });

  it('colours by rules whose formulas are safe in XML', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    expect(partText(document, part)).toContain('<conditionalFormatting sqref="C4:C5"><cfRule type="expression" dxfId="1" priority="2"><formula>AND(C4&lt;0.5,"a&amp;b"&lt;&gt;"")</formula>');
    expect(partText(document, 'xl/styles.xml')).toMatch(/<\/cellXfs><dxfs count="2"><dxf>/);
  });

  it('is read by another reader', async () => {
    const { document } = applyPlans(await fixture(), [plan()]);
    const theirs = (await readXlsx(serialiseXlsx(document))).sheets[1]!;
    expect(theirs.name).toBe("Target '18");
    expect(theirs.rows[3]!.slice(0, 3)).toEqual(['Jumlah Korban Bencana', 425, 425 / 430]);
    expect(theirs.merges).toHaveLength(2);
  });
});

describe('building again', () => {
  it('the same plan gives the same file', async () => {
    const once = applyPlans(await fixture(), [plan()]).document;
    const twice = applyPlans(once, [plan()]);
    expect(twice.result).toEqual({ created: [], updated: ["Target '18"] });
    expect(changedParts(once, twice.document)).toEqual([]);
  });

  it('gives nothing back by place: what was typed in an input cell comes with the plan', async () => {
    const once = applyPlans(await fixture(), [plan()]).document;
    const typed = applyEdits(once, [{ sheet: "Target '18", row: 5, column: 0, was: { value: null }, becomes: { value: 'hujan deras' } }]);
    const inputs = cells.map((cell): PlanCell => (cell.role === 'input' ? { ...cell, value: 'hujan deras', row: 6 } : cell));
    const again = readSnapshot(applyPlans(typed, [plan({ cells: inputs })]).document).sheets[1]!;
    expect([cellAt(again, 5, 0)?.value, cellAt(again, 6, 0)?.value]).toEqual([undefined, 'hujan deras']);
  });

  it('hides a column of no width, and shows it again where the next plan has none', async () => {
    const keyed = plan({ columnWidths: [40, 12, 12, 0], cells: [...cells, { row: 3, column: 3, role: 'key', value: 'kunci' }] });
    const once = applyPlans(await fixture(), [keyed]).document;
    expect(readSnapshot(once).sheets[1]!.hiddenColumns).toEqual([3]);
    expect(readLook(once)[1]!.styles[readLook(once)[1]!.cells[3]![3]!]).toMatchObject({ wrap: false });
    expect(readSnapshot(applyPlans(once, [plan()]).document).sheets[1]!.hiddenColumns).toEqual([]);
    const hidden = applyPlans(once, [plan({ columnWidths: [40, 12, 12, 20, 0], cells: [...cells, { row: 3, column: 4, role: 'key', value: 'kunci' }] })]).document;
    expect(readSnapshot(hidden).sheets[1]!.hiddenColumns).toEqual([4]);
  });

  it('keeps a note even where the new table would cover it', async () => {
    const once = applyPlans(await fixture(), [plan()]).document;
    const noted = applyEdits(once, [{ sheet: "Target '18", row: 3, column: 3, was: { value: null }, becomes: { formula: '=1+1' }, result: 2 }]);
    const wider = plan({ cells: [...cells, { row: 3, column: 3, role: 'category', value: 'Baik' }], columnWidths: [40, 12, 12, 20] });
    const sheet = readSnapshot(applyPlans(noted, [wider]).document).sheets[1]!;
    expect(cellAt(sheet, 3, 3)?.value).toBe('Baik');
    expect(cellAt(sheet, 3, 4)).toMatchObject({ value: 2, formula: '=1+1' });
  });

  it('leaves every other part of a real workbook as it was', async () => {
    const sample = await openXlsx(readFileSync(path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx')), 'contoh.xlsx');
    const { document } = applyPlans(sample, [plan()]);
    expect(changedParts(sample, document)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/metadata.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet19.xml',
    ]);
    const reopened = readSnapshot(await openXlsx(serialiseXlsx(document), 'contoh.xlsx'));
    expect(reopened.sheets.slice(0, 18)).toEqual(readSnapshot(sample).sheets);
  });
});

describe('a sheet that may not be built', () => {
  it.each([
    ['a user has the name', plan({ name: 'Data' }), '', 'sheet-name-taken'],
    ['a user has the name in other letters', plan({ name: 'DATA' }), '', 'sheet-name-taken'],
    ['the structure is locked', plan(), '<workbookProtection lockStructure="1"/>', 'sheet-protected'],
  ])('is refused when %s', async (_, wanted, workbookHead, code) => {
    const document = await openFixture({ sheets: [{ name: 'Data' }], workbookHead });
    expect(() => applyPlans(document, [plan({ name: 'Lain', ...(workbookHead && { name: wanted.name }) }), wanted])).toThrow(expect.objectContaining({ code }));
  });
});
