import { useState } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { type FirstQuestion, loadDecision, type Summary } from '#content';
import { RESULT } from '#state/addresses.ts';
import { CHOOSE_AN_ANSWER, QuestionCard } from '#parts/answers/QuestionCard.tsx';
import { useSession, useAppServices } from '#parts/context/SessionContext.tsx';
import { WithoutScript } from '#ui/page/WithoutScript.tsx';
import styles from './FeaturedQuestion.module.css';

interface Props {
  readonly summary: Summary;
  readonly question: FirstQuestion;
}

/** Asks the first question of a decision on the start page; Continue opens the second one. */
export function FeaturedQuestion({ summary, question }: Props) {
  const { given, problem, choose, begin } = useFirstAnswer(summary.id, question);
  return (
    <div className={styles.featured}>
      <p className={styles.head}>
        <Link to={`/${summary.id}/`}>{summary.title}</Link>
        <span>{`Question 1 of ${summary.questionCount}`}</span>
      </p>
      <WithoutScript>
        <span>
          {'Answers are weighed with JavaScript, which is off here. Switch it on and reload the page, or read '}
        </span>
        <Link to={`/${summary.id}/`}>{summary.title}</Link>
        <span>.</span>
      </WithoutScript>
      <QuestionCard
        question={question}
        heading={<h2>{question.question}</h2>}
        given={given}
        problem={problem}
        onChoose={choose}
        onContinue={() => void begin()}
        density="compact"
        aside={<span className={styles.note}>About a minute. Nothing leaves the browser.</span>}
      />
    </div>
  );
}

/** Keeps the answer given here until the visitor continues. Only then is the decision loaded and the answer stored. */
function useFirstAnswer(id: string, question: FirstQuestion) {
  const { session } = useAppServices();
  const early = useSession((state) => state.early);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const given = chosen ?? (early?.question === question.id ? early.answer : null);

  const begin = async () => {
    if (given === null) return setProblem(CHOOSE_AN_ANSWER);
    try {
      const decision = await loadDecision(id);
      const next = decision.questions[1];
      session.actions.resume(decision);
      session.actions.answer(question.id, given);
      session.actions.open(next ? { kind: 'ask', question: next.id } : RESULT);
    } catch {
      setProblem('The next question could not be loaded. Check the connection and continue again');
    }
  };
  const choose = (answer: string) => {
    setProblem(null);
    setChosen(answer);
  };
  return { given, problem, choose, begin };
}
