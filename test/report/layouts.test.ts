import * as fc from 'fast-check';
import { layouts } from '../../src/report/layouts';
import { isSheetName } from '../../src/report/sheet-name';
import { parseArea } from '../../src/workbook/address';
import { fittedHeights } from '../../src/workbook/fitted-heights';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { TestCell } from '../sheets';
import { typed } from '../sheets';
import { capaianWorkbook, reportInput, sampleSnapshot } from './sample';

/** Texts a planner may type, each with a mark that no word of ours has. */
const name = fc.constantFrom('=1+1 zq', '"kutip" zq', "petik ' zq", '<b>zq</b>', 'zq biasa', '@zq', '+zq', 'zq & zq').chain((text) => fc.integer({ min: 1, max: 99 }).map((n) => `${text} ${n}`));
const figure: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 999 }) },
  { weight: 1, arbitrary: fc.constantFrom<TestCell>(null, typed('13,11,00'), typed('N/A'), typed('zq')) },
);
const row = fc.tuple(fc.integer({ min: 1, max: 3 }), name, figure, figure);
const workbook: fc.Arbitrary<Snapshot> = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => capaianWorkbook([[1, 'Sasaran zq 1', 'Indikator pertama zq', 10, 9, null], ...rows.map(([sasaran, label, target, realisasi]) => [null, `Sasaran zq ${sasaran}`, label, target, realisasi, null])]));

function plansOf(snapshot: Snapshot): readonly SheetPlan[] {
  const input = reportInput(snapshot);
  return layouts.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input));
}

describe('every layout', () => {
  it('carries means that are the average of the numbers shown in the cells they name', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const plans = plansOf(snapshot);
        expect(plans.some(({ cells }) => cells.some(({ formula }) => formula?.includes('AGGREGATE(')))).toBe(true);
        for (const plan of plans) {
          const means = plan.cells.filter(({ formula }) => formula?.includes('AGGREGATE(1,6,'));
          for (const { formula, value } of means) {
            const area = parseArea(/AGGREGATE\(1,6,([A-Z0-9:]+)\)/.exec(formula!)![1]!)!;
            const numbers = plan.cells
              .filter((cell) => cell.column === area.left && cell.row >= area.top && cell.row <= area.bottom)
              .flatMap((cell) => (typeof cell.value === 'number' ? [cell.value] : []));
            if (numbers.length === 0) expect(value).toBe('');
            else expect(value).toBeCloseTo(numbers.reduce((sum, each) => sum + each, 0) / numbers.length, 9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts no text of a cell into a formula, nor a formula text of its own that Excel would refuse', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        for (const { formula } of plansOf(snapshot).flatMap(({ cells }) => cells)) {
          expect(formula ?? '').not.toContain('zq');
          for (const literal of formula?.match(/"(?:[^"]|"")*"/g) ?? []) expect(literal.length).toBeLessThan(257);
          expect((formula ?? '').length).toBeLessThan(8192);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws every cell once, inside its print area, and merges no two areas over one cell', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        for (const plan of plansOf(snapshot)) {
          const places = plan.cells.map((cell) => `${cell.row},${cell.column}`);
          expect(new Set(places).size).toBe(places.length);
          const { area } = plan.print;
          const visible = plan.cells.filter(({ column }) => plan.columnWidths[column] !== 0);
          expect(visible.every((cell) => cell.row <= area.bottom && cell.column <= area.right)).toBe(true);
          const merged = plan.merges.flatMap(({ top, bottom, left, right }) => {
            const cells: string[] = [];
            for (let r = top; r <= bottom; r += 1) for (let c = left; c <= right; c += 1) cells.push(`${r},${c}`);
            return cells;
          });
          expect(new Set(merged).size).toBe(merged.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives rows the height their texts need, the sasaran over its indicators too', async () => {
    for (const plan of plansOf(await sampleSnapshot())) {
      expect(plan.rowHeights).toEqual(fittedHeights({ ...plan, rowHeights: {} }));
      expect(Object.values(plan.rowHeights).some((height) => height > 15)).toBe(true);
    }
  });

  it('has an id, a sheet name Excel takes, and its own place in the order of the report', () => {
    expect(layouts.map(({ id }) => id)).toEqual([...Array.from({ length: 20 }, (_, index) => `L${String(index + 1).padStart(2, '0')}`), 'NARASI']);
    expect(layouts.every(({ sheetName }) => isSheetName(sheetName))).toBe(true);
    expect(new Set(layouts.map(({ sheetName }) => sheetName.toLowerCase())).size).toBe(layouts.length);
  });
});
