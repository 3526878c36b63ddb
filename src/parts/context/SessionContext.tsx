import { createContext, useContext } from 'react';
import type { Evaluation, Reading } from '#engine';
import { evaluationOf } from '#state/evaluation.ts';
import type { SessionActions } from '#state/actions.ts';
import { type Session, useStore } from '#state/session.ts';
import { isMapMove, type SessionState, shownReading } from '#state/sessionState.ts';
import { useDecision } from './DecisionContext.ts';

/** Services that the app gives to every page. */
export interface AppServices {
  readonly session: Session;
  /** Writes an address of the site out in full: “/go-vs-rust/…” becomes “https://…/go-vs-rust/…”. */
  readonly inFull: (address: string) => string;
  /** The repository for corrections: “https://…/owner/name”; none if the build names none. */
  readonly repository?: string | null;
}

export const SessionContext = createContext<AppServices | null>(null);

export function useAppServices(): AppServices {
  const services = useContext(SessionContext);
  if (!services) throw new Error('A page needs a SessionContext around it.');
  return services;
}

/** Returns what `select` takes from the session; it has to return the same thing for the same state. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useAppServices().session, select);
}

export function useActions(): SessionActions {
  return useAppServices().session.actions;
}

/** The answers of a deferred part of the page; null in parts that follow at once. */
export const DeferredReading = createContext<Reading | null>(null);

/**
 * Returns the answers for this part of the page, with what a slider is being moved to. Moves of the map count when they
 * end: most of the page could not follow every frame of them.
 */
export function useReading(): Reading {
  const deferred = useContext(DeferredReading);
  return useSession((state) => deferred ?? (state.held && isMapMove(state.held) ? state.reading : shownReading(state)));
}

export function useEvaluation(): Evaluation {
  return evaluationOf(useDecision(), useReading());
}

/** Returns the answers with what is being moved, on the map too, at once in every part of the page. */
export function useMovingReading(): Reading {
  return useSession(shownReading);
}

export function useMovingEvaluation(): Evaluation {
  return evaluationOf(useDecision(), useMovingReading());
}
