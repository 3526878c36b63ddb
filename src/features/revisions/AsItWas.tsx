import { Link } from '#parts/page/Link.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { sayAsItWas } from '#words/revisions/asItWas.ts';

interface Props {
  /** The address of the page as it is today. */
  readonly today: string;
}

/** Marks a page that shows a past revision, and leads to the page as it is. */
export function AsItWas({ today }: Props) {
  const decision = useDecision();
  return (
    <Notice title={sayAsItWas(decision)}>
      <p>
        Questions, values, weights and reasons are those of that time. What is said of an option in general is today’s.
        Links copied here keep the revision.
      </p>
      <p>
        <Link to={today}>See it as it is today</Link>
      </p>
    </Notice>
  );
}
