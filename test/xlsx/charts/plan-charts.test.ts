import { applyPlans } from '../../../src/xlsx/apply-plans';
import { addPart, relate, relatedPart, relationshipsOf, withPart } from '../../../src/xlsx/package-part';
import { sheetPartOf, withSheetPart } from '../../../src/xlsx/sheet-part';
import { definedNames } from '../../../src/xlsx/workbook-part';
import type { XlsxDocument } from '../../../src/xlsx/xlsx-document';
import { documentOf, openXlsx, serialiseXlsx } from '../../../src/xlsx/xlsx-document';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import { childNamed, childrenNamed, parseXml } from '../../../src/xlsx/xml/tree';
import type { ChartPlan, PlanCell, SheetPlan } from '../../../src/workbook/sheet-plan';
import { planOf } from '../../excel/plan-fixture';
import { openFixture, partText } from '../package-fixture';

const cells: PlanCell[] = [
  ...['Sasaran', 'Capaian', 'Batas'].map((value, column): PlanCell => ({ row: 20, column, role: 'header', value })),
  ...[['Rehabilitasi & jaminan', 0.9884], ['Data', 1.02], ['Akuntabilitas', null]].flatMap(([name, value], index): PlanCell[] => [
    { row: 21 + index, column: 0, role: 'text', value: String(name) },
    { row: 21 + index, column: 1, role: 'percent2', formula: '=NA()', ...(typeof value === 'number' ? { value } : { value: '', error: '#N/A' }) },
    { row: 21 + index, column: 2, role: 'percent2', formula: '=1', value: 1 },
  ]),
];
const chart = (name: string, more: Partial<ChartPlan> = {}): ChartPlan => ({
  name,
  kind: 'bar',
  title: `${name} < 100 %`,
  source: { top: 20, left: 0, bottom: 23, right: 1 },
  covers: { top: 2, left: 1, bottom: 15, right: 6 },
  ...more,
});
const plan = (charts: readonly ChartPlan[], sheet = "Grafik '18"): SheetPlan => planOf(sheet, 2, { cells, charts, names: [] });
const fixture = (): Promise<XlsxDocument> => openFixture({ sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>425</v></c></row>' }] });
const built = async (...charts: ChartPlan[]): Promise<XlsxDocument> => applyPlans(await fixture(), [plan(charts)]).document;

const SHEET = 'xl/worksheets/sheet2.xml';
const partsLike = (document: XlsxDocument, folder: string): string[] => [...document.parts.keys()].filter((name) => name.startsWith(folder)).sort();
const treeOf = (document: XlsxDocument, part: string): XmlElement => parseXml(document.parts.get(part)!);
const at = (root: XmlElement, ...path: string[]): XmlElement => path.reduce((element, name) => childNamed(element, name)!, root);
const plotOf = (document: XlsxDocument, part = 'xl/charts/chart1.xml'): XmlElement => at(treeOf(document, part), 'chart', 'plotArea');
const namesOf = (element: XmlElement): string[] => element.children.map(({ name }) => name);

/** As Excel has it: a picture of the user, in a drawing with other prefixes, with a relationship of its own. */
function withPicture(document: XlsxDocument, sheet: string, drawing: string): XlsxDocument {
  const xml = '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:oneCellAnchor><d:pic><d:nvPicPr><d:cNvPr id="7" name="Logo"/></d:nvPicPr></d:pic><d:clientData/></d:oneCellAnchor></d:wsDr>';
  const added = addPart(document.parts, drawing, new TextEncoder().encode(xml), 'application/vnd.openxmlformats-officedocument.drawing+xml');
  const imaged = relate(withPart(added, 'xl/media/logo.png', new Uint8Array([1])), drawing, 'image', 'xl/media/logo.png').parts;
  const part = document.sheets.find(({ name }) => name === sheet)!.part;
  const related = relate(imaged, part, 'drawing', drawing);
  const drawn = withSheetPart(sheetPartOf(related.parts.get(part)!), null, { drawing: `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${related.id}"/>` });
  return documentOf('x.xlsx', withPart(related.parts, part, drawn));
}

describe('a chart in a file', () => {
  it('hangs together: sheet, drawing, chart, content types, known again by Excel\'s side of the add-in', async () => {
    const document = await built(chart('Capaian'));
    const drawing = relatedPart(document.parts, SHEET, 'drawing')!;
    expect(relatedPart(document.parts, drawing, 'chart')).toBe('xl/charts/chart1.xml');
    expect(partText(document, '[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"');
    expect(partText(document, '[Content_Types].xml')).toContain('PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"');
    expect(namesOf(sheetPartOf(document.parts.get(SHEET)!).shell).slice(-2)).toEqual(['rowBreaks', 'drawing']);
    expect(partText(document, drawing)).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>');
    expect(partText(document, drawing)).toContain('<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row>');
    expect(definedNames(document.parts.get(document.workbookPart)!)).toContainEqual({
      name: 'KINERJA_GRAFIK_1',
      tab: 1,
      text: "'Grafik ''18'!$A$21:$B$24",
      hidden: true,
      comment: 'KINERJA Capaian | Capaian < 100 %',
    });
    expect((await openXlsx(serialiseXlsx(document), 'x.xlsx')).parts.size).toBe(document.parts.size);
  });

  it('refers to its cells and holds what they show, a gap where they show nothing', async () => {
    const series = at(plotOf(await built(chart('Capaian'))), 'barChart', 'ser');
    const text = (...path: string[]): string => at(series, ...path).text;
    const points = (...path: string[]): string[] => childrenNamed(at(series, ...path), 'pt').map((point) => `${point.attributes.get('idx')} ${at(point, 'v').text}`);
    expect([text('tx', 'strRef', 'f'), points('tx', 'strRef', 'strCache')]).toEqual(["'Grafik ''18'!$B$21", ['0 Capaian']]);
    expect([text('cat', 'strRef', 'f'), points('cat', 'strRef', 'strCache')]).toEqual(["'Grafik ''18'!$A$22:$A$24", ['0 Rehabilitasi & jaminan', '1 Data', '2 Akuntabilitas']]);
    expect([text('val', 'numRef', 'f'), points('val', 'numRef', 'numCache')]).toEqual(["'Grafik ''18'!$B$22:$B$24", ['0 0.9884', '1 1.02']]);
    expect(text('val', 'numRef', 'numCache', 'formatCode')).toBe('[$-421]0.00%');
    expect(at(series, 'val', 'numRef', 'numCache', 'ptCount').attributes.get('val')).toBe('3');
  });

  // ECMA-376 part 1, 21.2.2: CT_ChartSpace, CT_Chart, CT_PlotArea, CT_BarChart, CT_BarSer, CT_CatAx and CT_ValAx are sequences.
  it('keeps the order of the schema', async () => {
    const document = await built(chart('Capaian', { kind: 'column', lines: 1, source: { top: 20, left: 0, bottom: 23, right: 2 } }));
    const root = treeOf(document, 'xl/charts/chart1.xml');
    const plot = plotOf(document);
    expect(namesOf(root)).toEqual(['roundedCorners', 'chart', 'spPr']);
    expect(namesOf(at(root, 'chart'))).toEqual(['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs']);
    expect(namesOf(plot)).toEqual(['layout', 'barChart', 'lineChart', 'catAx', 'valAx']);
    expect(namesOf(at(plot, 'barChart'))).toEqual(['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'axId', 'axId']);
    expect(namesOf(at(plot, 'barChart', 'ser'))).toEqual(['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'cat', 'val']);
    const plain = at(plotOf(await built(chart('Capaian'))), 'barChart', 'ser');
    expect(namesOf(plain)).toEqual(['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dLbls', 'cat', 'val']);
    expect(namesOf(at(plain, 'dLbls'))).toEqual(['spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']);
    expect(namesOf(at(plot, 'lineChart'))).toEqual(['grouping', 'varyColors', 'ser', 'marker', 'axId', 'axId']);
    expect(namesOf(at(plot, 'lineChart', 'ser'))).toEqual(['idx', 'order', 'tx', 'spPr', 'marker', 'cat', 'val', 'smooth']);
    expect(namesOf(at(plot, 'catAx'))).toEqual([
      ...['axId', 'scaling', 'delete', 'axPos', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses'],
      ...['auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl'],
    ]);
    expect(namesOf(at(plot, 'valAx'))).toEqual([
      ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween'],
    ]);
  });

  it('lies, stands or is a line as the plan says; bars under a line stand', async () => {
    const source = { top: 20, left: 0, bottom: 23, right: 2 };
    const document = await built(chart('A'), chart('B', { kind: 'column' }), chart('C', { kind: 'line' }), chart('D', { lines: 1, source }));
    const shape = (number: number): unknown[] => {
      const plot = plotOf(document, `xl/charts/chart${number}.xml`);
      const bars = childNamed(plot, 'barChart');
      return [bars && childNamed(bars, 'barDir')!.attributes.get('val'), bars ? childrenNamed(bars, 'ser').length : 0, childrenNamed(childNamed(plot, 'lineChart'), 'ser').length];
    };
    expect([1, 2, 3, 4].map(shape)).toEqual([['bar', 1, 0], ['col', 1, 0], [undefined, 0, 1], ['col', 1, 1]]);
  });

  it('has the same bytes for the same plan', async () => {
    const [one, other] = [await built(chart('Capaian')), await built(chart('Capaian'))];
    expect([...one.parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])).toEqual([...other.parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
  });
});

describe('the charts of a sheet brought up to date in a file', () => {
  it('give way to those of the plan, and leave nothing behind', async () => {
    const document = await built(chart('Capaian'), chart('Lama'));
    const { document: again } = applyPlans(document, [plan([chart('Capaian', { title: 'Capaian 2019' })])]);
    expect(partsLike(again, 'xl/charts/')).toEqual(['xl/charts/chart1.xml']);
    expect(partText(again, 'xl/charts/chart1.xml')).toContain('Capaian 2019');
    const { document: none } = applyPlans(again, [plan([])]);
    expect(partsLike(none, 'xl/charts/')).toEqual([]);
    expect(partsLike(none, 'xl/drawings/')).toEqual([]);
    expect(partText(none, '[Content_Types].xml')).not.toContain('drawing');
    expect(partText(none, SHEET)).not.toContain('<drawing');
    expect(partText(none, 'xl/workbook.xml')).not.toContain('KINERJA_GRAFIK');
  });

  it('leave the drawings of the user, on our sheet and on theirs', async () => {
    const drawn = withPicture(withPicture(await built(), 'Data', 'xl/drawings/drawing8.xml'), "Grafik '18", 'xl/drawings/drawing9.xml');
    const { document } = applyPlans(drawn, [plan([chart('Capaian')])]);
    const drawing = relatedPart(document.parts, SHEET, 'drawing')!;
    expect(relationshipsOf(document.parts, drawing).map(({ kind }) => kind)).toEqual(['image', 'chart']);
    expect(partText(document, drawing)).toContain('<d:cNvPr id="7" name="Logo"/>');
    expect(partText(document, drawing)).toContain('<xdr:cNvPr id="8" name="KINERJA Capaian"');
    const { document: none } = applyPlans(document, [plan([])]);
    expect(partText(none, drawing)).toBe(partText(drawn, drawing));
    expect(none.parts.get(none.sheets[0]!.part)).toBe(drawn.parts.get(drawn.sheets[0]!.part));
  });

  it('leave a chart of the user whose name is only like ours', async () => {
    const document = await built(chart('Capaian'));
    const workbook = partText(document, document.workbookPart).replace(/<definedName name="KINERJA_GRAFIK_1".*?<\/definedName>/, '');
    const theirs = documentOf('x.xlsx', withPart(document.parts, document.workbookPart, new TextEncoder().encode(workbook)));
    const { document: again } = applyPlans(theirs, [plan([])]);
    expect(partsLike(again, 'xl/charts/')).toEqual(['xl/charts/chart1.xml']);
  });
});
