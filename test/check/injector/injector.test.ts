import type { Finding } from '../../../src/check/finding';
import { formatArea } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { checked } from '../metamorphic/told-findings';
import type { CleanKind } from './clean-workbook';
import { cleanWorkbook } from './clean-workbook';
import type { Injected } from './fault';
import { faults } from './faults';
import type { Place } from './figures';

const SEEDS = 500;
const RANK = { error: 2, warning: 1, info: 0 };

function touches({ sheet, area, related }: Finding, places: readonly Place[]): boolean {
  return [{ sheet, ...area }, ...related].some((there) =>
    places.some((place) => place.sheet === there.sheet && place.row >= there.top && place.row <= there.bottom && place.column >= there.left && place.column <= there.right),
  );
}

const inWords = ({ rule, severity, sheet, area, printed, expected }: Finding): string => `${severity} ${rule} ${sheet}!${formatArea(area)} ${printed} -> ${expected}`;

/** The cells that no longer say what the clean workbook says: those changed by hand, and what follows from them by formula. */
function affected(before: readonly SheetSnapshot[], { snapshot, changed }: Injected): readonly Place[] {
  return [
    ...changed,
    ...snapshot.sheets.flatMap(({ name, rows }, index) =>
      rows.flatMap((row, at) => Array.from(row ?? [], (cell, column) => ({ cell, column })).flatMap(({ cell, column }) => (cell?.value === before[index]!.rows[at]?.[column]?.value ? [] : [{ sheet: name, row: at, column }]))),
    ),
  ];
}

/** The workbook of a seed with one fault, drawn from those it has a place for. */
function injectedOf(seed: number): { readonly name: string; readonly kind: CleanKind; readonly sheets: readonly SheetSnapshot[]; readonly injected: Injected } {
  const workbook = cleanWorkbook(seed);
  const names = Object.keys(faults);
  for (const name of workbook.random.some(names, names.length)) {
    const injected = faults[name]!(workbook, workbook.random);
    if (injected) return { name, kind: workbook.kind, sheets: workbook.sheets, injected };
  }
  throw new Error(`no fault fits seed ${seed}, ${workbook.kind}`);
}

describe('faults put into clean workbooks', () => {
  const tally = new Map<string, { injected: number; provable: number; found: number }>();
  const missed: string[] = [];
  const wronglyAccused: string[] = [];

  beforeAll(() => {
    for (const name of Object.keys(faults)) tally.set(name, { injected: 0, provable: 0, found: 0 });
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { name, kind, sheets, injected } = injectedOf(seed);
      const { snapshot, changed, expected } = injected;
      const { findings } = checked(snapshot);
      const line = tally.get(name)!;
      line.injected += 1;
      const mayBeAccused = affected(sheets, injected);
      for (const finding of findings) {
        if (finding.severity === 'error' && !touches(finding, mayBeAccused)) wronglyAccused.push(`${seed} ${kind}, ${name} (${cells(changed)}): ${inWords(finding)}`);
      }
      if (expected.kind === 'unprovable') continue;
      line.provable += 1;
      const said = findings.filter(({ rule, severity }) => expected.rules.includes(rule) && RANK[severity] >= RANK[expected.atLeast]).some((finding) => touches(finding, expected.places));
      if (said) line.found += 1;
      else missed.push(`${seed} ${kind}, ${name} (${cells(changed)}): said only ${findings.filter((finding) => touches(finding, changed)).map(inWords).join('; ') || 'nothing'}`);
    }
    const table = [...tally].map(([name, { injected, provable, found }]) => `${name.padEnd(42)} ${String(injected).padStart(4)} ${`${found}/${provable}`.padStart(8)}`);
    console.info(['fault                                  injected  found/provable', ...table].join('\n'));
  });

  const cells = (places: readonly Place[]): string =>
    places.map(({ sheet, row, column }) => `${sheet}!${formatArea({ top: row, bottom: row, left: column, right: column })}`).slice(0, 3).join(' ');

  it('are of every kind, and nearly all can be proved', () => {
    expect(tally.size).toBeGreaterThanOrEqual(14);
    for (const [name, { injected, provable }] of tally) expect([name, injected > 0 && provable >= injected / 2]).toEqual([name, true]);
  });

  it('are each found where they can be proved', () => {
    expect(missed).toEqual([]);
  });

  it('accuse no cell that is right', () => {
    expect(wronglyAccused).toEqual([]);
  });
});
