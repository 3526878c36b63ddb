import { Link } from '#parts/page/Link.tsx';
import type { Decision } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { sayDefaultPick } from '#words/outcome.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './Related.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Most pairs of options to offer. Each comparison links to the remaining ones. */
const MOST_PAIRS = 6;

/** Links to what readers often compare next: pairs of the options, then other decisions. */
export function Related() {
  const decision = useDecision();
  const { relatedDecisions = [] } = decision;
  const reading = useReading();
  return (
    <Section
      heading="Related comparisons"
      sentence={`Two options at a time, factor by factor${relatedDecisions.length > 0 ? ', and related decisions' : ''}.`}
    >
      <ul role="list" className={styles.related}>
        {pairsOf(decision).map(([left, right]) => (
          <li key={`${left.id} ${right.id}`}>
            <Link
              to={addressFrom(decision, { kind: 'compare', left: left.id, right: right.id }, reading)}
            >{`${left.label} or ${right.label}`}</Link>
          </li>
        ))}
        {relatedDecisions.map((related) => (
          <li key={related.id}>
            <Link to={`/${related.id}/`}>{related.title}</Link>
            <p>{sayDefaultPick(related)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function pairsOf({ options }: Decision) {
  const pairs = options.flatMap((left, place) => options.slice(place + 1).map((right) => [left, right] as const));
  return pairs.slice(0, MOST_PAIRS);
}
