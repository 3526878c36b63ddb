import { Link } from 'react-router';
import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { addressFrom } from '#state/addresses.ts';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';

/** When to use which, each with the way to the option's own page. */
export function Verdict({ decision }: { readonly decision: Decision }) {
  return (
    <Section heading="The verdict">
      <EachOption decision={decision} look="barred">
        {({ id, label, useIf }) => (
          <>
            <h3>
              <Link to={addressFrom(decision, { kind: 'pick', claim: id }, NOTHING_ANSWERED)}>
                When to pick {label}
              </Link>
            </h3>
            <p>{useIf}</p>
          </>
        )}
      </EachOption>
    </Section>
  );
}
