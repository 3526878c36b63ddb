import { Link } from '#parts/page/Link.tsx';
import type { QuestionWords } from '#content';
import { answersTo, countAnswers, type Reading } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { saySeePick } from '#words/page/questionnaire.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { answerLabel } from '#words/answers.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import styles from './AnswersSoFar.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** The question on the page. */
  readonly current: QuestionWords;
}

/**
 * Lists the answers so far, each with a link back to its question. It never says which option leads, because that would
 * influence the reader.
 */
export function AnswersSoFar({ current }: Props) {
  const decision = useDecision();
  const reading = useReading();
  return (
    <nav className={styles.sheet} aria-labelledby="answers-so-far">
      <h2 id="answers-so-far">Answers so far</h2>
      <ol role="list">
        {decision.questions.map((question) => (
          <li key={question.id} aria-current={question === current ? 'step' : undefined}>
            <span className={styles.name}>{question.label}</span>
            <AnswerLine current={current} reading={reading} question={question} />
          </li>
        ))}
      </ol>
      {countAnswers(reading) > 0 && (
        <p className={styles.pick}>
          <Link to={addressFrom(decision, RESULT, reading)}>{saySeePick(decision, reading)}</Link>
        </p>
      )}
    </nav>
  );
}

function AnswerLine(props: Props & { readonly reading: Reading; readonly question: QuestionWords }) {
  const decision = useDecision();
  const { current, reading, question } = props;
  const isCurrent = question === current;
  const isAnswered = answersTo(reading, question.id) !== null;
  if (isCurrent && !isAnswered) return <span className={styles.answer}>This question</span>;
  if (!isAnswered) return null;
  return (
    <>
      <span className={styles.answer}>{answerLabel(decision, reading, question.id)}</span>
      {!isCurrent && (
        <Link className={styles.change} to={addressFrom(decision, { kind: 'ask', question: question.id }, reading)}>
          <span>Change</span>
          <Hidden>{` the answer about ${question.label}`}</Hidden>
        </Link>
      )}
    </>
  );
}
