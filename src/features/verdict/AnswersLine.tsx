import { questionsWithoutAnswer } from '#engine';
import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import { sayAllAnswers } from '#words/answers.ts';
import { sayAnswerOpen } from '#words/page/questionnaire.ts';
import styles from './AnswersLine.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Shows the answers in one line, and links to the questions that are still open. */
export function AnswersLine() {
  const decision = useDecision();
  const reading = useReading();
  const open = questionsWithoutAnswer(decision.questions, reading);
  const answers = sayAllAnswers(decision, reading);
  const [first] = open;
  return (
    <p className={styles.line}>
      {answers !== '' && (
        <>
          <span>{`${answers} `}</span>
          <Jump to="answers">Change</Jump>
        </>
      )}
      {first && (
        <>
          {answers !== '' && <span> </span>}
          <Link to={addressFrom(decision, { kind: 'ask', question: first.id }, reading)}>
            {sayAnswerOpen(open.length)}
          </Link>
        </>
      )}
    </p>
  );
}
