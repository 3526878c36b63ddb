import { Link } from 'react-router';
import type { Decision, Summary } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { sayDefaultPick } from '#words/outcome.ts';
import { useReading } from '#parts/SessionContext.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './Related.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

/** Of many options only the first pairs are offered; each option's comparisons lead on to the others. */
const MOST_PAIRS = 6;

interface Props {
  /** The decisions that this one names as related. */
  readonly related: readonly Summary[];
}

/** What is often compared next: two of the options at a time, then other decisions. */
export function Related({ related }: Props) {
  const decision = useDecision();
  const reading = useReading();
  return (
    <Section heading="Related comparisons" sentence="Two options at a time, factor by factor.">
      <ul role="list" className={styles.related}>
        {pairsOf(decision).map(([left, right]) => (
          <li key={`${left.id} ${right.id}`}>
            <Link
              to={addressFrom(decision, { kind: 'compare', left: left.id, right: right.id }, reading)}
            >{`${left.label} or ${right.label}`}</Link>
          </li>
        ))}
        {related.map((summary) => (
          <li key={summary.id}>
            <Link to={`/${summary.id}/`}>{summary.title}</Link>
            <p>{sayDefaultPick(summary)}</p>
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
