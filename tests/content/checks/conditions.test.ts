import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import type { Caution, Contradiction } from '#content/decision.ts';
import { changeFirst, smallDecision } from '../../support/smallDecision.ts';

function withCaution(change: Partial<Caution>) {
  return { ...smallDecision, cautions: changeFirst(smallDecision.cautions, change) };
}

function withContradiction(when: Contradiction['when']) {
  return { ...smallDecision, contradictions: changeFirst(smallDecision.contradictions, { when }) };
}

const [{ text } = { text: '' }] = smallDecision.cautions;

test.each<[Caution['when'], string]>([
  [{}, `Say under which answers the caution “${text}” shows: it would always show.`],
  [{ wish: [] }, `Name an answer to “wish” in the caution “${text}”: with none it never shows.`],
  [{ wish: ['air'] }, `Take the caution “${text}” out or widen it: where it would show, “taxi” is ruled out.`],
])('a caution shows under some answers, where its option is left: %o', (when, sentence) => {
  expect(checkDecision(withCaution({ when }))).toEqual([sentence]);
});

test('a caution under an answer that leaves the option is in order', () => {
  expect(checkDecision(withCaution({ when: { wish: ['air', 'bill'] } }))).toEqual([]);
});

test.each<[Contradiction['when'], string]>([
  [{}, 'Name two questions or more in the contradiction “night-without-fumes”: one answer contradicts nothing.'],
  [
    { wish: ['air'] },
    'Name two questions or more in the contradiction “night-without-fumes”: one answer contradicts nothing.',
  ],
  [
    { wish: ['air'], hour: [] },
    'Name an answer to “hour” in the contradiction “night-without-fumes”: with none it never shows.',
  ],
])('a contradiction is between answers to two questions: %o', (when, sentence) => {
  expect(checkDecision(withContradiction(when))).toEqual([sentence]);
});
