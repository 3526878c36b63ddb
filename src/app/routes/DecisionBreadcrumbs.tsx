import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Breadcrumbs } from '#ui/page/Breadcrumbs.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Shows the pages from the catalogue to this page of a decision. */
export function DecisionBreadcrumbs({ here }: { readonly here: string }) {
  const decision = useDecision();
  const reading = useReading();
  return (
    <Breadcrumbs
      items={[
        <Link key="decisions" to="/">
          Decisions
        </Link>,
        <Link key="decision" to={addressFrom(decision, { kind: 'article' }, reading)}>
          {decision.title}
        </Link>,
        here,
      ]}
    />
  );
}
