import type { Decision } from '#content';
import type { Reading } from '#engine';
import type { Page } from '#permalink';
import { LateReading, useReading } from '#parts/SessionContext.tsx';
import { claimOf, evaluationOf } from '#state/evaluation.ts';
import { PageStage } from '#ui/page/PageStage.tsx';
import { useOncePainted } from '#ui/timing/useOncePainted.ts';
import { pageChunks } from '../startup/chunks.ts';

interface Props {
  readonly decision: Decision;
  readonly page: Extract<Page, { readonly kind: 'ask' | 'pick' }>;
}

/**
 * The questions of a decision and its pick. Once the last question is answered the result is put together out of sight.
 * Continue only changes which of the two is seen: when that is painted the question goes and the result is completed.
 */
export function AskAndPick({ decision, page }: Props) {
  const reading = useReading();
  const isPick = page.kind === 'pick';
  const painted = useOncePainted(page);
  const ahead = useOncePainted(isPick || !isLastAnswered(decision, page.question, reading) ? null : reading, null);
  const asked = isPick ? painted : page;
  const stage = !isPick ? 'ahead' : painted.kind === 'ask' ? 'shown' : 'whole';
  const claim = isPick ? page.claim : ahead && claimOf(evaluationOf(decision, ahead));
  return (
    <>
      {asked.kind === 'ask' && (
        <PageStage stage={isPick ? 'left' : 'whole'}>
          <AskNow decision={decision} question={asked.question} />
        </PageStage>
      )}
      {claim !== null && (isPick || pageChunks.pick.isLoaded()) && (
        <PageStage stage={stage}>
          <LateReading value={stage === 'whole' ? null : isPick ? reading : ahead}>
            <PickNow decision={decision} claim={claim} />
          </LateReading>
        </PageStage>
      )}
    </>
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
