import { expect, test } from 'vitest';
import { talkAbout } from '#words/team/talk.ts';
import { reading } from '../../support/models.ts';
import { teamOf } from '../../support/team.ts';

test('a disagreement is shown with both sides and with its effect', () => {
  expect(talkAbout(teamOf({ Ana: reading({ luggage: 'nothing' }), Bo: reading({ luggage: 'bag' }) }))).toEqual({
    heading: 'Talk about this one',
    sentence: 'It moves the joint lead most.',
    topics: [
      {
        heading: 'Luggage: What has to come along?',
        points: '14.0',
        sides: ['Ana: Nothing at all. If all said so: Bike.', 'Bo: A bag. If all said so: Taxi by 5.5 points.'],
        effect: 'It decides the joint result: two sides give two results.',
      },
    ],
  });
});

test('several disagreements begin with the largest, own values included', () => {
  const talk = talkAbout(
    teamOf({
      Ana: reading({ luggage: 'nothing', wish: 'joy' }),
      Bo: reading({ luggage: 'nothing', wish: ['bill', 20] }, { bike: { joy: 30 } }),
      Cy: reading({ luggage: 'bag', wish: 'bill' }),
    }),
  );
  expect(talk?.heading).toBe('Talk about these three');
  expect(talk?.topics.map(({ heading, points }) => [heading, points])).toEqual([
    ['Luggage: What has to come along?', '24.5'],
    ['Bike on Joy of the ride: what is it worth?', '16.8'],
    ['Wish: What is worth most on the way?', '3.9'],
  ]);
  expect(talk?.topics[1]?.sides).toEqual([
    'Ana and Cy: our value. If all said so: Bike by 12.7 points.',
    'Bo: 30 of 100. If all said so: Tram by 4.1 points.',
  ]);
  expect(talk?.topics[2]?.effect).toBe('It changes the size of the lead, not the pick.');
});

test('if nothing moves the lead, there is nothing to talk about', () => {
  expect(talkAbout(teamOf({ Ana: reading({ wish: 'joy' }), Bo: reading({ wish: 'joy' }) }))).toBeNull();
  expect(talkAbout(teamOf({ Ana: reading({ luggage: 'cello' }), Bo: reading({ hour: 'night' }) }))).toBeNull();
});
