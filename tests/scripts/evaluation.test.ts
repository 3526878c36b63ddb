import { describe, expect, test } from 'vitest';
import { writeEvaluation } from '../../scripts/evaluation.ts';

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

describe('an evaluation as JSON', async () => {
  const summary: Summary = JSON.parse(await textOf(['#luggage=nothing&distance=middle&speed=fast']));

  test('has the pick and its firmness', () => {
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
  ['a text of answers', 'luggage=nothing&distance=middle'],
  ['a list of answers', 'luggage=nothing', 'distance=middle'],
])('%s is read', async (_what, ...given) => {
  expect(JSON.parse(await textOf(given))).toMatchObject({
    link: expect.stringMatching(/&luggage=nothing&distance=middle$/u),
    notices: [],
  });
});

test('a result is written as Markdown on request', async () => {
  const text = await textOf(['luggage=nothing&distance=middle'], 'markdown');
  expect(text).toMatch(/^# Pick /u);
  expect(text).toContain('\n## What would change it\n');
});

test.each([
  [
    'an unknown decision',
    { id: 'tabs-vs-spaces' },
    /^There is no decision “tabs-vs-spaces”\. The decisions are: .*bike-taxi-tram/u,
  ],
  ['a missing decision', { id: undefined }, /^Name a decision\. The decisions are: /u],
  ['an unknown format', { format: 'xml' }, /^There is no format “xml”\. Take json or markdown\.$/u],
  [
    'the link of a team',
    { given: ['member=Ana_luggage.nothing&member=Bo_luggage.cello'] },
    /^This link holds the answers of several people/u,
  ],
])('%s is refused with a sentence', async (_what, request, problem) => {
  const written = await writeEvaluation({ id: 'bike-taxi-tram', given: [], format: 'json', ...request });
  expect(written).toEqual({ problem: expect.stringMatching(problem) });
});

async function textOf(given: readonly string[], format = 'json'): Promise<string> {
  const written = await writeEvaluation({ id: 'bike-taxi-tram', given, format });
  if ('text' in written) return written.text;
  throw new Error(written.problem);
}
