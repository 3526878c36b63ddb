import type { Decision } from '#content';
import { isEmpty, NOTHING_ANSWERED, type Place, type Reading, withImportances, withOwnValue } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { type Member, type Notice, type Page, readAddress, writeFragment } from '#permalink';
import { type Drafts, nextDraft, type Origin, waysBack, withDraft } from './drafts.ts';

/** The answers of one visitor, and what they chose to look at. Everything else is computed from it. */
export interface SessionState {
  readonly decision: Decision | null;
  readonly reading: Reading;
  readonly origin: Origin;
  /** The people whose answers are weighed together, in entered order. */
  readonly team: { readonly members: readonly Member[]; readonly origin: Origin };
  /** The result whose variant was opened, for the way back to it. */
  readonly cameFrom: CameFrom | null;
  /** The parts of the last address that could not be taken over. */
  readonly notices: readonly Notice[];
  /** The last address, if it was made with an older revision of the decision. */
  readonly older: OlderLink | null;
  /** The current move of a slider or of the map. It counts on the page, but not yet in the address. */
  readonly held: Held | null;
  /** The current move of an own value, in the same way. */
  readonly heldValue: HeldValue | null;
  /** An answer that was chosen on a prerendered page before the program had loaded. */
  readonly early: EarlyAnswer | null;
  /** The last act of the visitor, which the address follows; a new object each time. */
  readonly act: Act | null;
  readonly drafts: Drafts;
  /** The visitor's own teams. */
  readonly teams: Drafts;
}

/** A result and its variant, as fragments: so both are recognised when the visitor goes back and forward. */
export interface CameFrom {
  readonly decision: string;
  readonly result: string;
  readonly variant: string;
}

/** A link of an older revision, and what it says today. */
export interface OlderLink {
  readonly revision: number;
  readonly path: string;
  readonly fragment: string;
  readonly reading: Reading;
  readonly members: readonly Member[];
}

export interface EarlyAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Importances that are being moved, in tenths by question id: one on a slider, three on the map. */
export type Held = Readonly<Record<string, number>>;

export interface HeldValue extends Place {
  /** 0..100. */
  readonly value: number;
}

/** True for a move of the point on the map, false for one of a slider. */
export function isMapMove(held: Held): boolean {
  return Object.keys(held).length > 1;
}

/** Something that the visitor did and that the address has to follow. */
export type Act =
  | { readonly kind: 'change'; readonly question: string }
  /** One gesture on the map of these questions. */
  | { readonly kind: 'balance'; readonly questions: readonly string[] }
  /** An own value was set or removed. */
  | { readonly kind: 'change-value'; readonly place: Place }
  | { readonly kind: 'settle' }
  | { readonly kind: 'replace-reading' }
  | { readonly kind: 'change-team' }
  | { readonly kind: 'open'; readonly page: Page }
  /** The page shows what another tab stored. */
  | { readonly kind: 'follow-tab' };

/** A session in which nothing has happened yet. */
export const START: SessionState = {
  decision: null,
  reading: NOTHING_ANSWERED,
  origin: 'own',
  cameFrom: null,
  team: { members: [], origin: 'own' },
  notices: [],
  older: null,
  held: null,
  heldValue: null,
  early: null,
  act: null,
  drafts: {},
  teams: {},
};

/**
 * Returns the stored fragment that “Back to them” brings: the draft while an address is shown, else the latest that was set
 * aside. Fragments that equal the page, or the result to which a variant leads back, are passed over.
 */
export function fragmentAside({ decision, drafts, origin, reading, cameFrom }: SessionState): string | null {
  if (!decision || decision.asItWas) return null;
  const isNews = (fragment: string) => {
    const kept = readFragment(decision, fragment);
    const written = writeFragment(decision, kept);
    return !isEmpty(kept) && written !== writeFragment(decision, reading) && written !== cameFrom?.result;
  };
  return waysBack(drafts[decision.id], origin).find(isNews) ?? null;
}

/** Returns the answers that “Back to them” brings; null if there are none. */
export function setAside(state: SessionState): Reading | null {
  const fragment = fragmentAside(state);
  return state.decision && fragment !== null ? readFragment(state.decision, fragment) : null;
}

/** Returns the result of which the page shows a variant; null if the page shows the result itself, or no variant. */
export function resultOfVariant({ cameFrom, decision, reading }: SessionState): Reading | null {
  if (!decision || cameFrom?.decision !== decision.id) return null;
  return cameFrom.result === writeFragment(decision, reading) ? null : readFragment(decision, cameFrom.result);
}

/** Returns the remembered variant as long as the address is that of the variant or of its result; null otherwise. */
export function keptCameFrom({ cameFrom }: SessionState, decision: Decision, fragment: string): CameFrom | null {
  if (cameFrom?.decision !== decision.id) return null;
  return fragment === cameFrom.result || fragment === cameFrom.variant ? cameFrom : null;
}

/** Returns the answers with the current move; the same object for the same state. */
export const shownReading = memoizeByObject(
  ({ held, heldValue, reading }: Pick<SessionState, 'held' | 'heldValue' | 'reading'>): Reading => {
    const weighed = held ? withImportances(reading, held) : reading;
    return heldValue ? withOwnValue(weighed, heldValue, heldValue.value) : weighed;
  },
);

/** Returns the part of the state that puts a decision and a reading on the page. */
export function onPage(decision: Decision, reading: Reading, origin: Origin) {
  return { decision, reading, origin, held: null, heldValue: null } satisfies Partial<SessionState>;
}

/**
 * Returns the state in which a reading is the visitor's own. A draft that was not on the page is set aside. Answers to a past
 * revision are nobody's own: they are not stored.
 */
export function ownedBy(state: SessionState, decision: Decision, reading: Reading): Partial<SessionState> {
  if (decision.asItWas) return onPage(decision, reading, 'address');
  const draft = nextDraft(state.drafts[decision.id], state.origin, writeFragment(decision, reading));
  return { ...onPage(decision, reading, 'own'), drafts: withDraft(state.drafts, decision.id, draft) };
}

/** Returns the id of the decision whose answers are being moved by a slider or the map; null if none are. */
export function movingIn({ decision, held, heldValue }: SessionState): string | null {
  return decision && (held || heldValue) ? decision.id : null;
}

/** Returns the state with drafts as other tabs left them. The visitor's own answers and team on the page follow. */
export function withDraftsOfTabs(
  state: SessionState,
  shown: Pick<SessionState, 'drafts' | 'teams'>,
): Partial<SessionState> {
  const { decision } = state;
  if (!decision) return shown;
  const [answers, members] = [answersOfTabs(state, decision, shown.drafts), teamOfTabs(state, decision, shown.teams)];
  const isOther = answers.reading !== undefined || members.team !== undefined;
  return { ...shown, ...answers, ...members, ...(isOther ? { act: { kind: 'follow-tab' } } : {}) };
}

function answersOfTabs(state: SessionState, decision: Decision, drafts: Drafts): Partial<SessionState> {
  const own = drafts[decision.id]?.own ?? '';
  if (state.origin === 'address')
    return own === writeFragment(decision, state.reading) && own !== '' ? { origin: 'own' } : {};
  return own === (state.drafts[decision.id]?.own ?? '') ? {} : onPage(decision, readFragment(decision, own), 'own');
}

function teamOfTabs({ team, teams: before }: SessionState, decision: Decision, teams: Drafts): Partial<SessionState> {
  const own = teams[decision.id]?.own ?? '';
  if (team.origin === 'address' || own === (before[decision.id]?.own ?? '')) return {};
  const { members } = readAddress(`/${decision.id}/team/`, own, decision);
  return { team: { members, origin: 'own' } };
}

/** Returns the team of an address. It is the visitor's own if it has the same members. */
export function arrivingTeam({ teams }: SessionState, decision: Decision, members: readonly Member[]) {
  const isOwn = writeFragment(decision, NOTHING_ANSWERED, members) === teams[decision.id]?.own;
  return { members, origin: isOwn ? 'own' : 'address' } satisfies SessionState['team'];
}

/** Reads a stored fragment; the same object each time. Parts that cannot be read are left out. */
export const readFragment = memoizeByObject(
  (decision: Decision, fragment: string): Reading =>
    readAddress(`/${decision.id}/ask/`, `#${fragment}`, decision).reading,
);
