import type { Decision } from '#content';
import { isEmpty, NOTHING_ANSWERED, type Place, type Reading, withImportances, withOwnValue } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { type Member, type Notice, type Page, readAddress, writeFragment } from '#permalink';
import { type Drafts, nextDraft, type Origin, waysBack, withDraft } from './drafts.ts';

/** What one visitor answered and chose to look at. Everything else is computed from it. */
export interface SessionState {
  readonly decision: Decision | null;
  readonly reading: Reading;
  readonly origin: Origin;
  /** The people whose answers are weighed together, as they were entered. */
  readonly team: { readonly members: readonly Member[]; readonly origin: Origin };
  /** The result that a variant was followed from, so that there is a way back to it. */
  readonly cameFrom: CameFrom | null;
  /** What could not be taken over from the address just read. */
  readonly notices: readonly Notice[];
  /** What a slider or the map is being moved to; it counts on the page, but not yet in the address. */
  readonly held: Held | null;
  /** What a value of the reader's own is being moved to, in the same way. */
  readonly heldValue: HeldValue | null;
  /** An answer chosen on a prerendered page before the program was there to take it. */
  readonly early: EarlyAnswer | null;
  /** The visitor's last act, for the address to follow; a new object each time. */
  readonly act: Act | null;
  readonly drafts: Drafts;
  /** The last team that the visitor put together, and the one before it. */
  readonly teams: Drafts;
}

/** Fragments, so that both are known again when the visitor goes back and forth between their addresses. */
export interface CameFrom {
  readonly decision: string;
  readonly result: string;
  readonly variant: string;
}

export interface EarlyAnswer {
  readonly question: string;
  readonly answer: string;
}

/** How much the questions that are being moved count, in whole tenths by question id: one on a slider, three on the map. */
export type Held = Readonly<Record<string, number>>;

export interface HeldValue extends Place {
  /** 0..100. */
  readonly value: number;
}

/** True for a move of the point on the map, false for one of a slider. */
export function isMapMove(held: Held): boolean {
  return Object.keys(held).length > 1;
}

/** Something the visitor did that the address has to follow. */
export type Act =
  | { readonly kind: 'change'; readonly question: string }
  /** One gesture on the map, between these questions. */
  | { readonly kind: 'balance'; readonly questions: readonly string[] }
  /** A value of the reader's own was set, or ours put back. */
  | { readonly kind: 'change-value'; readonly place: Place }
  | { readonly kind: 'settle' }
  | { readonly kind: 'replace-reading' }
  | { readonly kind: 'change-team' }
  | { readonly kind: 'open'; readonly page: Page };

/** A session before anything has happened in it. */
export const START: SessionState = {
  decision: null,
  reading: NOTHING_ANSWERED,
  origin: 'own',
  cameFrom: null,
  team: { members: [], origin: 'own' },
  notices: [],
  held: null,
  heldValue: null,
  early: null,
  act: null,
  drafts: {},
  teams: {},
};

/**
 * The stored fragment that “Back to them” would bring: the draft beside a foreign reading, else the latest that was set
 * aside. None where it says the same as the page, or as the result that the way back from a variant leads to.
 */
export function fragmentAside({ decision, drafts, origin, reading, cameFrom }: SessionState): string | null {
  if (!decision) return null;
  const isNews = (fragment: string) => {
    const kept = readFragment(decision, fragment);
    const written = writeFragment(decision, kept);
    return !isEmpty(kept) && written !== writeFragment(decision, reading) && written !== cameFrom?.result;
  };
  return waysBack(drafts[decision.id], origin).find(isNews) ?? null;
}

/** The answers of that fragment. */
export function setAside(state: SessionState): Reading | null {
  const fragment = fragmentAside(state);
  return state.decision && fragment !== null ? readFragment(state.decision, fragment) : null;
}

/** The result that the present answers are a variant of, if the visitor followed one and is not back at it. */
export function variedResult({ cameFrom, decision, reading }: SessionState): Reading | null {
  if (!decision || cameFrom?.decision !== decision.id) return null;
  return cameFrom.result === writeFragment(decision, reading) ? null : readFragment(decision, cameFrom.result);
}

/** Where a variant was followed from, as long as an address stays with the variant or the result behind it. */
export function keptCameFrom({ cameFrom }: SessionState, decision: Decision, fragment: string): CameFrom | null {
  if (cameFrom?.decision !== decision.id) return null;
  return fragment === cameFrom.result || fragment === cameFrom.variant ? cameFrom : null;
}

/** The reading that the page shows: the answers with what is being moved; the same one for the same state. */
export const shownReading = memoizeByObject(
  ({ held, heldValue, reading }: Pick<SessionState, 'held' | 'heldValue' | 'reading'>): Reading => {
    const weighed = held ? withImportances(reading, held) : reading;
    return heldValue ? withOwnValue(weighed, heldValue, heldValue.value) : weighed;
  },
);

/** A decision with a reading put on the page. */
export function onPage(decision: Decision, reading: Reading, origin: Origin) {
  return { decision, reading, origin, held: null, heldValue: null } satisfies Partial<SessionState>;
}

/** The state once the visitor makes a reading their own; a draft that it replaces unseen is set aside. */
export function ownedBy(state: SessionState, decision: Decision, reading: Reading) {
  const draft = nextDraft(state.drafts[decision.id], state.origin, writeFragment(decision, reading));
  return { ...onPage(decision, reading, 'own'), drafts: withDraft(state.drafts, decision.id, draft) };
}

/** A team as an address brings it; the visitor's own one is told by its members. */
export function arrivingTeam({ teams }: SessionState, decision: Decision, members: readonly Member[]) {
  const isOwn = writeFragment(decision, NOTHING_ANSWERED, members) === teams[decision.id]?.own;
  return { members, origin: isOwn ? 'own' : 'address' } satisfies SessionState['team'];
}

/** The reading of a stored fragment, the same one each time; what cannot be read of it is left out. */
export const readFragment = memoizeByObject(
  (decision: Decision, fragment: string): Reading =>
    readAddress(`/${decision.id}/ask/`, `#${fragment}`, decision).reading,
);
