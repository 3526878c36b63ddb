import { Link } from '#parts/page/Link.tsx';
import type { QuestionWords } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Ruler } from '#ui/drawing/Ruler.tsx';
import styles from './Progress.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly question: QuestionWords;
}

/** Shows how many questions are done, with a link to the previous one. */
export function Progress({ question }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const position = decision.questions.indexOf(question);
  const count = decision.questions.length;
  const previous = decision.questions[position - 1];
  return (
    <nav aria-label="Progress" className={styles.progress}>
      <p className={styles.line}>
        {previous ? (
          <Link
            to={addressFrom(decision, { kind: 'ask', question: previous.id }, reading)}
          >{`Back to ${previous.label}`}</Link>
        ) : (
          <Link to={addressFrom(decision, { kind: 'article' }, reading)}>{`Back to ${decision.title}`}</Link>
        )}
        <span>{`Question ${position + 1} of ${count}`}</span>
      </p>
      <Ruler done={position} of={count} label={`${position} of ${count} questions behind`} />
    </nav>
  );
}
