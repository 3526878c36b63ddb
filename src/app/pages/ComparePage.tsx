import type { Decision } from '#content';
import { CompareHead } from '#features/compare/CompareHead.tsx';
import { FactorRows } from '#features/compare/FactorRows.tsx';
import { OtherPairs } from '#features/compare/OtherPairs.tsx';
import { addressFrom } from '#parts/addresses.ts';
import { AnswersPanel } from '#parts/AnswersPanel.tsx';
import { NoticeBox } from '#parts/NoticeBox.tsx';
import { OwnValues } from '#parts/OwnValues.tsx';
import { PageTitle } from '#parts/PageTitle.tsx';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { ShareBar } from '#parts/ShareBar.tsx';
import { Standing } from '#parts/Standing.tsx';
import { optionLabel } from '#parts/words.ts';
import { PageBody } from '#ui/PageBody.tsx';
import { Trail } from '../Trail.tsx';
import styles from './Result.module.css';

interface Props {
  readonly decision: Decision;
  readonly left: string;
  readonly right: string;
}

export function ComparePage({ decision, left, right }: Props) {
  const reading = useReading();
  const evaluation = useEvaluation(decision);
  const trail = <Trail decision={decision} here="Compare" />;
  if (left === right) {
    return (
      <PageBody before={trail}>
        <meta name="robots" content="noindex" />
        <OtherPairs decision={decision} option={left} />
      </PageBody>
    );
  }
  return (
    <PageBody before={trail}>
      <PageTitle
        parts={[`${optionLabel(decision, left)} and ${optionLabel(decision, right)}, side by side`, decision.title]}
      />
      <NoticeBox decision={decision} />
      <div data-awaits-answers="">
        <CompareHead decision={decision} left={left} right={right} />
        <ShareBar address={addressFrom(decision, { kind: 'compare', left, right }, reading)} />
        <OwnValues decision={decision} />
        <div className={styles.result}>
          <FactorRows decision={decision} left={left} right={right} />
          <aside className={styles.side}>
            <AnswersPanel decision={decision}>
              <Standing decision={decision} evaluation={evaluation} pair={[left, right]} />
            </AnswersPanel>
          </aside>
        </div>
      </div>
    </PageBody>
  );
}
