import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { useReading } from '#parts/context/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import styles from './CompareLinks.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Offers comparisons with each other option when the address compares an option with itself. */
export function OtherPairs({ option }: { readonly option: string }) {
  const decision = useDecision();
  const reading = useReading();
  const name = optionLabel(decision, option);
  return (
    <>
      <PageTitle parts={[`Compare ${name} with what?`, decision.title]} />
      <h1 tabIndex={-1}>{`Compare ${name} with what?`}</h1>
      <ul className={styles.links}>
        {decision.options
          .filter(({ id }) => id !== option)
          .map(({ id, label }) => (
            <li key={id}>
              <Link
                to={addressFrom(decision, { kind: 'compare', left: option, right: id }, reading)}
              >{`${name} and ${label}`}</Link>
            </li>
          ))}
      </ul>
    </>
  );
}
