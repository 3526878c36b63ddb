import type { Vocabulary } from '#permalink';
import { exactly, question, reading } from './models.ts';

/**
 * A small decision that was renamed in every way: it, a question, an answer, an option and a factor have aliases.
 * Learning is 40 for Kayak, 90 under `team=new`; its cost for Raft is missing.
 */
export const boats: Vocabulary = {
  id: 'boats',
  aliases: ['ships'],
  revision: 3,
  options: [{ id: 'kayak', aliases: ['canoe'] }, { id: 'raft' }, { id: 'go-by-foot' }],
  factors: [
    {
      id: 'learning',
      aliases: ['ramp-up'],
      base: 10,
      values: { kayak: exactly(40), raft: exactly(60), 'go-by-foot': exactly(100) },
    },
    { id: 'cost', base: 5, values: { kayak: exactly(70), raft: 'missing', 'go-by-foot': exactly(100) } },
  ],
  questions: [
    {
      ...question('team', {
        new: { weights: { learning: 3 }, fit: { learning: { kayak: exactly(90) } } },
        old: { weights: { cost: 2 } },
      }),
      aliases: ['crew'],
    },
    {
      ...question('water', {}),
      answers: [
        { id: 'calm', aliases: ['still'], share: 50, weights: { cost: 1 } },
        { id: 'wild', share: 50, weights: { learning: 1 } },
      ],
    },
    question('until', { 'half-year': {}, year: {} }),
  ],
};

/** Water calm counting twice, the team not sure, and Kayak's cost set to 20. */
export const someBoatReading = reading({ team: 'unsure', water: ['calm', 20] }, { kayak: { cost: 20 } });
