import { carriedHeader } from '../../../src/report/carried/carried-header';
import { formatArea, formatCell } from '../../../src/workbook/address';

const drawn = (headings: readonly (readonly string[])[], joined: ReadonlySet<number> = new Set()) => {
  const { cells, merges, bottom } = carriedHeader(4, headings, joined);
  return { cells: cells.map((cell) => `${formatCell(cell)} ${cell.value}`), merges: merges.map(formatArea), bottom };
};

describe('the header of a carried table', () => {
  it('has the tiers of its source', () => {
    expect(drawn([['NO'], ['DESA'], ['BDT', 'NIK'], ['BDT', 'NON NIK'], ['PKH']])).toEqual({
      cells: ['A5 NO', 'B5 DESA', 'C5 BDT', 'E5 PKH', 'C6 NIK', 'D6 NON NIK'],
      merges: ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6'],
      bottom: 5,
    });
  });

  it('puts a column of the name of its group into the group', () => {
    expect(drawn([['BDT'], ['BDT', 'NIK'], ['PKH']])).toMatchObject({ cells: ['A5 BDT', 'C5 PKH', 'A6 BDT', 'B6 NIK'], merges: ['A5:B5', 'C5:C6'] });
  });

  it('keeps two columns of one name apart, unless the source has one cell over both', () => {
    expect(drawn([['Jumlah'], ['Jumlah']]).merges).toEqual([]);
    expect(drawn([['KET'], ['KET']], new Set([1]))).toMatchObject({ cells: ['A5 KET'], merges: ['A5:B5'] });
  });
});
