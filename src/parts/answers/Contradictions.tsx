import { contradictionsIn } from '#words/result/warnings.ts';
import { Notice } from '#ui/page/Notice.tsx';
import { useReading } from '../context/SessionContext.tsx';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** Shows only the hints on the answer to this question; all of them unless given. */
  readonly question?: string;
}

/** Hints on answers that rarely go together. The answers count as they are. */
export function Contradictions({ question }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const met = contradictionsIn(decision, reading).filter(
    ({ when }) => question === undefined || Object.hasOwn(when, question),
  );
  return (
    <div role="status">
      {met.map(({ id, hint }) => (
        <Notice key={id} title="These answers rarely go together">
          <p>{hint}</p>
        </Notice>
      ))}
    </div>
  );
}
