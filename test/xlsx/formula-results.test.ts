import { cellAt } from '../../src/workbook/snapshot';
import { FileGateway } from '../../src/xlsx/file-gateway';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openFixture } from './package-fixture';

const cell = (reference: string, inner: string, type = ''): string => `<c r="${reference}"${type === '' ? '' : ` t="${type}"`}>${inner}</c>`;
const number = (reference: string, value: number): string => cell(reference, `<v>${value}</v>`);

/** As a library writes it that leaves calculation to Excel: formulas without `v`, or with an empty one. */
const fixture = () =>
  openFixture({
    sheets: [
      {
        name: 'Capaian',
        data: `<row r="1">${number('A1', 80)}${number('B1', 72)}${cell('C1', '<f>_xldudf_KINERJA_CAPAIAN(A1,B1)</f>')}${cell('D1', '<f>B1/A1</f><v/>')}</row>
<row r="2">${number('A2', 20)}${number('B2', 21)}${cell('C2', '<f>SUM(A1:A2)+PK!A1</f>')}${cell('D2', '<f>IF(A9="","",1)</f>')}${cell('E2', '<f>VLOOKUP(1,A1:B2,2)</f>')}</row>
<row r="3">${cell('A3', '<f>B1*2</f><v>7</v>')}${cell('B3', '<f>IF(A9="","",1)</f><v></v>', 'str')}${cell('C3', '<f>A1/0</f>')}${cell('D3', '<f>_xldudf_KINERJA_SKALA("LKJIP6")</f>')}</row>`,
      },
      { name: 'PK', data: `<row r="1">${cell('A1', '<f>2*5</f>')}</row>` },
    ],
  });

describe('formulas whose file holds no result', () => {
  it('are worked out from the cells and from each other', async () => {
    const [sheet] = readSnapshot(await fixture()).sheets;
    const value = (row: number, column: number) => cellAt(sheet!, row, column)?.value;
    expect(value(0, 2)).toBeCloseTo(0.9, 12);
    expect(value(0, 3)).toBeCloseTo(0.9, 12);
    expect(value(1, 2)).toBe(110);
    expect(value(1, 3)).toBe('');
    expect(cellAt(sheet!, 2, 2)).toEqual({ value: null, formula: '=A1/0', error: '#DIV/0!' });
  });

  it('stay without a value where they cannot be worked out, and a stored result stays as it is', async () => {
    const [sheet] = readSnapshot(await fixture()).sheets;
    expect(cellAt(sheet!, 1, 4)).toEqual({ value: null, formula: '=VLOOKUP(1,A1:B2,2)' });
    // A scale fills cells beside its own.
    expect(cellAt(sheet!, 2, 3)?.value).toBeNull();
    expect(cellAt(sheet!, 2, 0)?.value).toBe(7);
    expect(cellAt(sheet!, 2, 1)?.value).toBe('');
  });

  it('read alike through the file gateway', async () => {
    const document = await fixture();
    expect(await new FileGateway(document).read()).toEqual(readSnapshot(document));
  });
});
