import { Balance } from '#features/compare/Balance.tsx';
import { CompareHead } from '#features/compare/CompareHead.tsx';
import { FactorRows } from '#features/compare/FactorRows.tsx';
import { OtherPairs } from '#features/compare/OtherPairs.tsx';
import { RuledOutSides } from '#features/compare/RuledOutSides.tsx';
import { pairTips } from '#words/compare/pairTurns.ts';
import { Turns } from '#features/compare/Turns.tsx';
import { ColleagueLink } from '#features/colleague/ColleagueLink.tsx';
import { addressFrom } from '#state/addresses.ts';
import { AnswersPanel } from '#parts/answers/AnswersPanel.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { NoticeBox } from '#parts/page/NoticeBox.tsx';
import { OwnValues } from '#parts/values/OwnValues.tsx';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { PrintedAddress } from '#parts/page/PrintedAddress.tsx';
import { useReading } from '#parts/context/SessionContext.tsx';
import { ShareBar } from '#parts/page/ShareBar.tsx';
import { Standing } from '#parts/pick/Standing.tsx';
import { sayAllAnswers } from '#words/answers.ts';
import { sideBySide } from '#words/labels.ts';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import { WithoutScript } from '#ui/page/WithoutScript.tsx';
import { DecisionBreadcrumbs } from './DecisionBreadcrumbs.tsx';
import { RevisionNote } from './RevisionNote.tsx';
import styles from './Result.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly left: string;
  readonly right: string;
}

export function ComparePage({ left, right }: Props) {
  const decision = useDecision();
  const breadcrumbs = <DecisionBreadcrumbs here="Compare" />;
  if (left === right) {
    return (
      <PageBody before={breadcrumbs}>
        <meta name="robots" content="noindex" />
        <OtherPairs option={left} />
      </PageBody>
    );
  }
  return (
    <PageBody before={breadcrumbs}>
      <PageTitle parts={[sideBySide(decision, [left, right]), decision.title]} />
      <RevisionHere left={left} right={right} />
      <NoticeBox>
        <Jump className={buttonClass('text')} to="colleague">
          See what differs
        </Jump>
      </NoticeBox>
      <div data-awaits-answers="">
        <WithoutScript>
          Answers in a link are weighed with JavaScript, which is off here. Switch it on and reload the page to weigh
          them. What follows compares the two before anything is answered.
        </WithoutScript>
        <RuledOutSides left={left} right={right} />
        <CompareHead left={left} right={right} />
        <Deferred firstRender="skip">
          <PrintedHere left={left} right={right} />
        </Deferred>
        <Deferred>
          <ShareHere left={left} right={right} />
          <OwnValues />
          <ColleagueLink id="colleague" />
          <div className={styles.result}>
            <div>
              <Balance left={left} right={right} />
              <FactorRows left={left} right={right} />
              <Turns left={left} right={right} />
            </div>
            <aside className={styles.side}>
              <AnswersHere left={left} right={right} />
            </aside>
          </div>
        </Deferred>
      </div>
    </PageBody>
  );
}

function RevisionHere({ left, right }: Props) {
  const reading = useReading();
  const page = { kind: 'compare', left, right } as const;
  return <RevisionNote pair={[left, right]} addressWith={(decision) => addressFrom(decision, page, reading)} />;
}

function PrintedHere({ left, right }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const address = addressFrom(decision, { kind: 'compare', left, right }, reading);
  return <PrintedAddress address={address} answers={sayAllAnswers(decision, reading)} />;
}

function ShareHere({ left, right }: Props) {
  const decision = useDecision();
  const address = addressFrom(decision, { kind: 'compare', left, right }, useReading());
  return (
    <div className={styles.share}>
      <ShareBar address={address} />
    </div>
  );
}

function AnswersHere({ left, right }: Props) {
  const decision = useDecision();
  return (
    <AnswersPanel tips={pairTips(decision, useReading(), [left, right])}>
      <Standing pair={[left, right]} />
    </AnswersPanel>
  );
}
