import { join } from 'node:path';
import { layouts } from '../../../src/report/layouts';
import { reportInput } from '../sample';
import type { Comparison } from './compare';
import { compareTable } from './compare';
import type { ComparedTable } from './compared-tables';
import { rehsos2023, tegal2018 } from './compared-tables';
import { explained } from './explained-differences';
import type { RealDocument } from './document';
import { realDocument } from './document';

const FIXTURES = join(__dirname, '../../fixtures');
const SAMPLE = join(__dirname, '../../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');

async function compared(document: RealDocument, tables: readonly ComparedTable[]): Promise<ReadonlyMap<string, Comparison | null>> {
  const input = reportInput(document.snapshot);
  const plans = new Map(layouts.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => [layout.id, layout.plan(input)]));
  return new Map(
    tables.map(({ table, layout, columns, rows }) => {
      const plan = plans.get(layout);
      return [rows ? `${table} ${rows.join('-')}` : table, plan ? compareTable(document.table(table), plan, columns, rows) : null];
    }),
  );
}

/** The cells of a document's tables that our sheets show otherwise, as `table row,column: printed | ours`, without those explained. */
function unexplained(comparisons: ReadonlyMap<string, Comparison | null>): readonly string[] {
  return [...comparisons].flatMap(([table, comparison]) => {
    if (!comparison) return [`${table}: no sheet`];
    const reasons = explained[table] ?? {};
    return comparison.differences.filter(({ at }) => !(at in reasons)).map(({ at, printed, ours }) => `${table} ${at}: ${printed} | ${ours}`);
  });
}

const share = (comparisons: ReadonlyMap<string, Comparison | null>): number => {
  const all = [...comparisons.values()];
  return all.reduce((sum, each) => sum + (each?.equal ?? 0), 0) / all.reduce((sum, each) => sum + (each?.compared ?? 0), 0);
};

describe('the tables of a real document, made again from its workbook, show what the document prints', () => {
  it('in LKjIP Dinas Sosial Kab. Tegal 2018', async () => {
    const comparisons = await compared(await realDocument('lkjip-dinsos-tegal-2018', SAMPLE), tegal2018);
    expect(unexplained(comparisons)).toEqual([]);
    expect(share(comparisons)).toBeGreaterThan(0.97);
  });

  it('in the Laporan Kinerja Ditjen Rehabilitasi Sosial 2023', async () => {
    const document = await realDocument('lkj-ditjen-rehsos-2023', join(FIXTURES, 'lkj-ditjen-rehsos-2023/workbook.xlsx'));
    const comparisons = await compared(document, rehsos2023);
    expect(unexplained(comparisons)).toEqual([]);
    expect(share(comparisons)).toBeGreaterThan(0.97);
  });
});
