import { Link } from '#parts/page/Link.tsx';
import { importanceTipping } from '#engine';
import { ColleagueLink } from '#features/colleague/ColleagueLink.tsx';
import { AnswersLine } from '#features/verdict/AnswersLine.tsx';
import { Cautions } from '#features/verdict/Cautions.tsx';
import { DecisionMapSection } from '#features/map/DecisionMapSection.tsx';
import { FirmnessLine } from '#features/firmness/FirmnessLine.tsx';
import { NextSteps } from '#features/verdict/NextSteps.tsx';
import { Ranking } from '#features/firmness/Ranking.tsx';
import { ResultTitle } from '#features/verdict/ResultTitle.tsx';
import { Varied } from '#features/firmness/Varied.tsx';
import { VerdictHeader } from '#features/verdict/VerdictHeader.tsx';
import { Unless } from '#features/changes/Unless.tsx';
import { WayBack } from '#features/changes/WayBack.tsx';
import { WhatWouldChange } from '#features/changes/WhatWouldChange.tsx';
import { Why } from '#features/verdict/Why.tsx';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { varyResult } from '#state/variedResult.ts';
import { AnswersPanel } from '#parts/answers/AnswersPanel.tsx';
import { Contradictions } from '#parts/answers/Contradictions.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { NoticeBox } from '#parts/page/NoticeBox.tsx';
import { OwnValues } from '#parts/values/OwnValues.tsx';
import { PrintedAddress } from '#parts/page/PrintedAddress.tsx';
import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { ShareBar } from '#parts/page/ShareBar.tsx';
import { Standing } from '#parts/pick/Standing.tsx';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import { RevisionNote } from './RevisionNote.tsx';
import styles from './Result.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/**
 * The pick with its reasons, its answers and the next steps. It reads no answers itself, so that a step of a slider renders
 * only the parts that follow at once.
 */
export function Result() {
  return (
    <Varied>
      <ResultTitle />
      <Deferred firstRender="skip">
        <PrintedHere />
      </Deferred>
      <RevisionHere />
      <WayBack />
      <NoticeBox>
        <Jump className={buttonClass('text')} to="colleague">
          See what differs
        </Jump>
      </NoticeBox>
      <VerdictHeader>
        <Deferred firstRender="skip">
          <Unless />
          <FirmnessLine />
          <Cautions />
          <AnswersLine />
          <ShareHere />
          <OwnValues />
        </Deferred>
      </VerdictHeader>
      <Deferred firstRender="skip" room="screen">
        <ColleagueLink id="colleague" />
        <div className={styles.result}>
          <div>
            <Why />
            <WhatWouldChange />
          </div>
          <aside className={styles.side}>
            <Contradictions />
            <AnswersHere />
          </aside>
          <div>
            <Ranking />
            <DecisionMapSection />
            <NextSteps />
          </div>
        </div>
      </Deferred>
    </Varied>
  );
}

function PrintedHere() {
  const decision = useDecision();
  return <PrintedAddress address={addressFrom(decision, RESULT, useReading())} />;
}

function RevisionHere() {
  const reading = useReading();
  return <RevisionNote vary={varyResult} addressWith={(decision) => addressFrom(decision, RESULT, reading)} />;
}

function ShareHere() {
  const decision = useDecision();
  const reading = useReading();
  return (
    <ShareBar address={addressFrom(decision, RESULT, reading)}>
      <CompareLink />
      <Link className={buttonClass('quiet')} to={addressFrom(decision, { kind: 'team' }, reading)}>
        Decide together
      </Link>
    </ShareBar>
  );
}

function AnswersHere() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  return (
    <AnswersPanel tips={{ evaluation, tippings: importanceTipping(decision, reading) }}>
      <Standing />
    </AnswersPanel>
  );
}

function CompareLink() {
  const decision = useDecision();
  const reading = useReading();
  const { ranking, ruledOut } = useEvaluation();
  const [left, right] = [...ranking, ...ruledOut.map(({ option }) => option)];
  if (left === undefined || right === undefined) return null;
  const other = decision.options.find(({ id }) => id === right)?.label ?? right;
  return (
    <Link
      className={buttonClass('quiet')}
      to={addressFrom(decision, { kind: 'compare', left, right }, reading)}
    >{`Compare with ${other}`}</Link>
  );
}
