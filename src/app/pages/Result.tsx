import { Link } from 'react-router';
import type { Decision } from '#content';
import { importanceTipping } from '#engine';
import { ColleagueLink } from '#features/colleague/ColleagueLink.tsx';
import { AnswersLine } from '#features/verdict/AnswersLine.tsx';
import { Cautions } from '#features/verdict/Cautions.tsx';
import { DecisionMapSection } from '#features/verdict/DecisionMapSection.tsx';
import { FirmnessLine } from '#features/verdict/FirmnessLine.tsx';
import { NextSteps } from '#features/verdict/NextSteps.tsx';
import { Ranking } from '#features/verdict/Ranking.tsx';
import { ResultTitle } from '#features/verdict/ResultTitle.tsx';
import { Varied } from '#features/verdict/Varied.tsx';
import { VerdictHeader } from '#features/verdict/VerdictHeader.tsx';
import { Unless } from '#features/verdict/Unless.tsx';
import { WayBack } from '#features/verdict/WayBack.tsx';
import { WhatWouldChange } from '#features/verdict/WhatWouldChange.tsx';
import { Why } from '#features/verdict/Why.tsx';
import { addressFrom, RESULT } from '#parts/addresses.ts';
import { AnswersPanel } from '#parts/AnswersPanel.tsx';
import { Contradictions } from '#parts/Contradictions.tsx';
import { NoticeBox } from '#parts/NoticeBox.tsx';
import { OwnValues } from '#parts/OwnValues.tsx';
import { PrintedAddress } from '#parts/PrintedAddress.tsx';
import { useEvaluation, useMovingEvaluation, useReading } from '#parts/SessionContext.tsx';
import { ShareBar } from '#parts/ShareBar.tsx';
import { Standing } from '#parts/Standing.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Jump } from '#ui/Jump.tsx';
import { Later } from '#ui/Later.tsx';
import styles from './Result.module.css';

/** The pick with its reasons, the answers behind it, and what can be done with it. */
export function Result({ decision }: { readonly decision: Decision }) {
  const reading = useReading();
  const evaluation = useEvaluation(decision);
  return (
    <Varied decision={decision}>
      <meta name="robots" content="noindex" />
      <ResultTitle decision={decision} />
      <PrintedAddress decision={decision} address={addressFrom(decision, RESULT, reading)} />
      <WayBack decision={decision} />
      <NoticeBox decision={decision}>
        <Jump className={buttonClass('text')} to="colleague">
          See what differs
        </Jump>
      </NoticeBox>
      <VerdictHeader decision={decision}>
        <Unless decision={decision} />
        <FirmnessLine decision={decision} />
        <Later>
          <Cautions decision={decision} />
          <AnswersLine decision={decision} />
          <ShareBar address={addressFrom(decision, RESULT, reading)}>
            <CompareLink decision={decision} />
            <Link className={buttonClass('quiet')} to={addressFrom(decision, { kind: 'team' }, reading)}>
              Decide together
            </Link>
          </ShareBar>
          <OwnValues decision={decision} />
        </Later>
      </VerdictHeader>
      <Later room="screen">
        <ColleagueLink decision={decision} id="colleague" />
        <div className={styles.result}>
          <div>
            <Why decision={decision} />
            <WhatWouldChange decision={decision} />
          </div>
          <aside className={styles.side}>
            <Contradictions decision={decision} />
            <AnswersPanel decision={decision} tips={{ evaluation, tippings: importanceTipping(decision, reading) }}>
              <StandingNow decision={decision} />
            </AnswersPanel>
          </aside>
          <div>
            <Ranking decision={decision} />
            <DecisionMapSection decision={decision} />
            <NextSteps decision={decision} />
          </div>
        </div>
      </Later>
    </Varied>
  );
}

function StandingNow({ decision }: { readonly decision: Decision }) {
  return <Standing decision={decision} evaluation={useMovingEvaluation(decision)} />;
}

function CompareLink({ decision }: { readonly decision: Decision }) {
  const reading = useReading();
  const { ranking, ruledOut } = useEvaluation(decision);
  const [left, right] = [...ranking, ...ruledOut.map(({ option }) => option)];
  if (left === undefined || right === undefined) return null;
  const other = decision.options.find(({ id }) => id === right)?.label ?? right;
  return (
    <Link className={buttonClass('quiet')} to={addressFrom(decision, { kind: 'compare', left, right }, reading)}>
      Compare with {other}
    </Link>
  );
}
