import fc from 'fast-check';
import { columnLetters, columnNumber, contains, formatAddress, formatArea, formatCell, parseArea, quoteSheet } from '../../src/workbook/address';

describe('cell addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it('every column is read back from its letters', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), (column) => columnNumber(columnLetters(column)) === column));
  });

  it('a single cell has no colon and a range has one', () => {
    expect(formatArea({ top: 4, left: 3, bottom: 4, right: 3 })).toBe('D5');
    expect(formatArea({ top: 4, left: 3, bottom: 6, right: 5 })).toBe('D5:F7');
  });

  it('a sheet name is quoted, its own quotes doubled', () => {
    expect(quoteSheet("Data '18")).toBe("'Data ''18'");
    expect(formatAddress({ sheet: 'Tabel 3.1', top: 4, left: 3, bottom: 6, right: 5 })).toBe("'Tabel 3.1'!D5:F7");
  });

  it('every area is read back from its text', () => {
    const corner = fc.record({ row: fc.integer({ min: 0, max: 1048575 }), column: fc.integer({ min: 0, max: 16383 }) });
    fc.assert(
      fc.property(corner, corner, (one, other) => {
        const area = parseArea(`${formatCell(one)}:${formatCell(other)}`);
        expect(area && parseArea(formatArea(area))).toEqual(area);
        expect(area && contains(area, one) && contains(area, other)).toBe(true);
      }),
    );
  });

  it('dollars are read over, and anything else is no address', () => {
    expect(parseArea('$D$5')).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
    for (const text of ['', 'D', '5', 'D0', 'D5:F7:G8', "'S'!D5", 'D5 F7']) expect(parseArea(text)).toBeNull();
  });
});
