import { PageTitle } from '#parts/page/PageTitle.tsx';
import { useEvaluation, useMovingEvaluation } from '#parts/context/SessionContext.tsx';
import { pickTitle } from '#words/outcome.ts';
import { Status } from '#ui/page/Status.tsx';
import { sayStanding } from '#words/lead.ts';
import { useBorderStatus } from './useBorderStatus.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Sets the outcome as the title of the page, and announces it once when it changes. */
export function ResultTitle() {
  const decision = useDecision();
  const evaluation = useEvaluation();
  return (
    <>
      <meta name="robots" content="noindex" />
      <PageTitle parts={[pickTitle(decision, evaluation.outcome), decision.title]} />
      <OutcomeStatus />
    </>
  );
}

function OutcomeStatus() {
  const decision = useDecision();
  const standing = sayStanding(decision, useMovingEvaluation());
  const border = useBorderStatus(decision);
  return <Status text={border ? `${standing} ${border}` : standing} />;
}
