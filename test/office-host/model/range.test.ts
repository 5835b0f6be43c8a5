import { officeForTests, refusalOf, sheetOf } from '../jsdom/office-for-tests';

const { open, run } = officeForTests({ locale: 'id-ID' });

type Property = 'values' | 'formulas' | 'numberFormat' | 'text' | 'valueTypes';

function read<Name extends Property>(address: string, property: Name): Promise<Excel.Range[Name]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

function write(address: string, values: unknown, property: 'values' | 'formulas' | 'numberFormat' = 'values'): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange(address)[property] = values as unknown[][];
    await context.sync();
  });
}

describe('what enters a cell', () => {
  const enters = async (input: unknown, format = 'General'): Promise<readonly [unknown, string, string]> => {
    open([sheetOf('Data', [[null, { value: 1, format }]])]);
    await write('B1', [[input]]);
    return [(await read('B1', 'values'))[0]![0], (await read('B1', 'valueTypes'))[0]![0]!, (await read('B1', 'numberFormat'))[0]![0] as string];
  };

  it.each([
    ['1', 1, 'Double', 'General'],
    [98.84, 98.84, 'Double', 'General'],
    ['12%', 0.12, 'Double', '0%'],
    [true, true, 'Boolean', 'General'],
    ["'1", '1', 'String', 'General'],
    ["'=bukan rumus", '=bukan rumus', 'String', 'General'],
    ["'13,11,00", '13,11,00', 'String', 'General'],
    ['', '', 'Empty', 'General'],
  ])('%j into a General cell is %j', async (input, value, type, format) => {
    expect(await enters(input)).toEqual([value, type, format]);
  });

  it('everything into a text cell is a text', async () => {
    expect(await enters('=A1', '@')).toEqual(['=A1', 'String', '@']);
    expect(await enters(12, '@')).toEqual(['12', 'String', '@']);
  });

  it('a date stays the number it is, under the format it has', async () => {
    expect(await enters(43_101, 'dd/mm/yyyy')).toEqual([43_101, 'Double', 'dd/mm/yyyy']);
    expect(await read('B1', 'text')).toEqual([['01/01/2018']]);
  });

  it('null leaves its cell', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    await write('A1:B1', [[null, 5]]);
    expect(await read('A1:B1', 'values')).toEqual([[1, 5]]);
  });

  it('nothing but null for the whole range is refused', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    expect(await refusalOf(write('A1:B1', null))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('one value goes into every cell', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    await write('A1:B2', 7);
    expect(await read('A1:B2', 'values')).toEqual([[7, 7], [7, 7]]);
  });

  it('a text that begins with a minus sign and is no number is taken for a formula', async () => {
    open([sheetOf('Data', [[1]])]);
    await write('A1', [['-tidak']]);
    expect(await read('A1', 'formulas')).toEqual([['=-tidak']]);
  });

  it.each([['=SUM('], ['="a'], ['=1+'], [')=']])('%s is refused or a text, never half a formula', async (input) => {
    open([sheetOf('Data', [[1]])]);
    const refusal = await refusalOf(write('A1', [[input]]));
    if (input.startsWith('=')) expect(refusal).toMatchObject({ code: 'InvalidArgument' });
    else expect(await read('A1', 'values')).toEqual([[input]]);
  });

  it('a grid of another size is refused, and nothing is written', async () => {
    open([sheetOf('Data', [[1, 2]])]);
    expect(await refusalOf(write('A1:B2', [[1], [2, 3]]))).toMatchObject({ code: 'InvalidArgument' });
    expect(await read('A1:B1', 'values')).toEqual([[1, 2]]);
  });
});

describe('what a cell shows', () => {
  const cells = [[{ value: 0.9884, format: '0.00%' }, { value: 1_969_711_272_000, format: '#,##0' }, { value: 'Rapat' }, null]];

  it('is written as the locale writes it', async () => {
    open([sheetOf('Data', cells)], { locale: 'id-ID' });
    expect(await read('A1:D1', 'text')).toEqual([['98,84%', '1.969.711.272.000', 'Rapat', '']]);
    open([sheetOf('Data', cells)], { locale: 'en-US' });
    expect(await read('A1:D1', 'text')).toEqual([['98.84%', '1,969,711,272,000', 'Rapat', '']]);
  });

  it('values and formats do not depend on it', async () => {
    open([sheetOf('Data', cells)], { locale: 'id-ID' });
    expect(await read('A1:B1', 'values')).toEqual([[0.9884, 1_969_711_272_000]]);
    expect(await read('A1:B1', 'numberFormat')).toEqual([['0.00%', '#,##0']]);
  });
});

describe('formulas', () => {
  it('are read as written, with the result the engine gives', async () => {
    const host = open([sheetOf('Data', [[430, 425]])]);
    host.store.recalculate = ({ sheets }) => {
      for (const cell of sheets[0]!.cells.values()) if (cell.formula === '=B1/A1') cell.value = 425 / 430;
    };
    await write('C1', [['=B1/A1']], 'formulas');
    expect(await read('A1:C1', 'formulas')).toEqual([[430, 425, '=B1/A1']]);
    expect((await read('C1', 'values'))[0]![0]).toBeCloseTo(425 / 430, 12);
  });

  it('show that nobody calculated them where there is no engine', async () => {
    open([sheetOf('Data', [[1]])]);
    await write('B1', [['=A1*2']], 'formulas');
    expect(await read('B1', 'values')).toEqual([['#CALC!']]);
    expect(await read('B1', 'valueTypes')).toEqual([['Error']]);
  });

  it('are not calculated while the add-in holds calculation back, and are once the batch is over', async () => {
    const host = open([sheetOf('Data', [[1]])]);
    let runs = 0;
    host.store.recalculate = () => void (runs += 1);
    await run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.values = [[2]];
      range.load('values');
      await context.sync();
    });
    expect(runs).toBe(1);
  });
});

describe('ranges', () => {
  const addressOf = (pick: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    run(async (context) => {
      const range = pick(context.workbook.worksheets.getItem('Data'));
      range.load('address');
      await context.sync();
      return range.address;
    });

  beforeEach(() => open([sheetOf('Data', [[null], [null, 1, 2], [null, 3, 4]])]));

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['Data!B2:C3', (sheet) => sheet.getUsedRange(true)],
    ['Data!C3', (sheet) => sheet.getRange('B2:C3').getCell(1, 1)],
    ['Data!B3:C3', (sheet) => sheet.getRange('B2:C3').getLastRow()],
    ['Data!B2:D5', (sheet) => sheet.getRange('B2:C3').getResizedRange(2, 1)],
    ['Data!C4:D5', (sheet) => sheet.getRange('B2:C3').getOffsetRange(2, 1)],
    ['Data!A1:C3', (sheet) => sheet.getRange('B2:C3').getBoundingRect('A1')],
    ['Data!2:3', (sheet) => sheet.getRange('B2:C3').getEntireRow()],
    ['Data!B:C', (sheet) => sheet.getRange('B:C')],
    ['Data!B3:D4', (sheet) => sheet.getRangeByIndexes(2, 1, 2, 3)],
    ['Data!B2', (sheet) => sheet.getRange('A1:B2').getIntersection('B2:C3')],
  ])('%s', async (address, pick) => {
    expect(await addressOf(pick)).toBe(address);
  });

  it('whole columns have no values, only their size', async () => {
    const [values, rows] = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B:C');
      range.load('values,rowCount');
      await context.sync();
      return [range.values, range.rowCount];
    });
    expect([values, rows]).toEqual([null, 1_048_576]);
  });

  it('an empty sheet has no used range', async () => {
    open([sheetOf('Data', [])]);
    const isNull = await run(async (context) => {
      const used = context.workbook.worksheets.getItem('Data').getUsedRangeOrNullObject(true);
      used.load('address');
      const beyond = used.getLastCell();
      beyond.load('address');
      await context.sync();
      return [used.isNullObject, beyond.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it('a property nobody loaded cannot be read', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('an address that is none is refused', async () => {
    expect(await refusalOf(addressOf((sheet) => sheet.getRange('A0')))).toEqual({ code: 'InvalidArgument', location: 'Worksheet.getRange' });
  });

  it('more cells than the library sends at once arrive whole, in one batch', async () => {
    const host = open([sheetOf('Data', [])]);
    const grid = Array.from({ length: 1000 }, (_row, row) => Array.from({ length: 10 }, (_column, column) => row * 10 + column));
    await write('A1:J1000', grid);
    expect(host.batches.total).toBe(1);
    expect(await read('A1:J1000', 'values')).toEqual(grid);
  });
});

describe('merged cells', () => {
  it('keep the first filled content and no other', async () => {
    open([sheetOf('Data', [[null, 'Judul', 'lain']])]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:C1').merge();
      await context.sync();
    });
    expect(await read('A1:C1', 'values')).toEqual([['Judul', '', '']]);
  });

  it('are found as areas, or not at all', async () => {
    open([sheetOf('Data', [['a'], [null, 'b']], { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] })]);
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      const none = sheet.getRange('B1:B2').getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      none.load('address');
      await context.sync();
      return [merged.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]), none.isNullObject];
    });
    expect(found).toEqual([[[0, 0, 2, 1]], true]);
  });

  it('take no content outside their first cell', async () => {
    open([sheetOf('Data', [['a']], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })]);
    await write('B1', [['hilang']]);
    expect(await read('A1:B1', 'values')).toEqual([['a', '']]);
  });

  it('more than 512 are too many to ask for at once', async () => {
    const merges = Array.from({ length: 513 }, (_each, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    open([sheetOf('Data', merges.map(() => ['a']), { merges })]);
    const asked = run(async (context) => {
      context.workbook.worksheets.getItem('Data').getUsedRange().getMergedAreasOrNullObject().load('address');
      await context.sync();
    });
    expect(await refusalOf(asked)).toMatchObject({ code: 'GeneralException' });
  });
});

describe('what is hidden', () => {
  it('is told for each row and column', async () => {
    open([sheetOf('Data', [[1], [2], [3]], { hiddenRows: [1], hiddenColumns: [0] })]);
    const told = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B3');
      range.load('rowHidden,columnHidden');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return { rowHidden: range.rowHidden, rows: rows.value, columns: columns.value };
    });
    expect(told).toEqual({
      rowHidden: null,
      rows: [{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: false, rowIndex: 2 }],
      columns: [{ columnHidden: true }, { columnHidden: false }],
    });
  });
});

describe('special cells', () => {
  it('are told as few areas', async () => {
    open([sheetOf('Data', [[1, 2, null, { value: 3, formula: '=A1+B1' }], [4, 5]])]);
    const areas = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const constants = sheet.getUsedRange(true).getSpecialCellsOrNullObject('Constants');
      const formulas = sheet.getUsedRange(true).getSpecialCellsOrNullObject('Formulas');
      constants.load('address');
      formulas.load('address');
      await context.sync();
      return [constants.address, formulas.address];
    });
    expect(areas).toEqual(['Data!A1:B2', 'Data!D1']);
  });
});

describe('rows put in and taken out', () => {
  it('carry contents, formulas, merges and heights along', async () => {
    const host = open([
      sheetOf('Data', [['a'], ['b'], [{ value: 0, formula: '=A2' }]], { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] }),
      sheetOf('Lain', [[{ value: 0, formula: '=Data!A3' }]]),
    ]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(await read('A1:A5', 'formulas')).toEqual([['a'], [''], [''], ['b'], ['=A4']]);
    expect(host.store.sheets[0]!.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect([...host.store.sheets[1]!.cells.values()][0]!.formula).toBe('=Data!A5');
  });
});
