import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headersFor, parseHeaders, splitPolicy } from '../build/headers.ts';

/**
 * Serves `dist/` with nginx, configured as docs/hosting.md says, and compares its responses with what a host should answer.
 */
const PLACES = [process.env['NGINX_BIN'], '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const MIME_TYPES = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
const PORT = 48_173;
const HOME = `http://127.0.0.1:${PORT}`;

const nginx = PLACES.find((place) => place !== undefined && existsSync(place));
const types = MIME_TYPES.find((place) => existsSync(place));

if (nginx === undefined || types === undefined) {
  console.log(
    'nginx is not installed, so its configuration was not tried (Debian: apt-get install nginx, or set NGINX_BIN).',
  );
} else if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run “npm run build” first.');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'weighpoint-nginx-'));
  const server = start(nginx, configure(folder, types));
  try {
    await answering();
    const troubles = (await Promise.all(checks())).flat();
    for (const trouble of troubles) console.error(trouble);
    console.log(`nginx as documented: ${troubles.length === 0 ? 'every response is right' : 'see above'}`);
    if (troubles.length > 0) process.exitCode = 1;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Writes the documented configuration for this machine: another port, another root, and only temporary folders. */
function configure(folder: string, mimeTypes: string): string {
  const documented = /```nginx\n([\s\S]*?)```/u.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1];
  if (documented === undefined) throw new Error('docs/hosting.md has no configuration for nginx.');
  const here = documented
    .replace('listen 80;', `listen 127.0.0.1:${PORT};`)
    .replace('root /var/www/weighpoint;', `root ${resolve('dist')};`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'logs'));
  writeFileSync(
    file,
    [
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${folder}/pid; error_log stderr crit;`,
      'events {}',
      `http { include ${mimeTypes}; access_log off; ${places.join(' ')}`,
      here,
      '}',
    ].join('\n'),
  );
  return file;
}

function start(command: string, file: string): ChildProcess {
  return spawn(command, ['-c', file, '-p', join(file, '..')], { stdio: ['ignore', 'inherit', 'inherit'] });
}

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(HOME).catch(() => null);
    if (answer) return;
    await pause(100);
  }
  throw new Error(`nginx does not answer at ${HOME}.`);
}

function checks(): readonly Promise<readonly string[]>[] {
  const script = readdirSync('dist/assets').find((name) => name.endsWith('.js')) ?? '';
  const font = readdirSync('dist/assets').find((name) => name.endsWith('.woff2')) ?? '';
  return [
    check('/', { status: 200, type: /^text\/html/u, compressed: 'gzip' }),
    check('/go-vs-rust/', { status: 200, type: /^text\/html/u, compressed: 'gzip' }),
    check('/go-vs-rust', { status: 301, location: '/go-vs-rust/' }),
    check('/nothing/like/it/', { status: 404, type: /^text\/html/u, body: 'Page not found' }),
    check('/_headers', { status: 404 }),
    check('/_redirects', { status: 404 }),
    check('/sw.js', { status: 200, type: /javascript/u, compressed: 'gzip' }),
    check(`/assets/${script}`, { status: 200, type: /javascript/u }),
    check(`/assets/${font}`, { status: 200, type: /^font\/woff2/u }),
    check('/manifest.webmanifest', { status: 200, type: /^application\/manifest\+json/u }),
    check('/favicon.svg', { status: 200, type: /^image\/svg\+xml/u }),
  ];
}

interface Expected {
  readonly status: number;
  readonly type?: RegExp;
  readonly location?: string;
  readonly compressed?: 'gzip';
  readonly body?: string;
}

/** Says in sentences what is wrong with the response to a path. */
async function check(path: string, expected: Expected): Promise<readonly string[]> {
  const answer = await fetch(HOME + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
  const body = await answer.text();
  const header = (name: string) => answer.headers.get(name) ?? '';
  const troubles: string[] = [];
  const compare = (what: string, is: string, isRight: boolean) => {
    if (!isRight) troubles.push(`${path}: ${what} is “${is}”.`);
  };
  compare('the status', String(answer.status), answer.status === expected.status);
  if (expected.type) compare('the type', header('content-type'), expected.type.test(header('content-type')));
  if (expected.location) compare('the location', header('location'), header('location') === expected.location);
  if (expected.compressed) compare('the encoding', header('content-encoding'), header('content-encoding') === 'gzip');
  if (expected.body) compare('the page', body.slice(0, 80), body.includes(expected.body));
  const rules = parseHeaders(readFileSync('dist/_headers', 'utf8'));
  for (const [name, value] of headersFor(path, rules))
    compare(name, header(name), header(name) === sentAs(name, value));
  if (expected.status === 404)
    compare('cache-control', header('cache-control'), header('cache-control') === 'no-cache');
  return troubles;
}

/** Returns the value of a header as nginx sends it. The rest of the content policy is in the pages. */
function sentAs(name: string, value: string): string {
  return name === 'content-security-policy' ? splitPolicy(value).header : value;
}
