import type { QuestionWords } from '../../../decision.ts';

export const crash = {
  id: 'crash',
  label: 'Cost of a bug',
  kind: 'fact',
  ordered: true,
  question: 'What is the worst that a bug could cause?',
  hint: 'Think of the worst one that could plausibly ship.',
  why: 'The more a bug costs, the more a strict compiler is worth.',
  answers: [
    {
      id: 'retry',
      label: 'A retry',
      hint: 'Someone tries again, and a fix ships the same day.',
      said: 'a bug costs no more than a retry',
      share: 25,
      weights: { 'build-speed': 5, tooling: 2 },
    },
    {
      id: 'money',
      label: 'Lost money or trust',
      hint: 'Lost revenue, or a broken promise to customers.',
      said: 'a bug costs money or trust',
      share: 42,
      weights: { 'error-handling': 6, 'memory-safety': 4 },
    },
    {
      id: 'fine',
      label: 'A fine or an audit',
      hint: 'A regulator steps in, but nobody is hurt.',
      said: 'a bug can bring a fine or an audit',
      share: 6,
      weights: { 'error-handling': 7, 'memory-safety': 6, stability: 5, community: 4 },
    },
    {
      id: 'security',
      label: 'A security incident',
      hint: 'Untrusted input, secrets or cryptography are involved.',
      said: 'a bug can become a security incident',
      share: 22,
      weights: { 'memory-safety': 16, 'error-handling': 8, packages: 4 },
    },
    {
      id: 'injury',
      label: 'Injury',
      hint: 'Someone may be hurt or killed.',
      said: 'a bug can hurt someone',
      share: 5,
      weights: { 'memory-safety': 60, 'error-handling': 60, stability: 6 },
      rulesOut: [
        {
          option: 'zig',
          reason:
            'Where a bug can hurt someone, a language should be stable and guard memory by itself. Zig does neither yet.',
          sources: ['zig-breaking', 'zig-safety-modes'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;
