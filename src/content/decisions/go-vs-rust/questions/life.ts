import type { QuestionWords } from '../../../decision.ts';

export const life = {
  id: 'life',
  label: 'Lifetime',
  kind: 'fact',
  ordered: true,
  question: 'How long will it be kept?',
  hint: 'Count from the first release until it is replaced.',
  why: 'Over many years, stability and people who know the language matter more than a quick start.',
  answers: [
    {
      id: 'short',
      label: 'A year or two',
      hint: 'A prototype, a campaign, a first try.',
      said: 'it is kept for a year or two',
      share: 20,
      weights: { 'learning-curve': 3, 'build-speed': 2 },
    },
    {
      id: 'years',
      label: 'Up to ten years',
      hint: 'An ordinary product.',
      said: 'it is kept for up to ten years',
      share: 50,
      weights: { stability: 2, community: 2 },
    },
    {
      id: 'decade',
      label: 'More than ten years',
      hint: 'Others will maintain it when its authors have left.',
      said: 'it is kept for more than ten years',
      share: 30,
      weights: { stability: 8, 'error-handling': 4, community: 4 },
    },
  ],
} as const satisfies QuestionWords;
