import { useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { sayOptions } from '#words/labels.ts';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Section } from '#ui/page/Section.tsx';
import { importanceTurns, type Turn, valueTurns } from '#words/compare/pairTurns.ts';
import styles from './CompareLinks.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** The number of changes shown before the visitor asks for more. */
const AT_FIRST = 3;

interface Props {
  readonly left: string;
  readonly right: string;
}

/** Shows the importances and single values that would put the other of two options ahead, if nothing else changes. */
export function Turns({ left, right }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const [importances, values] = useMemo(
    () => [importanceTurns(decision, reading, [left, right]), valueTurns(decision, reading, [left, right])],
    [decision, reading, left, right],
  );
  const listed = (turns: readonly Turn[]) => (
    <ul role="list" className={styles.links}>
      {turns.map((turn) => (
        <li key={turn.id}>
          <Link to={addressFrom(decision, { kind: 'compare', left, right }, turn.reading)}>{turn.sentence}</Link>
        </li>
      ))}
    </ul>
  );
  return (
    <Section
      heading="What would turn it between these two"
      sentence={`Between ${sayOptions(decision, [left, right])} alone. Each line leads to the comparison with that change.`}
    >
      {importances.length === 0 ? <p>How much an answer counts does not turn it.</p> : listed(importances)}
      {values.length === 0 ? <p>No single value does, from 0 to 100.</p> : listed(values.slice(0, AT_FIRST))}
      {values.length > AT_FIRST && (
        <Disclosure summary={`All ${values.length} values that would`}>{listed(values.slice(AT_FIRST))}</Disclosure>
      )}
    </Section>
  );
}
