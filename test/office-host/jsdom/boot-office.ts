import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OfficeHost } from '../office-host';
import { XdmParent } from '../xdm-parent';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** A host page is trusted when it is https and has the add-in's own host name. */
const HOST_ORIGIN = 'https://localhost:9443';
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface BootedOffice {
  /** The real library's own. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /**
   * From now on this host answers. The library stays booted: its requirement sets and locale are still those of boot, and
   * handlers nobody removed would still be called.
   */
  useHost(host: OfficeHost): void;
  dispose(): void;
}

/** Runs the library's own files in the window, where the page would have loaded them from the CDN. */
function runScript(url: string): void {
  const file = join(DIST, url.slice(CDN.length).toLowerCase());
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

/** jsdom loads no scripts: those the library asks for are run here as soon as they are put into the page. */
function serveScripts(): MutationObserver {
  const observer = new MutationObserver((mutations) => {
    for (const script of mutations.flatMap((mutation) => [...mutation.addedNodes])) {
      if (!(script instanceof HTMLScriptElement) || !script.src.startsWith(CDN)) continue;
      runScript(script.src);
      script.dispatchEvent(new Event('load'));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return observer;
}

function nameWindow(customFunctions: boolean): void {
  const flags = SHARED_RUNTIME + (customFunctions ? CUSTOM_FUNCTIONS : 0);
  window.name = JSON.stringify({
    baseFrameName: 'frame-1',
    hostInfo: `Excel|Web|16.00|id-ID|telemetry|||${flags}`,
    xdmInfo: `conversation-1|add-in-1|${HOST_ORIGIN}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The window gets a message from its host: never while it is still posting one itself, and without the wait of a timer. */
function receiveLater(text: string): void {
  queueMicrotask(() => window.dispatchEvent(new MessageEvent('message', { data: text, origin: HOST_ORIGIN })));
}

/**
 * Boots the unmodified office.js in jest's jsdom window over the host; resolves after Office.onReady. Once per test file:
 * the library boots once per window. The window is at https://localhost (testEnvironmentOptions.url).
 * With `customFunctions` the library's own runtime for them starts too, and the host needs their service.
 */
export async function bootOffice(host: OfficeHost, { customFunctions = false }: { readonly customFunctions?: boolean } = {}): Promise<BootedOffice> {
  const parent = new XdmParent(host, HOST_ORIGIN, receiveLater);
  nameWindow(customFunctions);
  Object.defineProperty(window, 'opener', { value: { postMessage: (text: string) => parent.receive(text) }, configurable: true });
  Object.defineProperty(document, 'domain', { value: window.location.hostname, configurable: true });
  const observer = serveScripts();
  document.head.append(Object.assign(document.createElement('script'), { src: `${CDN}office.js` }));
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  await Office.onReady();
  observer.disconnect();
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    useHost: (next) => parent.useHost(next),
    dispose: () => parent.dispose(),
  };
}
