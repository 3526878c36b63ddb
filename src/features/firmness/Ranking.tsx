import type { Reading, RuledOut } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { sayRuleOut, weighAnyway } from '#words/ruleOuts.ts';
import { ScoreScale } from '#charts/ScoreScale.tsx';
import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { slotOf } from '#words/labels.ts';
import { Section } from '#ui/page/Section.tsx';
import { HowFirm } from './HowFirm.tsx';
import styles from './Ranking.module.css';
import { VariantLink } from '#parts/pick/VariantLink.tsx';
import { sayInterval } from '#words/result/firmness.ts';
import { type RankedOption, rankedOptions, sayScores } from '#words/result/ranking.ts';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Ranks the options by score. Ruled-out ones come last, with the reason and a way to weigh them anyway. */
export function Ranking() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  return (
    <Section
      heading="Ranking"
      sentence={`${sayScores(decision, reading)} The line through a dot covers nine in ten variations.`}
    >
      <ol role="list" className={styles.list}>
        {rankedOptions(decision, evaluation).map((ranked) => (
          <RankedRow key={ranked.option} ranked={ranked} />
        ))}
      </ol>
      <HowFirm />
    </Section>
  );
}

function RankedRow({ ranked }: { readonly ranked: RankedOption }) {
  const reading = useReading();
  const ruledOut = useEvaluation().ruledOut.find(({ option }) => option === ranked.option);
  return (
    <li className={ruledOut && styles.out}>
      <span className={styles.place} aria-hidden={ruledOut ? 'true' : undefined}>
        {ranked.place ?? '–'}
      </span>
      <span className={styles.name}>
        <OptionTag option={ranked.option} />
      </span>
      <Score ranked={ranked} />
      {ruledOut && <Reasons reading={reading} ruledOut={ruledOut} />}
    </li>
  );
}

function Score({ ranked: { option, place, scoreTenths } }: { readonly ranked: RankedOption }) {
  const decision = useDecision();
  const interval = useVaried()?.variations.intervals[option];
  return (
    <>
      <ScoreScale
        slot={slotOf(decision, option)}
        scoreTenths={scoreTenths}
        interval={interval && { lowTenths: interval.low, highTenths: interval.high }}
        isHollow={place === null}
      />
      {place === null ? (
        <span className={styles.score}>
          <span>Ruled out</span>
          <small>{` would be ${formatTenths(scoreTenths)}`}</small>
        </span>
      ) : (
        <span className={styles.score}>
          <span>{formatTenths(scoreTenths)}</span>
          <small>{interval ? ` ${sayInterval(interval)}` : NOT_YET}</small>
        </span>
      )}
    </>
  );
}

/** Text that keeps the height of a line. */
const NOT_YET = '\u00A0';

interface ReasonsProps {
  readonly reading: Reading;
  readonly ruledOut: RuledOut;
}

function Reasons({ reading, ruledOut }: ReasonsProps) {
  const decision = useDecision();
  const { option, by } = ruledOut;
  const anyway = weighAnyway(decision, reading, ruledOut);
  return (
    <div className={styles.reasons}>
      {by.map((cause) => (
        <p key={cause.question}>{sayRuleOut(decision, option, cause)}</p>
      ))}
      <p>
        <VariantLink reading={anyway.reading}>{anyway.sentence}</VariantLink>
      </p>
    </div>
  );
}
