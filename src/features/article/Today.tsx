import { Marked } from '#ui/drawing/Marked.tsx';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** Shows how to start a new project with each option. */
export function Today() {
  return (
    <Section heading="Starting a new project today">
      <EachOption>
        {({ label, today }, slot) => (
          <>
            <h3>
              <Marked slot={slot}>
                <span>{`With ${label}`}</span>
              </Marked>
            </h3>
            <p>{today}</p>
          </>
        )}
      </EachOption>
    </Section>
  );
}
