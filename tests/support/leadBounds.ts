import { countedAnswers } from '#engine/score/countedAnswers.ts';
import type { Factor, Model, Pair, Question, Reading } from '#engine';
import { asIfGiven, openQuestions } from '#engine/settings/pending.ts';
import { spanIn, valuesInForce } from '#engine/score/valuesInForce.ts';
import { sumOfRanges, variedWeightWith, weightAsIs } from '#engine/vary/weightRange.ts';
import type { WeightRange } from '#engine/vary/weightRange.ts';

/**
 * Returns the range of the exact lead of the first option over the second in all variations, in half tenths of a weight
 * times points: on each factor the least and the greatest weight with the least and the greatest difference of the two
 * values (difference bounds; VIP Analysis, Dias & Clímaco 2000). The answers to open questions weigh what they weigh.
 */
export function leadBounds(model: Model, reading: Reading, [a, b]: Pair): WeightRange {
  const counted = countedAnswers(model, reading);
  const open = openQuestions(model, reading);
  const answers = open.flatMap((question) => asIfGiven(reading, question));
  const possible = [[], ...answers.map((answer) => [answer])].map((more) =>
    valuesInForce(model, [...counted, ...more], reading.ownValues),
  );
  const bounds = model.factors.map((factor) => {
    const weight = sumOfRanges([
      variedWeightWith(factor, counted),
      ...open.map((question) => openRange(reading, question, factor)),
    ]);
    const pairs = possible.map((values) => [spanIn(values, a, factor.id), spanIn(values, b, factor.id)] as const);
    const worst = Math.min(...pairs.map(([own, other]) => own.low - other.high));
    const best = Math.max(...pairs.map(([own, other]) => own.high - other.low));
    return {
      least: Math.min(weight.least * worst, weight.greatest * worst),
      greatest: Math.max(weight.least * best, weight.greatest * best),
    };
  });
  return sumOfRanges(bounds);
}

function openRange(reading: Reading, question: Question, { id }: Factor): WeightRange {
  const weights = asIfGiven(reading, question).map((answer) => weightAsIs(answer, id).least);
  return { least: Math.min(...weights), greatest: Math.max(...weights) };
}
