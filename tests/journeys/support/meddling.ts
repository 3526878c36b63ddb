import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** One request to a host, and what the host would answer with. */
export interface Exchange {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Returns the content of the file at a path; null if there is no such file. */
  readonly content: (path: string) => Buffer | null;
  readonly response: ServerResponse;
  /** Has the host answer as it should. */
  readonly pass: () => void;
}

/** Something between the browser and the host that answers in the host's place, or lets it answer. */
export type Meddling = (exchange: Exchange) => void;

const PORTAL = '<!doctype html><title>Hotel</title><h1>Accept the terms of this network</h1>';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Meddles with some paths only. */
export function on(paths: RegExp, how: Meddling): Meddling {
  return (exchange) => (paths.test(exchange.path) ? how(exchange) : exchange.pass());
}

/** Answers with an error. */
export function refuse(status: number): Meddling {
  return ({ response }) => void response.writeHead(status).end();
}

/** Does not answer. */
export function silence(): void {}

/** Answers with the page of a captive portal, under whatever type. */
export function portal(type = 'text/html'): Meddling {
  return ({ response }) => void response.writeHead(200, { 'Content-Type': type }).end(PORTAL);
}

/** Answers with half of a script, as if that were all of it; browsers may keep it for a year. */
export function half({ path, content, response }: Exchange): void {
  response
    .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': FOR_A_YEAR })
    .end(halfOf(content(path)));
}

/** Promises all of a script, and cuts the connection after half of it. */
export function cut({ path, content, response }: Exchange): void {
  const length = content(path)?.length ?? 0;
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': length });
  response.write(halfOf(content(path)), () => response.destroy());
}

/** Answers as it should, but late. */
export function late(milliseconds: number): Meddling {
  return ({ pass }) => void setTimeout(pass, milliseconds);
}

/** Answers with an older content of a file: a part of the host's network that is behind. */
export function behind(older: Buffer): Meddling {
  return ({ response }) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(older);
}

/** Leads `/x.html` on to `/x`, as Cloudflare Pages does. */
export function withoutExtension({ path, content, response, pass }: Exchange): void {
  if (path.endsWith('.html')) {
    response.writeHead(308, { Location: path.slice(0, -'.html'.length) }).end();
    return;
  }
  const page = content(`${path}.html`);
  if (page) response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  else pass();
}

function halfOf(content: Buffer | null): Buffer {
  return (content ?? Buffer.alloc(0)).subarray(0, (content?.length ?? 0) / 2);
}
