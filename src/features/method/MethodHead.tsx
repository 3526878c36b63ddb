import { PageTitle } from '#parts/page/PageTitle.tsx';
import styles from './MethodHead.module.css';

const TITLE = 'How a pick is worked out';

/** Sums the method up in three sentences. */
export function MethodHead() {
  return (
    <header className={styles.head}>
      <PageTitle parts={[TITLE]} />
      <h1 tabIndex={-1}>{TITLE}</h1>
      <p className={styles.lede}>
        Answers set how much each factor counts. Sources set how well each option does. The rest is arithmetic, and this
        page does it once with numbers small enough for a pencil.
      </p>
    </header>
  );
}
