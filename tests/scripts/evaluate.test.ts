import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

test('a report is printed, and nothing else', () => {
  const { status, stdout, stderr } = evaluate('bike-taxi-tram', 'luggage=nothing', '--format', 'markdown');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^# Pick /u);
});

test('without a report only the reason is printed, and the command fails', () => {
  const { status, stdout, stderr } = evaluate('tabs-vs-spaces');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^There is no decision “tabs-vs-spaces”\./u);
});

function evaluate(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/evaluate.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, MORE_DECISIONS: 'tests/support/decisions' },
  });
}
