import type { Outcome } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { useReading } from '#parts/SessionContext.tsx';
import { Section } from '#ui/page/Section.tsx';
import { evaluationOf } from '#state/evaluation.ts';
import { FlipList } from './FlipList.tsx';
import { nearestFlips } from '#words/result/nearestFlips.ts';
import { Relaxations } from './Relaxations.tsx';
import { WaysToPick } from './WaysToPick.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

/** What would give another result: the nearest changes, and for each other option what it takes. */
export function WhatWouldChange() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = evaluationOf(decision, reading);
  return (
    <Section heading="What would change it" sentence={sentenceFor(evaluation.outcome)}>
      <Relaxations reading={reading} />
      <FlipList flips={nearestFlips({ decision, reading, evaluation })} />
      <WaysToPick reading={reading} />
    </Section>
  );
}

function sentenceFor({ kind }: Outcome): string {
  switch (kind) {
    case 'pick':
      return 'The nearest changes first. Each line opens that variant, and from there one link leads back.';
    case 'toss-up':
      return 'What decides between them, the nearest first. Each line opens that variant, and from there one link leads back.';
    case 'none-fits':
      return 'What to take back so that an option is left. Each line opens that variant, and from there one link leads back.';
    default:
      return assertNever(kind);
  }
}
