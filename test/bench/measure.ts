import { readFileSync } from 'node:fs';

/** One task on one file in a process of its own, so that peak memory is the task's. Prints the measurement as JSON. */
export interface Measurement {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** What the task found, to show that it worked. */
  readonly found: string;
}

const tasks: Readonly<Record<string, () => Promise<(bytes: Uint8Array) => Promise<string>>>> = {
  hucre: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) => `${(await readXlsx(bytes)).sheets.length} sheets`;
  },
  read: async () => {
    const { openXlsx } = await import('../../src/xlsx/xlsx-document');
    const { readSnapshot } = await import('../../src/xlsx/read-snapshot');
    return async (bytes) => `${readSnapshot(await openXlsx(bytes, 'bench.xlsx')).sheets.length} sheets`;
  },
  check: async () => {
    const { openXlsx } = await import('../../src/xlsx/xlsx-document');
    const { readSnapshot } = await import('../../src/xlsx/read-snapshot');
    const { inspect } = await import('../../src/cli/inspection');
    const { defaultSettings } = await import('../../src/workbook/settings');
    return async (bytes) => {
      const { recognition, findings, failedRules } = inspect('bench.xlsx', readSnapshot(await openXlsx(bytes, 'bench.xlsx')), defaultSettings);
      if (failedRules.length > 0) throw new Error(`rules broke off: ${failedRules.join(', ')}`);
      return `${recognition.tables.length} tables, ${findings.length} findings`;
    };
  },
};

async function measure(task: string, file: string): Promise<Measurement> {
  const work = await tasks[task]!();
  const bytes = readFileSync(file);
  const start = performance.now();
  const found = await work(bytes);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, found };
}

const [task, file] = process.argv.slice(2);
void measure(task!, file!).then((measurement) => console.log(JSON.stringify(measurement)));
