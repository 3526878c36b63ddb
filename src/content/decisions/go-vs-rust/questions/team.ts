import type { QuestionWords } from '../../../decision.ts';

export const team = {
  id: 'team',
  label: 'Team',
  kind: 'fact',
  ordered: false,
  question: 'What has the team already run in production?',
  hint: 'Count a language if at least two people have shipped it.',
  why: 'What people already know decides how soon a first release can be trusted, often more than the language does.',
  answers: [
    {
      id: 'c',
      label: 'C or C++',
      hint: 'Managing memory by hand is nothing new.',
      said: 'the team comes from C or C++',
      share: 20,
      weights: { 'learning-curve': 4 },
      fit: {
        'learning-curve': {
          go: { low: 76, value: 85, high: 92 },
          rust: { low: 45, value: 56, high: 66 },
          zig: { low: 68, value: 78, high: 86 },
        },
      },
    },
    {
      id: 'go',
      label: 'Go',
      hint: 'Two people or more have shipped it.',
      said: 'the team already ships Go',
      share: 25,
      weights: { 'learning-curve': 10 },
      fit: {
        'learning-curve': {
          go: { low: 95, value: 98, high: 100 },
          rust: { low: 28, value: 38, high: 50 },
          zig: { low: 30, value: 42, high: 55 },
        },
      },
    },
    {
      id: 'rust',
      label: 'Rust',
      hint: 'Two people or more have shipped it.',
      said: 'the team already ships Rust',
      share: 10,
      weights: { 'learning-curve': 10 },
      fit: {
        'learning-curve': {
          go: { low: 76, value: 85, high: 92 },
          rust: { low: 94, value: 97, high: 99 },
          zig: { low: 42, value: 55, high: 66 },
        },
      },
    },
    {
      id: 'zig',
      label: 'Zig',
      hint: 'Two people or more have shipped it.',
      said: 'the team already ships Zig',
      share: 5,
      weights: { 'learning-curve': 10 },
      fit: {
        'learning-curve': {
          go: { low: 76, value: 85, high: 92 },
          rust: { low: 46, value: 58, high: 68 },
          zig: { low: 94, value: 97, high: 99 },
        },
      },
    },
    {
      id: 'new',
      label: 'None of these',
      hint: 'JavaScript, Python, Java, C# or the like.',
      said: 'the team is new to all three',
      share: 40,
      weights: { 'learning-curve': 6 },
      fit: {
        'learning-curve': {
          go: { low: 76, value: 85, high: 92 },
          rust: { low: 25, value: 35, high: 48 },
          zig: { low: 30, value: 42, high: 55 },
        },
      },
    },
  ],
} as const satisfies QuestionWords;
