import { memo, useId } from 'react';
import { clip, MOST_IMPORTANCE, type Polygon, TRIANGLE, type Triple, triple } from '#engine';
import { sayOptions, slotOf } from '#words/labels.ts';
import { describeMap, mapTitle } from '#words/map/areas.ts';
import { MarkerShape } from '#ui/drawing/MarkerShape.tsx';
import { SlotPattern } from '#ui/drawing/SlotPattern.tsx';
import styles from './DecisionMap.module.css';
import { labelPlace } from './labelPlace.ts';
import type { Area, Contour, MapAreas } from './mapAreas.ts';
import { BOX, inPerCent, lineOf, pathOf, placeOf, sharesOf } from './mapShape.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly map: MapAreas;
  /** The first place of the point. */
  readonly start: Triple;
}

/** Draws the areas with their names, borders and lines of equal lead. The drawing scales; its text keeps its size. */
export const MapDrawing = memo(function MapDrawing({ map, start }: Props) {
  const decision = useDecision();
  const id = useId();
  const { areas, plane } = map;
  return (
    <svg className={styles.drawing} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{mapTitle(decision, plane.corners)}</title>
      <desc id={`${id}-desc`}>{describeMap(decision, areas)}</desc>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} width="100%" height="100%">
        <Band id={`${id}-close`} />
        {areas.map((area) => (
          <AreaShape key={area.options.join()} id={id} area={area} slot={slotOf(decision, area.options[0] ?? '')} />
        ))}
        <path className={styles.contour} d={map.contours.map(({ line }) => lineOf(line)).join('')} />
        <path className={styles.border} d={map.borders.map(({ line }) => lineOf(line)).join('')} />
        {beyondReach(plane.sum).map((polygon) => (
          <path key={pathOf(polygon)} className={styles.beyond} fill={`url(#${id}-close)`} d={pathOf(polygon)} />
        ))}
        <path className={styles.rim} d={pathOf(TRIANGLE)} />
      </svg>
      {map.contours.map((contour) => (
        <ContourLabel key={lineOf(contour.line)} contour={contour} />
      ))}
      {areas.map((area) => (
        <AreaLabel key={area.options.join()} area={area} start={start} />
      ))}
    </svg>
  );
});

/** Hatches a part of the map that is too close to call or out of reach. */
function Band({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      className={styles.hatch}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <path d="M0 0V5" />
    </pattern>
  );
}

function AreaShape({ id, area, slot }: { readonly id: string; readonly area: Area; readonly slot: number }) {
  const whole = pathOf(area.polygon);
  return (
    <>
      <SlotPattern id={`${id}-${slot}`} slot={slot} />
      <path d={whole} fill={area.options.length === 1 ? `url(#${id}-${slot})` : 'none'} />
      <path d={whole + pathOf(area.clear.polygon)} fillRule="evenodd" fill={`url(#${id}-close)`} />
    </>
  );
}

function AreaLabel({ area, start }: { readonly area: Area; readonly start: Triple }) {
  const decision = useDecision();
  const at = labelPlace(area.polygon, area.centre, sharesOf(start));
  if (!at) return null;
  const { x, y } = inPerCent(placeOf(at));
  return (
    <svg x={x} y={y} className={styles.label} aria-hidden="true">
      {area.options.length === 1 && (
        <g className={styles.marker} data-slot={slotOf(decision, area.options[0] ?? '')} transform="translate(-8 -26)">
          <MarkerShape slot={slotOf(decision, area.options[0] ?? '')} />
        </g>
      )}
      <text y="12">{sayOptions(decision, area.options)}</text>
    </svg>
  );
}

/** Writes the lead of a contour where it meets the edge of the map. */
function ContourLabel({ contour: { points, line } }: { readonly contour: Contour }) {
  const end = line.find((at) => Math.min(...at) < 1e-9);
  if (!end) return null;
  const { x, y } = placeOf(end);
  const side = y > 1 - 1e-9 ? 'below' : x < 0.5 ? 'left' : 'right';
  return (
    <text className={styles.lead} data-side={side} {...inPerCent({ x, y })} {...SHIFT[side]}>
      {points}
    </text>
  );
}

const SHIFT = { below: { dy: 18 }, left: { dx: -8, dy: 2 }, right: { dx: 8, dy: 2 } };

/** Returns the parts of the map where a question would need more than the highest importance. */
function beyondReach(sum: number): readonly Polygon[] {
  return ([0, 1, 2] as const)
    .map((beyond) =>
      clip(
        TRIANGLE,
        triple((corner) => (corner === beyond ? sum : 0) - MOST_IMPORTANCE),
      ),
    )
    .filter((polygon) => polygon.length > 2);
}
