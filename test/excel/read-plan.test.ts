import { cellsIn, ReadPlan } from '../../src/excel/read-plan';

const area = (rows: number, columns: number): { top: number; left: number; bottom: number; right: number } => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
const cells = (batch: ReturnType<ReadPlan['next']>): number => batch.reduce((sum, piece) => sum + cellsIn(piece.area), 0);

describe('how a workbook is read in batches', () => {
  it('takes all small sheets at once', () => {
    const plan = new ReadPlan(Array.from({ length: 100 }, (_, sheet) => ({ sheet, area: area(10, 4) })));
    expect(plan.next()).toHaveLength(100);
    expect(plan.next()).toEqual([]);
  });

  it('cuts a large sheet between rows, none left out and none twice', () => {
    const plan = new ReadPlan([{ sheet: 0, area: area(50_000, 6) }]);
    const rows: number[] = [];
    for (let batch = plan.next(); batch.length > 0; batch = plan.next()) rows.push(...batch.flatMap((piece) => [piece.area.top, piece.area.bottom]));
    expect([rows[0], rows.at(-1)]).toEqual([0, 49_999]);
    for (let index = 1; index + 1 < rows.length; index += 2) expect(rows[index + 1]).toBe(rows[index]! + 1);
  });

  it('takes less where cells turned out heavy, and more where they are light', () => {
    const heavy = new ReadPlan([{ sheet: 0, area: area(100_000, 10) }]);
    const light = new ReadPlan([{ sheet: 0, area: area(100_000, 10) }]);
    const first = cells(heavy.next());
    heavy.heard(first, first * 1_000);
    light.heard(cells(light.next()), first * 30);
    // 3 MB to an answer: 3,000 cells of 1,000 bytes, 100,000 of 30.
    expect([cells(heavy.next()), cells(light.next())]).toEqual([3_000, 100_000]);
  });

  it('comes again with half of what was too much, down to one row', () => {
    const plan = new ReadPlan([{ sheet: 0, area: area(4, 2) }]);
    const taken: number[] = [];
    let batch = plan.next();
    while (plan.tooMuch(batch)) {
      taken.push(cells(batch));
      batch = plan.next();
    }
    expect(taken).toEqual([8, 4]);
    expect(cells(batch)).toBe(2);
  });
});
