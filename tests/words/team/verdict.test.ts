import { expect, test } from 'vitest';
import type { Reading } from '#engine';
import { headline, summary } from '#words/team/verdict.ts';
import { reading } from '../../support/models.ts';
import { teamOf } from '../../support/team.ts';

const forBike = reading({ luggage: 'nothing' });
const forTaxi = reading({ luggage: 'bag' });
const close = reading({ luggage: ['bag', 5] });
const cello = reading({ luggage: 'cello' });
const night = reading({ hour: 'night' });
const air = reading({ wish: 'air' });

test.each<readonly [Readonly<Record<string, Reading>>, string, string]>([
  [
    { Ana: forBike },
    'One set of answers so far: Bike',
    'Add the link of the next person to weigh the answers together.',
  ],
  [
    { Ana: close },
    'One set of answers so far: Taxi or Tram, too close to call',
    'Add the link of the next person to weigh the answers together.',
  ],
  [
    { Ana: forBike, Bo: forBike },
    'Both get Bike',
    'Ana and Bo gave the same answers to all four questions. Taken together it is Bike by 21.5 points, and that survives everyone’s own weighing.',
  ],
  [
    { Ana: forBike, Bo: forTaxi },
    'Together Taxi or Tram, too close to call',
    'Ana and Bo gave the same answers to three of four questions. Taken together it is Tram by 1.5 points, too close to call.',
  ],
  [
    { Ana: forBike, Bo: forBike, Cy: forTaxi },
    'Two of three get Bike. Cy gets Taxi.',
    'Ana, Bo and Cy gave the same answers to three of four questions. Taken together it is Bike by 5.8 points, but that does not survive everyone’s own weighing: Cy’s gives Taxi.',
  ],
  [
    { Ana: forBike, Bo: forBike, Cy: close, Di: cello },
    'Together Taxi or Tram, too close to call',
    'Ana, Bo, Cy and Di gave the same answers to three of four questions. Taken together it is Tram by 1.1 points, too close to call.',
  ],
  [
    { Ana: cello, Bo: night },
    'Both get Taxi',
    'Ana and Bo gave the same answers to two of four questions. Taken together only Taxi is left: the answers rule the others out.',
  ],
  [
    { Ana: cello, Bo: night, Cy: air },
    'Nothing fits all three',
    'Ana, Bo and Cy gave the same answers to one of four questions. Taken together their answers rule every option out.',
  ],
  [
    { Ana: reading({}, { tram: { time: 65 } }), Bo: reading({}, { tram: { time: 65 } }) },
    'Together Bike or Tram, too close to call',
    'Ana and Bo gave the same answers to all four questions. Taken together the first two are equal.',
  ],
])('a team is summed up in a headline and in sentences', (readings, line, sentences) => {
  const team = teamOf(readings);
  expect(headline(team)).toBe(line);
  expect(summary(team)).toBe(sentences);
});
