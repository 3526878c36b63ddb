import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { linksIn, memberName, readAddress, writeAddress } from '#permalink';
import { repaired } from '#permalink/repair/repairs.ts';
import { anyReadingOf } from '../../support/readings.ts';
import { boats } from '../../support/vocabulary.ts';
import { type Change, DAMAGE, SOFTWARE } from './changes.ts';
import { createRandom, type Random } from './random.ts';

/** The number of links: five thousand, or a million with `npm run test:mangled`. */
const COUNT = import.meta.env.MODE === 'mangled' ? 1_000_000 : 5000;
const SEED = 20_261_130;
const SITE = 'https://weighpoint.example';

vi.setConfig({ testTimeout: Math.max(60_000, 4 * COUNT) });

/** Intact links, half of them of teams. */
const links = fc
  .sample(
    fc.record({
      own: anyReadingOf(boats),
      members: fc.array(
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 8 }).map(memberName),
          reading: anyReadingOf(boats),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { numRuns: 400, seed: SEED },
  )
  .flatMap(({ own, members }) => [
    writeAddress({ decision: boats, page: { kind: 'pick', claim: 'kayak' }, reading: own }),
    writeAddress({ decision: boats, page: { kind: 'team' }, reading: NOTHING_ANSWERED, members }),
  ])
  .filter((address) => address.includes('#'));

/** The content of an address. */
interface Said {
  readonly text: string;
  readonly answers: readonly string[];
  readonly isSilent: boolean;
}

function readText(text: string): Said {
  const [path, fragment] = asBrowser(text);
  const { members, notices, reading, state } = readAddress(path, fragment, boats);
  if (state === 'unreadable' && notices.length === 0) throw new Error('What cannot be read has no notice.');
  const everyone = [reading, ...members.map((member) => member.reading)];
  const answers = everyone.flatMap(({ choices }) =>
    Object.entries(choices).map(([id, { answer }]) => `${id}=${answer}`),
  );
  return { text: JSON.stringify([reading, members]), answers, isSilent: notices.length === 0 };
}

const NOTHING_SAID = JSON.stringify([NOTHING_ANSWERED, []]);

/** Splits an address as a browser does. It removes line ends. */
function asBrowser(text: string): readonly [path: string, fragment: string] {
  const [, address = text] = text.replace(/[\t\r\n]/g, '').split(SITE);
  const at = address.indexOf('#');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** The content of each intact link. */
const intact = links.map((link) => [link, readText(`${SITE}${link}`)] as const);

/** A link after its changes, with its content before them. */
interface Mangled {
  readonly before: Said;
  readonly text: string;
  readonly how: string;
}

function mangle(changes: Readonly<Record<string, Change>>, most: number, random: Random): Mangled {
  const [link, before] = random.oneOf(intact);
  const drawn = Array.from({ length: 1 + random.below(most) }, () => random.oneOf(Object.entries(changes)));
  const text = drawn.reduce(
    (changed, [, change]) => (changed.length > 1 ? change(changed, random) : changed),
    `${SITE}${link}`,
  );
  return { before, text, how: `${drawn.map(([name]) => name).join(', ')}: ${JSON.stringify(text)}` };
}

function* mangledLinks(changes: Readonly<Record<string, Change>>, most: number): Generator<Mangled> {
  const random = createRandom(SEED);
  for (let run = 0; run < COUNT; run += 1) yield mangle(changes, most, random);
}

/** True if a text has a part that nobody writes by hand. */
function isWrittenByProgram(text: string): boolean {
  return /(?:sum|rev)[\s+]*=/i.test(repaired(text));
}

test('every intact link is read without a notice', () => {
  for (const [link, { isSilent }] of intact) expect(isSilent, link).toBe(true);
});

test('a changed link never shows anything else than before without a notice', () => {
  const counts = { whole: 0, told: 0, nothing: 0, asByHand: 0 };
  const wrong: string[] = [];
  for (const { before, text, how } of mangledLinks({ ...SOFTWARE, ...DAMAGE }, 4)) {
    const after = readText(text);
    if (!after.isSilent) counts.told += 1;
    else if (after.text === before.text) counts.whole += 1;
    else if (after.text === NOTHING_SAID) counts.nothing += 1;
    else if (isWrittenByProgram(text)) wrong.push(how);
    // The rest of a link without its sum looks like a link written by hand.
    else counts.asByHand += 1;
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(wrong).toEqual([]);
  expect(counts.asByHand / COUNT).toBeLessThan(0.02);
});

test('up to three changes by software leave a link readable without a notice', () => {
  let whole = 0;
  for (const { before, text } of mangledLinks(SOFTWARE, 3)) {
    const { isSilent, text: said } = readText(text);
    if (isSilent && said === before.text) whole += 1;
  }
  process.stdout.write(`${JSON.stringify({ whole })}\n`);
  expect(whole / COUNT).toBeGreaterThan(0.999);
});

test('a changed link in a message is found, and no message gives other answers without a notice', () => {
  let found = 0;
  const wrong: string[] = [];
  for (const { before, text, how } of mangledLinks(SOFTWARE, 3)) {
    const links = linksIn(`Hello, this is mine:\n${text}\nAnd yours?`, boats);
    const silent = links.filter(({ notices, state }) => state === 'read' && notices.length === 0);
    const texts = silent.map(({ members, reading }) => JSON.stringify([reading, members]));
    if (texts.includes(before.text)) found += 1;
    if (texts.some((each) => each !== before.text)) wrong.push(how);
  }
  process.stdout.write(`${JSON.stringify({ found })}\n`);
  expect(wrong).toEqual([]);
  expect(found / COUNT).toBeGreaterThan(0.97);
});
