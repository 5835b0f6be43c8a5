import { spawn } from 'node:child_process';
import path from 'node:path';

export interface WorkbenchSite {
  readonly url: string;
  close(): void;
}

/** Starts the page as `npm start` does, on a free port; rejects with what the process wrote when it could not start. */
export function startWorkbench(): Promise<WorkbenchSite> {
  const root = path.resolve(import.meta.dirname, '../..');
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/workbench/serve.ts', '--port', '0'], { cwd: root });
  let written = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      written += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(written)?.[0];
      if (url) resolve({ url, close: () => server.kill() });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', reject);
    server.on('exit', () => reject(new Error(written)));
  });
}
