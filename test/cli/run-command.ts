import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Console, ExitCode } from '../../src/cli/console';

export const samplePath = path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** What a command leaves behind: its exit code and what it wrote. */
export async function run(command: (argv: readonly string[], console: Console) => Promise<ExitCode>, ...argv: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(argv, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder of its own for each test of a block, gone afterwards. */
export function useFolder(): (name: string) => string {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'lembar-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  return (name) => path.join(folder, name);
}
