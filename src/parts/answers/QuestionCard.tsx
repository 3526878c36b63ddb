import { type ReactNode, useEffect, useRef } from 'react';
import type { FirstQuestion } from '#content';
import { UNSURE } from '#engine';
import { Button } from '#ui/forms/Button.tsx';
import { ErrorSummary } from '#ui/forms/ErrorSummary.tsx';
import { RadioList } from '#ui/forms/RadioList.tsx';
import styles from './QuestionCard.module.css';

/** The problem when Continue is pressed without an answer. */
export const CHOOSE_AN_ANSWER = 'Choose an answer, or “Not sure, skip this one”';

interface Props {
  readonly question: FirstQuestion;
  /** The question, as a heading of the level that the page needs. */
  readonly heading: ReactNode;
  /** The id of the answer; null before there is one. */
  readonly given: string | null;
  /** The reason why Continue does not lead on; it takes focus when it appears. */
  readonly problem: string | null;
  readonly onChoose: (answer: string) => void;
  readonly onContinue: () => void;
  readonly density?: 'compact';
  /** Content beside Continue. */
  readonly aside?: ReactNode;
  /** Content between the answers and Continue. */
  readonly children?: ReactNode;
}

/** A question with its answers and “Not sure”. An answer never leads on; Continue does. */
export function QuestionCard(props: Props) {
  const { question, heading, given, problem, onChoose, onContinue, density, aside, children } = props;
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problem !== null) summary.current?.focus();
  }, [problem]);

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
        summary.current?.focus();
      }}
    >
      {problem !== null && (
        <ErrorSummary
          ref={summary}
          title="There is a problem"
          errors={[{ target: firstRadio(question), text: problem }]}
        />
      )}
      <RadioList
        name={question.id}
        heading={heading}
        hint={question.hint}
        options={question.answers.map(({ id, label, hint }) => ({ value: id, label, hint }))}
        otherwise={{
          value: UNSURE,
          label: 'Not sure, skip this one',
          hint: 'This question will not count. You can answer it later.',
        }}
        value={given}
        onChange={onChoose}
        {...(density && { density })}
        {...(problem !== null && { error: problem })}
      />
      {children}
      <div className={styles.actions} data-density={density}>
        <Button type="submit" kind="primary" size="big">
          Continue
        </Button>
        {aside}
      </div>
    </form>
  );
}

function firstRadio({ id, answers }: FirstQuestion): string {
  return `${id}-${answers[0]?.id ?? UNSURE}`;
}
