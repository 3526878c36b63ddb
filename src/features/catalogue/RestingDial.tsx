import type { Summary } from '#content';
import { Dial } from '#charts/Dial.tsx';
import styles from './RestingDial.module.css';

/** Shows the dial before there is an answer; in a single column the question comes before it. */
export function RestingDial({ options }: Pick<Summary, 'options'>) {
  const [left, right] = options.map(({ label }, place) => ({ slot: place + 1, label }));
  if (!left || !right) return null;
  return (
    <div className={styles.resting}>
      <Dial left={left} right={right} lead={null} />
    </div>
  );
}
