import type { Decision } from '#content';
import { OptionName } from '#charts/OptionName.tsx';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** How to begin a new project with each option. */
export function Today({ decision }: { readonly decision: Decision }) {
  return (
    <Section heading="Starting a new project today">
      <EachOption decision={decision}>
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
