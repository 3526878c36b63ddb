import { use, useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { type Decision, loadPastDecision, loadTodaysIds } from '#content';
import { NOTHING_ANSWERED, type Pair, type Reading, type TodaysIds } from '#engine';
import { type Member, readAddress } from '#permalink';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { addressFrom, RESULT, teamAddress } from '#state/addresses.ts';
import type { OlderLink } from '#state/sessionState.ts';
import type { VariedResult } from '#state/variedResult.ts';
import { Notice } from '#ui/page/Notice.tsx';
import { PlainTable } from '#ui/page/PlainTable.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { idThen, type RevisedLink, reviseResult } from '#words/revisions/revisedResult.ts';
import { type Classes, sayNotLoaded, sayUnmoved, thenAndNow } from '#words/revisions/thenAndNow.ts';
import styles from './ThenAndNow.module.css';

interface Props {
  readonly older: OlderLink;
  /** The two options of a comparison; without them it is about a result or a team. */
  readonly pair?: Pair | undefined;
  /** Counts the variations of a result. Without it, as for a comparison or a team, nothing is said of the class. */
  readonly vary?: ((decision: Decision, reading: Reading) => Varying) | undefined;
}

/** Says what became of the result of an older link: what it was, what it is today, and what moved it. */
export function ThenAndNow({ older, pair, vary }: Props) {
  const today = useDecision();
  const archived = use(archivedFor(today, older.revision));
  if (archived) return <Told older={older} pair={pair} vary={vary} archived={archived} />;
  return <Notice title={sayNotLoaded(older.revision, today)} />;
}

function Told({ older, pair, vary, archived }: Props & { readonly archived: Archived }) {
  const today = useDecision();
  const link = useMemo(() => linkIn(archived, today, older), [archived, today, older]);
  const revised = useMemo(() => reviseResult(link), [link]);
  const classes = useClasses(link, vary);
  const told = useMemo(() => thenAndNow(revised, pair ?? null, classes), [revised, pair, classes]);
  const { past } = archived;
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
function linkIn(
  { past, ids }: Archived,
  today: Decision,
  { path, fragment, reading, members }: OlderLink,
): RevisedLink {
  const read = readAddress(path, fragment, past);
  const said = (people: readonly Member[]) => people.map((member) => member.reading);
  const isTeam = members.length > 0;
  return {
    past,
    today,
    ids,
    saidThen: isTeam ? said(read.members) : [read.reading],
    saidNow: isTeam ? said(members) : [reading],
  };
}

/** Returns the classes of firmness of a result in both revisions, computed in idle moments; null until they are known. */
function useClasses({ past, today, saidThen, saidNow }: RevisedLink, vary: Props['vary']): Classes | null {
  const work = useMemo(() => {
    const [before = NOTHING_ANSWERED] = saidThen;
    const [after = NOTHING_ANSWERED] = saidNow;
    return vary ? () => varyBoth(vary(past, before), vary(today, after)) : null;
  }, [past, today, saidThen, saidNow, vary]);
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

/** A past revision, and the ids that its things have today. */
interface Archived {
  readonly past: Decision;
  readonly ids: TodaysIds;
}

/** One load for each revision, so that every rendering waits for the same promise. It gives null if it fails. */
const loads = new WeakMap<Decision, Map<number, Promise<Archived | null>>>();

function archivedFor(today: Decision, revision: number): Promise<Archived | null> {
  const known = loads.get(today) ?? new Map<number, Promise<Archived | null>>();
  loads.set(today, known);
  const load = known.get(revision) ?? loadArchived(today, revision).catch(() => null);
  known.set(revision, load);
  return load;
}

async function loadArchived(today: Decision, revision: number): Promise<Archived | null> {
  const [past, ids] = await Promise.all([loadPastDecision(today, revision), loadTodaysIds(today)]);
  return past && { past, ids };
}
