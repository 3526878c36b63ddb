import { use, useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { type Decision, loadPastDecision, todaysIdsIn } from '#content';
import { type Pair, NOTHING_ANSWERED } from '#engine';
import { type Member, readAddress } from '#permalink';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { addressFrom, RESULT, teamAddress } from '#state/addresses.ts';
import type { OlderLink } from '#state/sessionState.ts';
import { type VariedResult, varyResult } from '#state/variedResult.ts';
import { Notice } from '#ui/page/Notice.tsx';
import { PlainTable } from '#ui/page/PlainTable.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { sayNotice } from '#words/notices.ts';
import { idThen, type RevisedLink, reviseResult } from '#words/revisions/revisedResult.ts';
import { type Classes, sayUnmoved, thenAndNow } from '#words/revisions/thenAndNow.ts';
import styles from './ThenAndNow.module.css';

interface Props {
  readonly older: OlderLink;
  /** The two options of a comparison; without them it is about a result or a team. */
  readonly pair?: Pair | undefined;
}

/** Says what became of the result of an older link: what it was, what it is today, and what moved it. */
export function ThenAndNow({ older, pair }: Props) {
  const today = useDecision();
  const past = use(pastOf(today, older.revision));
  if (past) return <Told older={older} pair={pair} past={past} />;
  const { revision } = older;
  const notice = { kind: 'unknown-revision', received: `rev=${revision}`, revision, today: today.revision } as const;
  return <Notice title={sayNotice(notice, today)} />;
}

function Told({ older, pair, past }: Props & { readonly past: Decision }) {
  const today = useDecision();
  const link = useMemo(() => linkIn(past, today, older), [past, today, older]);
  const revised = useMemo(() => reviseResult(link), [link]);
  const classes = useClasses(link, older.members.length === 0 && !pair);
  const told = useMemo(() => thenAndNow(revised, pair ?? null, classes), [revised, pair, classes]);
  if (!told) return <Notice title={sayUnmoved(past, today)} />;
  return (
    <Notice title={told.title}>
      {told.firsts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {told.table && (
        <PlainTable
          className={styles.table}
          caption={told.table.caption}
          head={['Change', 'Points']}
          rows={told.table.rows}
        />
      )}
      <p>
        <Link to={addressThen(link, older, pair)}>{`See it as it was, with revision ${past.revision}`}</Link>
      </p>
    </Notice>
  );
}

/** Reads an older link with the ids of its own revision too. */
function linkIn(past: Decision, today: Decision, { path, fragment, reading, members }: OlderLink): RevisedLink {
  const read = readAddress(path, fragment, past);
  const said = (people: readonly Member[]) => people.map((member) => member.reading);
  const isTeam = members.length > 0;
  return {
    past,
    today,
    ids: todaysIdsIn(today),
    saidThen: isTeam ? said(read.members) : [read.reading],
    saidNow: isTeam ? said(members) : [reading],
  };
}

/** Returns the classes of firmness of a result in both revisions, computed in idle moments; null until they are known. */
function useClasses({ past, today, saidThen, saidNow }: RevisedLink, isResult: boolean): Classes | null {
  const work = useMemo(() => {
    const [before = NOTHING_ANSWERED] = saidThen;
    const [after = NOTHING_ANSWERED] = saidNow;
    return isResult ? () => varyBoth(varyResult(past, before), varyResult(today, after)) : null;
  }, [past, today, saidThen, saidNow, isResult]);
  return useIdleResult(work);
}

type Varying = Generator<void, VariedResult, void>;

function* varyBoth(then: Varying, now: Varying): Generator<void, Classes, void> {
  const before = yield* then;
  const after = yield* now;
  return { before: before.firmness.class, after: after.firmness.class };
}

/** The address that shows the page as it was. */
function addressThen(link: RevisedLink, { path, fragment, members }: OlderLink, pair: Pair | undefined): string {
  const { past } = link;
  const read = readAddress(path, fragment, past);
  if (members.length > 0) return teamAddress(past, read.members);
  const [left, right] = [pair && idThen(link, pair[0]), pair && idThen(link, pair[1])];
  if (left === undefined || right === undefined) return addressFrom(past, RESULT, read.reading);
  return addressFrom(past, { kind: 'compare', left, right }, read.reading);
}

/** One load for each revision, so that every rendering waits for the same promise. It gives null if it fails. */
const loads = new WeakMap<Decision, Map<number, Promise<Decision | null>>>();

function pastOf(today: Decision, revision: number): Promise<Decision | null> {
  const known = loads.get(today) ?? new Map<number, Promise<Decision | null>>();
  loads.set(today, known);
  const load = known.get(revision) ?? loadPastDecision(today, revision).catch(() => null);
  known.set(revision, load);
  return load;
}
