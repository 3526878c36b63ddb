import type { QuestionWords } from '../../../decision.ts';

export const stance = {
  id: 'stance',
  label: 'Preference',
  kind: 'preference',
  ordered: false,
  question: 'What matters most to you in a language?',
  hint: 'This is a preference: no answer is wrong.',
  why: 'Where the facts leave room, this is a matter of taste.',
  answers: [
    {
      id: 'control',
      label: 'C-level control, small language',
      hint: 'Manual memory and a small ecosystem are acceptable.',
      said: 'C-level control in a small language is preferred',
      share: 15,
      weights: { control: 30, simplicity: 16, 'binary-size': 6 },
    },
    {
      id: 'guarantees',
      label: 'Compiler guarantees',
      hint: 'More is proved before it runs, and the language is harder.',
      said: 'compiler guarantees are preferred',
      share: 28,
      weights: { 'error-handling': 16, 'memory-safety': 14 },
    },
    {
      id: 'simple',
      label: 'Small language, managed memory',
      hint: 'Less to learn and review, and a runtime looks after memory.',
      said: 'a small language with managed memory is preferred',
      share: 30,
      weights: { simplicity: 18, 'build-speed': 4 },
    },
    {
      id: 'proven',
      label: 'Widely used and stable',
      hint: 'Hiring is easy, and old code keeps building.',
      said: 'a widely used and stable language is preferred',
      share: 27,
      weights: { stability: 8, community: 7 },
    },
  ],
} as const satisfies QuestionWords;
