import { oncePerTable } from '../../src/check/once-per-table';
import type { PerformanceTable } from '../../src/recognise/performance-table';

/** What is remembered goes by the table itself; what it holds plays no part. */
const table = (id: string) => ({ id }) as PerformanceTable;

describe('oncePerTable', () => {
  it('works a table out once while it is the one asked about', () => {
    const worked: string[] = [];
    const ask = oncePerTable(({ id }, suffix: string) => {
      worked.push(id);
      return `${id}${suffix}`;
    });
    const [first, second] = [table('a'), table('b')];
    expect([ask(first, '!'), ask(first, '!'), ask(second, '!'), ask(second, '!'), ask(first, '!')]).toEqual(['a!', 'a!', 'b!', 'b!', 'a!']);
    expect(worked).toEqual(['a', 'b', 'a']);
  });

  it('keeps tables that look alike apart, and remembers nothing too', () => {
    let times = 0;
    const ask = oncePerTable(() => {
      times += 1;
      return undefined;
    });
    const one = table('a');
    ask(one);
    ask(one);
    ask(table('a'));
    expect(times).toBe(2);
  });
});
