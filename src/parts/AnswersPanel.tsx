import type { FocusEvent, ReactNode } from 'react';
import type { Decision, QuestionWords } from '#content';
import { UNSURE } from '#engine';
import { Select } from '#ui/Select.tsx';
import styles from './AnswersPanel.module.css';
import { ImportanceSlider } from './ImportanceSlider.tsx';
import { useActions, useSession } from './SessionContext.tsx';

interface Props {
  readonly decision: Decision;
  /** How far ahead which option is at present, above the answers. */
  readonly children?: ReactNode;
}

/** All answers, each changeable in place, and how much each counts. */
export function AnswersPanel({ decision, children }: Props) {
  return (
    <section className={styles.panel} aria-labelledby="answers">
      <h2 id="answers" tabIndex={-1}>
        The answers
      </h2>
      <p className={styles.lead}>Change any of them, or slide to make one count more or less.</p>
      {children}
      <div className={styles.rows}>
        {decision.questions.map((question) => (
          <AnswerRow key={question.id} question={question} />
        ))}
      </div>
    </section>
  );
}

function AnswerRow({ question }: { readonly question: QuestionWords }) {
  const choice = useSession(({ reading }) => reading.choices[question.id]);
  const held = useSession((state) => state.held?.[question.id]);
  const { answer, settle } = useActions();
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) settle();
  };
  const options = question.answers.map(({ id, label }) => ({ value: id, label }));
  return (
    <div role="group" aria-label={question.label} className={styles.row} onBlur={leave}>
      <Select
        label={question.label}
        value={choice?.answer ?? ''}
        options={[
          ...(choice ? [] : [{ value: '', label: 'Not answered' }]),
          ...options,
          { value: UNSURE, label: 'Not sure' },
        ]}
        onChange={(value) => answer(question.id, value)}
      />
      {choice && choice.answer !== UNSURE && (
        <ImportanceSlider question={question} importance={held ?? choice.importance} />
      )}
    </div>
  );
}
