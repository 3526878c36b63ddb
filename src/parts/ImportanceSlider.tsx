import { useId } from 'react';
import type { QuestionWords } from '#content';
import { ONCE } from '#engine';
import { formatTenths } from '#lib/formatTenths.ts';
import { RangeInput } from '#ui/RangeInput.tsx';
import styles from './ImportanceSlider.module.css';
import { useActions } from './SessionContext.tsx';
import { sayImportance } from './words.ts';

/** The most that a slider offers, in tenths; a link may ask for more, and the slider then reaches as far. */
const REACH = 4 * ONCE;

interface Props {
  readonly question: QuestionWords;
  /** Tenths. */
  readonly importance: number;
}

/** How much one question counts, from ignored to four times. */
export function ImportanceSlider({ question, importance }: Props) {
  const id = useId();
  const { hold, release } = useActions();
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>How much {question.label} counts</label>
      <output htmlFor={id}>{importance === 0 ? 'ignored' : `${formatTenths(importance)}×`}</output>
      <RangeInput
        id={id}
        min={0}
        max={Math.max(REACH, importance)}
        step={1}
        value={importance}
        valueText={sayImportance(importance)}
        onInput={(tenths) => hold({ [question.id]: tenths })}
        onCommit={release}
      />
    </div>
  );
}
