import type { Decision } from '#content';
import { isEmpty, questionsWithoutAnswer } from '#engine';
import { type Notice, type Page, type ReadAddress, readAddress } from '#permalink';
import { pageWith, RESULT } from '#state/addresses.ts';
import { claimOf, evaluationOf } from '#state/evaluation.ts';
import type { Session } from '#state/session.ts';
import type { SessionState } from '#state/sessionState.ts';
import type { Entry } from './history.ts';
import type { PendingEntry } from './pageOpener.ts';
import type { Opened } from './parts.ts';
import { linksToDecisions, linksToPages } from '#words/page/suggestedLinks.ts';
import type { View } from './view.ts';

interface Taken {
  readonly view: View;
  /** True if view and session are newer than the address, which has to be written again. */
  readonly isAhead: boolean;
}

/** Reads the address of an entry: gives its answers to the session, and returns what to show. */
export function takeOver(session: Session, opened: Opened, { entry, keepsAnswers }: PendingEntry): Taken {
  if (opened.kind !== 'decision') return { view: viewOutside(opened, entry), isAhead: false };
  const decision = opened.past ?? opened.decision;
  const read = readAddress(entry.path, entry.fragment, decision);
  const { page } = read;
  const isKept = (keepsAnswers || read.isAnchor) && hasAnswersFor(decision, session.getState());
  if (!isKept) receive(session, decision, { read, entry });
  if (page.kind === 'not-found') {
    const suggestions = linksToPages(decision, page.nearest, read);
    return { view: { kind: 'not-found', suggestions }, isAhead: false };
  }
  if (read.state === 'unreadable' && !isKept) return { view: { kind: 'unreadable', decision, page }, isAhead: false };
  const { reading } = session.getState();
  const led = leadOn(decision, page, session.getState());
  const isAhead = isKept || read.isAnchor || led !== page;
  return { view: { kind: 'page', decision, page: isAhead ? pageWith(decision, led, reading) : page }, isAhead };
}

/** Returns true if the session has answers to keep. An address without answers, such as that of an option, brings none. */
function hasAnswersFor(decision: Decision, state: SessionState): boolean {
  return state.decision === decision && !(state.origin === 'address' && isEmpty(state.reading));
}

/** Returns the view of a path in its prerendered page, which knows no fragment and no answers. */
export function prerenderedView(opened: Opened, path: string): View {
  if (opened.kind === 'no-decision') return { kind: 'not-found', suggestions: [] };
  if (opened.kind !== 'decision') return opened;
  const { page } = readAddress(path, '', opened.decision);
  return page.kind === 'not-found'
    ? { kind: 'not-found', suggestions: [] }
    : { kind: 'page', decision: opened.decision, page };
}

function viewOutside(opened: Exclude<Opened, { readonly kind: 'decision' }>, entry: Entry): View {
  if (opened.kind !== 'no-decision') return opened;
  return { kind: 'not-found', suggestions: linksToDecisions(opened.titles, entry) };
}

/**
 * Replaces `/ask/` with the question that was answered before the program had loaded, otherwise with the first open
 * one.
 */
function leadOn(
  { questions }: Decision,
  page: Page,
  { early, reading }: Pick<SessionState, 'early' | 'reading'>,
): Page {
  if (page.kind !== 'ask' || page.question !== null) return page;
  const [open] = questionsWithoutAnswer(questions, reading);
  const question = questions.find(({ id }) => id === early?.question) ?? open;
  return question ? { kind: 'ask', question: question.id } : RESULT;
}

/** Gives an address to the session. Pages of a result tell by themselves what has changed since an older one. */
function receive(session: Session, decision: Decision, { read, entry: { path, fragment } }: Received): void {
  const revision = olderRevisionIn(read);
  if (revision === null) return session.actions.receive(decision, read, noticesOf(decision, read));
  const { reading, members, notices } = read;
  const older = { revision, path, fragment, reading, members };
  const others = notices.filter(({ kind }) => kind !== 'unknown-revision');
  session.actions.receive(decision, { ...read, older }, others);
}

interface Received {
  readonly read: ReadAddress;
  readonly entry: Entry;
}

/** Returns the older revision with which a result, a comparison or a team was made; null for any other address. */
function olderRevisionIn({ notices, page, state }: ReadAddress): number | null {
  if (state !== 'read' || page.kind === 'article' || page.kind === 'ask' || page.kind === 'not-found') return null;
  const [older] = notices.flatMap((notice) => (notice.kind === 'unknown-revision' ? notice : []));
  return older?.revision && older.revision < older.today ? older.revision : null;
}

function noticesOf(decision: Decision, { notices, page, reading, state }: ReadAddress): readonly Notice[] {
  if (state !== 'read' || page.kind !== 'pick') return notices;
  const isKnown =
    page.claim === 'toss-up' || page.claim === 'none-fits' || decision.options.some(({ id }) => id === page.claim);
  if (!isKnown || page.claim === claimOf(evaluationOf(decision, reading))) return notices;
  return [...notices, { kind: 'pick-differs', claimed: page.claim }];
}
