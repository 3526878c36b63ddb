import type { ReactNode } from 'react';
import type { OptionWords } from '#content';
import { Bar } from '#ui/drawing/Bar.tsx';
import styles from './EachOption.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** `barred` puts a bar in the colour and pattern of each option above its column. */
  readonly look?: 'barred';
  /** Returns the content of an option's column. */
  readonly children: (option: OptionWords, slot: number) => ReactNode;
}

/** Shows the options side by side, in columns of the same width. */
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
