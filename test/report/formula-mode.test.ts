import { inFormulaMode } from '../../src/report/formula-mode';
import { layouts } from '../../src/report/layouts';
import { plannedSnapshot } from '../../src/report/planned-snapshot';
import { calledFunctions } from '../../src/report/portable/kinerja-calls';
import { formatCell } from '../../src/workbook/address';
import type { FormulaMode } from '../../src/workbook/settings';
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { typed } from '../sheets';
import { shown } from './plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from './sample';

function plansOf(snapshot: Snapshot): readonly SheetPlan[] {
  const input = reportInput(snapshot);
  return layouts.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input));
}

const inMode = (plan: SheetPlan, mode: FormulaMode, snapshot: Snapshot = { sheets: [] }) => inFormulaMode(plan, mode, plannedSnapshot(snapshot, [plan]));

/** A sheet with these cells, the title and an empty row as reports have them. */
function sheet(...cells: readonly PlanCell[]): SheetPlan {
  return {
    layout: 'L99',
    name: 'Coba',
    cells: [{ row: 0, column: 0, role: 'title', value: 'Tabel' }, ...cells],
    merges: [],
    bordered: [],
    columnWidths: [20, 20, 20],
    rowHeights: {},
    frozen: { rows: 0, columns: 0 },
    tones: [],
    print: {
      paper: 'A4',
      orientation: 'portrait',
      repeatRows: { from: 0, to: 0 },
      area: { top: 0, left: 0, bottom: 6, right: 2 },
      header: { left: '', centre: '', right: '' },
      footer: { left: '', centre: '', right: '' },
    },
  };
}

const figures: readonly PlanCell[] = [
  { row: 4, column: 0, role: 'integer', value: 80 },
  { row: 4, column: 1, role: 'integer', value: 72 },
];
const capaian: PlanCell = { row: 4, column: 2, role: 'percent2', formula: '=KINERJA.CAPAIAN(A5,B5)', value: 0.9 };

const cellIn = ({ cells }: SheetPlan, a1: string) => cells.find((cell) => formatCell(cell) === a1);
const noteOf = ({ cells }: SheetPlan) => cells.filter(({ role }) => role === 'note').map(({ value }) => value);

describe('by ordinary formulas', () => {
  it('calls no function of the add-in on any sheet of the sample', async () => {
    const snapshot = await sampleSnapshot();
    const plans = plansOf(snapshot);
    expect(plans.some(({ cells }) => cells.some(({ formula }) => calledFunctions(formula ?? '').length > 0))).toBe(true);
    for (const plan of plans) {
      const portable = inFormulaMode(plan, 'portable', plannedSnapshot(snapshot, plans));
      expect(portable.plan.cells.filter(({ formula }) => /kinerja\./i.test(formula ?? ''))).toEqual([]);
      for (const cell of plan.cells) expect(shown(cellIn(portable.plan, formatCell(cell)))).toBe(shown(cell));
    }
  });

  it('keeps the results, the looks and every other cell', () => {
    const { plan, values } = inMode(sheet(...figures, capaian), 'portable');
    expect(cellIn(plan, 'C5')).toEqual({ ...capaian, formula: '=IF(OR(LEN(A5)=0,LEN(B5)=0),NA(),IF(A5<0,#NUM!,B5/A5))' });
    expect(plan.cells).toHaveLength(4);
    expect(values).toEqual([]);
    expect(noteOf(plan)).toEqual([]);
  });

  it('leaves a value where no ordinary formula reads the figures, and says so', () => {
    const text: PlanCell = { row: 4, column: 0, role: 'text', value: '80 orang' };
    const { plan, values } = inMode(sheet(text, figures[1]!, capaian), 'portable');
    expect(cellIn(plan, 'C5')).toEqual({ row: 4, column: 2, role: 'percent2', value: 0.9 });
    expect(values.map(({ at, functions, reason }) => [formatCell(at), functions, reason.key])).toEqual([['C5', ['CAPAIAN'], 'portable.text-cell']]);
    expect(noteOf(plan)).toEqual(['1 sel berisi nilai tanpa rumus dan tidak mengikuti lembar sumber: C5.']);
  });

  it('names a dozen of many such cells', () => {
    const rows = Array.from({ length: 15 }, (_, row): readonly PlanCell[] => [
      { row: 4 + row, column: 0, role: 'text', value: '80 orang' },
      { ...capaian, row: 4 + row, formula: `=KINERJA.CAPAIAN(A${5 + row},B${5 + row})` },
    ]);
    const { plan } = inMode(sheet(...rows.flat()), 'portable');
    expect(noteOf(plan)[0]).toMatch(/^15 sel .*: C5, .*, C16 dan 3 lainnya\.$/);
  });

  it('sees the text of a cell on another sheet of the same report', () => {
    const other = { ...sheet({ row: 4, column: 0, role: 'text', value: '80 orang' }), name: 'Lain' };
    const own = sheet(figures[1]!, { ...capaian, formula: '=KINERJA.CAPAIAN(Lain!A5,B5)' });
    expect(inFormulaMode(own, 'portable', plannedSnapshot({ sheets: [] }, [own, other])).values).toHaveLength(1);
  });
});

describe('as values', () => {
  it('keeps of every cell of the sample what it shows, and no formula', async () => {
    const snapshot = await sampleSnapshot();
    for (const plan of plansOf(snapshot)) {
      const { plan: values } = inMode(plan, 'values', snapshot);
      expect(values.cells.filter(({ formula, error, role }) => formula !== undefined && error === undefined && role !== 'input')).toEqual([]);
      for (const cell of plan.cells) expect(shown(cellIn(values, formatCell(cell)))).toBe(shown(cell));
      expect(noteOf(values)[0]).toBe(noteOf(plan)[0]);
      expect(cellIn(values, 'A3')?.value).toBe('Lembar ini berisi nilai tanpa rumus dan tidak mengikuti lembar sumber. Susun lagi setelah sumbernya berubah.');
    }
  });

  it('gives an error again, and an error no formula gives as its text', () => {
    const { plan } = inMode(
      sheet({ row: 4, column: 0, role: 'percent2', formula: '=Data!A1', error: '#DIV/0!' }, { row: 4, column: 1, role: 'percent2', formula: '=Data!A2', error: '#REF!' }),
      'values',
    );
    expect(cellIn(plan, 'A5')).toEqual({ row: 4, column: 0, role: 'percent2', formula: '=#DIV/0!', error: '#DIV/0!' });
    expect(cellIn(plan, 'B5')).toEqual({ row: 4, column: 1, role: 'percent2', value: '#REF!' });
  });

  it('leaves what people typed where they may type, formulas too', () => {
    const typedByPeople: PlanCell = { row: 4, column: 2, role: 'input', formula: '=A5*2', value: 160 };
    expect(cellIn(inMode(sheet(...figures, typedByPeople), 'values').plan, 'C5')).toEqual(typedByPeople);
  });

  it('says nothing of a sheet that had no formulas', () => {
    const plan = sheet(...figures);
    expect(inMode(plan, 'values').plan).toBe(plan);
  });

  it('has its note below where a sheet has no free row under its title', () => {
    const { plan } = inMode(sheet({ row: 2, column: 0, role: 'label-strong', value: 'Bagian' }, ...figures, capaian), 'values');
    expect(cellIn(plan, 'A7')?.role).toBe('note');
  });
});

it('leaves a sheet as planned where the functions of the add-in are asked for', () => {
  const snapshot = capaianWorkbook([[1, 'Sasaran A', 'Satu', typed('80 %'), '88%', null]]);
  const [plan] = plansOf(snapshot);
  expect(inMode(plan!, 'kinerja', snapshot)).toEqual({ plan, values: [] });
});
