import type { ReactNode } from 'react';
import type { Decision } from '#content';
import { countedAnswers, type Evaluation, leadBetween, type Outcome, type Reading } from '#engine';
import { countOf, joinWords } from '#lib/english.ts';
import { assertNever } from '#lib/assertNever.ts';
import { Later } from '#parts/Later.tsx';
import { LeadDial } from '#parts/LeadDial.tsx';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { sayLead } from '#words/lead.ts';
import { countAnswers } from '#state/reading.ts';
import { rationaleOf } from '#words/result/rationale.ts';
import styles from './VerdictHeader.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** What can be done with the result: share it, compare. */
  readonly children: ReactNode;
}

/** The outcome with its rationale, and the dial that shows the lead. */
export function VerdictHeader({ children }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const { outcome } = evaluation;
  const names = namesIn(decision, outcome);
  return (
    <div className={styles.header}>
      <header>
        <h1 tabIndex={-1} className={styles.heading}>
          <span className={styles.kicker}>{kicker(decision, reading, outcome)}</span>{' '}
          <span className={styles.pick} data-length={lengthClass(names.join(' or '))}>
            {names.length > 0 ? joinWords(names, 'or') : 'None fits'}
          </span>
        </h1>
        {paragraphs(decision, reading, evaluation).map((text) => (
          <p key={text} className={styles.verdict}>
            {text}
          </p>
        ))}
        <p className={styles.facts}>
          <Facts evaluation={evaluation} />
        </p>
        {children}
      </header>
      <Later>
        <LeadDial />
      </Later>
    </div>
  );
}

/** What the outcome rests on: an answer that is ignored is none of it. */
function kicker(decision: Decision, reading: Reading, outcome: Outcome): string {
  const count = countedAnswers(decision, reading).length;
  const none = countAnswers(reading) === 0 ? 'Before any answer' : 'With every answer ignored';
  const basis = count === 0 ? none : `On ${count === 1 ? 'this' : 'these'} ${countOf(count, 'answer')}`;
  switch (outcome.kind) {
    case 'pick':
      return `${basis}, pick`;
    case 'toss-up':
      return `${basis}, too close to call:`;
    case 'none-fits':
      return `${basis}:`;
    default:
      return assertNever(outcome);
  }
}

function namesIn(decision: Decision, outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'pick':
      return [optionLabel(decision, outcome.option)];
    case 'toss-up':
      return outcome.options.map((option) => optionLabel(decision, option));
    case 'none-fits':
      return [];
    default:
      return assertNever(outcome);
  }
}

function paragraphs(decision: Decision, reading: Reading, evaluation: Evaluation): readonly string[] {
  const { outcome } = evaluation;
  switch (outcome.kind) {
    case 'pick':
      return rationaleOf(decision, reading, evaluation);
    case 'toss-up':
      return closeCall(decision, outcome.options);
    case 'none-fits':
      return [
        'Every option is ruled out by an answer. The ranking below says by which: change one of them, or let it not count.',
      ];
    default:
      return assertNever(outcome);
  }
}

function closeCall(decision: Decision, options: readonly string[]): readonly string[] {
  const pair = decision.options.map(({ id }) => id).filter((id) => options.includes(id));
  const text = decision.closeCalls[pair.slice(0, 2).join('/')];
  return text && pair.length === 2 ? [text] : ['The numbers do not separate them. What is not asked here may decide.'];
}

function Facts({ evaluation }: { readonly evaluation: Evaluation }) {
  const decision = useDecision();
  const { outcome, ranking, ruledOut } = evaluation;
  const [first, second] = ranking;
  const name = (option: string) => optionLabel(decision, option);
  const out = joinWords(
    ruledOut.map(({ option }) => name(option)),
    'and',
  );
  const outSentence =
    ruledOut.length > 0 && outcome.kind !== 'none-fits' && ` ${out} ${ruledOut.length === 1 ? 'is' : 'are'} ruled out.`;
  if (!first) return null;
  if (!second) {
    return (
      <>
        <strong>{name(first)} is the only option left.</strong>
        {outSentence}
      </>
    );
  }
  const lead = leadBetween(evaluation, first, second);
  const sentence =
    lead.closeness === 'equal'
      ? `${name(first)} and ${name(second)} are equal.`
      : `${name(first)} leads ${name(second)} by ${sayLead(lead)} of 100.`;
  return (
    <>
      <strong>{sentence}</strong>
      {outSentence}
    </>
  );
}

/** How large the name can be set without breaking: by its number of letters. */
function lengthClass(name: string): 'short' | 'medium' | 'long' | 'very-long' {
  if (name.length <= 4) return 'short';
  if (name.length <= 7) return 'medium';
  return name.length <= 12 ? 'long' : 'very-long';
}
