import { Link } from 'react-router';
import type { Decision } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/SessionContext.tsx';
import { Breadcrumbs } from '#ui/page/Breadcrumbs.tsx';

/** Where a page stands in the site. */
export function Trail({ decision, here }: { readonly decision: Decision; readonly here: string }) {
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
