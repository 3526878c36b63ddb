import { useState } from 'react';
import type { Decision } from '#content';
import {
  contributionsByAnswer,
  contributionsByFactor,
  type Evaluation,
  leadBetween,
  type Pair,
  type Reading,
} from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { baseRow } from '#words/result/baseRow.ts';
import { type BarRow, ContributionBars } from '#charts/ContributionBars.tsx';
import { frontPair } from '#words/lead.ts';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { answerLabel } from '#words/answers.ts';
import { labelOf, optionLabel, slotOf } from '#words/labels.ts';
import { ownValuesOf } from '#state/ownValues.ts';
import { Section } from '#ui/page/Section.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import { FactorNotes } from './FactorNotes.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

type Split = 'answers' | 'factors';

/** Where the lead comes from: by answer, and on demand by factor; the parts add up to the shown lead. */
export function Why() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const [split, setSplit] = useState<Split>('answers');
  const pair = frontPair(decision, evaluation);
  if (!pair) return null;
  const named = (option: string) => ({ slot: slotOf(decision, option), label: optionLabel(decision, option) });
  return (
    <Section
      heading="Where the lead comes from"
      sentence="Each row puts points on one side. The difference of the two sides is the lead, exactly."
    >
      <Segmented
        legend="Split the lead"
        options={[
          { value: 'answers', label: 'By answer' },
          { value: 'factors', label: 'By factor' },
        ]}
        value={split}
        onChange={(value) => setSplit(value === 'factors' ? 'factors' : 'answers')}
      />
      <ContributionBars
        caption={`Points for ${named(pair[0]).label} and for ${named(pair[1]).label}, ${split === 'answers' ? 'by answer' : 'by factor'}`}
        heading={split === 'answers' ? 'Answer' : 'Factor'}
        left={named(pair[0])}
        right={named(pair[1])}
        rows={rowsOf(split, { decision, reading, evaluation, pair })}
        totalTenths={leadBetween(evaluation, ...pair).shown}
      />
    </Section>
  );
}

interface Rows {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
  readonly pair: Pair;
}

function rowsOf(split: Split, of: Rows): readonly BarRow[] {
  switch (split) {
    case 'answers':
      return answerRows(of);
    case 'factors':
      return factorRows(of);
    default:
      return assertNever(split);
  }
}

function answerRows({ decision, reading, evaluation, pair }: Rows): readonly BarRow[] {
  const { base, answers } = contributionsByAnswer(decision, reading, pair);
  const rows = answers.map(({ question, shown }) => ({
    id: question,
    label: labelOf(decision.questions, question),
    detail: answerLabel(decision, reading, question),
    shownTenths: shown,
    more: <FactorNotes evaluation={evaluation} pair={pair} factors={weighedBy(decision, reading, question)} />,
  }));
  return [...rows, baseRow(base.shown)];
}

function weighedBy(decision: Decision, reading: Reading, question: string): readonly string[] {
  const asked = decision.questions.find(({ id }) => id === question);
  const answer = asked?.answers.find(({ id }) => id === reading.choices[question]?.answer);
  return decision.factors
    .map(({ id }) => id)
    .filter((id) => (answer?.weights[id] ?? 0) > 0 || answer?.fit?.[id] !== undefined);
}

function factorRows({ decision, reading, evaluation, pair }: Rows): readonly BarRow[] {
  const own = ownValuesOf(decision, reading).filter(({ option }) => pair.includes(option));
  return contributionsByFactor(decision, evaluation, pair)
    .toSorted((a, b) => Math.abs(b.exact) - Math.abs(a.exact))
    .map(({ factor, shown, asked, exact }) => ({
      id: factor,
      label: labelOf(decision.factors, factor),
      detail: wording({ decision, pair, asked, exact }),
      shownTenths: shown,
      ...(own.some((each) => each.factor === factor) && { note: 'with a value of a reader’s own' }),
      more: <FactorNotes evaluation={evaluation} pair={pair} factors={[factor]} />,
    }));
}

/** The three wordings of a reason; being better at what no answer asks for is never a plus. */
function wording({
  decision,
  pair,
  asked,
  exact,
}: Pick<Rows, 'decision' | 'pair'> & { readonly asked: boolean; readonly exact: number }): string {
  if (exact === 0) return 'no difference';
  if (!asked) return 'more than these answers ask for';
  return `speaks for ${optionLabel(decision, pair[exact > 0 ? 0 : 1])}`;
}
