import { useState } from 'react';
import type { Decision, QuestionWords } from '#content';
import { answersTo, UNSURE } from '#engine';
import type { Page } from '#permalink';
import { RESULT } from '#state/addresses.ts';
import { Contradictions } from '#parts/answers/Contradictions.tsx';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { CHOOSE_AN_ANSWER, QuestionCard } from '#parts/answers/QuestionCard.tsx';
import { useActions, useReading } from '#parts/context/SessionContext.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly question: QuestionWords;
}

/**
 * Asks one question. Continue opens the next one, and the result after the last. The form stays mounted between
 * questions, but the heading is a new element each time: screen readers announce focus only on a new element.
 */
export function QuestionForm({ question }: Props) {
  const decision = useDecision();
  const answers = answersTo(useReading(), question.id);
  const given = answers && (answers[0] ?? UNSURE);
  const { answer, open } = useActions();
  const [missing, setMissing] = useState<string | null>(null);
  const isMissing = missing === question.id;
  const position = decision.questions.indexOf(question);
  return (
    <>
      <PageTitle
        parts={[
          `${isMissing ? 'Error: ' : ''}${question.question}`,
          `Question ${position + 1} of ${decision.questions.length}`,
          decision.title,
        ]}
      />
      <div>
        <QuestionCard
          question={question}
          heading={
            <h1 key={question.id} tabIndex={-1}>
              {question.question}
            </h1>
          }
          given={given}
          problem={isMissing ? CHOOSE_AN_ANSWER : null}
          onChoose={(chosen) => {
            setMissing(null);
            answer(question.id, chosen);
          }}
          onContinue={() => {
            if (given === null) setMissing(question.id);
            else open(pageAfter(decision, position));
          }}
        >
          <Contradictions question={question.id} />
        </QuestionCard>
        <Disclosure key={question.id} summary="Why we ask">
          <p>{question.why}</p>
        </Disclosure>
      </div>
    </>
  );
}

function pageAfter(decision: Decision, position: number): Page {
  const next = decision.questions[position + 1];
  return next ? { kind: 'ask', question: next.id } : RESULT;
}
