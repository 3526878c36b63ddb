import type { QuestionWords } from '../../../decision.ts';

export const crash = {
  id: 'crash',
  label: 'Cost of a defect',
  kind: 'fact',
  ordered: true,
  question: 'What does a defect cost?',
  hint: 'Think of the worst one that could plausibly ship.',
  why: 'A compiler that refuses defects pays off where defects are expensive.',
  answers: [
    {
      id: 'retry',
      label: 'A retry',
      hint: 'Someone tries again or is paged, and a fix ships the same day.',
      said: 'a defect costs no more than a retry',
      share: 25,
      weights: { 'build-speed': 4, simplicity: 4 },
    },
    {
      id: 'money',
      label: 'Money or trust',
      hint: 'Lost revenue, or a broken promise to customers.',
      said: 'a defect costs money or trust',
      share: 45,
      weights: { 'error-handling': 6, 'memory-safety': 6 },
    },
    {
      id: 'security',
      label: 'A security incident',
      hint: 'Untrusted input, secrets or cryptography are involved.',
      said: 'a defect can become a security incident',
      share: 22,
      weights: { 'memory-safety': 16, 'error-handling': 8, packages: 3 },
    },
    {
      id: 'safety',
      label: 'Danger or a fine',
      hint: 'Someone may be hurt, or a regulator steps in.',
      said: 'a defect means danger or a fine',
      share: 8,
      weights: { 'memory-safety': 30, 'error-handling': 30, stability: 6 },
      rulesOut: [
        {
          option: 'zig',
          reason: 'Zig is not yet 1.0, calls itself not fully safe, and no qualified compiler for it was found.',
          sources: ['zig-breaking', 'zig-safety-modes'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;
