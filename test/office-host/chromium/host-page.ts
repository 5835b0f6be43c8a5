/** Where the add-in is served: the address dist/ is built for. */
export const ADD_IN_ORIGIN = 'https://localhost:3000';
/** An origin office.js trusts as Excel on the web, and the add-in's Content-Security-Policy lets frame it. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** office.js reads from the name of its frame where it runs; the name must be there before the frame is in the page. */
function frameName(hostOrigin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: 'frame-1',
    hostInfo: `Excel|Web|16.00|${locale}|telemetry|||${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`,
    xdmInfo: `conversation-1|add-in-1|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** As Excel on the web frames an add-in. */
const SANDBOX = 'allow-downloads allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/**
 * The page around the pane: it hands what the pane posts to `toHost`, a function of the test, and `toPane` posts to the pane.
 * Everything Excel would know stands in Node.
 */
export function hostPage(hostOrigin: string, locale: string): string {
  return `<!doctype html>
<html lang="${locale}">
  <head><meta charset="utf-8"><title>Buku1.xlsx</title><style>html, body { height: 100%; margin: 0 } iframe { width: 100%; height: 100%; border: 0; display: block }</style></head>
  <body><script>
    const pane = document.createElement('iframe');
    pane.name = ${JSON.stringify(frameName(hostOrigin, locale))};
    pane.title = 'Lembar Kinerja';
    pane.sandbox = '${SANDBOX}';
    addEventListener('message', ({ source, data }) => { if (source === pane.contentWindow) void toHost(data); });
    window.toPane = (text) => pane.contentWindow.postMessage(text, '${ADD_IN_ORIGIN}');
    pane.src = '${ADD_IN_ORIGIN}/taskpane.html';
    document.body.append(pane);
  </script></body>
</html>`;
}
