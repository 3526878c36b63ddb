import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_IMPORTANCE, ONCE, type Reading } from '#engine';
import { decisionIdIn, readAddress, writeAddress, writeFragment } from '#permalink';
import { checksum } from '#permalink/fragment/checksum.ts';
import { runs } from '../support/runs.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';
import frozen from './junk/links.json' with { type: 'json' };
import { type Understood, understood, understoodTeam } from './junk/understood.ts';

const link = writeFragment(boats, someBoatReading);

const anyText = fc.oneof(
  fc.string({ maxLength: 4000, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** Texts of pieces of links and of pieces that often cause errors. */
const anyMangledLink = fc
  .array(
    fc.oneof(
      fc.constantFrom(...link.split(/(?=[&=.])|(?<=[&=.])/), '%', '%26', '%C3', '&amp;', '#', '/', '_', '*'),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '<b>',
        '"',
        '\u{202E}',
        '\u{D800}',
        'x99',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

function expectSane(path: string, fragment: string): void {
  const { reading, notices, page, state } = readAddress(path, fragment, boats);
  for (const [id, { answer, importance }] of Object.entries(reading.choices)) {
    const question = boats.questions.find((each) => each.id === id);
    expect(['unsure', ...(question?.answers ?? []).map((each) => each.id)]).toContain(answer);
    expect(Number.isInteger(importance) && importance >= 0 && importance <= MOST_IMPORTANCE).toBe(true);
  }
  for (const row of Object.values(reading.ownValues)) {
    for (const value of Object.values(row)) expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
  }
  expect(Object.getPrototypeOf(reading.choices)).toBe(Object.prototype);
  for (const notice of notices) expect(JSON.stringify(notice).length).toBeLessThan(30_000);
  if (page.kind !== 'not-found') {
    const address = writeAddress({ decision: boats, page, reading });
    expect(() => decodeURI(address)).not.toThrow();
  }
  if (state === 'read') expect(writeFragment(boats, reading).length).toBeLessThan(300);
}

/** The result of the real reader, in the form of the expectations. */
function found(fragment: string, path = '/boats/pick/kayak/'): Understood {
  const { reading, notices } = readAddress(path, fragment, boats);
  return { kept: said(reading), notices: [...new Set(notices.map(({ kind }) => kind))].toSorted() };
}

/** The parts of a reading as in a link, sorted. */
function said({ choices, ownValues }: Reading): string {
  const answers = Object.entries(choices).map(
    ([id, { answer, importance }]) => `${id}=${answer}${importance === ONCE ? '' : `.x${importance / 10}`}`,
  );
  const values = Object.entries(ownValues).flatMap(([option, row]) =>
    Object.entries(row).map(([factor, value]) => `${option}.${factor}=${value}`),
  );
  return [...answers, ...values].toSorted().join('&');
}

/** Of two lines with the same fragment, the later one counts. */
const lines = new Map(frozen.links.map((line) => [line.fragment, line]));

test.each([...lines.values()])(
  'a link, $how, keeps its readable parts and gives notices for the rest',
  ({ fragment, kept, notices }) => {
    expect(found(`#${fragment}`)).toEqual({ kept, notices });
  },
);

test('there are at least 300 of them', () => {
  expect(lines.size).toBeGreaterThanOrEqual(300);
});

test('random links are read by the rules of the format', () => {
  const pieces = [
    ...link.split(/(?=[&=.])|(?<=[&=.])/),
    'raft',
    'crew',
    'old',
    'x0',
    'x12',
    'x99',
    '7',
    '101',
    '-',
    'É',
  ];
  const anyPart = fc.array(fc.constantFrom(...pieces, ...Object.getOwnPropertyNames(Object.prototype)), {
    maxLength: 6,
  });
  const anyWholePart = fc.constantFrom(
    ...link.split('&'),
    'team=new',
    'until=year.x0.5',
    'canoe.cost=20',
    'raft.cost=0',
  );
  const anyLink = fc
    .array(
      fc.oneof(
        anyWholePart,
        anyPart.map((some) => some.join('')),
      ),
    )
    .map((some) => some.join('&'));
  fc.assert(
    fc.property(anyLink, (text) => {
      fc.pre(text.includes('='));
      expect(found(`#${text}`)).toEqual(understood(text.replace(/\.+$/, '')));
    }),
    runs,
  );
});

describe('teams', () => {
  const text =
    'rev=3&team=old&member=Zoë-Łi_team.new_water.calm.x2_until.half-year.x0.5_raft.cost.50&member=_team.old&member=Bo_water.wild';
  const whole = `sum=${checksum('boats', text)}&${text}`;
  const foundTeam = (fragment: string) => {
    const { members } = readAddress('/boats/team/', fragment, boats);
    return {
      ...found(fragment, '/boats/team/'),
      people: members.map(({ name, reading }) => `${name}: ${said(reading)}`),
    };
  };

  test('a link cut or changed at any place keeps its readable parts and gives notices for the rest', () => {
    for (let at = 0; at <= whole.length; at += 1) {
      const mangled = [
        whole.slice(0, at),
        ...['', '_', '.', '&', '-', 'q', '\u{202E}', 'é'].map((put) => whole.slice(0, at) + put + whole.slice(at + 1)),
      ];
      for (const fragment of mangled.filter((each) => each.includes('='))) {
        expect(foundTeam(`#${fragment}`), fragment).toEqual(understoodTeam(fragment.replace(/[._]+$/, '')));
      }
    }
  });

  test('random links of teams are read by the rules of the format', () => {
    const pieces = fc.constantFrom(
      ...whole.split(/(?=[&=._-])|(?<=[&=._-])/),
      'member=',
      '_',
      'x0',
      'x12',
      'x99',
      '101',
      'raft',
      'cost',
      'Ana',
      ' ',
      '\u{301}',
      ...Object.getOwnPropertyNames(Object.prototype),
    );
    const anyPart = fc.array(pieces, { maxLength: 8 }).map((some) => some.join(''));
    const anyLink = fc.array(
      fc.oneof(
        fc.constantFrom(...whole.split('&')),
        anyPart,
        anyPart.map((part) => `member=${part}`),
      ),
    );
    fc.assert(
      fc.property(anyLink, (parts) => {
        const link = parts.join('&').replace(/[._]+$/, '');
        fc.pre(link.includes('='));
        expect(foundTeam(`#${link}`)).toEqual(understoodTeam(link));
      }),
      runs,
    );
  });
});

test('any text gives a result', () => {
  fc.assert(
    fc.property(anyText, anyText, (path, fragment) => {
      decisionIdIn(path);
      expectSane(path, fragment);
      expectSane(`/boats/pick/${path}`, `#team=${fragment}`);
    }),
    runs,
  );
});

test('any mangled link gives a result', () => {
  fc.assert(
    fc.property(anyMangledLink, anyMangledLink, (path, fragment) => expectSane(`/boats/${path}`, `#${fragment}`)),
    runs,
  );
});

test('names of inherited properties change nothing', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const fragment = names
    .flatMap((name) => [`${name}=new`, `${name}.${name}=1`, `kayak.${name}=2`, `team=${name}`])
    .join('&');
  const { reading, state } = readAddress(`/boats/pick/__proto__/`, fragment, boats);
  expect(state).toBe('unreadable');
  expect(reading).toStrictEqual({ choices: {}, ownValues: {} });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a link cut at any place is never read as complete without a notice', () => {
  const whole = readAddress('/boats/pick/kayak/', link, boats);
  expect(whole.notices).toEqual([]);
  for (let end = 0; end < link.length; end += 1) {
    const cut = readAddress('/boats/pick/kayak/', link.slice(0, end), boats);
    const isToldOrEmpty = cut.state !== 'read' || cut.notices.some(({ kind }) => kind === 'wrong-sum');
    expect(isToldOrEmpty, link.slice(0, end)).toBe(true);
    if (cut.state === 'unreadable') expect(cut.notices.length, link.slice(0, end)).toBeGreaterThan(0);
  }
});

test('a lost, doubled or wrong character gives a notice if it changes the answers', () => {
  for (let at = 0; at < link.length; at += 1) {
    for (const put of ['', 'q', '7', '.', '&', '%', link.charAt(at).repeat(2)]) {
      const slipped = link.slice(0, at) + put + link.slice(at + 1);
      if (slipped === link) continue;
      const { notices, reading } = readAddress('/boats/pick/kayak/', slipped, boats);
      expect(notices.length > 0 ? 'told' : reading, slipped).toEqual(notices.length > 0 ? 'told' : someBoatReading);
    }
  }
});

test('many repetitions of one piece give a result quickly', () => {
  const floods = ['.', 'sum=a&', 'sum=0&sum=1&', '%', '&', 'team=new&', '=', 'a.b=1&', '.a'];
  for (const flood of floods) expectSane(`/boats/pick/${flood.repeat(4000)}`, flood.repeat(20_000).slice(0, 16_000));
  const many = Array.from({ length: 2000 }, (_, index) => `team=a${index}`).join('&');
  expectSane('/boats/', many.slice(0, 16_000));
});
