import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../scripts/server.ts';

const site = {
  'index.html': '<h1>Start</h1>',
  '404.html': '<h1>Page not found</h1>',
  'bike-or-tram/index.html': '<h1>Bike or tram</h1>',
  'assets/main-abc.js': 'export {};',
  'assets/letters.woff2': 'letters',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  _headers:
    "/*\n  Content-Security-Policy: default-src 'none'\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
} satisfies Record<string, string>;

const home = mkdtempSync(join(tmpdir(), 'weighpoint-server-'));
const folder = join(home, 'dist');
let server: Server;

beforeAll(async () => {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(home, 'secret.txt'), 'secret');
  server = await listening(createServer(folder));
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

describe('a page', () => {
  test('is the index.html of its folder', async () => {
    const answer = await get('/bike-or-tram/');
    expect(answer).toMatchObject({ status: 200, body: '<h1>Bike or tram</h1>' });
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test('without its slash is redirected, with its query', async () => {
    const answer = await get('/bike-or-tram?a=1&b=%20');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/bike-or-tram/?a=1&b=%20');
  });

  test('has the headers of the site, and is not cached', async () => {
    const { headers } = await get('/bike-or-tram/');
    expect(headers['content-security-policy']).toBe("default-src 'none'");
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('is compressed for a browser that accepts it', async () => {
    const answer = await get('/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.bytes).toString()).toBe('<h1>Start</h1>');
  });

  test.each(['gzip', 'identity'])('is not sent again if it has not changed (%s)', async (encoding) => {
    const first = await get('/', { headers: { 'accept-encoding': encoding } });
    const etag = String(first.headers.etag);
    const second = await get('/', { headers: { 'accept-encoding': encoding, 'if-none-match': etag } });
    expect(second).toMatchObject({ status: 304, body: '' });
  });
});

describe('a file', () => {
  test.each([
    ['/assets/main-abc.js', 'text/javascript'],
    ['/assets/letters.woff2', 'font/woff2'],
    ['/icon.svg', 'image/svg+xml'],
  ])('%s has its type', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test('under /assets/ may be kept forever', async () => {
    const { headers } = await get('/assets/main-abc.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('is sent without its contents for a HEAD request', async () => {
    expect(await get('/icon.svg', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

describe('what does not exist', () => {
  test.each(['/nowhere/', '/nowhere', '/assets/', '/assets/gone.js', '/bike-or-tram/pick', '/%', '//bike-or-tram'])(
    '%s is the page 404.html, with its status and the headers of a page',
    async (path) => {
      const answer = await get(path);
      expect(answer).toMatchObject({ status: 404, body: site['404.html'] });
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'");
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );
});

describe('a request that no file can answer', () => {
  test.each(['/icon.svg/', '/icon.svg/x', '/index.html/', `/${'a'.repeat(300)}`, `/${'a/'.repeat(3000)}`])(
    'is answered with the page 404.html, and the server runs on (%#)',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: site['404.html'] });
      expect((await get('/')).status).toBe(200);
    },
  );

  test.each(['bytes=0-3', 'bytes=5-2', 'bytes=900-', 'nonsense'])(
    'for a range of a file (%s) is answered with the whole file',
    async (range) => {
      expect(await get('/assets/letters.woff2', { headers: { range } })).toMatchObject({
        status: 200,
        body: 'letters',
      });
      expect((await get('/')).status).toBe(200);
    },
  );
});

describe('what is not public', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    String.raw`/..\secret.txt`,
    '/bike-or-tram/../../secret.txt',
    '/index.html%00',
    '/_headers',
  ])('%s is not served', async (path) => {
    const answer = await get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer).toMatchObject({ status: 404, body: site['404.html'] });
  });

  test('nothing can be sent to the site', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});

test('under a base path the site is served there and nowhere else', async () => {
  const based = await listening(createServer(folder, '/weighpoint/'));
  const ask = (path: string) => get(path, { to: based });
  expect(await ask('/weighpoint/bike-or-tram/')).toMatchObject({ status: 200, body: site['bike-or-tram/index.html'] });
  expect((await ask('/weighpoint/assets/main-abc.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/weighpoint?a=1')).headers.location).toBe('/weighpoint/?a=1');
  expect((await ask('/weighpoint/bike-or-tram')).headers.location).toBe('/weighpoint/bike-or-tram/');
  expect((await ask('/bike-or-tram/')).status).toBe(404);
  based.close();
});

test('a base path with letters beyond ASCII is found under its encoded form, as browsers ask for it', async () => {
  const based = await listening(createServer(folder, '/%C3%A4/'));
  expect(await get('/%C3%A4/bike-or-tram/', { to: based })).toMatchObject({ status: 200 });
  based.close();
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly to?: Server;
}

/** Sends the path as it is. `fetch` would correct it. */
async function get(path: string, { method = 'GET', headers = {}, to = server }: Asked = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port: portOf(to), path, method, headers }, resolve)
      .once('error', reject)
      .end();
  });
  const bytes = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, bytes, body: bytes.toString() };
}

async function listening(created: Server): Promise<Server> {
  await new Promise<void>((resolve) => {
    created.listen(0, resolve);
  });
  return created;
}

function portOf(listeningServer: Server): number {
  const address = listeningServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}
