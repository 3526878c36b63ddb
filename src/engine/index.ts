export { largestFirst } from './numbers/apportion.ts';
export type { Part } from './numbers/apportion.ts';
export { baselines } from './explain/baselines.ts';
export type { Baselines } from './explain/baselines.ts';
export { certifiedPick, necessaryWinner } from './open/certificate.ts';
export { contributionsByAnswer } from './explain/contributionsByAnswer.ts';
export type { AnswerContributions, AnswerPart } from './explain/contributionsByAnswer.ts';
export { contributionsByFactor } from './explain/contributionsByFactor.ts';
export type { FactorPart } from './explain/contributionsByFactor.ts';
export { countedAnswers } from './score/countedAnswers.ts';
export type { CountedAnswer } from './score/countedAnswers.ts';
export { counterfactuals } from './change/counterfactuals.ts';
export type { Counterfactual, Way } from './change/counterfactuals.ts';
export { evaluate } from './score/evaluate.ts';
export type { Evaluation } from './score/evaluate.ts';
export { firmness } from './vary/firmness.ts';
export type { Firmness, Unknowns } from './vary/firmness.ts';
export { importanceTipping } from './change/importanceTipping.ts';
export type { ImportanceTipping, NewPick, TippingPoint } from './change/importanceTipping.ts';
export { compare, signOf, sizeOf, sumOf, times, toNumber } from './numbers/fraction.ts';
export type { Fraction } from './numbers/fraction.ts';
export { jointlyByAnswer, jointlyByFactor } from './team/jointContributions.ts';
export type { JointAnswerContributions, JointFactorPart } from './team/jointContributions.ts';
export { jointDisagreements } from './team/jointDisagreements.ts';
export type { Disagreement, Position, Subject } from './team/jointDisagreements.ts';
export { jointRelaxations } from './team/jointRelaxations.ts';
export type { JointRelaxation } from './team/jointRelaxations.ts';
export { jointResult } from './team/jointResult.ts';
export type { JointlyRuledOut, JointResult, MemberAnswer } from './team/jointResult.ts';
export { CLOSE_BELOW } from './score/closeness.ts';
export type { Closeness } from './score/closeness.ts';
export { leadBetween, standingOf } from './score/lead.ts';
export type { Lead, Standing } from './score/lead.ts';
export { frontOf } from './score/scored.ts';
export type { Scored } from './score/scored.ts';
export { leadBounds } from './open/leadBounds.ts';
export { findEntry, itemAt } from './numbers/lookUp.ts';
export { firstCorners, possibleCorners } from './map/mapCorners.ts';
export { mapPlane, pointOf } from './map/mapPlane.ts';
export type { Corners, MapPlane } from './map/mapPlane.ts';
export { isOnMap, LEAST_ON_MAP, moved, nearestPoint, outermostPoints, traded } from './map/mapPoint.ts';
export type { Corner, Direction } from './map/mapPoint.ts';
export { bordersOf, clearPart, contourOf, regionsOf } from './map/mapRegions.ts';
export type { Region, RegionBorder } from './map/mapRegions.ts';
export type { Answer, Factor, Model, Option, Question, RuleOut, Span, Value } from './model.ts';
export { nearestBorder } from './map/nearestBorder.ts';
export type { NearestBorder } from './map/nearestBorder.ts';
export type { Outcome } from './score/outcome.ts';
export { onlyBetween } from './score/pair.ts';
export type { Pair } from './score/pair.ts';
export { pairwiseAcceptability } from './vary/pairwiseAcceptability.ts';
export { openQuestions, pendingQuestions } from './settings/pending.ts';
export { possibleWinners } from './open/possibleWinners.ts';
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
export { relaxations } from './change/relaxations.ts';
export type { Relaxation } from './change/relaxations.ts';
export type { RuledOut } from './score/ruleOuts.ts';
export type { Change, ChangeSets } from './change/smallestChanges.ts';
export { dominates, sufficientPros } from './explain/sufficientPros.ts';
export type { SufficientPros } from './explain/sufficientPros.ts';
export { areaOf, clip, TRIANGLE, triple } from './map/triangle.ts';
export type { Polygon, Segment, Triple, Vertex } from './map/triangle.ts';
export { mostTelling, valueOfAsking } from './open/valueOfAsking.ts';
export type { Telling } from './open/valueOfAsking.ts';
export { valueFlips } from './change/valueFlips.ts';
export type { ValueFlip } from './change/valueFlips.ts';
export type { Values } from './score/valuesInForce.ts';
export { VARIATIONS, variations } from './vary/variations.ts';
export type { ScoreInterval, Variations } from './vary/variations.ts';
export type { Weights } from './score/weights.ts';
export type { Range } from './change/weightRange.ts';
export { weightStability } from './change/weightStability.ts';
export type { StabilityBound, WeightStability } from './change/weightStability.ts';
