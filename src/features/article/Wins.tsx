import { Marked } from '#ui/drawing/Marked.tsx';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** Lists where each option wins, with the same number of points for every option. */
export function Wins() {
  return (
    <Section heading="What speaks for each">
      <EachOption>
        {({ label, wins, pointsFor }, slot) => (
          <>
            <h3>
              <Marked slot={slot}>
                <span>{`Where ${label} wins`}</span>
              </Marked>
            </h3>
            <p>{wins}</p>
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
