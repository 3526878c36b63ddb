import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { evaluate, jointResult, type Reading } from '#engine';
import { readAddress, type ReadAddress, type Vocabulary, writeAddress } from '#permalink';
import corpus from './corpus/links.json' with { type: 'json' };

const read = (link: string): ReadAddress => {
  const [path = '', fragment = ''] = link.split('#');
  return readAddress(path, fragment, decision satisfies Vocabulary);
};

const saidIn = ({ choices, ownValues }: Reading): number =>
  Object.keys(choices).length + Object.values(ownValues).flatMap((row) => Object.keys(row)).length;

test.each(corpus.links)('all answers of $link are still read', ({ link, said, revision }) => {
  const { reading, notices, page } = read(link);
  const expected = revision === decision.revision || !link.includes('rev=') ? [] : ['unknown-revision'];
  expect(saidIn(reading)).toBe(said);
  expect(notices.map(({ kind }) => kind)).toEqual(expected);
  expect(page.kind).toBe('pick');
});

const ofToday = corpus.links.filter(({ revision }) => revision === decision.revision);

test.each(ofToday)('$link keeps its pick $pick', ({ link, pick }) => {
  const { outcome } = evaluate(decision, read(link).reading);
  expect(outcome.kind === 'pick' ? outcome.option : outcome.kind).toBe(pick);
});

test.each(ofToday.filter(({ link }) => link.includes('sum=')))('$link is still written the same way', ({ link }) => {
  const { page, reading } = read(link);
  if (page.kind === 'not-found') expect.fail('no page');
  expect(writeAddress({ decision, page, reading })).toBe(link);
});

test('the corpus has links of the current revision', () => {
  expect(ofToday.length).toBeGreaterThan(0);
});

test.each(corpus.teams)('all people of $link are still read', ({ link, people, said, revision }) => {
  const { members, notices, page } = read(link);
  const expected = revision === decision.revision || !link.includes('rev=') ? [] : ['unknown-revision'];
  expect(members).toHaveLength(people);
  expect(members.reduce((sum, { reading }) => sum + saidIn(reading), 0)).toBe(said);
  expect(notices.map(({ kind }) => kind)).toEqual(expected);
  expect(page.kind).toBe('team');
});

const teamsOfToday = corpus.teams.filter(({ revision }) => revision === decision.revision);

test.each(teamsOfToday)('$link keeps its joint pick $pick', ({ link, pick }) => {
  const { outcome } = jointResult(
    decision,
    read(link).members.map(({ reading }) => reading),
  );
  expect(outcome.kind === 'pick' ? outcome.option : outcome.kind).toBe(pick);
});

test.each(teamsOfToday.filter(({ link }) => link.includes('sum=')))(
  '$link is still written the same way',
  ({ link }) => {
    const { page, ...rest } = read(link);
    if (page.kind === 'not-found') expect.fail('no page');
    expect(writeAddress({ decision, page, ...rest })).toBe(link);
  },
);
