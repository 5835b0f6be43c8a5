import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { portableCommand } from '../../src/cli/portable-command';
import { reportCommand } from '../../src/cli/report-command';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openFileGateway } from '../../src/xlsx/file-gateway';
import { run, samplePath, useFolder } from './run-command';

jest.setTimeout(60_000);

/** Every formula and every value, by its place. */
function contents({ sheets }: Snapshot): { formulas: readonly string[]; values: ReadonlyMap<string, unknown> } {
  const formulas: string[] = [];
  const values = new Map<string, unknown>();
  for (const { name, rows } of sheets) {
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) formulas.push(cell.formula);
        if (cell && cell.value !== '') values.set(`${name} ${row} ${column}`, cell.value);
      }),
    );
  }
  return { formulas, values };
}

const addInCalls = (path: string): number => {
  const texts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => Buffer.from(bytes).toString('utf8'));
  return texts.join('').match(/_xldudf_KINERJA|KINERJA\./g)?.length ?? 0;
};

describe('portable', () => {
  const inFolder = useFolder();

  it.each([
    ['ordinary formulas', [], 'panggilan menjadi rumus biasa'],
    ['values', ['--values'], 'menjadi nilai'],
  ])('writes a copy without add-in functions, with %s, and leaves the source', async (_, more, told) => {
    await run(reportCommand, samplePath, '--out', inFolder('asal.xlsx'));
    const before = readFileSync(inFolder('asal.xlsx'));
    expect(addInCalls(inFolder('asal.xlsx'))).toBeGreaterThan(10);
    const { code, out, err } = await run(portableCommand, inFolder('asal.xlsx'), '--out', inFolder('hasil.xlsx'), ...more);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(told);
    expect(Buffer.compare(readFileSync(inFolder('asal.xlsx')), before)).toBe(0);
    expect(addInCalls(inFolder('hasil.xlsx'))).toBe(0);
    const [source, result] = await Promise.all(['asal.xlsx', 'hasil.xlsx'].map(async (name) => contents(await (await openFileGateway(inFolder(name))).read())));
    expect(result!.values).toEqual(source!.values);
    // A target typed as 13,11,00 is no number to an ordinary formula.
    const calls = source!.formulas.filter((formula) => formula.includes('KINERJA.')).length;
    const asValues = out.match(/ menjadi nilai(?:: |\.)/g)?.length ?? 0;
    expect(result!.formulas).toHaveLength(source!.formulas.length - asValues);
    if (more.length > 0) expect(asValues).toBe(calls);
    else expect(asValues).toBeLessThan(calls / 10);
  });

  it('says so where there is nothing to rewrite, and refuses to write over its source', async () => {
    const { code, out } = await run(portableCommand, samplePath, '--out', inFolder('hasil.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('Tidak ada rumus KINERJA');
    copyFileSync(samplePath, inFolder('asal.xlsx'));
    expect((await run(portableCommand, inFolder('asal.xlsx'), '--out', inFolder('asal.xlsx'))).code).toBe(2);
    expect((await run(portableCommand, inFolder('asal.xlsx'))).err).toContain('Cara pakai');
    expect((await run(portableCommand, inFolder('asal.xlsx'), '--out', inFolder('lain.csv'))).code).toBe(2);
    expect(existsSync(inFolder('lain.csv'))).toBe(false);
  });
});
