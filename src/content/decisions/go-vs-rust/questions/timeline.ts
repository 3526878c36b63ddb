import type { QuestionWords } from '../../../decision.ts';

export const timeline = {
  id: 'timeline',
  label: 'Timeline',
  kind: 'fact',
  ordered: true,
  question: 'When is the first version due in production?',
  hint: 'Take the date that others are counting on.',
  why: 'A long project can afford months of learning; a short one cannot.',
  answers: [
    {
      id: 'weeks',
      label: 'In weeks',
      hint: 'The team will work with what it knows today.',
      said: 'the first version is due in weeks',
      share: 20,
      weights: { 'learning-curve': 24, packages: 5, 'build-speed': 3 },
    },
    {
      id: 'quarter',
      label: 'Within three months',
      hint: 'There is no room for months of learning.',
      said: 'the first version is due within three months',
      share: 35,
      weights: { 'learning-curve': 14, packages: 4, 'build-speed': 2 },
    },
    {
      id: 'half-year',
      label: 'In four to six months',
      hint: 'There is time to learn along the way.',
      said: 'the first version is four to six months away',
      share: 25,
      weights: { 'learning-curve': 6, packages: 2 },
    },
    {
      id: 'later',
      label: 'Later',
      hint: 'There is time to become good at a new language first.',
      said: 'the first version is more than six months away',
      share: 20,
      weights: { 'error-handling': 3, cpu: 2 },
    },
  ],
} as const satisfies QuestionWords;
