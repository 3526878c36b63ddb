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
    base: 2,
    values: {
      go: {
        low: 74,
        value: 82,
        high: 88,
        fact: 'An estimated 4.7 million developers in early 2024. Docker, Kubernetes and Terraform made it the language of the cloud.',
        sources: ['slashdata-2024', 'usage-2025', 'go-cloud'],
        confidence: 'medium',
      },
      rust: {
        low: 48,
        value: 60,
        high: 70,
        fact: 'An estimated 4.0 million developers in early 2024, twice as many as two years before. It is in Firefox, Android and Linux.',
        sources: ['slashdata-2024', 'usage-2025', 'linux-rust'],
        confidence: 'medium',
      },
      zig: {
        low: 6,
        value: 14,
        high: 24,
        fact: 'Used within a year by roughly 2% of surveyed developers; a few companies and a small foundation carry it.',
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
    base: 2,
    values: {
      go: {
        low: 94,
        value: 97,
        high: 100,
        fact: 'A written promise from 2012 keeps old programs compiling, and a second version that breaks them has been ruled out.',
        sources: ['go1-promise'],
        confidence: 'high',
      },
      rust: {
        low: 88,
        value: 94,
        high: 99,
        fact: 'Stable since May 2015: code of any edition keeps building with new compilers. Only 9% of users worry about instability.',
        sources: ['rust-edition-guide', 'rust-editions'],
        confidence: 'high',
      },
      zig: {
        low: 8,
        value: 18,
        high: 28,
        fact: 'It is not yet 1.0: releases 0.15 and 0.16 reworked input and output, and 0.17 of October 2026 removed @cImport.',
        sources: ['zig-breaking', 'zig-017'],
        confidence: 'high',
      },
    },
  },
] as const satisfies readonly FullFactor[];
