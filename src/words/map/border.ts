import type { Decision } from '#content';
import {
  type Corners,
  type Evaluation,
  evaluate,
  leadBetween,
  type MapPlane,
  mapPlane,
  type NearestBorder,
  nearestBorder,
  outermostPoints,
  pointOf,
  type Reading,
  type RuledOut,
  toNumber,
  type Triple,
  withImportances,
} from '#engine';
import { formatTenths, joinWords } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { labelOf, optionLabel, sayOptions } from '../labels.ts';
import { sayStanding } from '../lead.ts';
import { countsAt, sayPoint } from './point.ts';

/** A reading on a map, and the map that it lies on. */
interface OnMap {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly plane: MapPlane;
}

/** Says where the nearest border of a map is; if there is none, which option is in front everywhere. */
export function sayNearestBorder(map: OnMap, from: Triple): string {
  const border = nearestBorder(map.plane, from);
  return border ? sayBorder(map, { ...border, from }) : sayOneColour(map);
}

/** Says the same in a few words, for screen readers: “Nearest border: 0.8 away.” Null if there is no such map. */
export function sayBorderDistance(decision: Decision, reading: Reading, corners: Corners): string | null {
  const plane = mapPlane(decision, reading, corners);
  if (!plane) return null;
  const border = nearestBorder(plane, pointOf(reading, corners));
  return border ? `Nearest border: ${formatTenths(border.tenths)} away.` : 'No border on this map.';
}

/** Says why an option that is ruled out has no area on a map. */
export function sayNoArea(decision: Decision, { corners }: MapPlane, { option, by }: RuledOut): string {
  const questions = joinWords(
    by.map(({ question }) => labelOf(decision.questions, question)),
    'and',
  );
  const isCorner = by.some(({ question }) => corners.includes(question));
  const verb = by.length === 1 ? 'rules' : 'rule';
  return `${optionLabel(decision, option)} has no area: ${questions} ${verb} it out${isCorner ? ', however little that counts here' : ''}.`;
}

interface Border extends NearestBorder {
  readonly from: Triple;
}

function sayBorder(map: OnMap, border: Border): string {
  const front = sayOptions(map.decision, border.options);
  if (border.tenths === 0) return `This point is on a border: ${front} are equal here.`;
  const verb = border.options.length === 1 ? 'is' : 'are';
  return `Nearest border: move ${sayWay(map, border)}, and ${front} ${verb} in front.`;
}

/** “0.3 from Team to Latency”, “0.5 from Team to Latency and Timeline, to Team 0.5, Latency 1.3 and Timeline 1.2” */
function sayWay({ decision, plane: { corners } }: OnMap, { from, point, tenths }: Border): string {
  const labels = (isAmong: (change: number) => boolean) =>
    joinWords(
      corners
        .filter((_, corner) => isAmong((point[corner] ?? 0) - (from[corner] ?? 0)))
        .map((id) => labelOf(decision.questions, id)),
      'and',
    );
  const way = `${formatTenths(tenths)} from ${labels((change) => change < 0)} to ${labels((change) => change > 0)}`;
  const isStraight = point.some((count, corner) => count === from[corner]);
  return isStraight ? way : `${way}, to ${sayPoint(decision, corners, point)}`;
}

/** Says that a map has no border, and where its lead is smallest. */
function sayOneColour({ decision, reading, plane: { corners, sum } }: OnMap): string {
  const [closest] = outermostPoints(sum)
    .map((point) => ({ point, evaluation: evaluate(decision, withImportances(reading, countsAt(corners, point))) }))
    .toSorted((one, other) => leadIn(one.evaluation) - leadIn(other.evaluation));
  const front = evaluationOf(decision, reading).ranking.slice(0, 1);
  const everywhere = `No border: ${sayOptions(decision, front)} is in front at every point of this map.`;
  if (!closest || leadIn(closest.evaluation) === Infinity) return everywhere;
  const where = `The lead is smallest with ${sayPoint(decision, corners, closest.point)}`;
  return `${everywhere} ${where}: ${sayStanding(decision, closest.evaluation)}`;
}

/** The lead of the first option over the second, in points; without a second none is larger. */
function leadIn(evaluation: Evaluation): number {
  const [first, second] = evaluation.ranking;
  if (first === undefined || second === undefined) return Infinity;
  return toNumber(leadBetween(evaluation, first, second).exact);
}
