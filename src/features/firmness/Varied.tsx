import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type VariedResult, varyResult } from '#state/variedResult.ts';
import { useReading, useSession } from '#parts/SessionContext.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { useDecision } from '#parts/DecisionContext.ts';

const VariedContext = createContext<VariedResult | null>(null);

interface Props {
  readonly children: ReactNode;
}

/** Varies the result in idle moments, for all parts of it that tell how firm it is. */
export function Varied({ children }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const isMoving = useSession(({ held, heldValue }) => held !== null || heldValue !== null);
  const work = useMemo(() => (isMoving ? null : () => varyResult(decision, reading)), [decision, reading, isMoving]);
  const result = useIdleResult(work);
  return <VariedContext value={result}>{children}</VariedContext>;
}

/** Null until all variations of what is shown are counted: what was counted for other answers is not shown. */
export function useVaried(): VariedResult | null {
  return useContext(VariedContext);
}
