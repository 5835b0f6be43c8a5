import { request } from 'node:http';
import type { Site } from '../../src/workbench/serve-site';
import { serveSite } from '../../src/workbench/serve-site';

const files = new Map([
  ['index.html', new TextEncoder().encode('<!doctype html>')],
  ['main.js', new TextEncoder().encode('0;')],
]);

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

let site: Site;

beforeAll(async () => {
  site = await serveSite(files, 0);
});

afterAll(() => site.close());

/** Asks with the path exactly as given, which fetch would tidy up. */
function ask(path: string, { method = 'GET', host = new URL(site.url).host } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(site.url, { path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the site of the workbench', () => {
  it('serves its page at the root, with its type', async () => {
    const answer = await ask('/?dari=tautan');
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, '<!doctype html>', 'text/html; charset=utf-8']);
  });

  it('lets nothing in from elsewhere', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it.each(['/../package.json', '/..%2fpackage.json', '//etc/passwd', '/.git/config', '/main.js/../../x'])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('answers only to its own name', async () => {
    expect((await ask('/', { host: 'contoh.invalid' })).status).toBe(404);
  });

  it('takes no writing', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('says when its port is taken', async () => {
    await expect(serveSite(files, Number(new URL(site.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
