import { apportion } from '../numbers/apportion.ts';
import { fraction } from '../numbers/fraction.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { MapPlane } from './mapPlane.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import { areaOf, between, centroidOf, clip, cutsOf, TRIANGLE, triple, valueAt } from './triangle.ts';
import type { Polygon, Segment, Triple } from './triangle.ts';

/** The part of the triangle in which one option is in front. */
export interface Region {
  /** Several only if they are equal all over the triangle; in authored order. */
  readonly options: readonly string[];
  /** Their numerators at the corners. */
  readonly numerators: Triple;
  readonly polygon: Polygon;
  /** Its area as a share of what was divided, 0..1 (MCDA: first-rank acceptability). */
  readonly share: number;
  /** The share in whole per cents; those of all regions add up to 100. */
  readonly perCent: number;
  /** Its centre of gravity (MCDA: central weights). */
  readonly centre: Triple;
}

/** A line at which two regions meet. */
export interface RegionBorder {
  readonly between: readonly [Region, Region];
  readonly line: Segment;
}

/** A smaller share of the triangle is a rounding error and no area. */
const NEGLIGIBLE = 1e-12;

/**
 * Divides a polygon of the triangle by which option has the highest score, given by the numerators at the corners. It
 * cuts by half-planes, so borders are straight, and shares and centres are exact (SMAA-2, Lahdelma and Salminen 2001,
 * for three groups of weights). Options that are in front nowhere have no region; the shares of the others add up to 1.
 */
export function regionsOf(numerators: Readonly<Record<string, Triple>>, whole: Polygon = TRIANGLE): readonly Region[] {
  const groups = equalOnes(numerators);
  const divided = groups
    .map((group) => {
      const rivals = groups.filter((other) => other !== group);
      return {
        group,
        polygon: rivals.reduce((left, rival) => clip(left, less(group.numerators, rival.numerators)), whole),
      };
    })
    .filter(({ polygon }) => areaOf(polygon) > NEGLIGIBLE);
  const shares = divided.map(({ polygon }) => areaOf(polygon) / areaOf(whole));
  const exact = shares.map((share) => fraction(share));
  const parts = apportion(exact, divided.length > 0 ? 100 : 0, 100n);
  return divided.map(({ group, polygon }, place) => {
    const { shown: perCent } = itemAt(parts, place);
    return { ...group, polygon, share: itemAt(shares, place), perCent, centre: centroidOf(polygon) };
  });
}

/** Returns the part of a region whose lead is not too close to call; its share is that of the whole triangle. */
export function clearPart(plane: MapPlane, region: Region): { readonly polygon: Polygon; readonly share: number } {
  const polygon = atLeastAhead(plane, region, CLOSE_BELOW);
  const share = areaOf(polygon);
  return share < NEGLIGIBLE ? { polygon: [], share: 0 } : { polygon, share };
}

/** Returns the lines along which a region's lead is exactly so many points, more than none. */
export function contourOf(plane: MapPlane, region: Region, points: number): readonly Segment[] {
  return cutsOf(atLeastAhead(plane, region, points));
}

/** Returns the lines between regions, each once, regions in their order. */
export function bordersOf(regions: readonly Region[]): readonly RegionBorder[] {
  return regions.flatMap((region, place) =>
    cutsOf(region.polygon).flatMap((line) => {
      const [other] = bestOn(line, regions).filter((each) => each !== region);
      return other && regions.indexOf(other) > place ? [{ between: [region, other] as const, line }] : [];
    }),
  );
}

/** Returns the part of a region in which its lead over every other option is at least so many points. */
function atLeastAhead({ numerators, weights }: MapPlane, region: Region, points: number): Polygon {
  const rivals = Object.entries(numerators).filter(([option]) => option !== region.options[0]);
  const over = (rival: Triple) =>
    triple((corner) => region.numerators[corner] - rival[corner] - points * weights[corner]);
  return rivals.reduce((left, [, rival]) => clip(left, over(rival)), region.polygon);
}

/** Returns the regions by the score of their options in the middle of a line, the highest first. */
function bestOn([from, to]: Segment, regions: readonly Region[]): readonly Region[] {
  const middle = between(from, to, 0.5);
  const scoreOf = ({ numerators }: Region) => valueAt(numerators, middle);
  return regions.toSorted((one, other) => scoreOf(other) - scoreOf(one));
}

function equalOnes(numerators: Readonly<Record<string, Triple>>) {
  const groups: { options: string[]; numerators: Triple }[] = [];
  for (const [option, atCorners] of Object.entries(numerators)) {
    const group = groups.find((each) => each.numerators.join() === atCorners.join());
    if (group) group.options.push(option);
    else groups.push({ options: [option], numerators: atCorners });
  }
  return groups;
}

function less(atCorners: Triple, other: Triple): Triple {
  return triple((corner) => atCorners[corner] - other[corner]);
}
