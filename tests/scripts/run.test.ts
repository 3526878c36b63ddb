import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const home = mkdtempSync(join(tmpdir(), 'weighpoint-run-'));
afterAll(() => rmSync(home, { recursive: true }));

test('a TypeScript script gets its arguments, and only its own output is printed', () => {
  const answer = run('const said: string = process.argv.slice(2).join(" ");\nconsole.log(said);', ['a', '--b=c']);
  expect(answer).toMatchObject({ status: 0, stdout: 'a --b=c\n', stderr: '' });
});

test('a script ends with the exit code that it sets', () => {
  expect(run('process.exitCode = 3;').status).toBe(3);
});

test('a script that throws ends with 1 and says why', () => {
  const { status, stderr } = run('throw new Error("no such luck");');
  expect(status).toBe(1);
  expect(stderr).toContain('no such luck');
});

test('a script gets NODE_ENV as it was, so that it builds for visitors', () => {
  const { NODE_ENV: _own, ...environment } = process.env;
  const text = 'console.log(String(process.env.NODE_ENV));';
  expect(run(text, [], environment).stdout).toBe('undefined\n');
  expect(run(text, [], { ...environment, NODE_ENV: 'test' }).stdout).toBe('test\n');
});

function run(text: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = process.env) {
  const script = join(home, 'script.ts');
  writeFileSync(script, text);
  return spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], { encoding: 'utf8', env });
}
