import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { responseHeaders } from '../../src/packaging/response-headers.js';
import { launchChromium } from './browser';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist');
const base = 'https://localhost:3000/';

interface Metadata {
  functions: { id: string; description: string }[];
}

/** Where Office.js keeps what an add-in registered. */
interface WithFunctions {
  Office: { actions: { _association: { mappings: Record<string, unknown> } } };
  CustomFunctions: { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } };
}

const metadata = (name: string) => JSON.parse(readFileSync(path.join(dist, name), 'utf8')) as Metadata;
const ids = (name: string) => metadata(name).functions.map((definition) => definition.id).sort();

/** What each address is served from: the build, and Microsoft's own Office.js in the place of the one on its CDN. */
const served = [
  { address: base, folder: dist },
  { address: 'https://appsforoffice.microsoft.com/lib/1/hosted/', folder: path.join(root, 'node_modules/@microsoft/office-js/dist') },
];

function fileBehind(url: string): string | undefined {
  const place = served.find(({ address }) => url.startsWith(address));
  const file = place && path.join(place.folder, new URL(url).pathname.slice(new URL(place.address).pathname.length));
  return file && existsSync(file) ? file : undefined;
}

function contentType(file: string): string {
  return path.extname(file) === '.html' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
}

async function openTaskpane(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 }, locale: 'id-ID' });
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.route('**/*', async (route) => {
    const file = fileBehind(route.request().url());
    const headers = file?.startsWith(dist) ? responseHeaders(path.relative(dist, file)) : {};
    await (file ? route.fulfill({ path: file, headers: { ...headers, 'Content-Type': contentType(file) } }) : route.abort());
  });
  await page.goto(`${base}taskpane.html`);
  return { page, faults };
}

describe('the built task pane page', () => {
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync(path.join(dist, 'taskpane.html'))) throw new Error('dist/ is missing: run npm run build first, as npm test does');
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('says outside Excel where to open it, without a fault', async () => {
    const { page, faults } = await openTaskpane(browser);
    await page.getByText('Halaman ini dibuka di luar Excel').waitFor();
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('id');
    expect(faults).toEqual([]);
  });

  it('registers with Office exactly the functions that functions.json describes, in both languages', async () => {
    const { page } = await openTaskpane(browser);
    const registered = await page.evaluate(
      () => Object.keys((globalThis as unknown as WithFunctions).CustomFunctions._association.mappings),
    );
    expect(registered.length).toBeGreaterThan(0);
    expect(registered.sort()).toEqual(ids('functions.json'));
    expect(ids('functions.en-US.json')).toEqual(ids('functions.json'));
  });

  it('associates exactly the commands that the buttons of the manifest name', async () => {
    const { page } = await openTaskpane(browser);
    const associated = await page.evaluate(() => Object.keys((globalThis as unknown as WithFunctions).Office.actions._association.mappings));
    const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!.toUpperCase());
    expect(named.length).toBeGreaterThan(0);
    expect(associated.sort()).toEqual(named.sort());
  });

  it('computes with the function Office would call', async () => {
    const { page } = await openTaskpane(browser);
    const capaian = await page.evaluate(() => (globalThis as unknown as WithFunctions).CustomFunctions._association.mappings.CAPAIAN?.([[50]], [[60]]));
    expect(capaian).toEqual([[1.2]]);
  });
});

describe('dist/', () => {
  it('holds every file the manifest points to', () => {
    const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const files = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  });

  it('names its scripts by what they hold, but for the one the manifest names', () => {
    expect(readdirSync(dist).filter((name) => name.endsWith('.js'))).toEqual(['functions.js']);
    const hashed = readdirSync(path.join(dist, 'js')).filter((name) => name.endsWith('.js'));
    expect(hashed.filter((name) => !/^[a-z0-9]+\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
  });

  it('bundles nothing of Office.js, Univer or the .xlsx reader', () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const offenders = scripts.filter((name) => /OSFPerformance|OfficeExtension|univer|xl\/workbook\.xml/.test(readFileSync(path.join(dist, name), 'utf8')));
    expect(offenders).toEqual([]);
  });
});
