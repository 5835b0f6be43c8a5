import { readFileSync } from 'node:fs';

/** One task on one file in a process of its own, so that peak memory is the task's. Prints the measurement as JSON. */
export interface Measurement {
  /** Of the processor, by part of the task in order: a clock would tell of what else the machine does. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
  /** What the task found, to show that it worked. */
  readonly found: string;
}

/** Notes that a part of the task is done. */
type Lap = (part: string) => void;

const tasks: Readonly<Record<string, () => Promise<(bytes: Uint8Array, lap: Lap) => Promise<string>>>> = {
  hucre: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes, lap) => {
      const { sheets } = await readXlsx(bytes);
      lap('parse');
      return `${sheets.length} sheets`;
    };
  },
  check: async () => {
    const { openXlsx } = await import('../../src/xlsx/xlsx-document');
    const { readSnapshot } = await import('../../src/xlsx/read-snapshot');
    const { inspect } = await import('../../src/cli/inspection');
    const { defaultSettings } = await import('../../src/workbook/settings');
    return async (bytes, lap) => {
      const snapshot = readSnapshot(await openXlsx(bytes, 'bench.xlsx'));
      lap('read');
      const { recognition, findings, failedRules } = inspect('bench.xlsx', snapshot, defaultSettings);
      lap('check');
      if (failedRules.length > 0) throw new Error(`rules broke off: ${failedRules.join(', ')}`);
      return `${recognition.tables.length} tables, ${findings.length} findings`;
    };
  },
  rules: async () => {
    const { openXlsx } = await import('../../src/xlsx/xlsx-document');
    const { readSnapshot } = await import('../../src/xlsx/read-snapshot');
    const { recogniseWorkbook } = await import('../../src/recognise/recognise-workbook');
    const { rules } = await import('../../src/check/rules');
    const { defaultSettings: settings } = await import('../../src/workbook/settings');
    return async (bytes, lap) => {
      const snapshot = readSnapshot(await openXlsx(bytes, 'bench.xlsx'));
      const recognition = recogniseWorkbook(snapshot, settings);
      const context = { snapshot, recognition, settings };
      lap('');
      // Table by table, as a check goes: what rules share is worked out for the first that asks.
      for (const table of [...recognition.tables, null]) {
        for (const rule of rules) {
          if (table && rule.scope === 'table') Array.from(rule.evaluate(table, context));
          if (!table && rule.scope === 'workbook') Array.from(rule.evaluate(context));
          lap(rule.meta.id);
        }
      }
      return `${rules.length} rules`;
    };
  },
};

async function measure(task: string, file: string): Promise<Measurement> {
  const work = await tasks[task]!();
  const bytes = readFileSync(file);
  const seconds: Record<string, number> = {};
  let last = process.cpuUsage();
  const found = await work(bytes, (part) => {
    const { user, system } = process.cpuUsage(last);
    seconds[part] = (seconds[part] ?? 0) + (user + system) / 1e6;
    last = process.cpuUsage();
  });
  return { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, found };
}

const [task, file] = process.argv.slice(2);
void measure(task!, file!).then((measurement) => console.log(JSON.stringify(measurement)));
