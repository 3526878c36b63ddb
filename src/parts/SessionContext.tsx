import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Evaluation, Reading } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';
import type { SessionActions } from '#state/actions.ts';
import type { Session } from '#state/session.ts';
import { isOnMap, type SessionState, shownReading } from '#state/sessionState.ts';
import { useDecision } from './DecisionContext.ts';

/** What every page is given: the visitor's session, and how an address of the site is written out in full. */
export interface Surroundings {
  readonly session: Session;
  /** “/go-vs-rust/…” → “https://…/go-vs-rust/…” */
  readonly inFull: (address: string) => string;
  /** Where corrections can be proposed, as the build names it: “https://…/owner/name”; none where it names none. */
  readonly repository?: string | null;
}

export const SessionContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SessionContext);
  if (!surroundings) throw new Error('A page needs a SessionContext around it.');
  return surroundings;
}

/** What `select` takes from the session; it must give the same thing for the same state. */
export function useSession<T>(select: (state: SessionState) => T): T {
  const { session } = useSurroundings();
  return useSyncExternalStore(
    session.subscribe,
    () => select(session.getState()),
    () => select(session.getInitialState()),
  );
}

export function useActions(): SessionActions {
  return useSurroundings().session.actions;
}

/** The answers of a part of the page that follows when there is time; null for what follows at once. */
export const LateReading = createContext<Reading | null>(null);

/**
 * The answers as this part of the page shows them, with what is being moved. What is being moved on the map comes in
 * once it is let go: most of a page is out of sight of it, and could not follow at every frame.
 */
export function useReading(): Reading {
  const late = useContext(LateReading);
  return useSession((state) => late ?? (state.held && isOnMap(state.held) ? state.reading : shownReading(state)));
}

export function useEvaluation(): Evaluation {
  return evaluationOf(useDecision(), useReading());
}

/** The answers with what is being moved, on the map too, at once in every part of the page. */
export function useMovingReading(): Reading {
  return useSession(shownReading);
}

export function useMovingEvaluation(): Evaluation {
  return evaluationOf(useDecision(), useMovingReading());
}
