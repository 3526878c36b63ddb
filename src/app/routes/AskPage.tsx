import { memo, useDeferredValue } from 'react';
import { Link } from '#parts/page/Link.tsx';
import type { QuestionWords } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { AnswersSoFar } from '#features/questionnaire/AnswersSoFar.tsx';
import { Progress } from '#features/questionnaire/Progress.tsx';
import { QuestionForm } from '#features/questionnaire/QuestionForm.tsx';
import { StillPossible } from '#features/questionnaire/StillPossible.tsx';
import { addressFrom } from '#state/addresses.ts';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { NoticeBox } from '#parts/page/NoticeBox.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import { WithoutScript } from '#ui/page/WithoutScript.tsx';
import styles from './AskPage.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** Null in the prerendered page of `/ask/`, which shows the first question until the first open one is known. */
  readonly question: string | null;
}

export function AskPage({ question: id }: Props) {
  const decision = useDecision();
  const question = decision.questions.find((each) => each.id === id) ?? decision.questions[0];
  return question && <Asked question={question} />;
}

interface AskedProps {
  readonly question: QuestionWords;
}

function Asked({ question }: AskedProps) {
  const decision = useDecision();
  const settled = useDeferredValue(question);
  return (
    <PageBody before={<Progress question={question} />}>
      <NoticeBox />
      <WithoutScript>
        <span>
          {'Answers are weighed with JavaScript, which is off here. Switch it on and reload the page, or read '}
        </span>
        <Link to={addressFrom(decision, { kind: 'article' }, NOTHING_ANSWERED)}>{decision.title}</Link>
        <span>, which compares the options with all facts.</span>
      </WithoutScript>
      <div className={styles.ask}>
        <QuestionForm question={question} />
        <Deferred>
          <AskAside question={settled} />
        </Deferred>
      </div>
    </PageBody>
  );
}

/** The panel beside the question, which is rendered after it. */
const AskAside = memo(function AskAside({ question }: AskedProps) {
  return (
    <div>
      <AnswersSoFar current={question} />
      <StillPossible />
    </div>
  );
});
