import {
  evaluate,
  type Evaluation,
  leadBetween,
  type MapPlane,
  outermostPoints,
  toNumber,
  withImportances,
} from '#engine';
import { useMovingReading } from '#parts/SessionContext.tsx';
import { countsAt } from './mapShape.ts';
import { namesOf, sayPoint } from '#words/map/point.ts';
import { sayStanding } from '#words/lead.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly plane: MapPlane;
  /** Who is in front. */
  readonly options: readonly string[];
}

/** That no border can be reached on a map, and where its lead is smallest. */
export function OneColour({ plane, options }: Props) {
  const decision = useDecision();
  const reading = useMovingReading();
  const { corners } = plane;
  const [closest] = outermostPoints(plane.sum)
    .map((point) => {
      const evaluation = evaluate(decision, withImportances(reading, countsAt(corners, point)));
      return { point, evaluation, lead: leadIn(evaluation) };
    })
    .toSorted((one, other) => one.lead - other.lead);
  return (
    <>
      No border: {namesOf(decision, options)} {options.length === 1 ? 'is' : 'are'} in front at every point of this map.
      {closest &&
        closest.lead < Infinity &&
        ` The lead is smallest with ${sayPoint(decision, corners, closest.point)}: ${sayStanding(decision, closest.evaluation)}`}
    </>
  );
}

/** The lead of the first option over the second, in points; without a second none is larger. */
function leadIn(evaluation: Evaluation): number {
  const [first, second] = evaluation.ranking;
  if (first === undefined || second === undefined) return Infinity;
  return toNumber(leadBetween(evaluation, first, second).exact);
}
