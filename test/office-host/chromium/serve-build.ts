import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { responseHeaders } from '../../../src/packaging/response-headers.js';
import { ADD_IN_ORIGIN } from './host-page';

const root = path.resolve(__dirname, '../../..');
const dist = path.join(root, 'dist');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Refuses to run on no build at all. */
export function assertBuilt(): void {
  if (!existsSync(path.join(dist, 'taskpane.html'))) throw new Error('dist/ is missing: run npm run build first, as npm test does');
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}

/** The build with the headers an agency's server sends, and Microsoft's own Office.js in the place of the one on its CDN. */
async function answer(route: Route, strangers: string[]): Promise<void> {
  const url = new URL(route.request().url());
  const own = url.origin === ADD_IN_ORIGIN ? existing(path.join(dist, url.pathname)) : null;
  if (own) return route.fulfill({ path: own, headers: responseHeaders(url.pathname.slice(1)) });
  const library = url.href.startsWith(CDN) ? existing(path.join(officeJs, url.pathname.slice(new URL(CDN).pathname.length).toLowerCase())) : null;
  if (library) return route.fulfill({ path: library, headers: { 'Access-Control-Allow-Origin': '*' } });
  strangers.push(url.href);
  return route.abort();
}

/** Serves the add-in to every page of the context; answers the addresses that are neither its own nor Office.js's, as they are asked for. */
export async function serveBuild(context: BrowserContext): Promise<readonly string[]> {
  const strangers: string[] = [];
  await context.route('**/*', (route) => answer(route, strangers));
  return strangers;
}
