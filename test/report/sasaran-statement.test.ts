import { sasaranStatement } from '../../src/report/sasaran-statement';
import { sheetOf } from '../sheets';
import { computed } from './engine-values';

const stated = (text: string, statement: string | null) => sasaranStatement(sheetOf('Capaian', [[text]]), { row: 0, column: 0 }, statement);

describe('sasaranStatement', () => {
  it('is what a cell says after the name of the sasaran', () => {
    // `Sasaran 1: ` is 11 characters long
    expect(stated('Sasaran 1: Meningkatnya mutu', 'Meningkatnya mutu')).toEqual({ formula: `MID(IF(ISBLANK('Capaian'!A1),"",'Capaian'!A1),12,32767)`, value: 'Meningkatnya mutu' });
  });

  it('is found before a blank at the end of the cell', () => {
    expect(stated('Sasaran 1: Meningkatnya mutu ', 'Meningkatnya mutu')).toEqual({ formula: `MID(IF(ISBLANK('Capaian'!A1),"",'Capaian'!A1),12,32767)`, value: 'Meningkatnya mutu ' });
  });

  it('is the whole cell where that says no more, or where the statement is not from it', () => {
    const whole = `IF(ISBLANK('Capaian'!A1),"",'Capaian'!A1)`;
    expect(stated('SASARAN 1', 'SASARAN 1')).toEqual({ formula: whole, value: 'SASARAN 1' });
    expect(stated('Meningkatnya mutu', null)).toEqual({ formula: whole, value: 'Meningkatnya mutu' });
    expect(stated('Meningkatnya mutu', 'Meningkatnya mutu layanan')).toEqual({ formula: whole, value: 'Meningkatnya mutu' });
  });

  it('is what its formula computes to', async () => {
    const cells = ['Sasaran 1: Meningkatnya mutu', 'Sasaran Strategis II - Meningkatnya tata kelola', 'SASARAN 3'];
    const statements = ['Meningkatnya mutu', 'Meningkatnya tata kelola', 'SASARAN 3'];
    const sheet = sheetOf('Capaian', cells.map((text) => [text]));
    const pieces = statements.map((statement, row) => sasaranStatement(sheet, { row, column: 0 }, statement));
    const valueAt = await computed({ Capaian: Object.fromEntries(cells.map((text, row) => [row, { 0: { v: text } }])), Hasil: Object.fromEntries(pieces.map(({ formula }, row) => [row, { 0: { f: `=${formula}` } }])) });
    expect(pieces.map((_, row) => valueAt('Hasil', row, 0))).toEqual(statements);
    expect(pieces.map(({ value }) => value)).toEqual(statements);
  });
});
