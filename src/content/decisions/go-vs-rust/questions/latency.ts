import type { QuestionWords } from '../../../decision.ts';

export const latency = {
  id: 'latency',
  label: 'Latency',
  kind: 'fact',
  ordered: true,
  question: 'How fast does the slowest answer have to be?',
  hint: 'Take the strictest limit that anyone relies on.',
  why: 'Garbage collection matters only where limits are tight; most services never notice it.',
  answers: [
    {
      id: 'web',
      label: 'Usual for the web',
      hint: 'Now and then, a few hundred milliseconds are fine.',
      said: 'latency targets are the usual ones for the web',
      share: 50,
      weights: { concurrency: 2, tooling: 2 },
    },
    {
      id: 'interactive',
      label: 'Interactive',
      hint: '99 of 100 answers come within 50 ms.',
      said: '99 of 100 answers must come within 50 ms',
      share: 30,
      weights: { 'tail-latency': 6, cpu: 2 },
    },
    {
      id: 'tail',
      label: 'Tight to the last answer',
      hint: '999 of 1,000 answers come within 10 ms.',
      said: '999 of 1,000 answers must come within 10 ms',
      share: 15,
      weights: { 'tail-latency': 18, cpu: 6 },
    },
    {
      id: 'hard',
      label: 'Hard real time',
      hint: 'One late answer is a failure, as in a motor controller.',
      said: 'it must meet hard real-time limits',
      share: 5,
      weights: { 'tail-latency': 26, cpu: 4, control: 8 },
      rulesOut: [
        {
          option: 'go',
          reason:
            'Go’s garbage collector adds delays without a stated upper bound, so it cannot promise hard real-time limits.',
          sources: ['go-gc-guide'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;
