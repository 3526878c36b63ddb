import { countedAnswers } from './countedAnswers.ts';
import { evaluate } from './evaluate.ts';
import { findEntry } from './lookUp.ts';
import type { Answer, Model, Question } from './model.ts';
import { TOSS_UP_BELOW } from './outcome.ts';
import { pendingQuestions, setsValues, settings } from './pending.ts';
import { ONCE } from './reading.ts';
import type { Reading } from './reading.ts';
import { ruledOutBy } from './ruleOuts.ts';
import { valueIn, valuesInForce } from './valuesInForce.ts';
import { rawWeights, sumOfWeights } from './weights.ts';
import type { Weights } from './weights.ts';

/**
 * The option that stays alone in front however the unanswered questions are answered (counting once) or left out, or
 * null when there is none (MCDA: necessary winner). Its lead may still come to less than two points, which is a
 * toss-up: {@link certifiedPick} excludes that. Proved, not sampled: questions that only add weight are separable, so
 * the worst answer of each is enough; those that set values are gone through jointly. Where nothing might weigh, an
 * option is named only when no rival is left.
 */
export function necessaryWinner(model: Model, reading: Reading): string | null {
  return provenFor(IN_FRONT, model, reading);
}

/**
 * The option that is the pick, never a toss-up, however the unanswered questions are answered (counting once) or left
 * out, or null when there is none: it leads every rival by at least two points throughout. That is as linear in the
 * weights as being in front, so it is proved in the same way as {@link necessaryWinner}, of which it is a special case.
 */
export function certifiedPick(model: Model, reading: Reading): string | null {
  return provenFor(PICKED, model, reading);
}

/** What is to hold of the lead, less `margin` points, against every rival. */
interface Claim {
  readonly margin: number;
  readonly holds: (leadOverMargin: number) => boolean;
}

const IN_FRONT: Claim = { margin: 0, holds: (lead) => lead > 0 };
const PICKED: Claim = { margin: TOSS_UP_BELOW, holds: (lead) => lead >= 0 };

function provenFor(claim: Claim, model: Model, reading: Reading): string | null {
  const [leader] = evaluate(model, reading).ranking;
  if (leader === undefined) return null;

  const pending = pendingQuestions(model, reading);
  const separable = pending.filter((question) => !setsValues(question));
  if (separable.some(({ answers }) => answers.some((answer) => rulesOut(answer, leader)))) return null;

  for (const setting of settings(reading, pending.filter(setsValues))) {
    if (!holdsWithin({ claim, model, setting, separable }, leader)) return null;
  }
  return leader;
}

interface Prospect {
  readonly claim: Claim;
  readonly model: Model;
  readonly setting: Reading;
  readonly separable: readonly Question[];
}

function holdsWithin({ claim, model, setting, separable }: Prospect, leader: string): boolean {
  const counted = countedAnswers(model, setting);
  const out = ruledOutBy(model.options, counted).map(({ option }) => option);
  if (out.includes(leader)) return false;

  const rivals = model.options.map(({ id }) => id).filter((id) => id !== leader && !out.includes(id));
  const weights = rawWeights(model.factors, counted);
  if (sumOfWeights(model.factors, weights) === 0) return rivals.length === 0;

  const values = valuesInForce(model, counted, setting.ownValues);
  return rivals.every((rival) => {
    const over = model.factors.map(
      ({ id }) => [id, valueIn(values, leader, id) - valueIn(values, rival, id) - claim.margin] as const,
    );
    const gain = (added: Weights) => over.reduce((sum, [id, points]) => sum + (findEntry(added, id) ?? 0) * points, 0);
    const losses = separable.map((question) => ONCE * worstOf(question, rival, gain));
    return claim.holds(losses.reduce((sum, loss) => sum + loss, gain(weights)));
  });
}

/** The most that one answer can take away; an answer that rules the rival out takes nothing. */
function worstOf({ answers }: Question, rival: string, gain: (added: Weights) => number): number {
  return Math.min(0, ...answers.filter((answer) => !rulesOut(answer, rival)).map(({ weights }) => gain(weights)));
}

function rulesOut(answer: Answer, option: string): boolean {
  return answer.rulesOut?.some((ruleOut) => ruleOut.option === option) ?? false;
}
