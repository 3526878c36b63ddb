import { questionsWithoutAnswer } from '#engine';
import { Link } from 'react-router';
import { countOf } from '#lib/english.ts';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/SessionContext.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import { sayAnswer } from '#words/answers.ts';
import styles from './AnswersLine.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

/** The answers in one line, and the way back to the questions that are still open. */
export function AnswersLine() {
  const decision = useDecision();
  const reading = useReading();
  const open = questionsWithoutAnswer(decision.questions, reading);
  const given = decision.questions.filter((question) => !open.includes(question));
  const [first] = open;
  return (
    <p className={styles.line}>
      {given.length > 0 && (
        <>
          {given.map(({ id, label }) => `${label}: ${sayAnswer(decision, reading, id)}`).join(' · ')}{' '}
          <Jump to="answers">Change</Jump>
        </>
      )}
      {first && (
        <>
          {given.length > 0 && ' '}
          <Link to={addressFrom(decision, { kind: 'ask', question: first.id }, reading)}>
            Answer the {open.length === 1 ? 'open question' : countOf(open.length, 'open question')}
          </Link>
        </>
      )}
    </p>
  );
}
