import {
  bordersOf,
  clearPart,
  contourOf,
  type MapPlane,
  type Polygon,
  type Region,
  type RegionBorder,
  regionsOf,
  type Segment,
} from '#engine';

/** The parts of a map that do not depend on its point. */
export interface MapAreas {
  readonly plane: MapPlane;
  readonly areas: readonly Area[];
  readonly borders: readonly RegionBorder[];
  readonly contours: readonly Contour[];
}

export interface Area extends Region {
  /** The part of the area that is not too close to call, and its share of the whole map. */
  readonly clear: { readonly polygon: Polygon; readonly share: number };
}

export interface Contour {
  readonly points: number;
  readonly line: Segment;
}

const STEPS = [5, 10, 20, 50];
const MOST_LINES = 3;

export function areasOn(plane: MapPlane): MapAreas {
  const regions = regionsOf(plane.numerators);
  const areas = regions.map((region) => ({ ...region, clear: clearPart(plane, region) }));
  return { plane, areas, borders: bordersOf(regions), contours: contoursOn(plane, regions) };
}

/** Returns lines of equal lead at round numbers of points, far enough apart that every area has only a few. */
function contoursOn(plane: MapPlane, regions: readonly Region[]): readonly Contour[] {
  const linesEvery = (step: number) =>
    regions.map((region) =>
      Array.from({ length: 100 / step }, (_, place) => step * (place + 1)).flatMap((points) =>
        contourOf(plane, region, points).map((line) => ({ points, line })),
      ),
    );
  const levels = (lines: readonly Contour[]) => new Set(lines.map(({ points }) => points)).size;
  const drawn = STEPS.map(linesEvery);
  return (drawn.find((all) => all.every((lines) => levels(lines) <= MOST_LINES)) ?? []).flat();
}
