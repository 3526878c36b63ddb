import type { FormerAnswer } from '../../decision.ts';

/** Revision 1 asked for date and lifetime at once, and counted a fine and an injury as one. */
export const formerAnswers = [
  {
    question: 'timeline',
    answer: 'year',
    label: 'Later, and built to last',
    now: { timeline: ['later'], life: ['decade'] },
  },
  { question: 'crash', answer: 'safety', label: 'Danger or a fine', now: { crash: ['fine', 'injury'] } },
] as const satisfies readonly FormerAnswer[];
