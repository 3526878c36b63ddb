import { expect, test } from 'vitest';
import { smallDecision, withAnswer, withFactor, withOption, withQuestion } from '../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test.each(['Riders', '2nd', 'a--b', 'a-', 'größe'])('the id %s does not have the form of ids in links', (id) => {
  expect(checkDecision(withQuestion({ id }))).toContain(
    `Rename the question “${id}”: use a–z, 0–9 and single hyphens, starting with a letter.`,
  );
});

test('an id of 24 characters is the longest', () => {
  const longest = 'abcdefghijklmnopqrstuvwx';
  expect(checkDecision(withFactor({ aliases: [longest] }))).toEqual([]);
  expect(checkDecision(withFactor({ aliases: [`${longest}y`] }))).toEqual([
    `Shorten the id of the factor “${longest}y” from 25 to at most 24 characters.`,
  ]);
});

test('a word that links reserve is no id and no alias', () => {
  const reserved = 'links use this word for something else.';
  for (const id of ['method', 'saved', 'team', 'evidence', '404', 'assets']) {
    expect(checkDecision({ ...smallDecision, id })).toContain(`Rename the decision “${id}”: ${reserved}`);
  }
  for (const id of ['sum', 'rev', 'member', 'fact']) {
    expect(checkDecision(withQuestion({ aliases: [id] }))).toContain(`Rename the question “${id}”: ${reserved}`);
  }
  for (const id of ['toss-up', 'none-fits']) {
    expect(checkDecision(withOption({ aliases: [id] }))).toContain(`Rename the option “${id}”: ${reserved}`);
  }
  const complaints = checkDecision(withAnswer({ id: 'unsure' }));
  expect(complaints).toContain(`Rename the answer to “luggage”, “unsure”: ${reserved}`);
});

test('a name that every object inherits is no id, because a look-up would always find it', () => {
  const inherited = 'every object already has something of this name.';
  expect(checkDecision({ ...smallDecision, id: 'constructor' })).toContain(
    `Rename the decision “constructor”: ${inherited}`,
  );
  for (const id of Object.getOwnPropertyNames(Object.prototype)) {
    expect(checkDecision(withQuestion({ aliases: [id] }))).toContain(`Rename the question “${id}”: ${inherited}`);
  }
  expect(checkDecision(withFactor({ aliases: ['constructors'] }))).toEqual([]);
});

test('an alias is not the id of another thing of its kind', () => {
  expect(checkDecision(withQuestion({ aliases: ['hour'] }))).toEqual([
    'Rename one question “hour”: another one has this id or alias.',
  ]);
});

test('an option and a question do not share an id', () => {
  expect(checkDecision(withOption({ aliases: ['luggage'] }))).toEqual([
    'Rename the option or the question “luggage”: in a link the two could not be told apart.',
  ]);
});

test.each([
  ['region', 'reg'],
  ['parallel', 'para'],
  ['notes', 'not'],
  ['lte', 'lt'],
])('a question “%s” would lose “%s” when its link is pasted into HTML', (id, entity) => {
  expect(checkDecision(withQuestion({ aliases: [id] }))).toEqual([
    `Rename the option or question “${id}”: pasted into HTML, “&${entity}” at its start turns into a sign.`,
  ]);
});

test('an answer or a factor may begin like an HTML entity, because neither follows an ampersand', () => {
  expect(checkDecision(withFactor({ aliases: ['region'] }))).toEqual([]);
});
