import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

interface Summary {
  readonly pick: string;
  readonly class: string;
  readonly lead: number;
  readonly between: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
  readonly contributions: {
    readonly byFactor: Readonly<Record<string, number>>;
    readonly byAnswer: Readonly<Record<string, number>>;
  };
  readonly notices: readonly { readonly kind: string; readonly said: string }[];
}

describe('an evaluation on the command line', () => {
  const { status, stdout, stderr } = evaluate('bike-taxi-tram', '#luggage=nothing&distance=middle&speed=fast');
  const summary: Summary = JSON.parse(stdout);

  test('prints JSON and nothing else', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(summary.between).toContain(summary.pick);
    expect(summary.class).toBe('leaning');
  });

  test('splits the lead into parts that add up to it', () => {
    const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, part) => all + part, 0);
    expect(sum(summary.contributions.byFactor)).toBeCloseTo(summary.lead, 6);
    expect(sum(summary.contributions.byAnswer)).toBeCloseTo(summary.lead, 6);
    expect(Object.keys(summary.contributions.byAnswer)).toEqual(['before any answer', 'luggage', 'distance']);
  });

  test('shows scores that differ by the lead', () => {
    const [first = '', second = ''] = summary.between;
    expect((summary.scores[first] ?? 0) - (summary.scores[second] ?? 0)).toBeCloseTo(summary.lead, 6);
  });

  test('says what it could not read', () => {
    expect(summary.notices.map(({ kind }) => kind)).toEqual(['unknown-question']);
    expect(summary.notices[0]?.said).toContain('speed');
  });
});

test.each([
  ['a link', 'https://example.org/bike-taxi-tram/pick/bike/#luggage=nothing&distance=middle'],
  ['the fragment of a link', '#luggage=nothing&distance=middle'],
  ['answers', 'luggage=nothing&distance=middle'],
])('%s is read', (_what, given) => {
  const { status, stdout } = evaluate('bike-taxi-tram', given);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    link: expect.stringMatching(/&luggage=nothing&distance=middle$/u),
    notices: [],
  });
});

test('a result is printed as Markdown on request', () => {
  const { status, stdout, stderr } = evaluate(
    'bike-taxi-tram',
    'luggage=nothing&distance=middle',
    '--format',
    'markdown',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^# Pick /u);
  expect(stdout).toContain('\n## What would change it\n');
});

test.each([
  [
    'an unknown decision',
    ['tabs-vs-spaces'],
    /^There is no decision “tabs-vs-spaces”\. The decisions are: .*bike-taxi-tram/u,
  ],
  ['no decision', [], /^Name a decision\. The decisions are: /u],
  [
    'an unknown format',
    ['bike-taxi-tram', '', '--format', 'xml'],
    /^There is no format “xml”\. Take json or markdown\.$/mu,
  ],
  [
    'the link of a team',
    ['bike-taxi-tram', 'member=Ana_luggage.nothing&member=Bo_luggage.cello'],
    /^This link holds the answers of several people/u,
  ],
])('%s is refused with a sentence', (_what, args, sentence) => {
  const { status, stdout, stderr } = evaluate(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});

function evaluate(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/evaluate.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, MORE_DECISIONS: 'tests/support/decisions' },
  });
}
