import type { Decision } from '#content';
import {
  type Corners,
  evaluate,
  type MapPlane,
  nearestPoint,
  type Reading,
  type Region,
  type RegionBorder,
  type Triple,
  triple,
  withImportances,
} from '#engine';
import { joinWords } from '#lib/english.ts';
import { labelOf, sayOptions } from '../labels.ts';
import { sayStanding } from '../lead.ts';
import { countsAt, sayPoint } from './point.ts';

/** A share below this is a rounding error. */
const ROUNDING = 1e-9;

/** An area of a map. `clear` is its part that is not too close to call; both shares are of the whole map. */
interface Area extends Pick<Region, 'centre' | 'options' | 'perCent' | 'share'> {
  readonly clear: { readonly share: number };
}

/** Says the size of an area: “54% of the map”. */
export function sayShareOfMap(perCent: number): string {
  return `${sayShare(perCent)} of the map`;
}

/** The title of a map. */
export function mapTitle(decision: Decision, corners: Corners): string {
  const questions = joinWords(
    corners.map((corner) => labelOf(decision.questions, corner)),
    'and',
  );
  return `Who is in front as ${questions} trade weight`;
}

/** Describes a map for screen readers. */
export function describeMap(decision: Decision, areas: readonly Pick<Area, 'options' | 'perCent'>[]): string {
  return areas.map(({ options, perCent }) => `${sayOptions(decision, options)}: ${sayShareOfMap(perCent)}.`).join(' ');
}

/** A table in words; the first cell of a row is its heading. */
export interface MapTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The areas of a map in numbers. */
export function areaTable(decision: Decision, plane: MapPlane, areas: readonly Area[]): MapTable {
  return {
    caption: 'Areas',
    head: ['In front', 'Of the map', 'Of that too close to call', 'In the middle of it'],
    rows: areas.map(({ options, perCent, share, clear, centre }) => [
      sayOptions(decision, options),
      sayShare(perCent),
      sayClose(1 - clear.share / share),
      sayPlace(decision, plane, centre),
    ]),
  };
}

/** The borders of a map from end to end. */
export function borderTable(decision: Decision, plane: MapPlane, borders: readonly RegionBorder[]): MapTable {
  return {
    caption: 'Borders, all straight',
    head: ['Between', 'From', 'To'],
    rows: borders.map(({ between, line: [from, to] }) => [
      sayOptions(
        decision,
        between.flatMap(({ options }) => options),
      ),
      sayPlace(decision, plane, from),
      sayPlace(decision, plane, to),
    ]),
  };
}

/** The lead at a point of a map, and at the point nearest to each corner. */
export function leadTable(
  decision: Decision,
  reading: Reading,
  { plane: { corners, sum }, point }: { readonly plane: MapPlane; readonly point: Triple },
): MapTable {
  const rowOf = (name: string, at: Triple) => {
    const there = evaluate(decision, withImportances(reading, countsAt(corners, at)));
    return [`${name}: ${sayPoint(decision, corners, at)}`, sayStanding(decision, there)];
  };
  const mostFor = (corner: number) =>
    nearestPoint(
      triple((each) => (each === corner ? 1 : 0)),
      sum,
    );
  return {
    caption: 'Leads',
    head: ['With', 'Lead'],
    rows: [
      rowOf('The point', point),
      ...corners.map((id, corner) => rowOf(`Most for ${labelOf(decision.questions, id)}`, mostFor(corner))),
    ],
  };
}

/** Says a share; an area that is smaller than half a per cent is “under 1%”. */
function sayShare(perCent: number): string {
  return perCent === 0 ? 'under 1%' : `${perCent}%`;
}

/** Says which part of an area is too close to call: “8%”, “none”. */
function sayClose(share: number): string {
  return share < ROUNDING ? 'none' : sayShare(Math.round(100 * share));
}

/** Says how much each corner counts at a place that is given by shares. */
function sayPlace(decision: Decision, { corners, sum }: MapPlane, at: Triple): string {
  return sayPoint(
    decision,
    corners,
    triple((corner) => Math.max(0, at[corner] * sum)),
  );
}
