import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type VariedResult, varyResult } from '#state/variedResult.ts';
import { useReading, useSession } from '#parts/context/SessionContext.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

const VariedContext = createContext<VariedResult | null>(null);

interface Props {
  readonly children: ReactNode;
}

/** Counts variations of the result in idle moments, once for all components that show firmness. */
export function Varied({ children }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const isMoving = useSession(({ held, heldValue }) => held !== null || heldValue !== null);
  const work = useMemo(() => (isMoving ? null : () => varyResult(decision, reading)), [decision, reading, isMoving]);
  const result = useIdleResult(work);
  return <VariedContext value={result}>{children}</VariedContext>;
}

/** Returns the counted variations, or null until they are counted for the answers on the page. */
export function useVaried(): VariedResult | null {
  return useContext(VariedContext);
}
