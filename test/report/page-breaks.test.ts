import * as fc from 'fast-check';
import { pageBreaks } from '../../src/report/page-breaks';
import type { SheetPlan } from '../../src/workbook/sheet-plan';

/** A sheet of 90 characters on upright A4, which takes 842 - 115 = 727 points of rows, its first two rows on every page. */
function sheet(rows: number, rowHeights: Readonly<Record<number, number>> = {}): SheetPlan {
  const none = { left: '', centre: '', right: '' };
  return {
    layout: 'X',
    name: 'X',
    cells: [],
    merges: [],
    bordered: [],
    columnWidths: [45, 45],
    rowHeights,
    frozen: { rows: 0, columns: 0 },
    tones: [],
    print: { paper: 'A4', orientation: 'portrait', repeatRows: { from: 0, to: 1 }, area: { top: 0, left: 0, bottom: rows - 1, right: 1 }, header: none, footer: none },
  };
}

const part = (top: number, bottom: number): { top: number; bottom: number } => ({ top, bottom });

describe('page breaks', () => {
  it('are none on a sheet that one page holds', () => {
    expect(pageBreaks(sheet(40), [part(3, 20), part(22, 39)])).toEqual([]);
  });

  it('begin a page with the part that the rest of a page would cut', () => {
    // 30 rows take 450 points; the next part needs 300, and 277 are left.
    expect(pageBreaks(sheet(51), [part(3, 29), part(31, 50)])).toEqual([31]);
  });

  it('leave two parts together where a page holds both', () => {
    // Behind the break: 30 points of repeated rows, and 20 rows of 15 points twice.
    expect(pageBreaks(sheet(72), [part(3, 29), part(31, 50), part(52, 71)])).toEqual([31]);
  });

  it('let a part longer than a page run on from where it stands', () => {
    expect(pageBreaks(sheet(120), [part(3, 10), part(12, 119)])).toEqual([]);
  });

  it('do not trust the end of the third page nobody set to the last line', () => {
    // 95 rows of 15 points take one page and 46 rows of the next; the part ends a line before the page would.
    const last = 4 + 46 + 44;
    expect(pageBreaks(sheet(last + 1), [part(3, 60), part(62, last)])).toEqual([62]);
  });

  it('always stand at the beginning of a part that a page holds', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lengths, (each) => {
        let row = 3;
        const parts = each.map((length) => {
          const made = part(row, row + length - 1);
          row += length + 1;
          return made;
        });
        const breaks = pageBreaks(sheet(row), parts);
        expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => one - other));
        for (const at of breaks) {
          const begun = parts.find(({ top }) => top === at);
          expect(begun).toBeDefined();
          expect((begun!.bottom - begun!.top + 1) * 15).toBeLessThanOrEqual(727 - 30);
        }
      }),
    );
  });
});
