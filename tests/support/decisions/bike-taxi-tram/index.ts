import { defineDecision } from '#content/defineDecision.ts';
import { cautions, contradictions, denials, misconceptions } from './asides.ts';
import { factors } from './factors.ts';
import { options } from './options.ts';
import { formerAnswers, questions } from './questions.ts';
import { scenarios } from './scenarios.ts';

/**
 * The way home from a rehearsal: a decision for tests, to be weighed with a pencil.
 *
 * The base weights add up to 20 and each answer adds 20 more, so four answers weigh 100 together and a point of weight
 * on ten points of value is a tenth of a point of score. All values are tens. Before any answer Bike has 65, Tram 62 and
 * Taxi 55 points. Distance sets the time from door to door; a cello rules out Bike, midnight Tram, and the wish for no
 * fumes Taxi, so that with all three nothing fits.
 *
 * Revision 1 is only in the archive. It had a ferry and the factor Scenery, no Shelter, a dearer weight of the price, a
 * cheaper tram, and one question for the trip; the answer about fumes was called `fresh-air`.
 */
export const decision = defineDecision({
  id: 'bike-taxi-tram',
  aliases: ['bike-or-tram'],
  revision: 2,
  title: 'Bike, taxi or tram',
  category: 'Getting about',
  reviewed: '2026-11-23',
  summary: 'Three ways home from a rehearsal in a made-up town, weighed on eight factors with made-up sources.',
  related: [],
  typicalReader: {
    who: 'A drummer whose drums stay in the hall, five kilometres from home, who leaves in the evening.',
    answers: { luggage: 'nothing', distance: 'middle', hour: 'evening' },
  },
  options,
  groups: [
    { id: 'road', label: 'On the road' },
    { id: 'body', label: 'Body and bags' },
    { id: 'costs', label: 'What it costs' },
  ],
  factors,
  questions,
  formerAnswers,
  contradictions,
  cautions,
  closeCalls: {
    'bike/taxi':
      'Either will do. Take the bike if the road is dry and the legs are willing, and the taxi on any other day.',
    'bike/tram': 'Either will do. Look out of the window: the bike if it is dry, and the tram as soon as it is not.',
    'taxi/tram': 'Either will do. With company the taxi is hardly dearer, and alone the tram leaves money for supper.',
  },
  misconceptions,
  bottomLine:
    'Take the bike by daylight with empty hands, the tram before midnight, and the taxi when it is late or there is much to carry.',
  sources: {
    'test-rides': {
      title: 'Sixty test rides',
      url: null,
      date: '2026-10',
      claim: 'Twenty rides with each, timed from door to door.',
      conditions: 'Made-up rides in a made-up town.',
    },
    players: {
      title: 'What the players say',
      url: null,
      date: '2026-11',
      claim: 'Ten players, asked after a rehearsal.',
    },
    timetable: {
      title: 'Timetable and terms of the tram',
      url: 'https://example.org/tram/timetable',
      date: '2026',
      claim: 'When the tram runs, what it costs and what may come along.',
    },
    fares: {
      title: 'Fares of the taxi office',
      url: 'https://example.com/taxi/fares',
      date: '2024-05',
      claim: 'What a trip costs, and what the cars run on.',
    },
  },
  denials,
  scenarios,
});
