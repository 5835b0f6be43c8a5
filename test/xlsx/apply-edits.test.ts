import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CellEdit } from '../../src/workbook/cell-edit';
import { contentOf } from '../../src/workbook/cell-edit';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { applyEdits } from '../../src/xlsx/apply-edits';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { changedParts, openFixture, partText } from './package-fixture';

const sheet1 = 'xl/worksheets/sheet1.xml';
const edit = (row: number, column: number, was: CellEdit['was'], becomes: CellEdit['becomes'], more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: 'Data',
  row,
  column,
  was,
  becomes,
  ...more,
});
const nothing = { value: null };
const first = (document: XlsxDocument): SheetSnapshot => readSnapshot(document).sheets[0]!;
const rowOf = (cells: string): string => `<row r="1" spans="1:3" ht="20">${cells}</row>`;

describe('one edit', () => {
  const data = `${rowOf('<c r="A1" s="1"><v>1</v></c><c r="C1" t="s"><v>0</v></c>')}<row r="4"/>`;
  const open = () => openFixture({ sheets: [{ name: 'Data', before: '<dimension ref="A1:C4"/>', data, after: '<!-- ekor -->' }, { name: 'Lain', data }], sharedStrings: '<si><t>x</t></si>' });

  it('replaces its cell, keeps the style, and leaves every other byte', async () => {
    const before = await open();
    const after = applyEdits(before, [edit(0, 0, { value: 1 }, { value: 2.5 })]);
    expect(changedParts(before, after)).toEqual([sheet1]);
    expect(partText(after, sheet1)).toBe(partText(before, sheet1).replace('<v>1</v>', '<v>2.5</v>').replace(' spans="1:3"', ''));
    expect(cellAt(first(before), 0, 0)?.value).toBe(1);
  });

  it('puts new cells and rows where they belong', async () => {
    const after = applyEdits(await open(), [
      edit(5, 1, nothing, { value: 6 }),
      edit(3, 2, nothing, { value: 4 }),
      edit(2, 0, nothing, { value: 3 }),
      edit(0, 3, nothing, { value: 'D' }),
      edit(0, 1, nothing, { value: 'B' }),
    ]);
    const xml = partText(after, sheet1);
    expect([...xml.matchAll(/<(?:row|c) r="(\w+)"/g)].map(([, place]) => place)).toEqual(['1', 'A1', 'B1', 'C1', 'D1', '3', 'A3', '4', 'C4', '6', 'B6']);
    expect(xml).toContain('<dimension ref="A1:D6"/>');
    expect(xml).toContain('<!-- ekor -->');
  });

  it('writes text as text, whatever it looks like', async () => {
    const texts = ['=1+1', '<b>&"\'', ' tepi ', 'baris\nbaru', '@SUM(A1)', '13,11,00', '_x000D_', '\u0001'];
    const after = applyEdits(await open(), texts.map((value, row) => edit(10 + row, 0, nothing, { value })));
    const reopened = await openXlsx(serialiseXlsx(after), 'contoh.xlsx');
    expect(texts.map((_, row) => cellAt(first(reopened), 10 + row, 0))).toEqual(texts.map((value) => ({ value })));
    expect(partText(after, sheet1)).not.toContain('<f>');
  });

  it('empties a cell and keeps its style', async () => {
    const after = applyEdits(await open(), [edit(0, 0, { value: 1 }, nothing)]);
    expect(partText(after, sheet1)).toContain('<c r="A1" s="1"/>');
  });

  it('brings a number format without losing the rest of the style', async () => {
    const before = await open();
    const after = applyEdits(before, [edit(0, 0, { value: 1 }, { value: 0.5 }, { format: '0.000%' }), edit(0, 1, nothing, { value: 1 }, { format: '#,##0' })]);
    expect(first(after).rows[0]).toEqual([{ value: 0.5, format: '0.000%' }, { value: 1, format: '#,##0' }, { value: 'x' }]);
    const styles = partText(after, 'xl/styles.xml');
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000%"/></numFmts><fonts');
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles).toMatch(/<xf numFmtId="164"[^>]*applyNumberFormat="1"><protection locked="0"\/><\/xf>/);
  });

  it('takes the style of its row, or of its column, for a new cell', async () => {
    const before = await openFixture({
      sheets: [{ name: 'Data', before: '<cols><col min="2" max="3" width="9" style="1"/></cols>', data: '<row r="2" s="1" customFormat="1"/>' }],
    });
    const after = applyEdits(before, [edit(0, 2, nothing, { value: 1 }), edit(1, 0, nothing, { value: 1 }), edit(2, 0, nothing, { value: 1 })]);
    const formats = first(after).rows.map((row) => row?.find((cell) => cell)?.format);
    expect(formats).toEqual(['0.00%', '0.00%', undefined]);
  });
});

describe('an edit that no longer holds', () => {
  const open = (tail = '') =>
    openFixture({ sheets: [{ name: 'Data', data: rowOf('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>7</v></c><c r="C1" s="1"><v>1</v></c>'), after: tail }] });

  it.each<[CellEdit['was'], string]>([
    [{ value: 2 }, 'a value where a formula stands'],
    [{ formula: '=1+2' }, 'another formula'],
    [nothing, 'nothing where something stands'],
  ])('is refused: %j, %s', async (was) => {
    const document = await open();
    const edits = [edit(0, 1, { value: 7 }, { value: 8 }), edit(0, 0, was, { value: 9 })];
    expect(() => applyEdits(document, edits)).toThrow(expect.objectContaining({ code: 'cell-changed', params: { sheet: 'Data', cell: 'A1' } }));
    expect(cellAt(first(document), 0, 1)?.value).toBe(7);
  });

  it('is refused where the sheet is gone', async () => {
    const document = await open();
    expect(() => applyEdits(document, [{ ...edit(0, 0, nothing, nothing), sheet: 'Lain' }])).toThrow(expect.objectContaining({ code: 'sheet-missing' }));
  });

  it('is refused on a locked cell of a protected sheet, and made on an unlocked one', async () => {
    const document = await open('<sheetProtection sheet="1"/>');
    expect(() => applyEdits(document, [edit(0, 1, { value: 7 }, { value: 8 })])).toThrow(expect.objectContaining({ code: 'sheet-protected' }));
    expect(cellAt(first(applyEdits(document, [edit(0, 2, { value: 1 }, { value: 8 })])), 0, 2)?.value).toBe(8);
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
  const chain = {
    kind: 'calcChain',
    part: 'xl/calcChain.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    text: '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
  };

  it('that leaned on an edited one stand on their own', async () => {
    const after = applyEdits(await openFixture({ sheets: [{ name: 'Data', data: shared }] }), [edit(0, 1, { formula: '=A1*2' }, { value: 5 })]);
    expect(first(after).rows.map((row) => row?.[1])).toEqual([{ value: 5 }, { value: 4, formula: '=A2*2' }, { value: 6, formula: '=A3*2' }]);
    expect(partText(after, sheet1)).not.toContain('shared');
  });

  it('keep sharing when one that leans is edited', async () => {
    const after = applyEdits(await openFixture({ sheets: [{ name: 'Data', data: shared }] }), [edit(1, 1, { formula: '=A2*2' }, { value: 5 })]);
    expect(first(after).rows.map((row) => row?.[1]?.formula)).toEqual(['=A1*2', undefined, '=A3*2']);
  });

  it('of the add-in are stored as Excel stores them, with their result', async () => {
    const before = await openFixture({ sheets: [{ name: 'Data', data: '<row r="6"><c r="F6" s="1"/></row>' }] });
    const after = applyEdits(before, [edit(5, 5, nothing, { formula: '=IF(E6="","",KINERJA.CAPAIAN(D6,E6))' }, { result: 1.1 })]);
    expect(partText(after, sheet1)).toContain('<c r="F6" s="1" cm="1"><f t="array" ref="F6">IF(E6="","",_xldudf_KINERJA_CAPAIAN(D6,E6))</f><v>1.1</v></c>');
    expect(changedParts(before, after)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/metadata.xml', sheet1]);
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"');
  });

  it.each([
    ['#N/A', '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>'],
    ['a<b', '<c r="A1" t="str"><f>NA()</f><v>a&lt;b</v></c>'],
    [true, '<c r="A1" t="b"><f>NA()</f><v>1</v></c>'],
    [undefined, '<c r="A1"><f>NA()</f></c>'],
  ])('hold the result %s in its own kind', async (result, xml) => {
    const after = applyEdits(await openFixture({ sheets: [{ name: 'Data' }] }), [edit(0, 0, nothing, { formula: '=NA()' }, result === undefined ? {} : { result })]);
    expect(partText(after, sheet1)).toContain(xml);
  });

  it('that come or go take the calculation chain with them, and values do not', async () => {
    const before = await openFixture({ sheets: [{ name: 'Data', data: `${shared}<row r="9"><c r="A9"><v>1</v></c></row>` }], related: [chain] });
    const valueOnly = applyEdits(before, [edit(8, 0, { value: 1 }, { value: 2 })]);
    expect(valueOnly.parts.has(chain.part)).toBe(true);
    const without = applyEdits(before, [edit(1, 1, { formula: '=A2*2' }, { value: 2 })]);
    expect(without.parts.has(chain.part)).toBe(false);
    expect(partText(without, '[Content_Types].xml') + partText(without, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('are all reckoned anew on opening, unless an add-in function stands among them', async () => {
    const plain = applyEdits(await openFixture({ sheets: [{ name: 'Data', data: shared }] }), [edit(0, 0, nothing, { value: 5 })]);
    expect(partText(plain, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const addIn = applyEdits(plain, [edit(0, 2, nothing, { formula: '=KINERJA.ANGKA(A1)' }, { result: 5 })]);
    const kept = applyEdits(await openFixture({ sheets: [{ name: 'Data', data: shared }] }), [edit(0, 2, nothing, { formula: '=KINERJA.ANGKA(A1)' }, { result: 5 })]);
    expect(partText(addIn, 'xl/workbook.xml')).toBe(partText(plain, 'xl/workbook.xml'));
    expect(partText(kept, 'xl/workbook.xml')).not.toContain('calcPr');
    const none = await openFixture({ sheets: [{ name: 'Data', data: rowOf('<c r="A1"><v>1</v></c>') }] });
    expect(changedParts(none, applyEdits(none, [edit(0, 0, { value: 1 }, { value: 2 })]))).toEqual([sheet1]);
  });
});

describe('a sheet whose elements carry a prefix', () => {
  it('takes edits that read the same', async () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`;
    const after = applyEdits(await openFixture({ sheets: [{ name: 'Data', xml }] }), [edit(0, 0, { value: 1 }, { value: 2 }), edit(1, 1, nothing, { formula: '=A1' }, { result: 2 })]);
    expect(first(after).rows).toEqual([[{ value: 2 }], [undefined, { value: 2, formula: '=A1' }]]);
    expect(partText(after, sheet1)).toContain('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
  });
});

describe('any edits of the sample', () => {
  it('give the edited cells and leave every other cell of every sheet', async () => {
    const sample = await openXlsx(readFileSync(path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx')), 'contoh.xlsx');
    const before = readSnapshot(sample);
    const place = fc.record({ sheet: fc.integer({ min: 0, max: 17 }), row: fc.integer({ min: 0, max: 40 }), column: fc.integer({ min: 0, max: 12 }) });
    const content = fc.oneof(fc.string().map((value) => ({ value })), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0 })), fc.constant(nothing));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(place, content), { selector: ([{ sheet, row, column }]) => `${sheet} ${row} ${column}`, maxLength: 30 }), async (changes) => {
        const edits = changes.map(([{ sheet, row, column }, becomes]): CellEdit => {
          const { name } = before.sheets[sheet]!;
          return { sheet: name, row, column, was: contentOf(cellAt(before.sheets[sheet]!, row, column)), becomes };
        });
        const after = readSnapshot(await openXlsx(serialiseXlsx(applyEdits(sample, edits)), 'contoh.xlsx'));
        const wanted = new Map(edits.map((each) => [`${each.sheet} ${each.row} ${each.column}`, each.becomes]));
        for (const [index, sheet] of before.sheets.entries()) {
          for (let row = 0; row < 45; row++) {
            for (let column = 0; column < 15; column++) {
              const becomes = wanted.get(`${sheet.name} ${row} ${column}`) ?? contentOf(cellAt(sheet, row, column));
              const now = contentOf(cellAt(after.sheets[index]!, row, column));
              if ('value' in becomes && becomes.value === '') expect(now).toEqual(nothing);
              else if (!Object.is(JSON.stringify(now), JSON.stringify(becomes))) expect(now).toEqual(becomes);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
