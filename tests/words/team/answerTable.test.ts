import { expect, test } from 'vitest';
import { answerTable } from '#words/team/answerTable.ts';
import { reading } from '../../support/models.ts';
import { teamOf } from '../../support/team.ts';

const ana = reading({ luggage: 'nothing', wish: 'joy' });
const bo = reading({ luggage: ['bag', 20], wish: 'joy' });

test('up to four people have a column each, with disagreements in the first rows', () => {
  const { columns, lastColumn, rows } = answerTable(teamOf({ Ana: ana, Bo: bo }));
  expect([...columns, lastColumn]).toEqual(['Ana', 'Bo', 'Moves the lead']);
  expect(rows).toEqual([
    {
      kind: 'by-person',
      label: 'Luggage',
      said: ['Nothing at all', 'A bag, counts twice as much'],
      last: expect.stringMatching(/^\d+\.\d points$/u),
    },
    { kind: 'agreed', label: 'Distance', said: 'Both: Not answered', last: 'Agreed' },
    { kind: 'agreed', label: 'Hour', said: 'Both: Not answered', last: 'Agreed' },
    { kind: 'agreed', label: 'Wish', said: 'Both: A good time', last: 'Agreed' },
  ]);
});

test('with more people, those who say the same share a line', () => {
  const { columns, rows } = answerTable(teamOf({ Ana: ana, Bo: bo, Cy: ana, Di: ana, Ed: bo }));
  expect(columns).toEqual(['Who says what']);
  expect(rows[0]).toMatchObject({
    kind: 'by-position',
    said: ['Nothing at all: Ana, Cy and Di', 'A bag, counts twice as much: Bo and Ed'],
  });
  expect(rows[1]).toMatchObject({ said: 'All five: Not answered' });
});

test('without a joint lead no row says how far it moves the lead', () => {
  const { lastColumn, lastLabel, rows, sentence } = answerTable(
    teamOf({ Ana: reading({ luggage: 'cello' }), Bo: reading({ hour: 'night' }) }),
  );
  expect([sentence, lastColumn, lastLabel]).toEqual(['The answers differ on the marked rows.', 'Answers', 'Answers']);
  expect(rows.map(({ last }) => last)).toEqual(['Differs', 'Differs', 'Agreed', 'Agreed']);
});
