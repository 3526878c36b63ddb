import { contradictionsIn } from '#words/result/warnings.ts';
import { Notice } from '#ui/page/Notice.tsx';
import { useReading } from './SessionContext.tsx';
import { useDecision } from './DecisionContext.ts';

interface Props {
  /** Only what concerns the answer to this question, by id; all of them unless given. */
  readonly question?: string;
}

/** Answers that rarely go together, with what may have been meant. They count as they are. */
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
