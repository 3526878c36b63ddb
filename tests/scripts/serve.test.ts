import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

let home: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'weighpoint-serve-'));
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist', 'index.html'), '<h1>Start</h1>');
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(home, { recursive: true });
});

test('the server prints its address, and serves the site there until it is ended', async () => {
  const server = serve({ PORT: '0' });
  const line = await server.firstLine();
  const address = /http:\S+/u.exec(line)?.[0] ?? '';
  expect(await (await fetch(address)).text()).toBe('<h1>Start</h1>');
  server.child.kill('SIGTERM');
  expect(await server.end()).toEqual({ code: 0, output: line });
});

test('the printed address has the base path, with one slash at both ends', async () => {
  const line = await serve({ PORT: '0', BASE_PATH: 'weighpoint' }).firstLine();
  expect(line).toMatch(/http:\/\/localhost:\d+\/weighpoint\/ /u);
});

test('a port that is in use is an error that says what to do', async () => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const address = taken.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const { code, output } = await serve({ PORT: port }).end();
  expect(code).toBe(1);
  expect(output).toBe(
    `Port ${port} cannot be used (EADDRINUSE): name another one, for example “PORT=8080 npm start”.\n`,
  );
  taken.close();
});

test.each(['80a', '-1', '65536', '0x10', '1e3', ' '])(
  'the port “%s” is an error that says what to do',
  async (port) => {
    const { code, output } = await serve({ PORT: port }).end();
    expect(code).toBe(1);
    expect(output).toBe(`PORT is “${port}”: name a number, for example “PORT=8080 npm start”.\n`);
  },
);

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4');

test.skipIf(!outside)('only this machine reaches the server, unless HOST says otherwise', async () => {
  const open = async (env: Readonly<Record<string, string>>) => {
    const port = /:(\d+)\//u.exec(await serve({ PORT: '0', ...env }).firstLine())?.[1];
    const answer = await fetch(`http://${outside?.address}:${port}/`).catch(() => null);
    return answer?.status;
  };
  expect(await open({})).toBeUndefined();
  expect(await open({ HOST: '0.0.0.0' })).toBe(200);
});

test('without a port two servers can run side by side', async () => {
  const addresses = [await serve({}).firstLine(), await serve({ PORT: '' }).firstLine()];
  expect(new Set(addresses).size).toBe(2);
});

test('without a built site the server says what to do first', async () => {
  rmSync(join(home, 'dist'), { recursive: true });
  const { code, output } = await serve({ PORT: '0' }).end();
  expect(code).toBe(1);
  expect(output).toContain('npm run build');
});

function serve(env: Readonly<Record<string, string>>) {
  const { PORT: _port, HOST: _host, BASE_PATH: _base, ...inherited } = process.env;
  const script = [resolve('scripts/run.mjs'), resolve('scripts/serve.ts')];
  const child = spawn(process.execPath, script, { cwd: home, env: { ...inherited, ...env } });
  started.push(child);
  const ended = once(child, 'close');
  let output = '';
  const hear = (chunk: unknown) => {
    output += String(chunk);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    child,
    firstLine: () => vi.waitUntil(() => output.endsWith('\n') && output, { timeout: 20_000 }),
    end: async () => {
      await ended;
      return { code: child.exitCode, output };
    },
  };
}
