import { Marked } from '#ui/drawing/Marked.tsx';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** Lists what each option costs in daily work. */
export function Costs() {
  return (
    <Section heading="What each one costs" sentence="The price shows in daily work, not on the first day.">
      <EachOption>
        {({ label, friction, pointsAgainst }, slot) => (
          <>
            <h3>
              <Marked slot={slot}>
                <span>{`What ${label} costs`}</span>
              </Marked>
            </h3>
            <p>{friction}</p>
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
