import type { Decision } from '#content';
import type { Evaluation } from '#engine';
import { joinWords } from '#lib/english.ts';
import { PageTitle } from '#parts/PageTitle.tsx';
import { useEvaluation, useMovingEvaluation } from '#parts/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { Status } from '#ui/page/Status.tsx';
import { sayStanding } from '#words/lead.ts';
import { useToldBorder } from './useToldBorder.ts';
import { useDecision } from '#parts/DecisionContext.ts';

/** The outcome where no eye is needed: in the title, and told once when it changes. */
export function ResultTitle() {
  const decision = useDecision();
  const evaluation = useEvaluation();
  return (
    <>
      <meta name="robots" content="noindex" />
      <PageTitle parts={[headline(decision, evaluation), decision.title]} />
      <Told />
    </>
  );
}

function Told() {
  const decision = useDecision();
  const standing = sayStanding(decision, useMovingEvaluation());
  const border = useToldBorder(decision);
  return <Status text={border ? `${standing} ${border}` : standing} />;
}

function headline(decision: Decision, { outcome }: Evaluation): string {
  if (outcome.kind === 'none-fits') return 'None fits';
  if (outcome.kind === 'pick') return `Pick ${optionLabel(decision, outcome.option)}`;
  return `Too close to call: ${joinWords(
    outcome.options.map((option) => optionLabel(decision, option)),
    'or',
  )}`;
}
