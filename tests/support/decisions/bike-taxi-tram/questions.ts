import type { QuestionWords } from '#content';
import { around } from './values.ts';

const luggage = {
  id: 'luggage',
  aliases: ['bags'],
  label: 'Luggage',
  kind: 'fact',
  ordered: false,
  question: 'What has to come along?',
  hint: 'The largest thing decides.',
  why: 'Large things rule some ways out and make others worth their price.',
  answers: [
    {
      id: 'bag',
      label: 'A bag',
      hint: 'Sheet music, a flute, a sandwich.',
      said: 'a bag comes along',
      share: 40,
      weights: { room: 8, shelter: 12 },
    },
    {
      id: 'cello',
      label: 'A cello',
      hint: 'Or anything else as tall as a child.',
      said: 'a cello comes along',
      share: 20,
      weights: { room: 14, effort: 6 },
      rulesOut: [
        {
          option: 'bike',
          reason: 'A cello in its case is taller than the rider, and no luggage rack in town holds one.',
          sources: ['test-rides'],
        },
      ],
    },
    {
      id: 'nothing',
      label: 'Nothing at all',
      hint: 'The instrument stays in the hall.',
      said: 'nothing has to come along',
      share: 40,
      weights: { joy: 20 },
    },
  ],
} as const satisfies QuestionWords;

const distance = {
  id: 'distance',
  label: 'Distance',
  kind: 'fact',
  ordered: true,
  question: 'How far is it to the rehearsal?',
  hint: 'One way, as the streets go.',
  why: 'The way that is fastest depends on how long it is.',
  answers: [
    {
      id: 'near',
      label: 'Under three kilometres',
      hint: 'About half an hour on foot.',
      said: 'it is under three kilometres',
      share: 30,
      weights: { time: 20 },
      fit: { time: { bike: around(100), taxi: around(60), tram: around(40) } },
    },
    {
      id: 'middle',
      label: 'Three to eight kilometres',
      hint: 'Across the river, say.',
      said: 'it is three to eight kilometres',
      share: 50,
      weights: { time: 14, price: 6 },
      fit: { time: { bike: around(60), taxi: around(80), tram: around(70) } },
    },
    {
      id: 'far',
      label: 'More than eight kilometres',
      hint: 'Beyond the city limits.',
      said: 'it is more than eight kilometres',
      share: 20,
      weights: { time: 14, effort: 6 },
      fit: { time: { bike: around(20), taxi: around(90), tram: around(70) } },
    },
  ],
} as const satisfies QuestionWords;

const hour = {
  id: 'hour',
  label: 'Hour',
  kind: 'fact',
  ordered: true,
  question: 'When does the way back begin?',
  hint: 'The time at which the hall is locked.',
  why: 'Late hours are dark and wet, and not everything runs at night.',
  answers: [
    {
      id: 'day',
      label: 'By daylight',
      hint: 'Before the shops close.',
      said: 'the way back begins by daylight',
      share: 50,
      weights: { punctuality: 20 },
    },
    {
      id: 'evening',
      label: 'In the evening',
      hint: 'After dark, before midnight.',
      said: 'the way back begins in the evening',
      share: 30,
      weights: { shelter: 8, effort: 12 },
    },
    {
      id: 'night',
      label: 'After midnight',
      hint: 'Once the last tram has left.',
      said: 'the way back begins after midnight',
      share: 20,
      weights: { effort: 20 },
      rulesOut: [
        {
          option: 'tram',
          reason: 'The last tram leaves at midnight, and the first one of the next day leaves at five.',
          sources: ['timetable'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;

const wish = {
  id: 'wish',
  label: 'Wish',
  kind: 'preference',
  ordered: false,
  question: 'What is worth most on the way?',
  hint: 'Take the one that would be missed most.',
  why: 'No way has it all. This is a matter of taste, and it can be changed.',
  answers: [
    {
      id: 'joy',
      label: 'A good time',
      hint: 'The ride is part of the day.',
      said: 'a good time is worth most',
      share: 20,
      weights: { joy: 20 },
    },
    {
      id: 'bill',
      label: 'A small bill',
      hint: 'The money is for new strings.',
      said: 'a small bill is worth most',
      share: 30,
      weights: { price: 20 },
    },
    {
      id: 'comfort',
      label: 'Comfort',
      hint: 'To arrive as fresh as one left.',
      said: 'comfort is worth most',
      share: 30,
      weights: { effort: 20 },
    },
    {
      id: 'air',
      aliases: ['fresh-air'],
      label: 'No exhaust fumes',
      hint: 'Nothing that burns fuel.',
      said: 'there must be no exhaust fumes',
      share: 20,
      weights: { air: 20 },
      rulesOut: [
        {
          option: 'taxi',
          reason: 'Every taxi in this town burns diesel, so a trip without exhaust fumes is not on offer.',
          sources: ['fares'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;

export const questions = [luggage, distance, hour, wish] as const;

/** The answers of revision 1, whose trip was one question, and whose luggage had two answers. */
export const formerAnswers = [
  { question: 'bags', answer: 'heavy', label: 'A bag or a cello', now: { luggage: ['bag', 'cello'] } },
  {
    question: 'trip',
    answer: 'short-day',
    label: 'A short one by daylight',
    now: { distance: ['near'], hour: ['day'] },
  },
  {
    question: 'trip',
    answer: 'long-night',
    label: 'A long one at night',
    now: { distance: ['far'], hour: ['evening', 'night'] },
  },
  { question: 'company', answer: 'alone', label: 'Nobody', now: {} },
  { question: 'company', answer: 'together', label: 'Some others', now: {} },
] as const;
