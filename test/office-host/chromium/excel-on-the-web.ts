import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { waitUntil } from './wait-until';
import type { Recalculate, WorkbookStore } from '../store/workbook-store';
import type { OfficeHost, OfficeHostOptions } from '../create-office-host';
import { createOfficeHost } from '../create-office-host';
import { CustomFunctionsHost } from '../custom-functions/custom-functions-host';
import { readFunctionsMetadata } from '../custom-functions/functions-metadata';
import { XdmParent } from '../xdm-parent';
import { ADD_IN_ORIGIN, HOST_ORIGIN, hostPage } from './host-page';
import { runtimeService } from './runtime-service';
import { assertBuilt, serveBuild } from './serve-build';

const APP_COMMAND_COMPLETED = 94;

export interface ExcelOptions extends Omit<OfficeHostOptions, 'store' | 'services'> {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Where the page around the pane stands; office.js and the add-in's headers trust only some. */
  readonly hostOrigin?: string;
}

/** A workbook open in what the add-in takes for Excel on the web, in a real browser, with the built add-in beside it. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly host: OfficeHost;
  readonly store: WorkbookStore;
  readonly customFunctions: CustomFunctionsHost;
  /** Requests to any other address than the add-in's own and Office.js's. */
  readonly strangers: readonly string[];
  /** What the console showed as an error, violations of the Content-Security-Policy among them, and what nobody caught. */
  readonly complaints: readonly string[];
  /** How often the add-in asked for its pane to be shown. */
  readonly shown: { times: number };
  /** The frame the add-in runs in. */
  paneFrame(): Frame;
  /** A click on a ribbon button; resolves once the add-in has completed it. */
  ribbon(functionName: string): Promise<void>;
  close(): Promise<void>;
}

interface CompletedCall {
  readonly DdaMethod?: { readonly DispatchId: number };
}

/** Opens the workbook; the store is given its engine from here. Resolves once the pane's page is loaded, not once it is ready. */
export async function openInExcel(browser: Browser, makeStore: (recalculate: Recalculate) => WorkbookStore, options: ExcelOptions = {}): Promise<ExcelOnTheWeb> {
  assertBuilt();
  const { width = 350, height = 800, colorScheme = 'light', hostOrigin = HOST_ORIGIN, ...hostOptions } = options;
  const locale = hostOptions.locale ?? 'id-ID';
  const shown = { times: 0 };
  const customFunctions = new CustomFunctionsHost(readFunctionsMetadata());
  const store = makeStore(customFunctions.recalculate);
  const services = { ...customFunctions.services, ...runtimeService(() => void (shown.times += 1)) };
  const host = createOfficeHost({ ...hostOptions, store, services });
  customFunctions.connect((entries) => host.push(entries));

  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme, reducedMotion: 'reduce' });
  const strangers = await serveBuild(context);
  await context.route(`${hostOrigin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(hostOrigin, locale) }));
  const page = await context.newPage();
  const complaints = listenForComplaints(page);
  const parent = new XdmParent(host, hostOrigin, (text) => void post(page, text));
  const completions = { count: 0 };
  parent.observe(({ _actionName, _data }) => {
    if (_actionName === 'executeMethod' && (_data as CompletedCall).DdaMethod?.DispatchId === APP_COMMAND_COMPLETED) completions.count += 1;
  });
  await page.exposeFunction('toHost', (text: string) => parent.receive(text));
  await page.goto(`${hostOrigin}/buku1`);

  return {
    page,
    host,
    store,
    customFunctions,
    strangers,
    complaints,
    shown,
    pane: page.frameLocator('iframe'),
    paneFrame: () => frameOf(page),
    async ribbon(functionName) {
      const before = completions.count;
      await waitUntil(() => parent.raise('appCommandInvoked', invocation(functionName)), `the add-in to listen for ribbon buttons`);
      await waitUntil(() => completions.count > before, `${functionName} to be completed`);
    },
    async close() {
      parent.dispose();
      customFunctions.dispose();
      await closeContext(context);
    },
  };
}

/** As Excel tells of a button: the id of the control, the FunctionName of the manifest, and the event's own fields. */
function invocation(functionName: string): Readonly<Record<number, string>> {
  return { 0: functionName, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) };
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(ADD_IN_ORIGIN));
  if (!frame) throw new Error('The pane is not in the page.');
  return frame;
}

function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  return complaints;
}

/** Answers that are still on their way when the page closes are nobody's any more. */
async function post(page: Page, text: string): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate((message) => (window as unknown as { toPane(text: string): void }).toPane(message), text).catch((reason: unknown) => {
    if (!page.isClosed()) throw reason;
  });
}

async function closeContext(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}
