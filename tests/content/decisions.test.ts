import { describe, expect, test } from 'vitest';
import { evaluate } from '#engine';
import { summarise } from '#content/catalogue.ts';
import { checkCatalogue, checkDecision } from '#content/check.ts';
import { winShares } from '#content/checks/balance.ts';
import { checkFirmness } from '#content/checks/firmness.ts';
import type { FullDecision } from '#content/decision.ts';
import { decision as goVsRust } from '#content/decisions/go-vs-rust/index.ts';
import { readingOf } from '#content/readingOf.ts';

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

test('the win shares of Go, Rust or Zig are those of its calibration', () => {
  const { go = 0, rust = 0, zig = 0 } = winShares(goVsRust);
  expect(go).toBeCloseTo(0.286, 3);
  expect(rust).toBeCloseTo(0.648, 3);
  expect(zig).toBeCloseTo(0.066, 3);
});

test('most thin evidence of Go, Rust or Zig is about Zig, as the page on the method says', () => {
  const thin = goVsRust.factors.flatMap(({ values }) =>
    Object.entries(values).flatMap(([option, { confidence }]) => (confidence === 'low' ? [option] : [])),
  );
  expect(thin.filter((option) => option === 'zig').length).toBeGreaterThan(thin.length / 2);
});
