import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, ONCE, UNSURE, type Choice, type Reading } from '#engine';
import { readAddress, writeAddress, type Page, type Vocabulary } from '#permalink';
import { normalReading } from '#permalink/fragment/normalReading.ts';
import { anyCase } from '../support/models.ts';
import { anyReadingOf } from '../support/readings.ts';
import { runs } from '../support/runs.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const page: Page = { kind: 'pick', claim: 'bike' };
const write = (reading: Reading): string => writeAddress({ decision, page, reading });
const read = (address: string) => {
  const [path = '', fragment = ''] = address.split('#');
  return readAddress(path, fragment, decision);
};

/** Every way to answer the questions: each answer, “not sure”, and not at all. */
function* everyReading(): Generator<Reading> {
  const places = decision.questions.map(({ id, answers }) => ({
    id,
    ways: [null, UNSURE, ...answers.map((each) => each.id)],
  }));
  const count = places.reduce((product, { ways }) => product * ways.length, 1);
  for (let index = 0; index < count; index += 1) {
    const choices: Record<string, Choice> = {};
    let rest = index;
    for (const { id, ways } of places) {
      const answer = ways[rest % ways.length];
      rest = Math.floor(rest / ways.length);
      if (answer) choices[id] = { answer, importance: ONCE };
    }
    yield { choices, ownValues: {} };
  }
}

const anyReading = anyReadingOf(decision);

test('every set of answers has its own address and is read back from it', () => {
  const addresses = new Set<string>();
  let count = 0;
  for (const reading of everyReading()) {
    const address = write(reading);
    const back = read(address);
    if (back.notices.length > 0 || JSON.stringify(back.reading) !== JSON.stringify(reading)) expect.fail(address);
    addresses.add(address);
    count += 1;
  }
  expect(addresses.size).toBe(count);
  expect(count).toBe(5 * 5 * 5 * 6);
});

test('importances and own values are read back, with the same evaluation', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const back = read(write(reading));
      expect(back.notices).toEqual([]);
      expect(back.reading).toEqual(normalReading(decision, reading));
      expect(evaluate(decision, back.reading).numerators).toEqual(evaluate(decision, reading).numerators);
    }),
    runs,
  );
});

test('for any model the evaluation is the same after a link (I12)', () => {
  fc.assert(
    fc.property(anyCase, ({ model, reading }) => {
      const drawn: Vocabulary = { ...model, id: 'drawn', revision: 1 };
      const address = writeAddress({ decision: drawn, page: { kind: 'article' }, reading });
      const back = readAddress('/drawn/', address.split('#')[1] ?? '', drawn);
      expect(back.notices).toEqual([]);
      expect(evaluate(model, back.reading)).toEqual(evaluate(model, reading));
    }),
    runs,
  );
});

test('an address that was read is written the same way', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const address = write(reading);
      expect(write(read(address).reading)).toBe(address);
    }),
    runs,
  );
});

test('the order of the parts does not matter', () => {
  const withParts = anyReading.chain((reading) => {
    const [, , ...parts] = write(reading).split('#')[1]?.split('&') ?? [];
    return fc.shuffledSubarray(parts, { minLength: parts.length }).map((shuffled) => ({ reading, shuffled }));
  });
  fc.assert(
    fc.property(withParts, ({ reading, shuffled }) => {
      const found = readAddress('/bike-taxi-tram/pick/bike/', shuffled.join('&'), decision);
      expect(write(found.reading)).toBe(write(reading));
    }),
    runs,
  );
});

test('an ordinary result stays under 300 characters', () => {
  const longest = decision.questions.map(({ id, answers }) => {
    const [answer = ''] = answers.map((each) => each.id).toSorted((one, other) => other.length - one.length);
    return [id, { answer, importance: 117 }] as const;
  });
  const address = write({ choices: Object.fromEntries(longest), ownValues: { taxi: { punctuality: 51 } } });
  expect(`https://weighpoint.example${address}`.length).toBeLessThan(300);
});
