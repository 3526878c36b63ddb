import { Link } from '#parts/page/Link.tsx';
import { NOTHING_ANSWERED } from '#engine';
import { addressFrom } from '#state/addresses.ts';
import { Section } from '#ui/page/Section.tsx';
import { EachOption } from './EachOption.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Says when to use which option, and links to the page of each. */
export function Verdict() {
  const decision = useDecision();
  return (
    <Section heading="The verdict">
      <EachOption look="barred">
        {({ id, label, useIf }) => (
          <>
            <h3>
              <Link
                to={addressFrom(decision, { kind: 'pick', claim: id }, NOTHING_ANSWERED)}
              >{`When to pick ${label}`}</Link>
            </h3>
            <p>{useIf}</p>
          </>
        )}
      </EachOption>
    </Section>
  );
}
