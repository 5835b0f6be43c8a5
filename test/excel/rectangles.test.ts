import fc from 'fast-check';
import { rectanglesOf } from '../../src/excel/rectangles';
import { formatArea, parseArea } from '../../src/workbook/address';

const cellsOf = (...areas: string[]): { row: number; column: number }[] =>
  areas.flatMap((text) => {
    const { top, left, bottom, right } = parseArea(text)!;
    return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column }))).flat();
  });

describe('cells as rectangles', () => {
  it.each([
    [['F5:F90'], ['F5:F90']],
    [['B2:D4'], ['B2:D4']],
    [['A1', 'C1', 'A2', 'C2'], ['A1:A2', 'C1:C2']],
    [['A1:C1', 'A2:B2'], ['A1:C1', 'A2:B2']],
    [['A1:A3', 'A5:A6'], ['A1:A3', 'A5:A6']],
  ])('of %j are %j', (given, expected) => {
    expect(rectanglesOf(cellsOf(...given)).map(({ area }) => formatArea(area)).sort()).toEqual(expected);
  });

  it('are apart where kinds differ', () => {
    const kinds = rectanglesOf(cellsOf('A1:B2'), ({ column }) => (column === 0 ? 'teks' : 'angka'));
    expect(kinds.map(({ area, kind }) => `${formatArea(area)} ${kind}`)).toEqual(['A1:A2 teks', 'B1:B2 angka']);
  });

  it('cover every cell once, whatever the cells', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const set = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 });
    fc.assert(
      fc.property(set, (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ area }) => cellsOf(formatArea(area)));
        const keys = (each: typeof cells): string[] => each.map(({ row, column }) => `${row},${column}`).sort();
        expect(keys(covered)).toEqual(keys(cells));
      }),
    );
  });
});
