import type { FullFactor } from '../../../decision.ts';

export const longRun = [
  {
    id: 'community',
    label: 'Community adoption and hiring',
    group: 'long-run',
    classic: 'Community adoption',
    definition: 'How easily people can be hired or borrowed, and questions answered.',
    anchors: {
      0: 'A handful of enthusiasts, and no one to hire.',
      50: 'Finding people takes patience, but works.',
      100: 'A default skill, with candidates and answers everywhere.',
    },
    base: 5,
    values: {
      go: {
        low: 76,
        value: 82,
        high: 88,
        fact: 'An estimated 4.7 million developers in early 2024; by another estimate 1.8 million professionals have it as a main language.',
        sources: ['slashdata-2024', 'jetbrains-go', 'usage-2025'],
        confidence: 'medium',
      },
      rust: {
        low: 48,
        value: 58,
        high: 68,
        fact: 'An estimated 4.0 million developers in early 2024, twice as many as two years before; a quarter of users see plans to hire.',
        sources: ['slashdata-2024', 'rust-hiring', 'usage-2025'],
        confidence: 'medium',
      },
      zig: {
        low: 6,
        value: 12,
        high: 22,
        fact: 'Used in a year by roughly 2% of surveyed developers; backed by a few companies and a small foundation.',
        sources: ['usage-2025', 'zig-funding'],
        confidence: 'low',
      },
    },
  },
  {
    id: 'stability',
    label: 'Language stability',
    group: 'long-run',
    classic: null,
    definition: 'How surely code of today still builds in five to ten years without rework.',
    anchors: {
      0: 'Every release breaks code, and nothing is promised.',
      50: 'Breaks are rare, but the promise is young or limited.',
      100: 'A written promise, kept for more than a decade.',
    },
    base: 6,
    values: {
      go: {
        low: 94,
        value: 97,
        high: 99,
        fact: 'A written promise from 2012 keeps old programs compiling, and a second version that breaks them has been ruled out.',
        sources: ['go1-promise'],
        confidence: 'high',
      },
      rust: {
        low: 86,
        value: 90,
        high: 94,
        fact: 'Editions keep old code building: 89% of users are on the current stable compiler, and 9% worry about instability.',
        sources: ['rust-editions'],
        confidence: 'high',
      },
      zig: {
        low: 12,
        value: 20,
        high: 30,
        fact: 'It is not yet 1.0: the last two releases, 0.15 and 0.16, both reworked the interfaces for input and output.',
        sources: ['zig-breaking'],
        confidence: 'high',
      },
    },
  },
] as const satisfies readonly FullFactor[];
