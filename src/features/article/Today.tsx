import { OptionName } from '#charts/OptionName.tsx';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** How to begin a new project with each option. */
export function Today() {
  return (
    <Section heading="Starting a new project today">
      <EachOption>
        {({ label, today }, slot) => (
          <>
            <h3>
              <OptionName slot={slot} label={`With ${label}`} />
            </h3>
            <p>{today}</p>
          </>
        )}
      </EachOption>
    </Section>
  );
}
