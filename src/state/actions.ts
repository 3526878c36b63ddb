import type { StoreApi } from 'zustand/vanilla';
import type { Decision } from '#content';
import {
  importanceOf,
  isEmpty,
  NOTHING_ANSWERED,
  ownValueAt,
  type Place,
  type Reading,
  UNSURE,
  withAnswer,
  withImportances,
  withOwnValue,
} from '#engine';
import { type Notice, normalReading, type Page, type ReadAddress, writeFragment } from '#permalink';
import { draftGoneBack, replacedDraft, withDraft } from './drafts.ts';
import { ourValue } from './ownValues.ts';
import {
  type Act,
  arrivingTeam,
  type EarlyAnswer,
  fragmentAside,
  type Held,
  keptCameFrom,
  type OlderLink,
  onPage,
  ownedBy,
  readFragment,
  type SessionState,
} from './sessionState.ts';
import { type TeamActions, teamActionsOn } from './team.ts';

/** Everything that a visitor can do. Without a decision on the page, an act on answers does nothing. */
export interface SessionActions extends TeamActions {
  answer: (question: string, answer: string) => void;
  /** Remembers an answer that was chosen before the program had loaded. */
  answerEarly: (early: EarlyAnswer) => void;
  /** Gives the remembered answer, if it answers this question. */
  takeEarly: (question: string) => void;
  notSure: (question: string) => void;
  /** Moves a slider or the map. The move counts at once; {@link SessionActions.release} keeps it. */
  hold: (importances: Held) => void;
  /** Moves an own value, 0..100. The move counts at once; {@link SessionActions.dispute} keeps it. */
  holdValue: (place: Place, value: number) => void;
  /** Keeps a move as one change. A move that ends where it began is no change. */
  release: () => void;
  /** Sets an own value, 0..100, in place of ours. */
  dispute: (place: Place, value: number) => void;
  /** Removes an own value, so that ours counts again. */
  putBack: (place: Place) => void;
  /** Ends a series of changes to one question or value: the next change is a new entry in the history. */
  settle: () => void;
  open: (page: Page) => void;
  /** Remembers the current result before a link opens a variant of it. */
  followVariant: (variant: Reading) => void;
  startOver: () => void;
  /** Brings back own answers that a link or “Start again” replaced; own answers on the page are set aside for them. */
  backToOwn: () => void;
  /** Makes the answers of an address the visitor's own; the previous own answers are set aside. */
  makeOwn: () => void;
  dropOwnValues: () => void;
  dismissNotices: () => void;
  /** Takes over the answers of an address. */
  receive: (decision: Decision, read: ReceivedAddress, notices: readonly Notice[]) => void;
  /** Puts a decision on the page, with the visitor's draft. */
  resume: (decision: Decision) => void;
}

/** An address, and what is known of it if it was made with an older revision. */
export interface ReceivedAddress extends ReadAddress {
  readonly older?: OlderLink;
}

type Store = StoreApi<SessionState>;

/** Returns everything that a visitor can do in the session of a store. */
export function actionsOn(store: Store): SessionActions {
  return { ...answering(store), ...disputing(store), ...replacing(store), ...arriving(store), ...teamActionsOn(store) };
}

/** Acts on answers and on how much they count. */
function answering({ getState, setState }: Store) {
  const answer = (question: string, given: string) =>
    change({ getState, setState }, (reading) => withAnswer(reading, question, given), { kind: 'change', question });
  return {
    answer,
    notSure: (question) => answer(question, UNSURE),
    answerEarly: (early) => setState({ early }),
    takeEarly: (question) => {
      const { early } = getState();
      if (early?.question !== question) return;
      setState({ early: null });
      answer(question, early.answer);
    },
    hold: (held) => setState({ held }),
    release: () => {
      const { held, reading } = getState();
      if (!held) return;
      const isMoved = Object.entries(held).some(([id, tenths]) => tenths !== importanceOf(reading, id));
      if (isMoved) change({ getState, setState }, (before) => withImportances(before, held), actOf(held));
      else setState({ held: null });
    },
    settle: () => setState({ act: { kind: 'settle' } }),
  } satisfies Partial<SessionActions>;
}

/** Acts on own values. */
function disputing({ getState, setState }: Store) {
  const put = (place: Place, value: number | null) => {
    const { decision, reading } = getState();
    if (!decision) return;
    const own = ownValueAt(reading, place);
    // A gesture may end where it began, at our value.
    const isMoved = value === null ? own !== undefined : value !== (own ?? ourValue(decision, reading, place)?.value);
    if (!isMoved) return setState({ heldValue: null });
    const edited = normalReading(decision, withOwnValue(reading, place, value));
    change({ getState, setState }, () => edited, { kind: 'change-value', place });
  };
  return {
    holdValue: (place, value) => setState({ heldValue: { ...place, value } }),
    dispute: put,
    putBack: (place) => put(place, null),
    dropOwnValues: () =>
      change({ getState, setState }, (reading) => ({ ...reading, ownValues: {} }), { kind: 'replace-reading' }),
  } satisfies Partial<SessionActions>;
}

/** Acts that replace all answers at once. */
function replacing({ getState, setState }: Store) {
  return {
    startOver: () => {
      const { decision, drafts, reading } = getState();
      const [first] = decision?.questions ?? [];
      if (!decision || !first) return;
      // Without a draft, the answers of a link are set aside.
      const before = drafts[decision.id] ?? { own: writeFragment(decision, reading), aside: [] };
      setState({
        ...onPage(decision, NOTHING_ANSWERED, 'own'),
        cameFrom: null,
        drafts: withDraft(drafts, decision.id, replacedDraft(before, '')),
        act: { kind: 'open', page: { kind: 'ask', question: first.id } },
      });
    },
    backToOwn: () => {
      const { decision, drafts, origin, reading } = getState();
      const stored = fragmentAside(getState());
      const draft = decision && drafts[decision.id];
      if (!draft || stored === null) return;
      const kept = readFragment(decision, stored);
      const own = writeFragment(decision, kept);
      const gone = draftGoneBack(draft, origin, { stored, own, page: writeFragment(decision, reading) });
      setState({
        ...onPage(decision, kept, 'own'),
        cameFrom: null,
        drafts: withDraft(drafts, decision.id, gone),
        act: { kind: 'replace-reading' },
      });
    },
    makeOwn: () => change({ getState, setState }, (reading) => reading, { kind: 'settle' }),
  } satisfies Partial<SessionActions>;
}

/** Acts that open a page, and what an address brings. */
function arriving({ getState, setState }: Store) {
  const resume = (decision: Decision) => {
    const draft = readFragment(decision, getState().drafts[decision.id]?.own ?? '');
    setState(onPage(decision, draft, 'own'));
  };
  return {
    open: (page) => setState({ act: { kind: 'open', page } }),
    followVariant: (variant) => {
      const { decision, reading } = getState();
      if (!decision) return;
      const result = writeFragment(decision, reading);
      setState({ cameFrom: { decision: decision.id, result, variant: writeFragment(decision, variant) } });
    },
    dismissNotices: () => setState({ notices: [] }),
    resume,
    receive: (decision, read, notices) => {
      setState({ notices, older: read.older ?? null });
      if (read.page.kind === 'team') setState({ team: arrivingTeam(getState(), decision, read.members) });
      if (read.page.kind === 'team' ? !isEmpty(read.reading) : read.state === 'read') {
        const fragment = writeFragment(decision, read.reading);
        const isOwn = fragment === getState().drafts[decision.id]?.own;
        setState({
          ...onPage(decision, read.reading, isOwn ? 'own' : 'address'),
          cameFrom: keptCameFrom(getState(), decision, fragment),
        });
      } else if (read.page.kind === 'pick' || read.page.kind === 'compare') {
        setState(onPage(decision, NOTHING_ANSWERED, 'address'));
      } else {
        resume(decision);
      }
    },
  } satisfies Partial<SessionActions>;
}

function actOf(held: Held): Act {
  const [question, ...more] = Object.keys(held);
  if (question !== undefined && more.length === 0) return { kind: 'change', question };
  return { kind: 'balance', questions: Object.keys(held) };
}

function change(
  { getState, setState }: Pick<Store, 'getState' | 'setState'>,
  edit: (reading: Reading) => Reading,
  act: Act,
): void {
  const { decision, reading } = getState();
  if (decision) setState({ ...ownedBy(getState(), decision, edit(reading)), act });
}
