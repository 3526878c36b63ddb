import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate } from '#engine';
import { readAddress, type ReadAddress, type Vocabulary, writeAddress } from '#permalink';
import corpus from './corpus/links.json' with { type: 'json' };

const read = (link: string): ReadAddress => {
  const [path = '', fragment = ''] = link.split('#');
  return readAddress(path, fragment, decision satisfies Vocabulary);
};

test.each(corpus.links)('nothing of $link is lost', ({ link, said, revision }) => {
  const { reading, notices, page } = read(link);
  const ownValues = Object.values(reading.ownValues).flatMap((row) => Object.keys(row));
  const expected = revision === decision.revision || !link.includes('rev=') ? [] : ['unknown-revision'];
  expect(Object.keys(reading.choices).length + ownValues.length).toBe(said);
  expect(notices.map(({ kind }) => kind)).toEqual(expected);
  expect(page.kind).toBe('pick');
});

const ofToday = corpus.links.filter(({ revision }) => revision === decision.revision);

test.each(ofToday)('$link keeps its pick $pick', ({ link, pick }) => {
  const { outcome } = evaluate(decision, read(link).reading);
  expect(outcome.kind === 'pick' ? outcome.option : outcome.kind).toBe(pick);
});

test.each(ofToday.filter(({ link }) => link.includes('sum=')))('$link is still written so', ({ link }) => {
  const { page, reading } = read(link);
  if (page.kind === 'not-found') expect.fail('no page');
  expect(writeAddress({ decision, page, reading })).toBe(link);
});

test('the content has links of its revision in the corpus', () => {
  expect(ofToday.length).toBeGreaterThan(0);
});
