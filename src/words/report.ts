import type { Decision, FullDecision } from '#content';
import {
  type Counterfactual,
  importanceOf,
  type Outcome,
  type Pair,
  questionsWithoutAnswer,
  type Reading,
  standingOf,
} from '#engine';
import type { Notice } from '#permalink';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { ownValuesOf } from '#state/ownValues.ts';
import type { VariedResult } from '#state/variedResult.ts';
import { givenAnswer, sayQuestion } from './answers.ts';
import type { CitedSource } from './evidence.ts';
import { optionLabel } from './labels.ts';
import { sayStandingOf100 } from './lead.ts';
import { sayNotice } from './notices.ts';
import { pickTitle } from './outcome.ts';
import { sayOwnValue } from './ownValues.ts';
import { changesTo, sayUnless } from './result/changes.ts';
import { sayFirmness } from './result/firmness.ts';
import { type RankedOption, rankedOptions } from './result/ranking.ts';
import { type Reason, reasonsByAnswer, reasonsByFactor } from './result/reasons.ts';
import { type Result, resultFor } from './result/result.ts';
import { sourcesOf } from './result/sources.ts';
import { sayGivenAnswers, verdictOn } from './result/verdict.ts';
import { cautionsOn, contradictionsIn } from './result/warnings.ts';
import { type Variant, waysInWords } from './result/ways.ts';
import { sayRuledOut, sayRuleOut } from './ruleOuts.ts';

/** A whole result in words and numbers. The page, Markdown, JSON and the command line all say the same as it does. */
export interface Report {
  readonly decision: Pick<Decision, 'id' | 'title' | 'revision' | 'reviewed'>;
  /** Path and fragment of the result, without the address of the site. */
  readonly link: string;
  readonly outcome: Outcome;
  /** “Pick Go” */
  readonly title: string;
  /** “On these six answers” */
  readonly basis: string;
  /** The verdict, in paragraphs. */
  readonly verdict: readonly string[];
  /** “Go leads Rust by 12.8 points of 100.”; null if nothing is left. */
  readonly standing: string | null;
  /** “Zig is ruled out.”; null if nothing is. */
  readonly ruledOut: string | null;
  /** The nearest change, or that no single change gives another result; null if nothing fits. */
  readonly unless: string | null;
  /** Null if no variations were given. */
  readonly firmness: ReportedFirmness | null;
  readonly answers: readonly ReportedAnswer[];
  /** The questions without an answer, by label. */
  readonly open: readonly string[];
  readonly ownValues: readonly ReportedOwnValue[];
  /** Null if fewer than two options are left. */
  readonly lead: ReportedLead | null;
  readonly cautions: readonly string[];
  readonly contradictions: readonly string[];
  readonly ranking: readonly ReportedOption[];
  /** The changes that give another result, the nearest first; if nothing fits, what to take back. */
  readonly changes: readonly ReportedChange[];
  /** The fewest changes to each other option; null if no ways were given. */
  readonly ways: readonly ReportedWay[] | null;
  readonly sources: readonly CitedSource[];
  /** The parts of a link that could not be read. */
  readonly notices: readonly (Notice & { readonly said: string })[];
}

export interface ReportedAnswer {
  readonly question: string;
  readonly answer: string;
  /** “New to all three” */
  readonly label: string;
  /** The answer as a clause: “the team is new to all three”. */
  readonly said: string;
  /** In tenths: 10 is once, 0 is ignored. */
  readonly importance: number;
  /** “Team: New to all three, counts twice as much” */
  readonly sentence: string;
}

export interface ReportedOwnValue {
  readonly option: string;
  readonly factor: string;
  readonly value: number;
  readonly ours: number;
  /** “Rust on CPU efficiency: 100 in place of 35” */
  readonly sentence: string;
}

/** The lead of the first option over the second. Both splits add up to it. */
export interface ReportedLead {
  readonly between: Pair;
  readonly labels: Pair;
  readonly shownTenths: number;
  readonly isClose: boolean;
  readonly byAnswer: readonly Reason[];
  readonly byFactor: readonly Reason[];
}

export interface ReportedFirmness extends VariedResult {
  readonly sentence: string;
}

export interface ReportedOption extends RankedOption {
  /** The reasons why it is ruled out; empty for an option in the ranking. */
  readonly ruledOutBy: readonly string[];
}

/** A sentence with the link to the result that it speaks of. */
export interface LinkedSentence {
  readonly sentence: string;
  readonly link: string;
}

export interface ReportedChange extends LinkedSentence {
  readonly notes: readonly string[];
}

export interface ReportedWay {
  readonly option: string;
  readonly label: string;
  readonly note: string | null;
  readonly variants: readonly LinkedSentence[];
}

/** The parts of a report that take long to calculate, and the notices of a link. */
export interface Extras {
  readonly varied?: VariedResult;
  readonly ways?: readonly Counterfactual[];
  readonly notices?: readonly Notice[];
}

/** Reports on the result of a reading. */
export function reportOn(decision: FullDecision, reading: Reading, extras: Extras = {}): Report {
  const { id, title, revision, reviewed } = decision;
  const { varied, ways, notices = [] } = extras;
  const result = resultFor(decision, reading);
  const { outcome } = result.evaluation;
  return {
    decision: { id, title, revision, reviewed },
    link: linkTo(decision, reading),
    outcome,
    title: pickTitle(decision, outcome),
    basis: sayGivenAnswers(result),
    verdict: verdictOn(result),
    standing: sayStandingOf100(decision, result.evaluation),
    ruledOut: sayRuledOut(decision, result.evaluation.ruledOut),
    unless: sayUnless(result),
    firmness: varied ? { ...varied, sentence: sayFirmness(result, varied) } : null,
    ...answersOf(result),
    lead: leadOf(result),
    cautions: cautionsOn(result).map(({ text }) => text),
    contradictions: contradictionsIn(decision, reading).map(({ hint }) => hint),
    ranking: optionsOf(result),
    changes: changesOf(result),
    ways: ways ? waysOf(result, ways) : null,
    sources: sourcesOf(decision, result),
    notices: notices.map((notice) => ({ ...notice, said: sayNotice(notice, decision) })),
  };
}

function answersOf({ decision, reading }: Result): Pick<Report, 'answers' | 'open' | 'ownValues'> {
  return {
    answers: decision.questions.flatMap(({ id: question }) => {
      const given = givenAnswer(decision.questions, reading, question);
      if (!given) return [];
      const sentence = sayQuestion(decision, reading, question);
      const importance = importanceOf(reading, question);
      return [{ question, answer: given.id, label: given.label, said: given.said, importance, sentence }];
    }),
    open: questionsWithoutAnswer(decision.questions, reading).map(({ label }) => label),
    ownValues: ownValuesOf(decision, reading).map((own) => ({
      option: own.option,
      factor: own.factor,
      value: own.value,
      ours: own.ours.value,
      sentence: sayOwnValue(decision, own),
    })),
  };
}

function leadOf(result: Result): ReportedLead | null {
  const { decision, evaluation } = result;
  const [first, second] = evaluation.ranking;
  if (first === undefined || second === undefined) return null;
  const { lead } = standingOf(evaluation, first, second);
  return {
    between: [first, second],
    labels: [optionLabel(decision, first), optionLabel(decision, second)],
    shownTenths: lead.shown,
    isClose: lead.closeness !== 'clear',
    byAnswer: reasonsByAnswer(result, [first, second]),
    byFactor: reasonsByFactor(result, [first, second]),
  };
}

function optionsOf({ decision, evaluation }: Result): readonly ReportedOption[] {
  return rankedOptions(decision, evaluation).map((ranked) => ({
    ...ranked,
    ruledOutBy: evaluation.ruledOut
      .filter(({ option }) => option === ranked.option)
      .flatMap(({ option, by }) => by.map((cause) => sayRuleOut(decision, option, cause))),
  }));
}

function changesOf(result: Result): readonly ReportedChange[] {
  return changesTo(result).map(({ sentence, notes, reading }) => ({
    sentence: `${sentence}.`,
    notes,
    link: linkTo(result.decision, reading),
  }));
}

function waysOf({ decision, reading }: Result, ways: readonly Counterfactual[]): readonly ReportedWay[] {
  const linked = ({ sentence, reading: variant }: Variant) => ({
    sentence: `${sentence}.`,
    link: linkTo(decision, variant),
  });
  return waysInWords(decision, reading, ways).map(({ option, note, variants }) => ({
    option,
    label: optionLabel(decision, option),
    note,
    variants: variants.map(linked),
  }));
}

function linkTo(decision: Decision, reading: Reading): string {
  return addressFrom(decision, RESULT, reading);
}
