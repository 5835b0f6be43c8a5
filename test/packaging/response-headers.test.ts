/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { responseHeaders } from '../../src/packaging/response-headers.js';

const guide = readFileSync(path.resolve(__dirname, '../../docs/deploy.md'), 'utf8');

const files = [
  'taskpane.html',
  'bantuan.html',
  'manifest.xml',
  'functions.js',
  'functions.json',
  'functions.en-US.json',
  'js/taskpane.0a1b2c3d.js',
  'assets/icon-16.png',
];

type Headers = Readonly<Record<string, string>>;

/** The sources of each directive of the Content-Security-Policy. */
function directives(file: string): Record<string, readonly string[]> {
  const policy = responseHeaders(file)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function example(language: string): string {
  const block = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (block === undefined) throw new Error(`docs/deploy.md has no ${language} example`);
  return block;
}

/** What the nginx example sends with a file: add_header of values, or of a map of addresses to values. */
function nginxHeaders(file: string): Headers {
  const text = example('nginx');
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{([^}]*(?:\{[^}]*\}[^}]*)*?)\n\}/g)].map(([, name, body]) => {
      const rows = [...body!.matchAll(/"~(.*?)" "(.*?)";/g)];
      return [name!, rows.find(([, pattern]) => new RegExp(pattern!).test(`/add-in/${file}`))?.[2] ?? ''];
    }),
  );
  const sent = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|(\$\w+))(?: always)?;/g)].map(([, name, value, variable]) => {
    const known = variable === undefined ? value : maps.get(variable);
    if (known === undefined) throw new Error(`no map of ${variable}`);
    return [name!, known];
  });
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

/** What the IIS example sends with a file: the headers of all, and those of the location it stands in. */
function iisHeaders(file: string): Headers {
  const config = new DOMParser().parseFromString(example('xml'), 'application/xml');
  expect(config.querySelector('parsererror')).toBeNull();
  const places = [config.querySelector('configuration > system\\.webServer')!, ...config.querySelectorAll('location')].filter(
    (place) => place.localName !== 'location' || file === place.getAttribute('path') || file.startsWith(`${place.getAttribute('path')}/`),
  );
  const headers: Record<string, string> = {};
  for (const place of places) {
    for (const added of place.querySelectorAll('customHeaders > add')) headers[added.getAttribute('name')!] = added.getAttribute('value')!;
    const cache = place.querySelector('clientCache');
    if (cache?.getAttribute('cacheControlMode') === 'DisableCache') headers['Cache-Control'] = 'no-cache';
    if (cache?.getAttribute('cacheControlMode') === 'UseMaxAge') {
      expect(cache.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00');
      headers['Cache-Control'] = `${cache.getAttribute('cacheControlCustom')?.split(',')[0]}, max-age=${365 * 24 * 60 * 60}, immutable`;
    }
  }
  return headers;
}

describe('responseHeaders', () => {
  it.each(files)('for %s are what the nginx example sends', (file) => {
    expect(nginxHeaders(file)).toEqual(responseHeaders(file));
  });

  it.each(files)('for %s are what the IIS example sends', (file) => {
    expect(iisHeaders(file)).toEqual(responseHeaders(file));
  });

  it('let nothing through but the add-in itself and Office.js', () => {
    const { ['frame-ancestors']: ancestors, ...sources } = directives('taskpane.html');
    expect(sources['default-src']).toEqual(["'none'"]);
    expect(sources['script-src']).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    const allowed = new Set(Object.values(sources).flat());
    expect(allowed).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", 'https://appsforoffice.microsoft.com']));
    expect(Object.entries(sources).filter(([, values]) => values.includes("'unsafe-inline'")).map(([name]) => name)).toEqual(['style-src']);
    expect(ancestors).toEqual(expect.arrayContaining(['https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://*.cloud.microsoft']));
    expect(ancestors!.filter((source) => !/^https:\/\/(\*\.)?[a-z0-9.-]+$/.test(source))).toEqual([]);
  });

  it.each(files)('for %s leave it in the frame of Excel on the web', (file) => {
    expect(Object.keys(responseHeaders(file)).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
  });

  it('keep for ever only what never changes, and leave icons to Office', () => {
    expect(files.filter((file) => responseHeaders(file)['Cache-Control']?.includes('immutable'))).toEqual(['js/taskpane.0a1b2c3d.js']);
    expect(files.filter((file) => responseHeaders(file)['Cache-Control'] === undefined)).toEqual(['assets/icon-16.png']);
  });

  it('let Excel on the web read the descriptions of the functions, and nothing else', () => {
    expect(files.filter((file) => responseHeaders(file)['Access-Control-Allow-Origin'] === '*')).toEqual(['functions.json', 'functions.en-US.json']);
  });
});
