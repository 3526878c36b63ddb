import { Link } from '#parts/page/Link.tsx';
import styles from './HowWeWeigh.module.css';

/** Explains what every pick is based on. */
export function HowWeWeigh() {
  return (
    <section className={styles.how} aria-labelledby="how-we-weigh">
      <h2 id="how-we-weigh">How we weigh</h2>
      <dl>
        <div>
          <dt>Answers set the weights</dt>
          <dd>Each answer says which factors count, and how much. Change any of them, and the pick follows.</dd>
        </div>
        <div>
          <dt>Sources set the values</dt>
          <dd>Each value from 0 to 100 has a fact, a range and a source with its date.</dd>
        </div>
        <div>
          <dt>Every sum can be redone</dt>
          <dd>
            <span>{'A lead splits into points that add up to it, to the last tenth. '}</span>
            <Link to="/method/">See how a pick is worked out</Link>
          </dd>
        </div>
      </dl>
    </section>
  );
}
