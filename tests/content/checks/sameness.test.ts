import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import { smallDecision, withAnswer, withFactor, withOption, withQuestion } from '../../support/smallDecision.ts';

test.each([
  [withOption({ label: 'tram' }), 'Tell the options “bike” and “tram” apart: both are called “tram”.'],
  [withFactor({ label: 'Clean air' }), 'Tell the factors “time” and “air” apart: both are called “Clean air”.'],
  [withQuestion({ label: 'Wish' }), 'Tell the questions “luggage” and “wish” apart: both are called “Wish”.'],
  [
    withAnswer({ label: 'A cello' }),
    'Tell the answers to “luggage”, “bag” and “cello” apart: both are called “A cello”.',
  ],
])('two things of a kind with one label cannot be told apart: %#', (decision, sentence) => {
  expect(checkDecision(decision)).toContain(sentence);
});

test('a source is listed once; another claim of the same publication is another source', () => {
  const { players } = smallDecision.sources;
  if (!players) throw new Error('There is no such source.');
  const twice = { ...smallDecision, sources: { ...smallDecision.sources, again: players } };
  expect(checkDecision(twice)).toContain('Merge the sources “players” and “again”: they are one.');
  const other = {
    ...smallDecision,
    sources: { ...smallDecision.sources, again: { ...players, claim: 'Ten players, no more.' } },
  };
  expect(checkDecision(other).filter((each) => each.startsWith('Merge'))).toEqual([]);
});
