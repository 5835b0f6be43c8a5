import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readNumeral } from '../../src/domain/numeral/read-numeral';
import { generatedWorkbook } from './generated-workbook';
import type { Measurement } from './measure';

const PRINTED = ['98,84%', '1.969.711.272.000', 'Rp2.440.968.652.000,-', '13,11,00', '80,09**', '4,4 Juta jiwa', '7 – 8 %', 'N/A', '790Orang', '142.000', '-', '0,5', '(1.250)', '87,34 Poin'];
const SIZES = [10_000, 100_000];
/** Parser and check take turns, and the quickest run of each part counts: the others tell of the machine. */
const RUNS = 5;
const SLOWEST = 5;

function readingsPerSecond(): number {
  const start = performance.now();
  let readings = 0;
  for (let now = start; now - start < 1500; now = performance.now()) {
    for (let round = 0; round < 500; round++) for (const text of PRINTED) readNumeral(text);
    readings += 500 * PRINTED.length;
  }
  return readings / ((performance.now() - start) / 1000);
}

function measured(task: string, file: string): Measurement {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'measure.ts'), task, file], { encoding: 'utf8' });
  return JSON.parse(printed) as Measurement;
}

const quickest = (runs: readonly Measurement[], part: string): number => Math.min(...runs.map(({ seconds }) => seconds[part]!));
const leanest = (runs: readonly Measurement[]): number => Math.min(...runs.map(({ peakMegabytes }) => peakMegabytes));
const rows = (count: number): string => `${count.toLocaleString('en-US')} rows`;

function line(label: string, seconds: number, parse: number, more = ''): string {
  return `  ${label.padEnd(30)} ${seconds.toFixed(2).padStart(7)} s   ${(seconds / parse).toFixed(2).padStart(5)} times the parse   ${more}`.trimEnd();
}

/** Seconds and peak of the check of one workbook, printed beside those of the parser. */
function benchFile(label: string, file: string): { readonly seconds: number; readonly peakMegabytes: number } {
  const pairs = Array.from({ length: RUNS }, () => [measured('hucre', file), measured('check', file)] as const);
  const [parses, checks] = [pairs.map(([parse]) => parse), pairs.map(([, check]) => check)];
  const parse = quickest(parses, 'parse');
  const [read, check] = [quickest(checks, 'read'), quickest(checks, 'check')];
  const [parsePeak, peakMegabytes] = [leanest(parses), leanest(checks)];
  console.log(`\n${label}, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  console.log(line('hucre parses it', parse, parse, `${parsePeak.toFixed(0)} MB peak`));
  console.log(line('we read it', read, parse));
  console.log(line('we recognise and check it', check, parse, checks[0]!.found));
  console.log(line('all of ours', read + check, parse, `${peakMegabytes.toFixed(0)} MB peak, ${(peakMegabytes / parsePeak).toFixed(2)} times`));
  return { seconds: read + check, peakMegabytes };
}

async function bench(): Promise<void> {
  console.log(`Number readings per second: ${Math.round(readingsPerSecond()).toLocaleString('en-US')}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-bench-'));
  const workbook = async (rowCount: number, rowsPerSheet: number): Promise<string> => {
    const file = path.join(folder, `${rowCount}-${rowsPerSheet}.xlsx`);
    writeFileSync(file, await generatedWorkbook(rowCount, rowsPerSheet));
    return file;
  };
  try {
    const [smallFile, largeFile] = await Promise.all(SIZES.map((size) => workbook(size, 1000)));
    const small = benchFile(rows(SIZES[0]!), smallFile!);
    const large = benchFile(rows(SIZES[1]!), largeFile!);
    console.log(`\nGrowth from ${rows(SIZES[0]!)} to ${rows(SIZES[1]!)}: time ${(large.seconds / small.seconds).toFixed(1)} times, peak memory ${(large.peakMegabytes / small.peakMegabytes).toFixed(1)} times`);
    benchFile(`${rows(SIZES[1]!)} on one sheet`, await workbook(SIZES[1]!, SIZES[1]!));
    benchFile(`${rows(SIZES[0]!)} on sheets of 20`, await workbook(SIZES[0]!, 20));
    const { seconds } = measured('rules', largeFile!);
    const slowest = Object.entries(seconds).filter(([rule]) => rule !== '').sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
    console.log(`\nSlowest rules on ${rows(SIZES[1]!)}: ${slowest.map(([rule, spent]) => `${rule} ${(spent * 1000).toFixed(0)} ms`).join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void bench();
