import { createRequire } from 'node:module';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { CalculationMode } from '@univerjs/sheets-formula';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { portableFormula } from '../../src/report/portable/portable-formula';
import { sheetOf, snapshotOf } from '../sheets';
import type * as nodeGrid from '../workbench/node-grid';

// The engine's ES modules do not load in node; required, they are CommonJS.
const required = createRequire(import.meta.url);
const { createNodeGrid } = required('../workbench/node-grid.ts') as typeof nodeGrid;
const { CalculationMode: computing } = required('@univerjs/sheets-formula') as { CalculationMode: typeof CalculationMode };

const ROWS = 100_000;
/** Single formulas are timed on fewer rows: the engine takes longer a row the more there are, so the ratio is a lower bound. */
const SINGLE_ROWS = 20_000;
const RUNS = 2;
const SHEET = 'Bench';
const RESULT_COLUMN = 3;

type Column = readonly number[];
type Cells = Record<number, Record<number, ICellData>>;

/** Target, realisasi and capaian of a row; no figure is zero. */
const figures = (rows: number): readonly [Column, Column, Column] => {
  const target = Array.from({ length: rows }, (_, row) => 50 + (row % 950));
  const realisasi = target.map((value, row) => value * (0.4 + (row % 60) / 100));
  return [target, realisasi, realisasi.map((value, row) => value / target[row]!)];
};

interface Benched {
  readonly id: 'CAPAIAN' | 'KATEGORI';
  /** Columns of the arguments among the figures. */
  readonly columns: readonly number[];
  /** What the engine itself can say of such columns at once: it shows what an array costs there whatever the function. */
  readonly native: (...ranges: string[]) => string;
}

const benched: readonly Benched[] = [
  { id: 'CAPAIAN', columns: [0, 1], native: (target, realisasi) => `=${realisasi}/${target}` },
  { id: 'KATEGORI', columns: [2], native: (capaian) => `=IF(${capaian}>0.75,"Baik","Kurang")` },
];

const letters = 'ABC';

/** Seconds of the processor since `start`: what others do on the machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Seconds that the engine needs to work out the formulas over so many rows, once their workbook is open. */
async function engineSeconds(rows: number, formulas: readonly string[]): Promise<number> {
  const cellData: Cells = {};
  figures(rows).forEach((column, index) => column.forEach((v, row) => ((cellData[row] ??= {})[index] = { v })));
  formulas.forEach((f, row) => (cellData[row]![RESULT_COLUMN] = { f }));
  const grid = createNodeGrid({ computing: computing.NO_CALCULATION });
  const data = { id: 'bench', name: 'bench', appVersion: '', styles: {}, sheetOrder: [SHEET], sheets: { [SHEET]: { id: SHEET, name: SHEET, cellData, rowCount: rows, columnCount: RESULT_COLUMN + 1 } } };
  const workbook = grid.api.createWorkbook(data as unknown as Partial<IWorkbookData>);
  const engine = grid.api.getFormula();
  const start = process.cpuUsage();
  const applied = engine.onCalculationResultApplied();
  engine.executeCalculation();
  await applied;
  const seconds = secondsSince(start);
  const last = workbook.getSheetByName(SHEET)!.getSheet().getCellMatrix().getValue(formulas.length - 1, RESULT_COLUMN)?.v;
  grid.dispose();
  if (last === undefined || last === null) throw new Error(`the engine did not work out ${formulas.at(-1)}`);
  return seconds;
}

async function quickest(run: () => Promise<number> | number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < RUNS; round += 1) best = Math.min(best, await run());
  return best;
}

const range = (column: number, rows: number): string => `${letters[column]}1:${letters[column]}${rows}`;
const microseconds = (seconds: number, rows: number): number => (seconds * 1e6) / rows;

async function benchFunction({ id, columns, native }: Benched): Promise<void> {
  const all = figures(ROWS);
  const matrices = columns.map((column) => all[column]!.map((value) => [value]));
  const sheet = sheetOf(SHEET, []);
  const single = (row: number): string => `=KINERJA.${id}(${columns.map((column) => `${letters[column]}${row + 1}`).join(',')})`;
  const twin = (row: number): string => {
    const portable = portableFormula(single(row), { snapshot: snapshotOf(sheet), sheet });
    if (portable?.kind !== 'twin') throw new Error(`${single(row)} has no twin`);
    return portable.formula;
  };
  const own = await quickest(() => {
    const start = process.cpuUsage();
    kinerjaFunctions[id].evaluate(matrices);
    return secondsSince(start);
  });
  const ranges = columns.map((column) => range(column, ROWS));
  const array = await quickest(() => engineSeconds(ROWS, [`=KINERJA.${id}(${ranges.join(',')})`]));
  const counted = await quickest(() => engineSeconds(ROWS, [`=ROWS(KINERJA.${id}(${ranges.join(',')}))`]));
  const engines = await quickest(() => engineSeconds(ROWS, [native(...ranges)]));
  const rows = Array.from({ length: SINGLE_ROWS }, (_, row) => row);
  const singles = await quickest(() => engineSeconds(SINGLE_ROWS, rows.map(single)));
  const twins = await quickest(() => engineSeconds(SINGLE_ROWS, rows.map(twin)));

  const each = { own: microseconds(own, ROWS), array: microseconds(array, ROWS), counted: microseconds(counted, ROWS), singles: microseconds(singles, SINGLE_ROWS), twins: microseconds(twins, SINGLE_ROWS) };
  const line = (label: string, rowTime: number, more = ''): void => console.log(`  ${label.padEnd(76)} ${rowTime.toFixed(2).padStart(8)} µs a row   ${more}`.trimEnd());
  console.log(`\nKINERJA.${id}`);
  const against = (rowTime: number): string => `${(rowTime / each.own).toFixed(0)} times the array call, ${(rowTime / each.counted).toFixed(0)} times it in a formula of the engine, ${(rowTime / each.array).toFixed(0)} times it written to cells`;
  line(`one array call, ${ROWS.toLocaleString('en-US')} rows`, each.own);
  line(`that call in a formula of the engine that counts its rows, ${ROWS.toLocaleString('en-US')} rows`, each.counted);
  line(`that call in the engine, which writes each result, ${ROWS.toLocaleString('en-US')} rows`, each.array);
  line(`the engine's own ${native(...columns.map((column) => letters[column]!))} in its stead`, microseconds(engines, ROWS));
  line(`single calls in the engine, ${SINGLE_ROWS.toLocaleString('en-US')} rows`, each.singles, against(each.singles));
  line(`twins in the engine, ${SINGLE_ROWS.toLocaleString('en-US')} rows`, each.twins, against(each.twins));
}

async function bench(): Promise<void> {
  for (const each of benched) await benchFunction(each);
}

void bench();
