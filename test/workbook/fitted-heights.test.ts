import { fittedHeights, linesIn } from '../../src/workbook/fitted-heights';
import type { SheetPlan } from '../../src/workbook/sheet-plan';

const empty = { left: '', centre: '', right: '' };
const plan: SheetPlan = {
  layout: 'L01',
  name: 'Ringkasan',
  cells: [],
  merges: [],
  bordered: [],
  columnWidths: [20, 20],
  rowHeights: {},
  frozen: { rows: 0, columns: 0 },
  tones: [],
  print: { paper: 'A4', orientation: 'portrait', repeatRows: { from: 0, to: 0 }, area: { top: 0, left: 0, bottom: 9, right: 1 }, header: empty, footer: empty },
};

describe('lines a text takes', () => {
  it('is one while it fits and grows with the text', () => {
    expect(linesIn('Jumlah lansia', 20)).toBe(1);
    expect(linesIn('Jumlah lansia terlantar yang ditangani', 20)).toBeGreaterThanOrEqual(2);
    expect(linesIn('a\nb\nc', 20)).toBe(3);
  });

  it('breaks a word longer than the cell', () => {
    expect(linesIn('x'.repeat(95), 11)).toBeGreaterThanOrEqual(9);
  });
});

describe('row heights that cut nothing off', () => {
  const long = 'Meningkatnya perlindungan terhadap kelompok rentan dan penyandang masalah kesejahteraan sosial';

  it('are left to the host where one line is enough', () => {
    expect(fittedHeights({ ...plan, cells: [{ row: 0, column: 0, role: 'text', value: 'Poin' }] })).toEqual({});
  });

  it('grow for a long text in one cell', () => {
    const heights = fittedHeights({ ...plan, cells: [{ row: 2, column: 0, role: 'text', value: long }] });
    expect(heights[2]).toBeGreaterThan(15 * 4);
  });

  it('spread what a text merged over rows lacks over those rows', () => {
    const merged = { ...plan, cells: [{ row: 2, column: 0, role: 'text' as const, value: long }], merges: [{ top: 2, left: 0, bottom: 4, right: 0 }] };
    const heights = fittedHeights(merged);
    expect(heights[2]).toBe(heights[3]);
    expect(heights[2]! + heights[3]! + heights[4]!).toBeGreaterThan(15 * 4);
  });

  it('need less where a merge gives width', () => {
    const cells = [{ row: 2, column: 0, role: 'text' as const, value: long }];
    const narrow = fittedHeights({ ...plan, cells })[2]!;
    const wide = fittedHeights({ ...plan, cells, merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] })[2]!;
    expect(wide).toBeLessThan(narrow);
  });

  it('stand as the plan gives them', () => {
    expect(fittedHeights({ ...plan, rowHeights: { 2: 20 }, cells: [{ row: 2, column: 0, role: 'text', value: long }] })[2]).toBe(20);
  });
});
