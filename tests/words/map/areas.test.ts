import { describe, expect, test } from 'vitest';
import { bordersOf, clearPart, type Corners, mapPlane, pointOf, type Reading, regionsOf } from '#engine';
import { areaTable, borderTable, describeMap, leadTable, mapTitle, sayShareOfMap } from '#words/map/areas.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const CORNERS: Corners = ['luggage', 'distance', 'wish'];

function mapOf(given: Reading) {
  const plane = mapPlane(smallDecision, given, CORNERS);
  if (!plane) throw new Error('There is no map.');
  const regions = regionsOf(plane.numerators);
  const areas = regions.map((region) => ({ ...region, clear: clearPart(plane, region) }));
  return { plane, areas, borders: bordersOf(regions), point: pointOf(given, CORNERS) };
}

const threeAreas = reading({ luggage: 'nothing', distance: 'far', wish: 'bill' });
const oneArea = reading({ luggage: 'nothing', distance: 'near', wish: 'joy' });

describe('a map with three areas', () => {
  const map = mapOf(threeAreas);

  test('has a title and a description', () => {
    expect(mapTitle(smallDecision, CORNERS)).toBe('Who is in front as Luggage, Distance and Wish trade weight');
    expect(describeMap(smallDecision, map.areas)).toBe(
      'Bike: 56% of the map. Taxi: 15% of the map. Tram: 29% of the map.',
    );
  });

  test('has a row for each area', () => {
    expect(areaTable(smallDecision, map.plane, map.areas).rows).toEqual([
      ['Bike', '56%', '8%', 'Luggage 1.3, Distance 0.5 and Wish 1.2'],
      ['Taxi', '15%', '25%', 'Luggage 0.6, Distance 2.2 and Wish 0.2'],
      ['Tram', '29%', '26%', 'Luggage 0.6, Distance 1.4 and Wish 1.0'],
    ]);
  });

  test('has a row for each border, from end to end', () => {
    const { rows } = borderTable(smallDecision, map.plane, map.borders);
    expect(rows.map(([between]) => between)).toEqual(['Bike and Taxi', 'Bike and Tram', 'Taxi and Tram']);
    expect(rows[1]).toEqual([
      'Bike and Tram',
      'Luggage 1.7, Distance 1.2 and Wish 0.0',
      'Luggage 0.0, Distance 0.7 and Wish 2.3',
    ]);
  });

  test('has the lead at its point and near each corner', () => {
    expect(leadTable(smallDecision, threeAreas, map).rows).toEqual([
      ['The point: Luggage 1.0, Distance 1.0 and Wish 1.0', 'Bike leads Tram by 0.5 points: too close to call.'],
      ['Most for Luggage: Luggage 2.8, Distance 0.1 and Wish 0.1', 'Bike leads Tram by 24.6 points.'],
      ['Most for Distance: Luggage 0.1, Distance 2.8 and Wish 0.1', 'Taxi leads Tram by 12.1 points.'],
      ['Most for Wish: Luggage 0.1, Distance 0.1 and Wish 2.8', 'Bike leads Tram by 11.0 points.'],
    ]);
  });
});

test('the table says “none” if nothing is too close to call', () => {
  const map = mapOf(oneArea);
  expect(areaTable(smallDecision, map.plane, map.areas).rows).toEqual([
    ['Bike', '100%', 'none', 'Luggage 1.0, Distance 1.0 and Wish 1.0'],
  ]);
  expect(borderTable(smallDecision, map.plane, map.borders).rows).toEqual([]);
});

test.each([
  [54, '54% of the map'],
  [0, 'under 1% of the map'],
])('an area of %i per cent is %s', (perCent, said) => {
  expect(sayShareOfMap(perCent)).toBe(said);
});
