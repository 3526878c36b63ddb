import type { Caution, Contradiction, Denial, Misconception } from '#content';

export const contradictions = [
  {
    id: 'night-without-fumes',
    when: { luggage: ['cello'], hour: ['night'], wish: ['air'] },
    hint: 'A cello, a late hour and clean air rarely go together. Leaving the cello in the hall settles it.',
  },
  {
    id: 'far-for-fun',
    when: { distance: ['far'], wish: ['joy'] },
    hint: 'After an hour on the road a good time is rare. A shorter way or another wish may be nearer the truth.',
  },
] as const satisfies readonly Contradiction[];

export const cautions = [
  {
    option: 'taxi',
    when: { distance: ['far'] },
    text: 'Beyond the city limits the fare is a matter of agreement. Ask for it before the taxi leaves.',
    sources: ['fares'],
  },
  {
    option: 'tram',
    when: { luggage: ['cello'] },
    text: 'A cello needs a ticket of its own, and the driver may refuse it between seven and nine.',
    sources: ['timetable'],
  },
] as const satisfies readonly Caution[];

export const misconceptions = [
  {
    said: 'A taxi is always the fastest way.',
    found:
      'Under three kilometres the bike was first in all ten test rides, and the bridge was jammed in half of them.',
    sources: ['test-rides'],
  },
  {
    said: 'Nobody takes a cello on the tram.',
    found: 'Two of the three cellists do, outside rush hour, and the timetable allows it with a second ticket.',
    sources: ['players', 'timetable'],
  },
] as const satisfies readonly Misconception[];

export const denials = [
  { when: { luggage: ['cello'] }, words: ['empty hands', 'small bag'] },
  { when: { hour: ['night'] }, words: ['before midnight'] },
] as const satisfies readonly Denial[];
