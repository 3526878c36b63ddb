import { expect, test } from 'vitest';
import { type Decision, loadDecision, loadPastDecision } from '#content';
import { evaluate, jointResult, type Reading } from '#engine';
import { decisionIdIn, pastRevisionIn, readAddress, type ReadAddress, writeAddress } from '#permalink';
import corpus from './corpus/links.json' with { type: 'json' };

/** A link of the corpus, with its expected reading. */
interface Line {
  readonly link: string;
  readonly revision: number;
  readonly said: number;
}

const all: readonly Line[] = [...corpus.links, ...corpus.teams, ...corpus.pages];
const decisions = new Map<string, Decision>();
for (const { link } of all) {
  const id = decisionIdIn(link) ?? '';
  decisions.set(id, await loadDecision(id));
}

const split = (link: string): readonly [path: string, fragment: string] => {
  const [path = '', fragment = ''] = link.split('#');
  return [path, fragment];
};

function todayOf(link: string): Decision {
  const decision = decisions.get(decisionIdIn(link) ?? '');
  return decision ?? expect.fail(`${link} names no decision.`);
}

/** Returns the decision of a line as it was in its revision. Only links that ask for a past revision have its mark. */
async function decisionOf({ link, revision }: Line): Promise<Decision> {
  const today = todayOf(link);
  if (revision === today.revision) return today;
  const past = await loadPastDecision(today, revision);
  if (!past) return expect.fail(`Revision ${revision} of ${today.id} is not in the archive.`);
  const { asItWas: _asItWas, ...unmarked } = past;
  return pastRevisionIn(...split(link)) === null ? unmarked : past;
}

const countIn = ({ choices, ownValues }: Reading): number =>
  Object.keys(choices).length + Object.values(ownValues).flatMap((row) => Object.keys(row)).length;
const readingsOf = ({ reading, members }: ReadAddress) => [reading, ...members.map((member) => member.reading)];
const saidIn = (read: ReadAddress): number => readingsOf(read).reduce((sum, each) => sum + countIn(each), 0);
const claimOf = ({ outcome }: ReturnType<typeof jointResult>): string =>
  outcome.kind === 'pick' ? outcome.option : outcome.kind;

test.each(all)('all of $link is read in its own revision, and written the same way', async (line) => {
  const decision = await decisionOf(line);
  const read = readAddress(...split(line.link), decision);
  expect(read.notices).toEqual([]);
  const visitors = line.link.includes('/team/#') && line.link.includes('member=') ? countIn(read.reading) : 0;
  expect(saidIn(read) - visitors).toBe(line.said);
  const { page, reading, members } = read;
  if (page.kind === 'not-found') expect.fail('no page');
  if (line.link.includes('sum=')) expect(writeAddress({ decision, page, reading, members })).toBe(line.link);
});

test.each(corpus.links)('$link keeps its pick $pick in its own revision', async (line) => {
  const decision = await decisionOf(line);
  const { reading } = readAddress(...split(line.link), decision);
  const { outcome } = evaluate(decision, reading);
  expect(outcome.kind === 'pick' ? outcome.option : outcome.kind).toBe(line.pick);
});

test.each(corpus.teams)('$link keeps its people and its joint pick $pick in its own revision', async (line) => {
  const decision = await decisionOf(line);
  const { members } = readAddress(...split(line.link), decision);
  expect(members).toHaveLength(line.people);
  const readings = members.map(({ reading }) => reading);
  expect(claimOf(jointResult(decision, readings))).toBe(line.pick);
});

test.each(corpus.pages)('$link is the page “$page”', async (line) => {
  const { page } = readAddress(...split(line.link), await decisionOf(line));
  expect(Object.values(page).join(' ')).toBe(line.page);
});

const ACCOUNTED: readonly string[] = ['split-answer', 'dropped-answer', 'unknown-own-value', 'empty-member'];

test.each(all)('$link still opens today, and a notice names what is not kept', async (line) => {
  const [path, fragment] = split(line.link);
  const then = readAddress(path, fragment, await decisionOf(line));
  const now = readAddress(path, fragment, todayOf(line.link));
  const notices = now.notices.map((notice) => (notice.kind === 'in-member' ? notice.notice : notice));
  const accounted = notices.filter(({ kind }) => ACCOUNTED.includes(kind));
  expect(notices.filter(({ kind }) => kind !== 'unknown-revision' && kind !== 'unknown-claim')).toEqual(accounted);
  expect(now.state).toBe('read');
  if (saidIn(now) < saidIn(then)) expect(accounted).not.toEqual([]);
});

test('every released revision of a shipped decision has links', () => {
  const goVsRust = todayOf('/go-vs-rust/');
  const released = Array.from({ length: goVsRust.revision }, (_, place) => place + 1);
  const covered = corpus.links.filter(({ link }) => link.startsWith('/go-vs-rust/')).map(({ revision }) => revision);
  expect(released.filter((revision) => !covered.includes(revision))).toEqual([]);
});
