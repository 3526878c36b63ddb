import type { ReactNode } from 'react';
import type { OptionWords } from '#content';
import { Bar } from '#ui/drawing/Bar.tsx';
import styles from './EachOption.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** A bar in the colour and pattern of each option over its column. */
  readonly look?: 'barred';
  /** What stands in the column of an option. */
  readonly children: (option: OptionWords, slot: number) => ReactNode;
}

/** The options side by side, each in a column of the same width. */
export function EachOption({ look, children }: Props) {
  const decision = useDecision();
  return (
    <div className={styles.options}>
      {decision.options.map((option, index) => (
        <div key={option.id}>
          {look === 'barred' && <Bar slot={index + 1} share={1} />}
          {children(option, index + 1)}
        </div>
      ))}
    </div>
  );
}
