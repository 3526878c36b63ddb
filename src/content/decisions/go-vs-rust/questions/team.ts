import type { QuestionWords } from '../../../decision.ts';

const WITHOUT_GO = { low: 62, value: 78, high: 90 };
const AWAY_FROM_OWN = { low: 55, value: 70, high: 84 };

export const team = {
  id: 'team',
  label: 'Team',
  kind: 'fact',
  ordered: false,
  question: 'Which of these does the team know best?',
  hint: 'One experienced person is enough. Of two equals, take the one to keep.',
  why: 'What people know decides how soon a first release can be trusted, often more than the language does.',
  answers: [
    {
      id: 'c',
      label: 'C or C++',
      hint: 'Managing memory by hand is nothing new.',
      said: 'the team comes from C or C++',
      share: 20,
      weights: { 'learning-curve': 8 },
      fit: {
        'learning-curve': {
          go: WITHOUT_GO,
          rust: { low: 45, value: 60, high: 72 },
          zig: { low: 62, value: 76, high: 86 },
        },
      },
    },
    {
      id: 'go',
      label: 'Go',
      hint: 'Someone has shipped a program in it.',
      said: 'the team already ships Go',
      share: 25,
      weights: { 'learning-curve': 10 },
      fit: {
        'learning-curve': {
          go: { low: 95, value: 98, high: 100 },
          rust: { low: 34, value: 48, high: 67 },
          zig: { low: 30, value: 44, high: 58 },
        },
      },
    },
    {
      id: 'rust',
      label: 'Rust',
      hint: 'Someone has shipped a program in it.',
      said: 'the team already ships Rust',
      share: 12,
      weights: { 'learning-curve': 36 },
      fit: {
        'learning-curve': {
          go: AWAY_FROM_OWN,
          rust: { low: 95, value: 98, high: 100 },
          zig: { low: 44, value: 58, high: 70 },
        },
      },
    },
    {
      id: 'zig',
      label: 'Zig',
      hint: 'Someone has shipped a program in it.',
      said: 'the team already ships Zig',
      share: 5,
      weights: { 'learning-curve': 46 },
      fit: {
        'learning-curve': {
          go: AWAY_FROM_OWN,
          rust: { low: 46, value: 60, high: 72 },
          zig: { low: 95, value: 98, high: 100 },
        },
      },
    },
    {
      id: 'new',
      label: 'None of these',
      hint: 'JavaScript, Python, Java, C# or the like.',
      said: 'the team is new to all three',
      share: 38,
      weights: { 'learning-curve': 8 },
      fit: {
        'learning-curve': {
          go: WITHOUT_GO,
          rust: { low: 34, value: 48, high: 67 },
          zig: { low: 28, value: 42, high: 55 },
        },
      },
    },
  ],
} as const satisfies QuestionWords;
