import type { FocusEvent, ReactNode } from 'react';
import type { Decision, QuestionWords } from '#content';
import {
  answersTo,
  type Evaluation,
  importanceOf,
  type ImportanceTipping,
  mostTelling,
  type Reading,
  UNSURE,
} from '#engine';
import { Select } from '#ui/forms/Select.tsx';
import styles from './AnswersPanel.module.css';
import { ImportanceSlider } from './ImportanceSlider.tsx';
import { useActions, useReading, useSession } from '../context/SessionContext.tsx';
import { type TippingMark, tippingMarks } from '#words/result/tippingMarks.ts';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** The tipping points to mark on the sliders, with their evaluation. */
  readonly tips?: Tips;
  /** The current lead, shown above the answers. */
  readonly children?: ReactNode;
}

interface Tips {
  readonly evaluation: Evaluation;
  readonly tippings: readonly ImportanceTipping[];
}

/** All answers and their importance, each changeable in place. */
export function AnswersPanel({ tips, children }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const telling = mostTelling(decision, reading);
  return (
    <section className={styles.panel} aria-labelledby="answers">
      <h2 id="answers" tabIndex={-1}>
        The answers
      </h2>
      <p className={styles.lead}>Change any of them, or slide to make one count more or less.</p>
      {children}
      <div className={styles.rows}>
        {decision.questions.map((question) => (
          <AnswerRow
            key={question.id}
            question={question}
            marksFor={marksOn({ decision, reading }, question.id, tips)}
            isTelling={telling?.question === question.id}
          />
        ))}
      </div>
    </section>
  );
}

/** Returns the marks for the slider of a question, which reaches so many tenths. */
function marksOn(
  page: { readonly decision: Decision; readonly reading: Reading },
  question: string,
  tips: Tips | undefined,
): (reach: number) => readonly TippingMark[] {
  const tipping = tips?.tippings.find((each) => each.question === question);
  if (!tips || !tipping) return () => [];
  return (reach) => tippingMarks({ ...page, evaluation: tips.evaluation, tipping }, reach);
}

interface RowProps {
  readonly question: QuestionWords;
  readonly marksFor: (reach: number) => readonly TippingMark[];
  /** True if no other open question matters as much. */
  readonly isTelling: boolean;
}

function AnswerRow({ question, marksFor, isTelling }: RowProps) {
  const reading = useSession((state) => state.reading);
  const given = answersTo(reading, question.id);
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
        value={given ? (given[0] ?? UNSURE) : ''}
        options={[
          ...(given ? [] : [{ value: '', label: 'Not answered' }]),
          ...options,
          { value: UNSURE, label: 'Not sure' },
        ]}
        onChange={(value) => answer(question.id, value)}
      />
      {given?.[0] !== undefined && (
        <ImportanceSlider
          question={question}
          importance={held ?? importanceOf(reading, question.id)}
          marksFor={marksFor}
        />
      )}
      {isTelling && (
        <p className={styles.telling}>Of what is still open, this matters most: it could change the pick.</p>
      )}
    </div>
  );
}
