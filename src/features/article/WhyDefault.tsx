import { Link } from '#parts/page/Link.tsx';
import { readingOf } from '#content';
import { type Evaluation, type Pair, type Reading, standingOf } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { answerClause } from '#words/answers.ts';
import { pointsFor, reasonsByAnswer } from '#words/result/reasons.ts';
import { ContributionBars } from '#charts/ContributionBars.tsx';
import { frontPair, sayLeads } from '#words/lead.ts';
import { sayOwnValues } from '#words/ownValues.ts';
import { whyDefault } from '#words/page/article.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { capitalise, countOf } from '#lib/english.ts';
import { tagOf } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { Section } from '#ui/page/Section.tsx';
import styles from './WhyDefault.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Explains the default pick: what it gives and costs, and the answers of the typical reader that carry it. */
export function WhyDefault() {
  const decision = useDecision();
  const reading = readingOf(decision.typicalReader.answers);
  const { ownValues } = useReading();
  const weighed = { ...reading, ownValues };
  const own = sayOwnValues(decision, weighed);
  const evaluation = evaluationOf(decision, reading);
  const pair = frontPair(decision, evaluation);
  return (
    <Section
      heading="Why that is the default"
      sentence={`We gave the ${countOf(Object.keys(decision.typicalReader.answers).length, 'answer')} of a typical reader. Each of them can be changed.`}
    >
      <div className={styles.why}>
        <div className={styles.words}>
          {whyDefault(decision, evaluation).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <Link
              to={addressFrom(decision, RESULT, weighed)}
            >{`See the whole result and change its answers${own ? `, ${own}` : ''}`}</Link>
          </p>
        </div>
        {pair && <AnswerBars reading={reading} evaluation={evaluation} pair={pair} />}
      </div>
    </Section>
  );
}

interface BarsProps {
  readonly reading: Reading;
  readonly evaluation: Evaluation;
  readonly pair: Pair;
}

function AnswerBars({ reading, evaluation, pair }: BarsProps) {
  const decision = useDecision();
  const [left, right] = [tagOf(decision, pair[0]), tagOf(decision, pair[1])];
  return (
    <ContributionBars
      caption={`${capitalise(pointsFor(decision, pair))}, by the typical reader's answers`}
      heading="Answer"
      left={left}
      right={right}
      rows={reasonsByAnswer({ decision, reading, evaluation }, pair, answerClause)}
      total={sayLeads(decision, standingOf(evaluation, ...pair))}
    />
  );
}
