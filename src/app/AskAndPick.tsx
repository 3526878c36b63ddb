import { Activity, useDeferredValue, useState } from 'react';
import type { Decision } from '#content';
import type { Reading } from '#engine';
import type { Page } from '#permalink';
import { LateReading, useReading } from '#parts/SessionContext.tsx';
import { claimOf, evaluationOf } from '#state/evaluation.ts';
import { AheadContext } from '#ui/AheadContext.ts';
import { pageChunks } from './chunks.ts';

interface Props {
  readonly decision: Decision;
  readonly page: Extract<Page, { readonly kind: 'ask' | 'pick' }>;
  readonly isHydrated: boolean;
}

/**
 * The questions of a decision and its pick. Once the last question is answered the result is put together, hidden, when
 * there is nothing else to do, so that Continue only has to show it.
 */
export function AskAndPick({ decision, page, isHydrated }: Props) {
  const isPick = page.kind === 'pick';
  // What was served is taken over as it stands, and was never hidden.
  const [isServed, setServed] = useState(isPick && !isHydrated);
  if (isServed && !isPick) setServed(false);
  if (isServed && isPick) return <PickNow decision={decision} claim={page.claim} />;
  return (
    <>
      {page.kind === 'ask' && <AskNow decision={decision} question={page.question} />}
      <PickAhead decision={decision} page={page} />
    </>
  );
}

/** A pick, hidden before it is shown. Until it has been painted it keeps to the answers it was put together with. */
function PickAhead({ decision, page }: Omit<Props, 'isHydrated'>) {
  const reading = useReading();
  const isAhead = useDeferredValue(page.kind) !== 'pick';
  const isShown = page.kind === 'pick';
  if (!isShown && !(isLastAnswered(decision, page.question, reading) && pageChunks.pick.isLoaded())) return null;
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <AheadContext value={isAhead}>
        <LateReading value={isAhead ? reading : null}>
          <PickNow decision={decision} claim={isShown ? page.claim : claimOf(evaluationOf(decision, reading))} />
        </LateReading>
      </AheadContext>
    </Activity>
  );
}

function isLastAnswered({ questions }: Decision, question: string | null, { choices }: Reading): boolean {
  return question !== null && question === questions.at(-1)?.id && choices[question] !== undefined;
}

function AskNow({ decision, question }: { readonly decision: Decision; readonly question: string | null }) {
  const AskPage = pageChunks.ask.read();
  return <AskPage decision={decision} question={question} />;
}

function PickNow({ decision, claim }: { readonly decision: Decision; readonly claim: string }) {
  const PickPage = pageChunks.pick.read();
  return <PickPage decision={decision} claim={claim} />;
}
