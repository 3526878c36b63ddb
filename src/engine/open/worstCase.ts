import { countedAnswers } from '../score/countedAnswers.ts';
import { findEntry } from '#lib/lookUp.ts';
import type { Answer, Model, Question, Span } from '../model.ts';
import { asIfGiven, setsValues, settings } from '../settings/pending.ts';
import type { Reading } from '../reading.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';
import { spanIn, valuesInForce } from '../score/valuesInForce.ts';
import { rawWeights, sumOfWeights } from '../score/weights.ts';
import type { Weights } from '../score/weights.ts';

/** What is to hold of one option against every rival. */
export interface Claim {
  /** By how many points the option is to count as over a rival on a factor. */
  readonly over: (option: Span, rival: Span) => number;
  /** Whether it holds where weight times points comes to this sum. */
  readonly holds: (sum: number) => boolean;
}

/** The option is alone in front. */
export const IN_FRONT: Claim = { over: (option, rival) => option.value - rival.value, holds: (sum) => sum > 0 };

/** A reading in which some questions are open. */
export interface Prospect {
  readonly model: Model;
  readonly reading: Reading;
  readonly open: readonly Question[];
}

/**
 * Whether a claim holds of an option however the open questions are answered or left out. Proved, not sampled:
 * questions that only add weight are separable, so the worst answer of each is enough; those that set values are gone
 * through jointly. Where nothing might weigh, it holds only when no rival is left.
 */
export function holdsThroughout(claim: Claim, { model, reading, open }: Prospect, option: string): boolean {
  const separable = open.filter((question) => !setsValues(question));
  if (separable.some(({ answers }) => answers.some((answer) => rulesOut(answer, option)))) return false;

  for (const setting of settings(reading, open.filter(setsValues))) {
    if (!holdsWithin({ claim, model, setting, separable }, option)) return false;
  }
  return true;
}

interface Setting {
  readonly claim: Claim;
  readonly model: Model;
  readonly setting: Reading;
  readonly separable: readonly Question[];
}

function holdsWithin({ claim, model, setting, separable }: Setting, option: string): boolean {
  const counted = countedAnswers(model, setting);
  const out = ruledOutBy(model.options, counted).map((ruledOut) => ruledOut.option);
  if (out.includes(option)) return false;

  const rivals = model.options.map(({ id }) => id).filter((id) => id !== option && !out.includes(id));
  const weights = rawWeights(model.factors, counted);
  if (sumOfWeights(model.factors, weights) === 0) return rivals.length === 0;

  const values = valuesInForce(model, counted, setting.ownValues);
  return rivals.every((rival) => {
    const over = model.factors.map(
      ({ id }) => [id, claim.over(spanIn(values, option, id), spanIn(values, rival, id))] as const,
    );
    const gain = (added: Weights) => over.reduce((sum, [id, points]) => sum + (findEntry(added, id) ?? 0) * points, 0);
    const losses = separable.map((question) => worstOf(setting, question, { rival, gain }));
    return claim.holds(losses.reduce((sum, loss) => sum + loss, gain(weights)));
  });
}

interface Against {
  readonly rival: string;
  readonly gain: (added: Weights) => number;
}

/** The most that one answer can take away; an answer that rules the rival out takes nothing. */
function worstOf(setting: Reading, question: Question, { rival, gain }: Against): number {
  const gains = asIfGiven(setting, question)
    .filter(({ answer }) => !rulesOut(answer, rival))
    .map(({ answer, importance }) => importance * gain(answer.weights));
  return Math.min(0, ...gains);
}

function rulesOut(answer: Answer, option: string): boolean {
  return answer.rulesOut?.some((ruleOut) => ruleOut.option === option) ?? false;
}
