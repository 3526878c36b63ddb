import { describe, expect, it } from 'vitest';
import { certifiedPick, counterfactuals, firmness, NOTHING_ANSWERED, possibleWinners } from '#engine';
import type { Model, Reading } from '#engine';
import { countedReads } from '../../support/countedReads.ts';
import { exactly, factor, model, question, reading } from '../../support/models.ts';

const QUESTIONS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
const ANSWERS = ['a0', 'a1', 'a2'];
const answered = reading(Object.fromEntries(QUESTIONS.map((id) => [id, 'a0'])));

/**
 * Seven questions of three answers, so many of which set values. Go is so far ahead that only going through everything
 * proves it; rust can win by changes to any two answers.
 */
function asked(setting: number): Model {
  const factors = QUESTIONS.map((_, place) => factor(`c${place}`, 5, { go: 90, rust: 60, zig: 30 }));
  const questions = QUESTIONS.map((id, place) =>
    question(
      id,
      Object.fromEntries(
        ANSWERS.map((answer, step) => [
          answer,
          {
            weights: { [`c${place}`]: step, [`c${(place + 1) % QUESTIONS.length}`]: 1 },
            ...(place < setting && { fit: { [`c${place}`]: { rust: exactly(60 + step), zig: exactly(20 + step) } } }),
          },
        ]),
      ),
    ),
  );
  return model(factors, questions);
}

/** Counts the reads of a model that some work takes. */
function readsOf(setting: number, work: (asked: Model) => void): number {
  const { counted, reads } = countedReads(asked(setting));
  work(counted);
  return reads.count;
}

function toEnd(found: Generator<unknown, unknown, void>): void {
  while (found.next().done !== true);
}

const variations = { firsts: { go: 20_000, rust: 0, zig: 0 }, intervals: {} };

const works: readonly (readonly [string, (asked: Model, given?: Reading) => void])[] = [
  ['the certificate', (drawn) => expect(certifiedPick(drawn, NOTHING_ANSWERED)).toBe('go')],
  ['the firmness of a pick', (drawn) => expect(firmness(drawn, NOTHING_ANSWERED, variations).class).toBe('decided')],
  ['the possible winners', (drawn) => expect(possibleWinners(drawn, NOTHING_ANSWERED)).toEqual(['go'])],
  ['what would change the pick', (drawn) => toEnd(counterfactuals(drawn, answered))],
];

describe('questions that set values', () => {
  it.each(works)('do not make %s read the model for each setting', (_, work) => {
    const [none, all] = [readsOf(0, work), readsOf(7, work)];
    expect(all).toBeLessThan(20 * none);
  });
});
