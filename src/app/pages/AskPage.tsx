import type { Decision } from '#content';
import { AnswersSoFar } from '#features/questionnaire/AnswersSoFar.tsx';
import { Progress } from '#features/questionnaire/Progress.tsx';
import { QuestionForm } from '#features/questionnaire/QuestionForm.tsx';
import { StillPossible } from '#features/questionnaire/StillPossible.tsx';
import { NoticeBox } from '#parts/NoticeBox.tsx';
import { PageBody } from '#ui/PageBody.tsx';
import styles from './AskPage.module.css';

interface Props {
  readonly decision: Decision;
  /** Null is `/ask/` alone: it shows the first question until the first open one is known. */
  readonly question: string | null;
}

export function AskPage({ decision, question: id }: Props) {
  const question = decision.questions.find((each) => each.id === id) ?? decision.questions[0];
  if (!question) return null;
  return (
    <PageBody before={<Progress decision={decision} question={question} />}>
      <NoticeBox decision={decision} />
      <div className={styles.ask}>
        <QuestionForm key={question.id} decision={decision} question={question} />
        <div>
          <AnswersSoFar decision={decision} current={question} />
          <StillPossible decision={decision} />
        </div>
      </div>
    </PageBody>
  );
}
