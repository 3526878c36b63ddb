import { describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { checksum } from '#permalink/checksum.ts';
import { receiveText } from '#permalink/receivedText.ts';
import { readFragment } from '#permalink/readFragment.ts';
import { writeFragment } from '#permalink/v1.ts';
import { reading } from '../support/models.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';

/** What a fragment says on a page that is none of a team. */
const read = (fragment: string) => {
  const { members, ...said } = readFragment(receiveText(fragment), boats, 'article');
  expect(members).toEqual([]);
  return said;
};

/** What the fragment is read as, where nothing is to be told. */
const quietly = (fragment: string) => {
  const { notices, reading: found } = read(fragment);
  expect(notices).toEqual([]);
  return found;
};

describe('writing', () => {
  test('sum, revision, answers and own values follow each other in authored order', () => {
    const text = 'rev=3&team=unsure&water=calm.x2&kayak.cost=20';
    expect(writeFragment(boats, someBoatReading)).toBe(`sum=${checksum('boats', text)}&${text}`);
  });

  test('nothing answered is nothing written', () => {
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
  test('a written fragment is read as it was meant', () => {
    expect(quietly(writeFragment(boats, someBoatReading))).toEqual(someBoatReading);
  });

  test('a hand-written one needs neither sum nor revision', () => {
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

  test('names of before are read as those of today', () => {
    const today = reading({ team: 'new', water: 'calm' }, { kayak: { learning: 7 } });
    expect(quietly('crew=new&water=still&canoe.ramp-up=7')).toEqual(today);
  });

  test('empty parts say nothing', () => {
    expect(quietly('team=new&&water=calm&&')).toEqual(reading({ team: 'new', water: 'calm' }));
  });

  test('own values alone are readable, even those that equal ours', () => {
    expect(quietly('kayak.cost=20')).toEqual(reading({}, { kayak: { cost: 20 } }));
    expect(quietly('kayak.learning=40')).toEqual(reading({}, { kayak: { learning: 40 } }));
  });
});

describe('the sum', () => {
  const right = (text: string, id = 'boats') => `sum=${checksum(id, text)}&${text}`;

  test('a right one is silent, for the ids of before too', () => {
    expect(read(right('team=new')).notices).toEqual([]);
    expect(read(right('team=new', 'ships')).notices).toEqual([]);
    expect(read(right('team=new', 'trains')).notices).toHaveLength(1);
  });

  test('a wrong one is told, and what can be read is kept', () => {
    expect(read('sum=0000&team=new')).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'wrong-sum', received: 'sum=0000' }],
    });
  });

  test('it covers the text as received, not as understood', () => {
    expect(read(right('crew=new.x1.0&water=still')).notices).toEqual([]);
  });

  test('what tools do to links does not break it', () => {
    const link = right('team=new&water=calm');
    expect(read(link.replaceAll('&', '&amp;')).notices).toEqual([]);
    expect(read(encodeURIComponent(link)).notices).toEqual([]);
    expect(read(`${link}).`).notices).toEqual([]);
  });

  test('one that does not stand first is wrong, since it covers nothing before it', () => {
    const link = right('water=calm');
    expect(read(`team=new&${link}`).notices).toEqual([{ kind: 'wrong-sum', received: link.slice(0, 8) }]);
  });

  test('two different ones are told as such and not checked', () => {
    expect(read('sum=0000&sum=1111&team=new').notices).toEqual([
      { kind: 'repeated-key', key: 'sum', received: ['sum=0000', 'sum=1111'] },
    ]);
  });
});

/** A fragment with its right sum. */
const summed = (text: string): string => `sum=${checksum('boats', text)}&${text}`;

describe('the revision', () => {
  test.each([
    ['rev=2', 2],
    ['rev=4', 4],
    ['rev=0', null],
    ['rev=03', null],
    ['rev=three', null],
    ['rev=', null],
  ])('%s is not the one at hand', (part, revision) => {
    expect(read(summed(`${part}&team=new`))).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'unknown-revision', received: part, revision, today: 3 }],
    });
  });

  test('two different ones are named', () => {
    expect(read(summed('rev=3&rev=2&team=new')).notices).toEqual([
      { kind: 'repeated-key', key: 'rev', received: ['rev=3', 'rev=2'] },
    ]);
  });

  test('alone it is nothing that could be shown', () => {
    expect(read('rev=3').isReadable).toBe(false);
  });
});

describe('a link whose beginning was cut off', () => {
  test.each(['&team=new', 'rev=3&team=new', 'um=k1w6&rev=3&team=new'])('%s is told', (fragment) => {
    const { notices, reading: found } = read(fragment);
    expect(found).toEqual(reading({ team: 'new' }));
    expect(notices).toContainEqual({ kind: 'wrong-sum', received: fragment });
  });
});

describe('what cannot be read is named, and the rest kept', () => {
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
    'a good answer with the importance “%s” counts once',
    (importance) => {
      const part = `water=still.${importance}`;
      expect(read(`${part}&until=year`)).toEqual({
        reading: reading({ water: 'calm', until: 'year' }),
        isReadable: true,
        notices: [{ kind: 'bad-importance', received: part, question: 'water', answer: 'calm', importance }],
      });
    },
  );

  test('a part too long to show is cut in its notice', () => {
    const [notice] = read(`team=${'n'.repeat(4000)}`).notices;
    expect(notice).toEqual({
      kind: 'unknown-answer',
      received: `team=${'n'.repeat(74)}…`,
      question: 'team',
      answer: `${'n'.repeat(79)}…`,
    });
  });
});

describe('what is said twice', () => {
  test.each(['team=new&team=new', 'team=new&crew=new.x1', 'team=new&team=new.x1.0', 'crew=new&&team=new'])(
    'alike is kept once in silence: %s',
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
  ])('in different ways is not kept, and all is named: %s, %j', (key, parts) => {
    expect(read(`${parts.join('&')}&until=year`)).toEqual({
      reading: reading({ until: 'year' }),
      isReadable: true,
      notices: [{ kind: 'repeated-key', key, received: parts }],
    });
  });

  test('an unknown part is named once', () => {
    expect(read('team&team&team=new')).toEqual({
      reading: reading({ team: 'new' }),
      isReadable: true,
      notices: [{ kind: 'unknown-part', received: 'team' }],
    });
  });
});

test('a text beyond the limit is read up to there, and the missing end is no wrong sum besides', () => {
  const start = `sum=0000&team=new&${'until=year&'.repeat(2000)}`;
  expect(read(start)).toEqual({
    reading: reading({ team: 'new', until: 'year' }),
    isReadable: true,
    notices: [{ kind: 'too-long', received: 'until=yea', limit: 16_384, length: start.length }],
  });
});
