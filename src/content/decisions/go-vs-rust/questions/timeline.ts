import type { QuestionWords } from '../../../decision.ts';

export const timeline = {
  id: 'timeline',
  label: 'Timeline',
  kind: 'fact',
  ordered: true,
  question: 'When is the first version due in production?',
  hint: 'Take the date that others are counting on.',
  why: 'Months of learning are cheap in a long project and too much in a short one.',
  answers: [
    {
      id: 'weeks',
      label: 'In weeks',
      hint: 'What is known today has to do.',
      said: 'the first version is due in weeks',
      share: 20,
      weights: { 'learning-curve': 22, packages: 12, 'build-speed': 4 },
    },
    {
      id: 'quarter',
      label: 'Within three months',
      hint: 'There is no room for months of learning.',
      said: 'the first version is due within three months',
      share: 35,
      weights: { 'learning-curve': 14, packages: 8, 'build-speed': 2 },
    },
    {
      id: 'half-year',
      label: 'In four to six months',
      hint: 'There is time to learn along the way.',
      said: 'the first version is four to six months away',
      share: 25,
      weights: { 'learning-curve': 6, packages: 4 },
    },
    {
      id: 'year',
      label: 'Later, and built to last',
      hint: 'People will maintain it for many years.',
      said: 'it is built to last for many years',
      share: 20,
      weights: { stability: 8, 'error-handling': 6, community: 4 },
    },
  ],
} as const satisfies QuestionWords;
