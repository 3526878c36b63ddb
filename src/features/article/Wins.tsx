import { useDecision } from '#parts/context/DecisionContext.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Marked } from '#ui/drawing/Marked.tsx';
import { Section } from '#ui/page/Section.tsx';
import { textFor } from '#words/clauses.ts';
import { EachOption } from './EachOption.tsx';

/** Lists where each option wins, with the same number of points for every option. */
export function Wins() {
  const decision = useDecision();
  const reading = useReading();
  return (
    <Section heading="What speaks for each">
      <EachOption>
        {({ id, label, wins, pointsFor }, slot) => (
          <>
            <h3>
              <Marked slot={slot}>
                <span>{`Where ${label} wins`}</span>
              </Marked>
            </h3>
            <p>{textFor(decision, reading, id)(wins)}</p>
            <ul>
              {pointsFor.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </>
        )}
      </EachOption>
    </Section>
  );
}
