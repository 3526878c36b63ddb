import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import styles from './Philosophies.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Describes every option in one line. */
export function Philosophies() {
  const decision = useDecision();
  return (
    <section aria-labelledby="philosophies">
      <h2 id="philosophies">
        <Hidden>The options in one line each</Hidden>
      </h2>
      <dl className={styles.philosophies}>
        {decision.options.map(({ id, philosophy }) => (
          <div key={id}>
            <dt>
              <OptionTag option={id} />
            </dt>
            <dd>{philosophy}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
