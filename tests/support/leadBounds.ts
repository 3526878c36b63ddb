import { countedAnswers } from '#engine/score/countedAnswers.ts';
import type { Model, Pair, Reading } from '#engine';
import { asIfGiven, openQuestions } from '#engine/settings/pending.ts';
import { spanIn, valuesInForce } from '#engine/score/valuesInForce.ts';
import { sumOfRanges, totalWeightRange } from '#engine/change/weightRange.ts';
import type { Range } from '#engine/change/weightRange.ts';

/**
 * Between which numbers the exact lead of the first option over the second lies in every variation, in half tenths of a
 * weight times points: on each factor the least and the greatest weight with the least and the greatest difference of
 * the two values (difference bounds; VIP Analysis, Dias & Clímaco 2000). Open questions may be left out as well.
 */
export function leadBounds(model: Model, reading: Reading, [a, b]: Pair): Range {
  const counted = countedAnswers(model, reading);
  const answers = openQuestions(model, reading).flatMap((question) => asIfGiven(reading, question));
  const possible = [[], ...answers.map((answer) => [answer])].map((more) =>
    valuesInForce(model, [...counted, ...more], reading.ownValues),
  );
  const bounds = model.factors.map((factor) => {
    const weight = totalWeightRange(model, reading, factor);
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
