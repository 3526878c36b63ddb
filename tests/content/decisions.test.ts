import { describe, expect, test } from 'vitest';
import { evaluate } from '#engine';
import { summarise } from '#content/catalogue.ts';
import { checkCatalogue, checkDecision } from '#content/check.ts';
import { checkFirmness } from '#content/checks/firmness.ts';
import { answerSets, leadersOf } from '#content/checks/leaders.ts';
import type { FullDecision } from '#content/decision.ts';
import { decision as goVsRust } from '#content/decisions/go-vs-rust/index.ts';
import { readingOf } from '#content/readingOf.ts';
import { balanceOf } from '../../scripts/balanceOf.ts';

const FOLDER = '../../src/content/decisions';
const decisions = import.meta.glob<FullDecision>('../../src/content/decisions/*/index.ts', {
  import: 'decision',
  eager: true,
});
describe.each(Object.entries(decisions))('%s', (path, decision) => {
  test('lives in the folder of its id', () => {
    expect(path).toBe(`${FOLDER}/${decision.id}/index.ts`);
  });

  test('has no complaint', () => {
    expect(checkDecision(decision)).toEqual([]);
    expect(checkFirmness(decision)).toEqual([]);
  });

  test.each(decision.scenarios.map((scenario) => [scenario.title, scenario] as const))(
    'keeps the pick of: %s',
    (_, scenario) => {
      const { ranking, outcome } = evaluate(decision, readingOf(scenario.answers, scenario.importance));
      expect(ranking[0]).toBe(scenario.leader);
      expect(outcome.kind).toBe(scenario.tossUp ? 'toss-up' : 'pick');
    },
  );
});

test('no two decisions share an id, an alias or a link', () => {
  expect(Object.keys(decisions)).not.toEqual([]);
  expect(checkCatalogue(Object.values(decisions))).toEqual([]);
});

test('the typical reader of Go, Rust or Zig is advised to take Go', () => {
  expect(summarise(goVsRust).defaultPick.outcome).toMatchObject({ kind: 'pick', option: 'go' });
});

test('the eight factors of the classic comparison are all in Go, Rust or Zig', () => {
  const classic = goVsRust.factors.map((factor) => factor.classic).filter((name) => name !== null);
  expect(classic.toSorted()).toEqual([
    'Binary size',
    'Community adoption',
    'Compilation speed',
    'Concurrency model',
    'Error handling',
    'Learning curve',
    'Memory management',
    'Package management',
  ]);
});

test('every option of Go, Rust or Zig wins at least a twentieth of all sets of answers, and none more than seven tenths', () => {
  const { wins, commonWins } = balanceOf(goVsRust);
  for (const shares of [wins, commonWins]) {
    expect(Math.min(...Object.values(shares))).toBeGreaterThan(0.05);
    expect(Math.max(...Object.values(shares))).toBeLessThan(0.7);
  }
});

test('where a bug can hurt someone, Go is in front in fewer than one of a hundred sets of answers', () => {
  const leaders = leadersOf(goVsRust);
  const dangerous = [...answerSets(goVsRust.questions)].filter(({ crash }) => crash === 'injury');
  const ahead = dangerous.filter((answers) => leaders(answers).includes('go'));
  expect(ahead.length / dangerous.length).toBeLessThan(0.01);
});

test('most thin evidence of Go, Rust or Zig is about Zig, as the page on the method says', () => {
  const thin = goVsRust.factors.flatMap(({ values }) =>
    Object.entries(values).flatMap(([option, { confidence }]) => (confidence === 'low' ? [option] : [])),
  );
  expect(thin.filter((option) => option === 'zig').length).toBeGreaterThan(thin.length / 2);
});
