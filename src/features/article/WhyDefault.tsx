import { Link } from 'react-router';
import { type Decision, readingOf } from '#content';
import { type Evaluation, leadBetween, type Pair, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { answerClause } from '#words/answers.ts';
import { reasonsByAnswer } from '#words/result/reasons.ts';
import { sayCloseCall } from '#words/result/verdict.ts';
import { ContributionBars } from '#charts/ContributionBars.tsx';
import { frontPair, sayLead } from '#words/lead.ts';
import { sayOwnValues } from '#words/ownValues.ts';
import { useReading } from '#parts/SessionContext.tsx';
import { optionLabel, tagOf } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { Section } from '#ui/page/Section.tsx';
import styles from './WhyDefault.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

/** Why the default pick is what it is: what it gives and costs, and the answers of the typical reader that carry it. */
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
      sentence="It is worked out from the answers that a typical reader would give, as every other result is."
    >
      <div className={styles.why}>
        <div className={styles.words}>
          {sentencesOn(decision, evaluation).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <Link to={addressFrom(decision, RESULT, weighed)}>
              See the whole result and change its answers{own && `, ${own}`}
            </Link>
          </p>
        </div>
        {pair && <AnswerBars reading={reading} evaluation={evaluation} pair={pair} />}
      </div>
    </Section>
  );
}

function sentencesOn(decision: Decision, evaluation: Evaluation): readonly string[] {
  const { outcome } = evaluation;
  switch (outcome.kind) {
    case 'pick': {
      const { option, runnerUp } = outcome;
      const words = decision.options.find(({ id }) => id === option);
      const lead = runnerUp && sayLead(leadBetween(evaluation, option, runnerUp));
      const sentences = [
        words?.gain,
        runnerUp && `${optionLabel(decision, option)} leads ${optionLabel(decision, runnerUp)} by ${lead} of 100.`,
        words?.price,
      ];
      return sentences.filter((sentence) => typeof sentence === 'string');
    }
    case 'toss-up':
      return [sayCloseCall(decision, outcome)];
    case 'none-fits':
      return ['Each option is ruled out by one of these answers.'];
    default:
      return assertNever(outcome);
  }
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
      caption={`Points for ${left.label} and for ${right.label}, by the typical reader's answers`}
      heading="Answer"
      left={left}
      right={right}
      rows={reasonsByAnswer({ decision, reading, evaluation }, pair, answerClause)}
      totalTenths={leadBetween(evaluation, ...pair).shown}
    />
  );
}
