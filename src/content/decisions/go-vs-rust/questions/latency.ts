import type { QuestionWords } from '../../../decision.ts';

export const latency = {
  id: 'latency',
  label: 'Latency',
  kind: 'fact',
  ordered: true,
  question: 'How strict is the latency target?',
  hint: 'Take the strictest limit that anyone relies on.',
  why: 'Only tight targets make a garbage collector matter; most services never notice theirs.',
  answers: [
    {
      id: 'web',
      label: 'Usual for the web',
      hint: 'A few hundred milliseconds are fine for the slowest 1%.',
      said: 'latency targets are the usual ones for the web',
      share: 50,
      weights: { concurrency: 4 },
    },
    {
      id: 'interactive',
      label: 'Interactive',
      hint: '99 of 100 requests are served within 50 ms.',
      said: '99 of 100 requests must finish within 50 ms',
      share: 30,
      weights: { 'tail-latency': 5, cpu: 2 },
    },
    {
      id: 'tail',
      label: 'Tight to the last request',
      hint: '999 of 1,000 are served within 10 ms, or the heap is very large.',
      said: 'latency must hold to the last request',
      share: 15,
      weights: { 'tail-latency': 20, cpu: 8 },
    },
    {
      id: 'hard',
      label: 'Hard real time',
      hint: 'A single missed deadline counts as a failure.',
      said: 'a missed deadline counts as a failure',
      share: 5,
      weights: { 'tail-latency': 28, cpu: 8, control: 8 },
      rulesOut: [
        {
          option: 'go',
          reason: 'Go’s collector adds delays without a stated upper bound, so a hard deadline cannot be promised.',
          sources: ['go-gc-guide'],
        },
      ],
    },
  ],
} as const satisfies QuestionWords;
