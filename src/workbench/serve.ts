import { parseArgs } from 'node:util';
import { buildWorkbench } from './build-workbench';
import { serveSite } from './serve-site';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });

async function start(port: number): Promise<void> {
  const site = await serveSite(await buildWorkbench(), port);
  process.stdout.write(`Lembar Kinerja: ${site.url}\n`);
}

start(Number(values.port)).catch((reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EADDRINUSE') throw reason;
  process.stderr.write(`Porta ${values.port} sedang dipakai. Pilih yang lain: npm start -- --port 3100\n`);
  process.exitCode = 1;
});
