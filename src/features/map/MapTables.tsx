import { evaluate, nearestPoint, triple, type Triple, withImportances } from '#engine';
import { useMovingReading } from '#parts/SessionContext.tsx';
import { labelOf } from '#words/labels.ts';
import { PlainTable } from '#ui/page/PlainTable.tsx';
import styles from './DecisionMap.module.css';
import type { MapAreas } from './mapAreas.ts';
import { sayShare } from './MapLegend.tsx';
import { namesOf, sayPoint } from '#words/map/point.ts';
import { countsAt } from './mapShape.ts';
import { sayStanding } from '#words/lead.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly map: MapAreas;
  readonly point: Triple;
}

/** What the map shows, in numbers. */
export function MapTables({ map, point }: Props) {
  const decision = useDecision();
  const reading = useMovingReading();
  const { corners, sum } = map.plane;
  const sayPlace = (at: Triple) =>
    sayPoint(
      decision,
      corners,
      triple((corner) => Math.max(0, at[corner] * sum)),
    );
  const leadRow = (name: string, at: Triple) => {
    const there = evaluate(decision, withImportances(reading, countsAt(corners, at)));
    return [`${name}: ${sayPoint(decision, corners, at)}`, sayStanding(decision, there)];
  };
  return (
    <div className={styles.tables}>
      <PlainTable
        caption="Areas"
        head={['In front', 'Of the map', 'Of that too close to call', 'In the middle of it']}
        rows={map.areas.map(({ options, perCent, share, clear, centre }) => [
          namesOf(decision, options),
          sayShare(perCent),
          sayShare(Math.round(100 * (1 - clear.share / share))),
          sayPlace(centre),
        ])}
      />
      {map.borders.length > 0 && (
        <PlainTable
          caption="Borders, all straight"
          head={['Between', 'From', 'To']}
          rows={map.borders.map(({ between, line: [from, to] }) => [
            namesOf(
              decision,
              between.flatMap(({ options }) => options),
            ),
            sayPlace(from),
            sayPlace(to),
          ])}
        />
      )}
      <PlainTable
        caption="Leads"
        head={['With', 'Lead']}
        rows={[
          leadRow('The point', point),
          ...corners.map((id, corner) => leadRow(`Most for ${labelOf(decision.questions, id)}`, mostFor(corner, sum))),
        ]}
      />
    </div>
  );
}

/** The point of the map that is nearest to a corner. */
function mostFor(corner: number, sum: number): Triple {
  return nearestPoint(
    triple((each) => (each === corner ? 1 : 0)),
    sum,
  );
}
