import type { QuestionWords } from '../../../decision.ts';

export const workload = {
  id: 'workload',
  label: 'Workload',
  kind: 'fact',
  ordered: false,
  question: 'What is being built?',
  hint: 'If there are several parts, take the one that matters most.',
  why: 'The kind of program decides which strengths count, and which packages are ready.',
  answers: [
    {
      id: 'tool',
      label: 'Command-line or DevOps tool',
      hint: 'Shipped to other machines as a single file.',
      said: 'it is a command-line or DevOps tool',
      share: 25,
      weights: { shipping: 8, packages: 3, 'build-speed': 2 },
      fit: {
        packages: {
          go: { low: 84, value: 90, high: 95 },
          rust: { low: 74, value: 84, high: 92 },
          zig: { low: 32, value: 46, high: 58 },
        },
      },
    },
    {
      id: 'data',
      label: 'Database, proxy or stream processor',
      hint: 'CPU and memory are its main cost.',
      said: 'it is a database, proxy or stream processor',
      share: 12,
      weights: { cpu: 10, 'tail-latency': 6, 'binary-size': 4, 'memory-safety': 3, packages: 2 },
      fit: {
        packages: {
          go: { low: 60, value: 72, high: 84 },
          rust: { low: 70, value: 82, high: 90 },
          zig: { low: 30, value: 44, high: 56 },
        },
      },
    },
    {
      id: 'native',
      label: 'Engine, library or WebAssembly module',
      hint: 'Other programs load it: a game, Python, a browser, the system.',
      said: 'it is an engine, a library or a WebAssembly module',
      share: 12,
      weights: { control: 18, cpu: 6, 'binary-size': 6, packages: 2 },
      fit: {
        packages: {
          go: { low: 28, value: 40, high: 54 },
          rust: { low: 66, value: 78, high: 88 },
          zig: { low: 50, value: 64, high: 76 },
        },
      },
    },
    {
      id: 'device',
      label: 'Firmware or kernel code',
      hint: 'No operating system, and often less than 1 MB of memory.',
      said: 'it is firmware or kernel code',
      share: 6,
      weights: { control: 22, 'binary-size': 14, packages: 2 },
      fit: {
        packages: {
          go: { low: 10, value: 20, high: 34 },
          rust: { low: 58, value: 72, high: 84 },
          zig: { low: 44, value: 58, high: 70 },
        },
      },
      rulesOut: [
        {
          option: 'go',
          reason:
            'Go’s own runtime needs megabytes of memory and an operating system; TinyGo and TamaGo are compilers of their own, with limits.',
          sources: ['tinygo', 'tamago', 'memory-measured'],
        },
      ],
    },
    {
      id: 'api',
      label: 'Web service or API',
      hint: 'A microservice, an API server or the back end of an app.',
      said: 'it is a web service or API',
      share: 45,
      weights: { packages: 6, concurrency: 5, tooling: 3 },
      fit: {
        packages: {
          go: { low: 84, value: 90, high: 95 },
          rust: { low: 66, value: 78, high: 87 },
          zig: { low: 14, value: 24, high: 36 },
        },
      },
    },
  ],
} as const satisfies QuestionWords;
