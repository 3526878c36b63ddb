import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED, type Reading } from '#engine';
import { type Member, memberName, readAddress, writeAddress, type Vocabulary } from '#permalink';
import { checksum } from '#permalink/fragment/checksum.ts';
import { normalMembers } from '#permalink/fragment/member.ts';
import { normalReading } from '#permalink/fragment/normalReading.ts';
import { reading } from '../support/models.ts';
import { anyReadingOf } from '../support/readings.ts';
import { runs } from '../support/runs.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const read = (fragment: string, of: Vocabulary = boats) => readAddress(`/${of.id}/team/`, fragment, of);
const write = (members: readonly Member[], of: Vocabulary = boats, own: Reading = NOTHING_ANSWERED) =>
  writeAddress({ decision: of, page: { kind: 'team' }, reading: own, members });
const ana: Member = { name: 'Ana', reading: reading({ team: 'new', water: ['calm', 20] }, { raft: { cost: 50 } }) };

/** The members of a fragment without notices. */
const quietly = (fragment: string): readonly Member[] => {
  const { members, notices } = read(fragment);
  expect(notices).toEqual([]);
  return members;
};

describe('writing a team', () => {
  test('members come after the revision, answers and own values, one part each, in entered order', () => {
    const text = 'rev=3&team=old&member=Ana_team.new_water.calm.x2_raft.cost.50&member=until.year';
    const members = [ana, { name: '', reading: reading({ until: 'year' }) }];
    expect(write(members, boats, reading({ team: 'old' }))).toBe(`/boats/team/#sum=${checksum('boats', text)}&${text}`);
  });

  test('spaces become hyphens and other letters are percent-encoded; the sum is that of the letters', () => {
    const text = 'rev=3&member=Zoë-Łi_team.new';
    const written = write([{ name: 'Zoë Łi', reading: reading({ team: 'new' }) }]);
    expect(written).toBe(`/boats/team/#sum=${checksum('boats', text)}&rev=3&member=Zo%C3%AB-%C5%81i_team.new`);
  });

  test('other pages have no members', () => {
    const page = { kind: 'article' } as const;
    expect(writeAddress({ decision: boats, page, reading: NOTHING_ANSWERED, members: [ana] })).toBe('/boats/');
  });

  test('a team without members has no fragment', () => {
    expect(write([])).toBe('/boats/team/');
    expect(write([{ name: 'Ana', reading: NOTHING_ANSWERED }])).toBe('/boats/team/');
  });
});

describe('reading a team', () => {
  test('a member has a name, answers with their importance, and own values', () => {
    expect(quietly('member=Ana_team.new_water.calm.x2_raft.cost.50')).toEqual([ana]);
  });

  test('a member without a name may start with an underscore', () => {
    const nameless = [{ name: '', reading: reading({ team: 'new' }) }];
    expect(quietly('member=team.new')).toEqual(nameless);
    expect(quietly('member=_team.new_')).toEqual(nameless);
  });

  test('a name may equal the id of a question or an option', () => {
    expect(quietly('member=team_team.new&member=raft_team.new').map(({ name }) => name)).toEqual(['team', 'raft']);
  });

  test.each([
    ['Anne-Marie', 'Anne Marie'],
    ['Anne%20Marie', 'Anne Marie'],
    ['Zo%C3%AB', 'Zoë'],
    ['Zoe%CC%88', 'Zoë'],
  ])('%s is %s', (written, name) => {
    expect(quietly(`member=${written}_team.new`)[0]?.name).toBe(name);
  });

  test('importances with a point, aliases, any order and equal parts are read', () => {
    const [first] = quietly('member=raft.cost.50_water.still.x1.7_crew.new_team.new');
    expect(first?.reading).toEqual(reading({ team: 'new', water: ['calm', 17] }, { raft: { cost: 50 } }));
  });

  test('two members with the same answers are two people', () => {
    expect(quietly('member=team.new&member=team.new&member=Bo_team.new&member=Bo_team.new')).toHaveLength(4);
  });

  test('the visitor’s own answers may come before the members', () => {
    const found = read('team=old&member=team.new');
    expect(found).toMatchObject({ state: 'read', reading: reading({ team: 'old' }), members: [{ name: '' }] });
  });

  test('own values that equal ours are kept', () => {
    const [first] = quietly('member=team.new_kayak.learning.90');
    expect(first?.reading.ownValues).toEqual({ kayak: { learning: 90 } });
  });

  test('on other pages a member is an unknown part', () => {
    const { members, notices, state } = readAddress('/boats/', '#member=team.new', boats);
    expect({ members, state, kinds: notices.map(({ kind }) => kind) }).toEqual({
      members: [],
      state: 'unreadable',
      kinds: ['unknown-part'],
    });
  });
});

describe('a damaged member', () => {
  test.each([
    ['Bo_team.nwe_water.calm', 'unknown-answer'],
    ['Bo_water.calm_speed.high', 'unknown-question'],
    ['Bo_water.calm_speed.high.x2', 'unknown-question'],
    ['Bo_water.calm.x13', 'bad-importance'],
    ['Bo_water.calm_raft.cost.101', 'bad-own-value'],
    ['Bo_water.calm_raft.mass.10', 'unknown-own-value'],
    ['Bo_water.calm_tug.cost.10', 'unknown-own-value'],
    ['Bo_water.calm_team.new_team.old', 'repeated-key'],
    ['Bo_water.calm_team', 'unknown-part'],
    ['Bo_water.calm_member.new', 'unknown-part'],
    ['Bo_water.calm_sum.aaaa', 'unknown-question'],
    ['B%C3_water.calm', 'bad-name'],
    ['Bartholomew-Longname_water.calm', 'bad-name'],
    ['Bo!_water.calm', 'bad-name'],
    ['Bo--Li_water.calm', 'bad-name'],
  ])('%s keeps its readable parts, with a notice by place and name (%s)', (part, kind) => {
    const { members, notices } = read(`member=Ana_team.new_water.calm.x2_raft.cost.50&member=${part}`);
    expect(members[0]).toEqual(ana);
    expect(members[1]?.reading.choices['water']?.answer).toBe('calm');
    expect(notices).toMatchObject([{ kind: 'in-member', member: 1, notice: { kind } }]);
  });

  test('is quoted as in the link', () => {
    const { notices } = read('member=Bo_water.calm_raft.cost.101');
    expect(notices).toMatchObject([{ member: 0, name: 'Bo', notice: { received: 'raft.cost.101' } }]);
  });

  test.each(['Bo', '', 'Bo_', '_', 'Bo_team.nwe', 'Bo_kayak.learning.101'])(
    '“%s” is empty: it is left out, with a notice',
    (part) => {
      const { members, notices } = read(`member=${part}&member=Ana_team.new_water.calm.x2_raft.cost.50`);
      expect(members).toEqual([ana]);
      expect(notices).toEqual([{ kind: 'empty-member', received: `member=${part}` }]);
    },
  );

  test('alone makes the link unreadable', () => {
    expect(read('member=Bo_team.nwe').state).toBe('unreadable');
  });

  test('has its place among the kept members in its notice', () => {
    const { notices } = read('member=Bo&member=Cy_team.new_speed.high');
    expect(notices).toMatchObject([{ kind: 'empty-member' }, { kind: 'in-member', member: 0, name: 'Cy' }]);
  });

  test('the thirteenth member is left out, with a notice', () => {
    const { members, notices } = read(Array.from({ length: 14 }, (_, place) => `member=P${place}_team.new`).join('&'));
    expect(members).toHaveLength(12);
    expect(notices).toEqual([
      { kind: 'too-many-members', received: 'member=P12_team.new', limit: 12 },
      { kind: 'too-many-members', received: 'member=P13_team.new', limit: 12 },
    ]);
  });
});

describe('writing and reading', () => {
  const anyMember = (of: Vocabulary): fc.Arbitrary<Member> =>
    fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 20 }).map(memberName), reading: anyReadingOf(of) });
  const anyTeam = (of: Vocabulary) => fc.array(anyMember(of), { maxLength: 12 });

  test('every team is read back from its address without a notice, and is written the same way', () => {
    fc.assert(
      fc.property(anyTeam(decision), anyReadingOf(decision), (members, own) => {
        const address = write(members, decision, own);
        const back = read(address.split('#')[1] ?? '', decision);
        expect(back.notices).toEqual([]);
        expect(back.members).toEqual(normalMembers(decision, members));
        expect(back.reading).toEqual(normalReading(decision, own));
        expect(write(back.members, decision, back.reading)).toBe(address);
      }),
      runs,
    );
  });

  test('a browser does not change the address', () => {
    fc.assert(
      fc.property(anyTeam(decision), (members) => {
        const { hash, href } = new URL(write(members, decision), 'https://weighpoint.example');
        expect(href.endsWith(write(members, decision))).toBe(true);
        expect(read(hash.slice(1), decision).notices).toEqual([]);
      }),
      runs,
    );
  });

  test('a wrong character in one member does not change the others', () => {
    const others = [ana, { name: '', reading: someBoatReading }];
    const written = write([ana, { name: 'Bo', reading: reading({ team: 'old', until: 'year' }) }, others[1] ?? ana]);
    const start = written.indexOf('Bo_');
    const end = written.indexOf('&', start);
    for (let at = start; at < end; at += 1) {
      for (const put of ['', 'q', '7', '.', '_', '%', '\u{202E}']) {
        const { members, notices } = read((written.slice(0, at) + put + written.slice(at + 1)).split('#')[1] ?? '');
        expect([members.at(0), members.at(-1)], `${put} at ${at}`).toEqual(others);
        if (put !== written.charAt(at)) expect(notices.length, `${put} at ${at}`).toBeGreaterThan(0);
      }
    }
  });
});

test('twelve people with ordinary answers are read completely', () => {
  const answers = { luggage: 'nothing', distance: 'middle', hour: 'evening' };
  const people = Array.from({ length: 12 }, (_, place) => ({
    name: `Person Number ${place}`,
    reading: reading({ ...answers, wish: ['comfort', 17] }, { taxi: { punctuality: 51 } }),
  }));
  const back = read(write(people, decision).split('#')[1] ?? '', decision);
  expect(back.notices).toEqual([]);
  expect(back.members).toHaveLength(12);
});
