import { useDecision } from '#parts/context/DecisionContext.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Marked } from '#ui/drawing/Marked.tsx';
import { Section } from '#ui/page/Section.tsx';
import { textFor } from '#words/clauses.ts';
import { EachOption } from './EachOption.tsx';

/** Lists what each option costs in daily work. */
export function Costs() {
  const decision = useDecision();
  const reading = useReading();
  return (
    <Section heading="What each one costs" sentence="The price shows in daily work, not on the first day.">
      <EachOption>
        {({ id, label, friction, pointsAgainst }, slot) => (
          <>
            <h3>
              <Marked slot={slot}>
                <span>{`What ${label} costs`}</span>
              </Marked>
            </h3>
            <p>{textFor(decision, reading, id)(friction)}</p>
            <ul>
              {pointsAgainst.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </>
        )}
      </EachOption>
    </Section>
  );
}
