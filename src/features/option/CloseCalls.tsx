import { PageTitle } from '#parts/page/PageTitle.tsx';
import { sayEither } from '#words/labels.ts';
import { AskLink } from '#parts/answers/AskLink.tsx';
import styles from './OptionArticle.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Tells a reader without answers what to do when two options are too close to call. */
export function CloseCalls() {
  const decision = useDecision();
  return (
    <div className={styles.article}>
      <PageTitle parts={['Too close to call', decision.title]} />
      <h1 tabIndex={-1}>{`${decision.title}: too close to call`}</h1>
      <p className={styles.useIf}>With a lead under two points we name both options. This is what then decides.</p>
      <dl className={styles.situations}>
        {Object.entries(decision.closeCalls).map(([pair, text]) => (
          <div key={pair}>
            <dt>{sayEither(decision, pair.split('/'))}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.start}>
        <AskLink />
      </p>
    </div>
  );
}
