import type { Decision } from '#content';
import { type Evaluation, leadBetween } from '#engine';
import { joinWords } from '#lib/joinWords.ts';
import { PageTitle } from '#parts/PageTitle.tsx';
import { useEvaluation } from '#parts/SessionContext.tsx';
import { optionLabel, sayLead } from '#parts/words.ts';
import { Status } from '#ui/Status.tsx';

/** The outcome where no eye is needed: in the title, and told once when it changes. */
export function ResultTitle({ decision }: { readonly decision: Decision }) {
  const evaluation = useEvaluation(decision);
  return (
    <>
      <PageTitle parts={[headline(decision, evaluation), decision.title]} />
      <Status text={told(decision, evaluation)} />
    </>
  );
}

function headline(decision: Decision, { outcome }: Evaluation): string {
  if (outcome.kind === 'none-fits') return 'None fits';
  if (outcome.kind === 'pick') return `Pick ${optionLabel(decision, outcome.option)}`;
  return `Too close to call: ${joinWords(
    outcome.options.map((option) => optionLabel(decision, option)),
    'or',
  )}`;
}

function told(decision: Decision, evaluation: Evaluation): string {
  const [first, second] = evaluation.ranking;
  if (first === undefined) return 'None fits: every option is ruled out.';
  if (second === undefined) return `${optionLabel(decision, first)} is the only option left.`;
  const lead = leadBetween(evaluation, first, second);
  if (lead.exact === 0) return `${optionLabel(decision, first)} and ${optionLabel(decision, second)} are equal.`;
  const isClose = evaluation.outcome.kind === 'toss-up';
  const sentence = `${optionLabel(decision, first)} leads ${optionLabel(decision, second)} by ${sayLead(lead, isClose ? 'toss-up' : 'clear')}`;
  return isClose ? `${sentence}: too close to call.` : `${sentence}.`;
}
