// model, reading: the model to weigh, and what a reader says about it.
export type { Answer, Factor, Model, Option, Question, Span } from './model.ts';
export { faultIn } from './modelFault.ts';
export {
  answersTo,
  countAnswers,
  importanceOf,
  isEmpty,
  meets,
  MOST_IMPORTANCE,
  NOTHING_ANSWERED,
  ONCE,
  ownValueAt,
  questionsWithoutAnswer,
  UNSURE,
  withAnswer,
  withChoiceOf,
  withImportance,
  withImportances,
  withoutAnswers,
  withOwnValue,
} from './reading.ts';
export type { Choice, Place, Reading } from './reading.ts';

// numbers: exact numbers, and parts that add up.
export { largestFirst } from './numbers/apportion.ts';
export { compare, signOf, sizeOf, sumOf, times, toNumber } from './numbers/fraction.ts';

// score: weights, values and scores, and where they end.
export { CLOSE_BELOW } from './score/closeness.ts';
export { countedAnswers } from './score/countedAnswers.ts';
export { evaluate } from './score/evaluate.ts';
export type { Evaluation } from './score/evaluate.ts';
export { leadBetween, standingOf } from './score/lead.ts';
export type { Lead, Standing } from './score/lead.ts';
export type { Outcome } from './score/outcome.ts';
export { onlyBetween } from './score/pair.ts';
export type { Pair } from './score/pair.ts';
export type { RuledOut } from './score/ruleOuts.ts';
export { frontOf } from './score/scored.ts';

// explain: what a lead is made of.
export { baselines } from './explain/baselines.ts';
export { contributionsByAnswer } from './explain/contributionsByAnswer.ts';
export { contributionsByFactor } from './explain/contributionsByFactor.ts';
export type { FactorPart } from './explain/contributionsByFactor.ts';
export { sufficientPros } from './explain/sufficientPros.ts';

// settings: which questions are still open.
export { openQuestions, pendingQuestions } from './settings/pending.ts';

// open: what the open questions can still change.
export { certifiedPick } from './open/certificate.ts';
export { possibleWinners } from './open/possibleWinners.ts';
export { mostTelling } from './open/valueOfAsking.ts';

// change: what would change the outcome.
export { counterfactuals } from './change/counterfactuals.ts';
export type { Counterfactual, Way } from './change/counterfactuals.ts';
export { importanceTipping } from './change/importanceTipping.ts';
export type { ImportanceTipping, NewPick, TippingPoint } from './change/importanceTipping.ts';
export { relaxations } from './change/relaxations.ts';
export type { Change } from './change/smallestChanges.ts';
export { valueFlips } from './change/valueFlips.ts';
export type { ValueFlip } from './change/valueFlips.ts';
export { weightStability } from './change/weightStability.ts';

// vary: how firm a pick is.
export { firmness } from './vary/firmness.ts';
export type { Firmness, Unknowns } from './vary/firmness.ts';
export { VARIATIONS, variations } from './vary/variations.ts';
export type { ScoreInterval, Variations } from './vary/variations.ts';

// map: how three questions share what they count.
export { firstCorners, possibleCorners } from './map/mapCorners.ts';
export { mapPlane, pointOf } from './map/mapPlane.ts';
export type { Corners, MapPlane } from './map/mapPlane.ts';
export { LEAST_ON_MAP, moved, nearestPoint, outermostPoints, traded } from './map/mapPoint.ts';
export type { Corner, Direction } from './map/mapPoint.ts';
export { bordersOf, clearPart, contourOf, regionsOf } from './map/mapRegions.ts';
export type { Region, RegionBorder } from './map/mapRegions.ts';
export { nearestBorder } from './map/nearestBorder.ts';
export type { NearestBorder } from './map/nearestBorder.ts';
export { clip, TRIANGLE, triple } from './map/triangle.ts';
export type { Polygon, Segment, Triple } from './map/triangle.ts';

// team: several readers together.
export { jointlyByAnswer, jointlyByFactor } from './team/jointContributions.ts';
export { jointDisagreements } from './team/jointDisagreements.ts';
export type { Disagreement, Position, Subject } from './team/jointDisagreements.ts';
export { jointRelaxations } from './team/jointRelaxations.ts';
export { jointResult } from './team/jointResult.ts';
export type { JointResult, MemberAnswer } from './team/jointResult.ts';

// revise: what a later revision of a model changed.
export { changeOfLead } from './revise/changeOfLead.ts';
export type { CausePart } from './revise/changeOfLead.ts';
export type { Cause } from './revise/causes.ts';
export type { Revised, RevisedPair, RevisedReading, TodaysIds } from './revise/revised.ts';
