import { useRef } from 'react';
import type { Evaluation, Reading, RuledOut } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { OptionTag } from '#parts/OptionTag.tsx';
import { sayOwnValues } from '#words/ownValues.ts';
import { sayRuleOut, weighAnyway } from '#words/ruleOuts.ts';
import { ScoreScale } from '#charts/ScoreScale.tsx';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { slotOf } from '#words/labels.ts';
import { Section } from '#ui/page/Section.tsx';
import { useFocusHeir } from '#ui/page/useFocusHeir.ts';
import { HowFirm } from './HowFirm.tsx';
import styles from './Ranking.module.css';
import { VariantLink } from '#parts/VariantLink.tsx';
import { sayInterval } from '#words/result/firmness.ts';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

/** All options with their scores; those that are ruled out come last, with the reason and a way to weigh them anyway. */
export function Ranking() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const own = sayOwnValues(decision, reading);
  return (
    <Section
      heading="Ranking"
      sentence={`Scores from 0 to 100: the values of each option${own ? `, ${own},` : ','} weighed by the answers. The line through a dot covers nine in ten variations.`}
    >
      <ol role="list" className={styles.list}>
        {evaluation.ranking.map((option) => (
          <li key={option}>
            <span className={styles.place}>{placeOf(evaluation, option)}</span>
            <Name option={option} />
            <Score evaluation={evaluation} option={option} />
          </li>
        ))}
        {evaluation.ruledOut.map((ruledOut) => (
          <li key={ruledOut.option} className={styles.out}>
            <span className={styles.place} aria-hidden="true">
              –
            </span>
            <Name option={ruledOut.option} />
            <Score evaluation={evaluation} option={ruledOut.option} isRuledOut />
            <Reasons reading={reading} ruledOut={ruledOut} />
          </li>
        ))}
      </ol>
      <HowFirm />
    </Section>
  );
}

/** Equal scores share a place. */
function placeOf({ ranking, numerators }: Evaluation, option: string): number {
  return ranking.findIndex((other) => numerators[other] === numerators[option]) + 1;
}

function Name({ option }: { readonly option: string }) {
  return (
    <span className={styles.name}>
      <OptionTag option={option} />
    </span>
  );
}

interface ScoreProps {
  readonly evaluation: Evaluation;
  readonly option: string;
  readonly isRuledOut?: boolean;
}

function Score({ evaluation, option, isRuledOut = false }: ScoreProps) {
  const decision = useDecision();
  const varied = useVaried();
  const score = evaluation.scores[option] ?? 0;
  const interval = varied?.variations.intervals[option];
  return (
    <>
      <ScoreScale
        slot={slotOf(decision, option)}
        scoreTenths={score}
        interval={interval && { lowTenths: interval.low, highTenths: interval.high }}
        isHollow={isRuledOut}
      />
      <span className={styles.score}>
        {isRuledOut ? (
          <>
            Ruled out <small>would be {formatTenths(score)}</small>
          </>
        ) : (
          <>
            {formatTenths(score)} <small>{interval ? sayInterval(interval) : NOT_YET}</small>
          </>
        )}
      </span>
    </>
  );
}

/** Keeps the room of a line. */
const NOT_YET = '\u00A0';

interface ReasonsProps {
  readonly reading: Reading;
  readonly ruledOut: RuledOut;
}

function Reasons({ reading, ruledOut }: ReasonsProps) {
  const decision = useDecision();
  const { option, by } = ruledOut;
  const anyway = weighAnyway(decision, reading, ruledOut);
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  return (
    <div ref={box} className={styles.reasons}>
      {by.map((cause) => (
        <p key={cause.question}>{sayRuleOut(decision, option, cause)}</p>
      ))}
      <p>
        <VariantLink reading={anyway.reading}>{anyway.sentence}</VariantLink>
      </p>
    </div>
  );
}
