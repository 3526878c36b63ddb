import type { Source } from '../../../decision.ts';

export const sharedSources = {
  'memory-bugs-70': {
    title: 'MSRC: A proactive approach to more secure code',
    url: 'https://www.microsoft.com/en-us/msrc/blog/2019/07/a-proactive-approach-to-more-secure-code',
    date: '2019-07',
    claim:
      'From 2006 to 2018, about 70% of the vulnerabilities that Microsoft numbered each year were memory-safety bugs.',
    conditions: 'The code was C and C++.',
  },
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
  'techempower-archived': {
    title: 'TechEmpower issue 10932: Sunsetting the Framework Benchmarks',
    url: 'https://github.com/TechEmpower/FrameworkBenchmarks/issues/10932',
    date: '2026-03',
    claim:
      'TechEmpower ended its framework benchmarks in March 2026; their last round, number 23, is of February 2025.',
    conditions: 'The date of the last round was read in a report.',
  },
} as const satisfies Readonly<Record<string, Source>>;
