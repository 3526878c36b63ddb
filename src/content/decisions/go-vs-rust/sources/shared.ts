import type { Source } from '../../../decision.ts';

export const sharedSources = {
  'cpu-ratio': {
    title: 'Pereira et al.: Energy efficiency across programming languages',
    url: 'https://doi.org/10.1145/3136014.3136031',
    date: '2017-10',
    claim:
      'Over ten small CPU-bound programs Rust took 1.04 times as long as C and Go 2.83 times, so that Go took 2.7 times as long as Rust.',
    conditions:
      'Read in two copies of its table, not at the source. Programs of the Computer Language Benchmarks Game, with the compilers of 2017.',
  },
  'slashdata-2024': {
    title: 'SlashData Developer Nation, 26th edition',
    url: 'https://thenewstack.io/rust-growing-fastest-but-javascript-reigns-supreme/',
    date: '2024-03',
    claim:
      'An estimate for early 2024: 4.7 million developers used Go and 4.0 million Rust, twice as many as two years before.',
    conditions: 'Read in a report about it, not at the source.',
  },
  'usage-2025': {
    title: 'Stack Overflow Developer Survey 2025: technology',
    url: 'https://survey.stackoverflow.co/2025/technology',
    date: '2025-07',
    claim: 'Within a year, 16.4% of respondents used Go, 14.8% Rust and 2.1% Zig.',
    conditions: 'Read in quotations of it, not at the source.',
  },
  'no-qualified-compiler': {
    title: 'Own search: compilers qualified for safety work',
    url: null,
    date: '2026-12',
    claim: 'A search of public pages found a qualified Rust compiler, and none for Go or Zig.',
    conditions: 'That nothing was found is no proof that there is nothing.',
  },
  'ai-polyglot': {
    title: 'Aider pull request 5332: Squad on the polyglot benchmark',
    url: 'https://github.com/Aider-AI/aider/pull/5332',
    date: '2026-06',
    claim: 'A team of AI agents solved all 39 exercises in Go and all 30 in Rust. Zig is not in the benchmark.',
    conditions: 'Reported by its makers. Exercises are not projects.',
  },
} as const satisfies Readonly<Record<string, Source>>;
