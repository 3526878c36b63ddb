import { meets } from '#state/reading.ts';
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
  const met = decision.contradictions.filter(
    ({ when }) => meets(reading, when) && (question === undefined || Object.hasOwn(when, question)),
  );
  const widest = met.filter(({ when }) => !met.some((other) => isPartOf(when, other.when)));
  return (
    <div role="status">
      {widest.map(({ id, hint }) => (
        <Notice key={id} title="These answers rarely go together">
          <p>{hint}</p>
        </Notice>
      ))}
    </div>
  );
}

/** Whether another contradiction says the same about more answers. */
function isPartOf(when: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const questions = Object.keys(when);
  return questions.length < Object.keys(other).length && questions.every((question) => Object.hasOwn(other, question));
}
