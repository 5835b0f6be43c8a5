import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { SiteFiles } from './build-workbench';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Only what this site serves itself may load or be asked for. The grid and Fluent write style elements at run time, and the grid
 * draws with images held as data: these two are all that is let through beyond the site.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves these files, and nothing else, to this machine only; port 0 takes any free one.
 * Rejects with the system's own reason when the port is taken.
 */
export async function serveSite(files: SiteFiles, port: number): Promise<Site> {
  const server = createServer((request, response) => {
    const { method = 'GET' } = request;
    const file = files.get(fileName(request.url ?? '/'));
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' }).end();
    } else if (!file || !isOurName(request.headers.host)) {
      response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    } else {
      const type = CONTENT_TYPES[path.extname(fileName(request.url ?? '/'))] ?? 'application/octet-stream';
      response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': file.byteLength });
      response.end(method === 'HEAD' ? undefined : file);
    }
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

/** The file a request asks for. Names are looked up, never opened, so no path leads out of the site. */
function fileName(url: string): string {
  const name = url.replace(/[?#].*$/, '').slice(1);
  return name === '' ? 'index.html' : name;
}

/** A page elsewhere cannot reach this server under a name of its own (DNS rebinding). */
function isOurName(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
