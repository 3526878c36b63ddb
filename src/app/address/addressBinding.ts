import type { Decision } from '#content';
import type { Page } from '#permalink';
import { addressFrom, pageWith, teamAddress } from '#state/addresses.ts';
import type { Session } from '#state/session.ts';
import type { Act, SessionState } from '#state/sessionState.ts';
import { addressAt, type History } from './history.ts';
import { createHistoryWriter, type Timing } from './historyWriter.ts';
import { type PendingEntry, createPageOpener } from './pageOpener.ts';
import type { Opened, Parts } from './parts.ts';
import { createScreen, type Shown } from './screen.ts';
import { type Run, runAfter, stepFor } from './step.ts';
import { prerenderedView, takeOver } from './takeOver.ts';

/**
 * `settled`: page, answers and address agree. `writing`: the visitor changed something, and its address is to be written.
 * `reading`: the address changed, and its page is to be shown.
 */
export type BindingState = 'settled' | 'writing' | 'reading';

/** Keeps the page on screen, the session and the address in agreement. */
export interface AddressBinding {
  readonly state: () => BindingState;
  readonly shown: () => Shown;
  /** Returns what the prerendered page of the first address shows. */
  readonly prerendered: () => Shown;
  /** Calls a listener each time that something else is shown; returns a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes to an address of the site, as a link does. */
  readonly goTo: (address: string) => void;
  /** Goes back or forward by so many entries. */
  readonly go: (delta: number) => void;
  /** Writes at once the address that is still to be written. */
  readonly flush: () => void;
}

interface Given {
  readonly session: Session;
  readonly history: History;
  readonly parts: Parts;
  readonly timing: Timing;
}

/**
 * Binds a session to the history of a browser. On load, Back, Forward and links the address wins, unless the visitor
 * changes an answer before its page is shown. What the visitor does is written into the address. `first` is what is
 * found under the current path.
 */
export function createAddressBinding({ session, history, parts, timing }: Given, first: Opened): AddressBinding {
  const start: PendingEntry = { entry: history.current(), by: 'load', keepsAnswers: false };
  const screen = createScreen(session, prerenderedView(first, start.entry.path), start.entry);
  const writer = createHistoryWriter(history, timing);
  const opener = createPageOpener({ parts, timing, show });
  let run: Run = null;

  function show(opened: Opened, pending: PendingEntry): void {
    const { view, isAhead } = takeOver(session, opened, pending);
    if (view.kind === 'page' && isAhead) {
      writer.replace(addressOf(session.getState(), view.decision, view.page));
      writer.flush();
    }
    screen.show(view, writer.current(), pending.by);
    if (view.kind === 'page' && view.page.kind === 'ask') session.actions.takeEarly(view.page.question ?? '');
  }

  function goTo(address: string, keepsAnswers: boolean): void {
    if (address !== addressAt(writer.current())) writer.push(address);
    run = null;
    opener.open({ entry: writer.current(), by: 'step', keepsAnswers });
  }

  function follow(state: SessionState, act: Act): void {
    const { view, by } = screen.shown();
    if (!state.decision) return;
    if (act.kind === 'open') return goTo(addressOf(state, state.decision, act.page), true);
    if (view.kind !== 'page' || view.decision !== state.decision) return;
    const step = stepFor(act, view.page.kind, run);
    run = runAfter(act);
    if (step === 'stay') return;
    if (opener.pending()) return opener.keepAnswers();
    const page = pageWith(view.decision, view.page, state.reading);
    writer[step](addressOf(state, view.decision, page));
    screen.show({ ...view, page }, writer.current(), step === 'push' ? 'step' : by);
  }

  session.subscribe((state, { act }) => state.act && state.act !== act && follow(state, state.act));
  show(first, start);
  history.listen(() => {
    writer.drop();
    run = null;
    opener.open({ entry: history.current(), by: 'history', keepsAnswers: false });
  });
  return {
    state: () => (opener.pending() ? 'reading' : writer.isWaiting() ? 'writing' : 'settled'),
    shown: screen.shown,
    prerendered: screen.prerendered,
    subscribe: screen.subscribe,
    goTo: (address) => goTo(address, false),
    go: (delta) => {
      writer.flush();
      history.go(delta);
    },
    flush: writer.flush,
  };
}

function addressOf({ reading, team }: SessionState, decision: Decision, page: Page): string {
  return page.kind === 'team' ? teamAddress(decision, team.members, reading) : addressFrom(decision, page, reading);
}
