import { officeForTests, refusalOf, sheetOf } from '../jsdom/office-for-tests';
import { cellKey } from '../store/workbook-store';

const { open, run } = officeForTests();

const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  run(async (context) => {
    work(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });

describe('the looks of cells', () => {
  it('are read back as set, and as null where cells differ', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    await change((sheet) => {
      const { format } = sheet.getRange('A1');
      format.fill.color = '#ffe699';
      format.font.bold = true;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
    });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const one = sheet.getRange('A1');
      const both = sheet.getRange('A1:B1');
      one.load('format/fill/color,format/font/bold,format/font/name,format/wrapText,format/horizontalAlignment');
      both.load('format/fill/color,format/font/bold');
      await context.sync();
      return [one.format.fill.color, one.format.font.bold, one.format.font.name, one.format.wrapText, one.format.horizontalAlignment, both.format.fill.color, both.format.font.bold];
    });
    expect(read).toEqual(['#FFE699', true, 'Calibri', true, 'Center', null, null]);
  });

  it('a colour makes the fill solid, white too, and none is no fill', async () => {
    const { store } = open([sheetOf('Data', [])]);
    const patterns = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').format.fill.color = '#FFFFFF';
      const fills = [sheet.getRange('A1').format.fill, sheet.getRange('B1').format.fill];
      for (const fill of fills) fill.load('color,pattern');
      await context.sync();
      return fills.map((fill) => [fill.color, fill.pattern]);
    });
    expect(patterns).toEqual([['#FFFFFF', 'Solid'], ['#FFFFFF', 'None']]);
    await change((sheet) => sheet.getRange('A1').format.fill.clear());
    expect(store.sheets[0]!.cells.size).toBe(0);
  });

  it('set back to what they were are not kept', async () => {
    const { store } = open([sheetOf('Data', [[1]])]);
    await change((sheet) => (sheet.getRange('B1').format.font.italic = true));
    await change((sheet) => (sheet.getRange('B1').format.font.italic = false));
    expect([...store.sheets[0]!.cells.keys()]).toEqual([cellKey(0, 0)]);
  });

  it('go with clear, contents stay or go as told', async () => {
    const { store } = open([sheetOf('Data', [[{ value: 1, format: '0.00%' }]])]);
    await change((sheet) => sheet.getRange('A1').clear('Contents'));
    expect(store.sheets[0]!.cells.get(0)).toMatchObject({ value: '', format: '0.00%' });
    await change((sheet) => sheet.getRange('A1').clear());
    expect(store.sheets[0]!.cells.size).toBe(0);
  });

  it.each([['merah'], ['#12345'], [17]])('%j is no colour', async (colour) => {
    open([sheetOf('Data', [[1]])]);
    expect(await refusalOf(change((sheet) => (sheet.getRange('A1').format.fill.color = colour as string)))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('borders', () => {
  it('of an area lie at its edge or between its cells', async () => {
    const { store } = open([sheetOf('Data', [])]);
    await change((sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').style = 'Dash';
    });
    const styleAt = (row: number, column: number): unknown => store.sheets[0]!.cells.get(cellKey(row, column))?.style;
    expect(styleAt(0, 2)).toEqual({ 'border.bottom.style': 'Continuous' });
    expect(styleAt(2, 1)).toEqual({ 'border.right.style': 'Dash' });
    expect(styleAt(2, 2)).toBeUndefined();
  });

  it('between two cells are one line, set and read from either side', async () => {
    const { store } = open([sheetOf('Data', [])]);
    await change((sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double'));
    const seen = await run(async (context) => {
      const border = context.workbook.worksheets.getItem('Data').getRange('A2').format.borders.getItem('EdgeTop');
      border.load('style');
      await context.sync();
      return border.style;
    });
    expect(seen).toBe('Double');
    await change((sheet) => (sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None'));
    expect(store.sheets[0]!.cells.size).toBe(0);
  });
});

describe('widths and heights', () => {
  it('are of columns and rows, in points', async () => {
    const { store } = open([sheetOf('Data', [])]);
    await change((sheet) => {
      sheet.getRange('B:C').format.columnWidth = 90;
      sheet.getRange('2:2').format.rowHeight = 30.5;
    });
    expect([...store.sheets[0]!.columnWidths]).toEqual([[1, 90], [2, 90]]);
    expect([...store.sheets[0]!.rowHeights]).toEqual([[1, 30.5]]);
  });
});

describe('properties cell by cell', () => {
  const none = { style: 'None' };
  const noBorders = { bottom: none, diagonalDown: none, diagonalUp: none, left: none, right: none, top: none };

  it('come in the shape that was asked for', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    await change((sheet) => {
      sheet.getRange('B1').format.fill.color = '#00B050';
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    });
    const read = await run(async (context) => {
      const cells = context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:B1')
        .getCellProperties({ format: { fill: { color: true }, borders: { style: true } } });
      await context.sync();
      return cells.value;
    });
    expect(read).toEqual([
      [
        { format: { fill: { color: '#FFFFFF' }, borders: { ...noBorders, bottom: { style: 'Continuous' } } } },
        { format: { fill: { color: '#00B050' }, borders: noBorders } },
      ],
    ]);
  });
});

describe('conditional formats', () => {
  it('carry a formula, a fill and a font, and are cleared by area', async () => {
    const { store } = open([sheetOf('Data', [[0.5]])]);
    await change((sheet) => {
      const { custom } = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
      custom.rule.formula = '=A1>=1';
      custom.format.fill.color = '#C6EFCE';
      custom.format.font.color = '#006100';
    });
    expect(store.sheets[0]!.conditionalFormats).toEqual([
      {
        id: expect.any(String),
        areas: [{ top: 0, left: 0, bottom: 2, right: 0 }],
        formula: '=A1>=1',
        properties: { 'fill.color': '#C6EFCE', 'font.color': '#006100' },
      },
    ]);
    await change((sheet) => sheet.getRange('A2').conditionalFormats.clearAll());
    expect(store.sheets[0]!.conditionalFormats).toEqual([]);
  });
});
