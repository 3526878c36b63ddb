import { describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { checksum } from '#permalink/fragment/checksum.ts';
import { receiveText } from '#permalink/repair/receivedText.ts';
import { readFragment } from '#permalink/fragment/readFragment.ts';
import { writeFragment } from '#permalink/fragment/v1.ts';
import { reading } from '../../support/models.ts';
import { boats, someBoatReading } from '../../support/vocabulary.ts';

/** The content of a fragment on a page without a team. */
const read = (fragment: string) => {
  const { members, ...said } = readFragment(receiveText(fragment), boats, 'article');
  expect(members).toEqual([]);
  return said;
};

/** The reading of a fragment without notices. */
const quietly = (fragment: string) => {
  const { notices, reading: found } = read(fragment);
  expect(notices).toEqual([]);
  return found;
};

describe('writing', () => {
  test('the order is sum, revision, then answers and own values in authored order', () => {
    const text = 'rev=3&team=unsure&water=calm.x2&kayak.cost=20';
    expect(writeFragment(boats, someBoatReading)).toBe(`sum=${checksum('boats', text)}&${text}`);
  });

  test('a reading without answers gives an empty text', () => {
    expect(writeFragment(boats, NOTHING_ANSWERED)).toBe('');
    expect(writeFragment(boats, reading({}, { kayak: {}, raft: {} }))).toBe('');
  });

  test.each([
    [0, 'team=new.x0'],
    [3, 'team=new.x0.3'],
    [10, 'team=new'],
    [17, 'team=new.x1.7'],
    [20, 'team=new.x2'],
    [120, 'team=new.x12'],
  ])('an importance of %i tenths is written %s', (importance, part) => {
    expect(writeFragment(boats, reading({ team: ['new', importance] }))).toMatch(new RegExp(`&rev=3&${part}$`));
  });
});

describe('reading', () => {
  test('a written fragment gives the same reading', () => {
    expect(quietly(writeFragment(boats, someBoatReading))).toEqual(someBoatReading);
  });

  test('a fragment written by hand needs no sum and no revision', () => {
    expect(quietly('team=new')).toEqual(reading({ team: 'new' }));
  });

  test('parts are read in any order', () => {
    expect(quietly('kayak.cost=20&water=calm.x2&team=unsure')).toEqual(someBoatReading);
  });

  test.each(['team=new', 'team=new.x1', 'team=new.x1.0'])('%s counts once', (fragment) => {
    expect(quietly(fragment)).toEqual(reading({ team: 'new' }));
  });

  test('every tenth from 0 to 12 is read', () => {
    for (let tenths = 0; tenths <= 120; tenths += 1) {
      expect(quietly(`team=new.x${(tenths / 10).toFixed(1)}`)).toEqual(reading({ team: ['new', tenths] }));
    }
  });

  test('“not sure” can be ignored', () => {
    expect(quietly('team=unsure.x0')).toEqual(reading({ team: ['unsure', 0] }));
  });

  test('aliases are read as the ids of today', () => {
    const today = reading({ team: 'new', water: 'calm' }, { kayak: { learning: 7 } });
    expect(quietly('crew=new&water=still&canoe.ramp-up=7')).toEqual(today);
  });

  test('empty parts are ignored', () => {
    expect(quietly('team=new&&water=calm&&')).toEqual(reading({ team: 'new', water: 'calm' }));
  });

  test('own values without answers are readable, even if they equal ours', () => {
    expect(quietly('kayak.cost=20')).toEqual(reading({}, { kayak: { cost: 20 } }));
    expect(quietly('kayak.learning=40')).toEqual(reading({}, { kayak: { learning: 40 } }));
  });
});

describe('the sum', () => {
  const right = (text: string, id = 'boats') => `sum=${checksum(id, text)}&${text}`;

  test('a right sum gives no notice, also with a former id of the decision', () => {
    expect(read(right('team=new')).notices).toEqual([]);
    expect(read(right('team=new', 'ships')).notices).toEqual([]);
    expect(read(right('team=new', 'trains')).notices).toHaveLength(1);
  });

  test('a wrong sum gives a notice, and readable parts are kept', () => {
    expect(read('sum=0000&team=new')).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'wrong-sum', received: 'sum=0000' }],
    });
  });

  test('the sum covers the text as received, not its meaning', () => {
    expect(read(right('crew=new.x1.0&water=still')).notices).toEqual([]);
  });

  test('changes by software do not break the sum', () => {
    const link = right('team=new&water=calm');
    expect(read(link.replaceAll('&', '&amp;')).notices).toEqual([]);
    expect(read(encodeURIComponent(link)).notices).toEqual([]);
    expect(read(`${link}).`).notices).toEqual([]);
  });

  test('a sum after an answer is wrong, because it does not cover that answer', () => {
    const link = right('water=calm');
    expect(read(`team=new&${link}`).notices).toEqual([{ kind: 'wrong-sum', received: link.slice(0, 8) }]);
  });

  test('two different sums give one notice and are not checked', () => {
    expect(read('sum=0000&sum=1111&team=new').notices).toEqual([
      { kind: 'repeated-key', key: 'sum', received: ['sum=0000', 'sum=1111'] },
    ]);
  });
});

/** Adds the right sum to a text. */
const summed = (text: string): string => `sum=${checksum('boats', text)}&${text}`;

describe('the revision', () => {
  test.each([
    ['rev=2', 2],
    ['rev=4', 4],
    ['rev=0', null],
    ['rev=03', null],
    ['rev=three', null],
    ['rev=', null],
  ])('%s is not the revision of the content', (part, revision) => {
    expect(read(summed(`${part}&team=new`))).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'unknown-revision', received: part, revision, today: 3 }],
    });
  });

  test('two different revisions give a notice', () => {
    expect(read(summed('rev=3&rev=2&team=new')).notices).toEqual([
      { kind: 'repeated-key', key: 'rev', received: ['rev=3', 'rev=2'] },
    ]);
  });

  test('a revision alone is unreadable', () => {
    expect(read('rev=3').isReadable).toBe(false);
  });
});

describe('a link without its start', () => {
  test.each(['&team=new', 'rev=3&team=new', 'um=k1w6&rev=3&team=new'])('%s gives a notice', (fragment) => {
    const { notices, reading: found } = read(fragment);
    expect(found).toEqual(reading({ team: 'new' }));
    expect(notices).toContainEqual({ kind: 'wrong-sum', received: fragment });
  });
});

describe('unreadable parts give notices, and the others are kept', () => {
  test.each([
    ['sails=red', { kind: 'unknown-question', question: 'sails' }],
    ['Crew=red', { kind: 'unknown-question', question: 'Crew' }],
    ['constructor=new', { kind: 'unknown-question', question: 'constructor' }],
    ['team=fast', { kind: 'unknown-answer', question: 'team', answer: 'fast' }],
    ['team=', { kind: 'unknown-answer', question: 'team', answer: '' }],
    ['crew=new=new', { kind: 'unknown-answer', question: 'team', answer: 'new=new' }],
    ['team=fast.x99', { kind: 'unknown-answer', question: 'team', answer: 'fast' }],
    ['team=constructor', { kind: 'unknown-answer', question: 'team', answer: 'constructor' }],
    ['kayak.cost=101', { kind: 'bad-own-value', option: 'kayak', factor: 'cost', value: '101' }],
    ['canoe.ramp-up=07', { kind: 'bad-own-value', option: 'kayak', factor: 'learning', value: '07' }],
    ['kayak.cost=-1', { kind: 'bad-own-value', option: 'kayak', factor: 'cost', value: '-1' }],
    ['kayak.cost=1.5', { kind: 'bad-own-value', option: 'kayak', factor: 'cost', value: '1.5' }],
    ['tug.cost=1', { kind: 'unknown-own-value', option: 'tug', factor: 'cost', unknown: 'option' }],
    ['canoe.mass=1', { kind: 'unknown-own-value', option: 'kayak', factor: 'mass', unknown: 'factor' }],
    ['tug.mass=1', { kind: 'unknown-own-value', option: 'tug', factor: 'mass', unknown: 'both' }],
    ['team', { kind: 'unknown-part' }],
    ['=new', { kind: 'unknown-part' }],
    ['__proto__=new', { kind: 'unknown-part' }],
    ['__proto__.cost=1', { kind: 'unknown-part' }],
    ['kayak.__proto__=1', { kind: 'unknown-part' }],
    ['kayak.cost.now=1', { kind: 'unknown-part' }],
    ['member=Ann_team.new', { kind: 'unknown-part' }],
    ['fact=kayak-cost', { kind: 'unknown-part' }],
  ])('%s', (part, notice) => {
    expect(read(`${part}&until=year`)).toEqual({
      reading: reading({ until: 'year' }),
      isReadable: true,
      notices: [{ ...notice, received: part }],
    });
  });

  test.each(['x12.1', 'x13', 'x-1', 'x1.55', 'x01', 'x.5', 'x', '2', 'X2', 'x2.', 'x1e1', 'x٣'])(
    'a known answer with the importance “%s” counts once',
    (importance) => {
      const part = `water=still.${importance}`;
      expect(read(`${part}&until=year`)).toEqual({
        reading: reading({ water: 'calm', until: 'year' }),
        isReadable: true,
        notices: [{ kind: 'bad-importance', received: part, question: 'water', answer: 'calm', importance }],
      });
    },
  );

  test('a long part is cut in its notice', () => {
    const [notice] = read(`team=${'n'.repeat(4000)}`).notices;
    expect(notice).toEqual({
      kind: 'unknown-answer',
      received: `team=${'n'.repeat(74)}…`,
      question: 'team',
      answer: `${'n'.repeat(79)}…`,
    });
  });
});

describe('a key that comes twice', () => {
  test.each(['team=new&team=new', 'team=new&crew=new.x1', 'team=new&team=new.x1.0', 'crew=new&&team=new'])(
    'with equal values counts once, without a notice: %s',
    (fragment) => {
      expect(quietly(fragment)).toEqual(reading({ team: 'new' }));
    },
  );

  test.each([
    ['team', ['team=new', 'team=old']],
    ['team', ['team=new', 'crew=old']],
    ['team', ['team=new', 'team=new.x2']],
    ['team', ['team=new', 'team=fast']],
    ['team', ['team=new', 'team=new.x99']],
    ['team', ['team=new', 'team=old', 'team=unsure']],
    ['kayak.cost', ['kayak.cost=1', 'canoe.cost=2']],
  ])('with different values is not kept, and the notice has all of them: %s, %j', (key, parts) => {
    expect(read(`${parts.join('&')}&until=year`)).toEqual({
      reading: reading({ until: 'year' }),
      isReadable: true,
      notices: [{ kind: 'repeated-key', key, received: parts }],
    });
  });

  test('a repeated unknown part gives one notice', () => {
    expect(read('team&team&team=new')).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'unknown-part', received: 'team' }],
    });
  });
});

test('a text is read up to the limit, and its missing end does not make the sum wrong', () => {
  const start = `sum=0000&team=new&${'until=year&'.repeat(2000)}`;
  expect(read(start)).toEqual({
    reading: reading({ team: 'new', until: 'year' }),
    isReadable: true,
    notices: [{ kind: 'too-long', received: 'until=yea', limit: 16_384, length: start.length }],
  });
});
