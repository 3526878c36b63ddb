import { useState } from 'react';
import { standingOf } from '#engine';
import { capitalise } from '#lib/english.ts';
import { ContributionBars } from '#charts/ContributionBars.tsx';
import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { tagOf } from '#words/labels.ts';
import { frontPair, sayLeads } from '#words/lead.ts';
import { pointsFor, reasonsByAnswer, reasonsByFactor } from '#words/result/reasons.ts';
import { Section } from '#ui/page/Section.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import { FactorNotes } from './FactorNotes.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

type Split = 'answers' | 'factors';

/** Shows what the lead is made of: by answer, and on demand by factor. The parts add up to the shown lead. */
export function Why() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const [split, setSplit] = useState<Split>('answers');
  const pair = frontPair(decision, evaluation);
  if (!pair) return null;
  const result = { decision, reading, evaluation };
  const reasons = split === 'answers' ? reasonsByAnswer(result, pair) : reasonsByFactor(result, pair);
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
        key={split}
        caption={`${capitalise(pointsFor(decision, pair))}, ${split === 'answers' ? 'by answer' : 'by factor'}`}
        heading={split === 'answers' ? 'Answer' : 'Factor'}
        left={tagOf(decision, pair[0])}
        right={tagOf(decision, pair[1])}
        rows={reasons.map((reason) => ({
          ...reason,
          ...(reason.factors.length > 0 && {
            more: <FactorNotes evaluation={evaluation} pair={pair} factors={reason.factors} />,
          }),
        }))}
        total={sayLeads(decision, standingOf(evaluation, ...pair))}
      />
    </Section>
  );
}
