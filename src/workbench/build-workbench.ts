import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Of the assets: its icon, and the workbook the page opens first. The page asks for them by these names. */
const ASSETS = ['icon.svg', 'samples/lkjip-dinsos-tegal-2018.xlsx'];

/** Every file of the page by its path below the root of the site, `index.html` among them. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Bundles the page into memory: the shell first, the grid as a part of its own that is loaded after it. */
export async function buildWorkbench(): Promise<SiteFiles> {
  const outdir = path.join(root, 'dist/workbench');
  const [bundle, page, ...assets] = await Promise.all([
    build({
      entryPoints: { main: path.join(root, 'src/workbench/main.tsx') },
      outdir,
      write: false,
      bundle: true,
      format: 'esm',
      splitting: true,
      target: 'es2022',
      jsx: 'automatic',
      minify: true,
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'warning',
    }),
    readFile(path.join(root, 'src/workbench/index.html')),
    ...ASSETS.map((name) => readFile(path.join(root, 'assets', name))),
  ]);
  const files = new Map<string, Uint8Array>([['index.html', page]]);
  ASSETS.forEach((name, index) => files.set(name, assets[index]!));
  for (const { path: file, contents } of bundle.outputFiles) {
    files.set(path.relative(outdir, file).replaceAll(path.sep, '/'), contents);
  }
  return files;
}
