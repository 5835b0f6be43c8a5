import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readNumeral } from '../../src/domain/numeral/read-numeral';
import { generatedWorkbook } from './generated-workbook';
import type { Measurement } from './measure';

const PRINTED = ['98,84%', '1.969.711.272.000', 'Rp2.440.968.652.000,-', '13,11,00', '80,09**', '4,4 Juta jiwa', '7 – 8 %', 'N/A', '790Orang', '142.000', '-', '0,5', '(1.250)', '87,34 Poin'];
const SIZES = [10_000, 100_000];
const RUNS = 3;

function readingsPerSecond(): number {
  const start = performance.now();
  let readings = 0;
  for (let now = start; now - start < 1500; now = performance.now()) {
    for (let round = 0; round < 500; round++) for (const text of PRINTED) readNumeral(text);
    readings += 500 * PRINTED.length;
  }
  return readings / ((performance.now() - start) / 1000);
}

/** The quickest of a few runs: the others tell of the machine. */
function measured(task: string, file: string): Measurement {
  const runs = Array.from({ length: RUNS }, (): Measurement => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'measure.ts'), task, file], { encoding: 'utf8' });
    return JSON.parse(printed) as Measurement;
  });
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function line(label: string, { seconds, peakMegabytes, found }: Measurement): string {
  return `  ${label.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s ${peakMegabytes.toFixed(0).padStart(6)} MB peak   ${found}`;
}

async function bench(): Promise<void> {
  console.log(`Number readings per second: ${Math.round(readingsPerSecond()).toLocaleString('en-US')}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-bench-'));
  try {
    const checks: Measurement[] = [];
    for (const size of SIZES) {
      const file = path.join(folder, `${size}.xlsx`);
      writeFileSync(file, await generatedWorkbook(size));
      const [hucre, read, check] = ['hucre', 'read', 'check'].map((task) => measured(task, file));
      checks.push(check!);
      console.log(`\n${size.toLocaleString('en-US')} rows, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
      console.log(line('hucre parses it', hucre!));
      console.log(line('we read it', read!));
      console.log(line('we read, recognise and check it', check!));
      console.log(`  check against parse: ${(check!.seconds / hucre!.seconds).toFixed(2)} times`);
    }
    const [small, large] = checks;
    const growth = (of: (measurement: Measurement) => number): string => (of(large!) / of(small!)).toFixed(1);
    console.log(`\nGrowth of the check from ${SIZES.map((size) => size.toLocaleString('en-US')).join(' to ')} rows (10 times as many):`);
    console.log(`  time ${growth(({ seconds }) => seconds)} times, peak memory ${growth(({ peakMegabytes }) => peakMegabytes)} times`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void bench();
