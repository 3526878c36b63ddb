import type { QuestionWords } from '../../../decision.ts';

export const workload = {
  id: 'workload',
  label: 'Workload',
  kind: 'fact',
  ordered: false,
  question: 'What is being built?',
  hint: 'If there are several parts, take the one that matters most.',
  why: 'The kind of program decides which strengths come into play.',
  answers: [
    {
      id: 'tool',
      label: 'Command-line or DevOps tool',
      hint: 'Shipped to other machines as a single file.',
      said: 'it is a command-line or DevOps tool',
      share: 25,
      weights: { 'build-speed': 6, packages: 8, 'binary-size': 3 },
    },
    {
      id: 'data',
      label: 'Database, proxy or stream processor',
      hint: 'CPU and memory are its main cost.',
      said: 'it is a database, proxy or stream processor',
      share: 12,
      weights: { cpu: 14, 'tail-latency': 6, 'binary-size': 6, 'memory-safety': 4 },
    },
    {
      id: 'native',
      label: 'Engine, OS component or native library',
      hint: 'A game engine, say, or code that other languages call.',
      said: 'it is an engine, OS component or native library',
      share: 12,
      weights: { control: 16, cpu: 10, 'tail-latency': 6, 'binary-size': 4 },
    },
    {
      id: 'device',
      label: 'Firmware or kernel code',
      hint: 'No operating system, or less than 1 MB of memory.',
      said: 'it is firmware or kernel code',
      share: 6,
      weights: { control: 20, 'binary-size': 18, 'tail-latency': 6 },
      rulesOut: [
        {
          option: 'go',
          reason:
            'Go’s standard runtime needs an operating system and megabytes of memory; TinyGo is a separate compiler with limits.',
          sources: ['tinygo', 'memory-measured'],
        },
      ],
    },
    {
      id: 'api',
      label: 'Web service or API',
      hint: 'A microservice, an API server or the back end of an app.',
      said: 'it is a web service or API',
      share: 45,
      weights: { concurrency: 10, packages: 10 },
    },
  ],
} as const satisfies QuestionWords;
