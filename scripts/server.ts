import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendCompressed } from './compression.ts';
import { type HeaderRule, headersFor, parseHeaders } from '../build/headers.ts';

/**
 * Creates a server for a built site that answers like a static host: it redirects `/x` to `/x/` if that is a folder, answers
 * unknown paths with `404.html` and status 404, and sends the headers of the site's `_headers` file.
 * `base` is the path of the site, with a slash at both ends, as it stands in addresses.
 */
export function createServer(folder: string, base = '/'): Server {
  const rules = readRules(folder);
  const serveFile = sirv(folder, { dev: true, etag: true, extensions: [] });
  const root = decodeURI(base);

  return createHttpServer((request, response) => {
    const { path, raw, query } = targetOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const inside = path.startsWith(root) ? `/${path.slice(root.length)}` : null;
    setHeaders(response, inside ?? path, rules);
    if (`${path}/` === root) return redirect(response, `${raw}/${query}`);
    if (inside === null || !isServed(inside)) return notFound(response, folder);
    const isFolder = statsOf(join(folder, inside))?.isDirectory() === true;
    if (!inside.endsWith('/') && isFolder) return redirect(response, `${raw}/${query}`);

    const name = inside.endsWith('/') ? `${inside}index.html` : inside;
    const file = join(folder, name);
    const stats = statsOf(file);
    if (!stats?.isFile()) return notFound(response, folder);
    if (sendCompressed(request, response, { path: file, stats })) return;
    request.url = encodeURI(name);
    // Every file is sent whole: a range that ends before it begins would end the server.
    delete request.headers.range;
    serveFile(request, response, () => notFound(response, folder));
  });
}

/** Lets a server listen at any free port; returns its address. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : '');
    });
  });
}

/** Returns the path of a request, decoded and as it came, and the query with its question mark. */
function targetOf(request: IncomingMessage): { readonly path: string; readonly raw: string; readonly query: string } {
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  const raw = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark);
  try {
    return { path: decodeURI(raw), raw, query };
  } catch {
    return { path: raw, raw, query };
  }
}

/** Returns true if a path can name something public. Hosts do not send `_headers` and `_redirects`. */
function isServed(path: string): boolean {
  if (path === '/_headers' || path === '/_redirects') return false;
  const isPlain = !path.includes('\0') && !path.includes('\\') && !path.includes('//');
  return isPlain && !path.split('/').some((segment) => segment === '.' || segment === '..');
}

/** Returns what the file system knows of a path; null if there is nothing, or if there can be nothing of that name. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function readRules(folder: string): readonly HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function setHeaders(response: ServerResponse, path: string, rules: readonly HeaderRule[]): void {
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>Page not found</title>');
}
