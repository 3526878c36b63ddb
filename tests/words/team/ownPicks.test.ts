import { expect, test } from 'vitest';
import { describeLeads, pickRows } from '#words/team/ownPicks.ts';
import type { FullFactor } from '#content';
import { reading } from '../../support/models.ts';
import { evidenceOf, smallDecision, withOption } from '../../support/smallDecision.ts';
import { teamOf } from '../../support/team.ts';

const forBike = reading({ luggage: 'nothing' });
const forTaxi = reading({ luggage: 'bag' });

test('each person has their own pick and lead, and a pick that is not the joint one is marked', () => {
  expect(pickRows(teamOf({ Ana: forBike, Bo: forBike, Cy: forTaxi }))).toEqual({
    leadHeading: 'Lead, Bike or Tram',
    people: [
      { label: 'Ana', pick: 'Bike', isOther: false, lead: leadOf('Bike by 21.5 points', 215) },
      { label: 'Bo', pick: 'Bike', isOther: false, lead: leadOf('Bike by 21.5 points', 215) },
      { label: 'Cy', pick: 'Taxi', isOther: true, lead: leadOf('Tram by 25.5 points', -255) },
    ],
    together: {
      label: 'Together',
      pick: 'Bike',
      isOther: false,
      lead: leadOf('Bike by 5.8 points', 58),
    },
  });
});

test('a single person, and a close call, are not marked as different', () => {
  const others = (team: ReturnType<typeof teamOf>) => pickRows(team).people.map(({ isOther }) => isOther);
  expect(others(teamOf({ Ana: forBike }))).toEqual([false]);
  expect(others(teamOf({ Ana: forBike, Bo: forTaxi }))).toEqual([false, false]);
});

test('without two options in front there is no lead', () => {
  const rows = pickRows(teamOf({ Ana: reading({ luggage: 'cello' }), Bo: reading({ hour: 'night' }) }));
  expect(rows.leadHeading).toBeNull();
  expect(rows.together).toEqual({ label: 'Together', pick: 'Taxi', isOther: false, lead: null });
  expect(describeLeads(rows)).toBe('');
});

test('a name keeps its small first letter, and “equal” and “none fits” have a capital in a table', () => {
  const team = teamOf({ Ana: forBike }, withOption({ label: 'eBike' }));
  expect(pickRows(team).together).toMatchObject({ pick: 'eBike', lead: { entry: 'eBike by 21.5 points' } });
  const none = teamOf({ Ana: reading({ luggage: 'cello', hour: 'night', wish: 'air' }) });
  expect(pickRows(none).together.pick).toBe('None fits');
  const same = { ...smallDecision, factors: smallDecision.factors.map(withEqualValues) };
  expect(pickRows(teamOf({ Ana: reading({ hour: 'day' }) }, same)).together.lead).toMatchObject({
    said: 'equal',
    entry: 'Equal',
  });
});

test('the leads have a description for screen readers', () => {
  expect(describeLeads(pickRows(teamOf({ Ana: forBike, Bo: forTaxi })))).toBe(
    'Ana: Tram by 8.5 points. Bo: Taxi by 5.5 points. Together: Tram by 1.5 points, too close to call.',
  );
});

function leadOf(said: string, shownTenths: number) {
  return { said, entry: said, shownTenths };
}

function withEqualValues(factor: FullFactor): FullFactor {
  return { ...factor, values: { bike: evidenceOf(50), taxi: evidenceOf(50), tram: evidenceOf(50) } };
}
