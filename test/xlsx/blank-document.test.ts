import { readXlsx } from 'hucre';
import { blankDocument } from '../../src/xlsx/blank-document';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { partText } from './package-fixture';

describe('blankDocument', () => {
  it('is a workbook of one empty sheet to us and to another program', async () => {
    const bytes = serialiseXlsx(blankDocument('baru.xlsx', 'Petunjuk "A" & <B>'));
    const { sheets } = readSnapshot(await openXlsx(bytes, 'baru.xlsx'));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['Petunjuk "A" & <B>', []]]);
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(['Petunjuk "A" & <B>']);
  });

  it('asks to be computed on opening', () => {
    expect(partText(blankDocument('baru.xlsx', 'A'), 'xl/workbook.xml')).toContain('<calcPr calcId="0" fullCalcOnLoad="1"/>');
  });
});
