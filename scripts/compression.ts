import { readFileSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The types of the files that are compressed, by extension. */
const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml',
};

const compressed = new Map<string, Buffer>();

/** Sends a text file with gzip if the browser accepts it; returns false if the file has to be sent as it is. */
export function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  file: { path: string; stats: Stats },
) {
  const type = texts[extname(file.path)];
  if (type === undefined) return false;
  response.setHeader('Vary', 'Accept-Encoding');
  if (!String(request.headers['accept-encoding']).includes('gzip') || request.headers.range !== undefined) return false;

  const etag = `W/"${file.stats.size}-${file.stats.mtimeMs}-gzip"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  const body = gzipped(file.path, etag);
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': body.length });
  response.end(body);
  return true;
}

function gzipped(path: string, etag: string): Buffer {
  const key = `${path} ${etag}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const body = gzipSync(readFileSync(path), { level: 9 });
  compressed.set(key, body);
  return body;
}
