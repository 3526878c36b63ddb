import { useReading } from '#parts/context/SessionContext.tsx';
import { Section } from '#ui/page/Section.tsx';
import { changesTo, sayChangesTo } from '#words/result/changes.ts';
import { resultFor } from '#words/result/result.ts';
import { FlipList } from './FlipList.tsx';
import { WaysToPick } from './WaysToPick.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Shows what would give another result: the smallest changes, and what each other option needs. */
export function WhatWouldChange() {
  const result = resultFor(useDecision(), useReading());
  const flips = changesTo(result);
  return (
    <Section heading="What would change it" sentence={sayChangesTo(result.evaluation.outcome)}>
      {flips.length > 0 && <FlipList flips={flips} />}
      <WaysToPick reading={result.reading} />
    </Section>
  );
}
