import { Disclosure } from '#ui/page/Disclosure.tsx';
import { countOf } from '#lib/english.ts';
import type { Flip } from '#words/result/flip.ts';
import styles from './FlipList.module.css';
import { VariantLink } from '#parts/pick/VariantLink.tsx';

/** The number of changes shown before the visitor asks for more. */
const AT_FIRST = 3;

interface Props {
  readonly flips: readonly Flip[];
}

/** Lists changes that give another result: the first few at once, the rest on demand. */
export function FlipList({ flips }: Props) {
  const more = flips.slice(AT_FIRST);
  return (
    <div className={styles.flips}>
      <Lines flips={flips.slice(0, AT_FIRST)} />
      {more.length > 0 && (
        <Disclosure summary={countOf(more.length, 'more change')}>
          <Lines flips={more} />
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ flips }: Props) {
  return (
    <ul role="list">
      {flips.map(({ sentence, notes, reading }) => (
        <li key={sentence}>
          <VariantLink reading={reading}>{sentence}</VariantLink>
          {notes.length > 0 && <p>{notes.join(' ')}</p>}
        </li>
      ))}
    </ul>
  );
}
