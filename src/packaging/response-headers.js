const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/** Where Excel on the web may stand: its own frame, and the pages that hold it. Excel on Windows and Mac frames nothing. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

/**
 * What every file of dist/ is served with. Nothing is let through but the add-in's own files and Microsoft's Office.js with the
 * frame by which it makes sure of its host. Fluent writes style elements at run time, which is all `'unsafe-inline'` is for.
 * There is never an X-Frame-Options: Excel on the web shows the pane in a frame.
 */
const EVERYWHERE = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_JS}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    `connect-src 'self' ${OFFICE_JS}`,
    `frame-src ${OFFICE_JS}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${EXCEL_ON_THE_WEB.join(' ')}`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Beside those, by file name; the first pattern that fits holds. */
const BY_FILE = [
  // The names there carry a hash and never hold anything else.
  { files: /^js\//, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Excel on the web fetches the descriptions of the functions from its own origin.
  { files: /^functions[^/]*\.json$/, headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' } },
  { files: /\.(html|js|xml)$/, headers: { 'Cache-Control': 'no-cache' } },
  // Icons go without Cache-Control: Office shows its own default icon in their place otherwise.
];

/**
 * The response headers for a file of dist/, by its path there, for example `assets/icon-16.png`.
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function responseHeaders(file) {
  return { ...EVERYWHERE, ...BY_FILE.find(({ files }) => files.test(file))?.headers };
}
