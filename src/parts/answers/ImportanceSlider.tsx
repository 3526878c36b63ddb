import { useId } from 'react';
import type { QuestionWords } from '#content';
import { formatTenths } from '#lib/english.ts';
import { RangeInput } from '#ui/forms/RangeInput.tsx';
import styles from './ImportanceSlider.module.css';
import { useActions } from '../context/SessionContext.tsx';
import { SLIDER_REACH } from '#words/tipping.ts';
import type { TippingMark } from '#words/result/tippingMarks.ts';
import { sayImportance } from '#words/answers.ts';

interface Props {
  readonly question: QuestionWords;
  /** Tenths. */
  readonly importance: number;
  /** Returns the tipping points of a slider that reaches so many tenths. */
  readonly marksFor?: (reach: number) => readonly TippingMark[];
}

/** The importance of a question, from ignored to four times. */
export function ImportanceSlider({ question, importance, marksFor }: Props) {
  const id = useId();
  const { hold, release } = useActions();
  const reach = Math.max(SLIDER_REACH, importance);
  const marks = marksFor?.(reach) ?? [];
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{`How much ${question.label} counts`}</label>
      <output htmlFor={id} aria-live="off">
        {importance === 0 ? 'ignored' : `${formatTenths(importance)}×`}
      </output>
      <RangeInput
        id={id}
        min={0}
        max={reach}
        step={1}
        value={importance}
        valueText={sayImportance(importance)}
        marks={marks}
        onInput={(tenths) => hold({ [question.id]: tenths })}
        onCommit={release}
      />
      {marks.length > 0 && (
        <p className={styles.tips} aria-hidden="true">
          {marks.map(({ caption }) => caption).join('; ')}
        </p>
      )}
    </div>
  );
}
