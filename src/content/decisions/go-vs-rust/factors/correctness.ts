import type { FullFactor } from '../../../decision.ts';

export const correctness = [
  {
    id: 'memory-safety',
    label: 'Memory management',
    group: 'correctness',
    classic: 'Memory management',
    definition: 'Which memory bugs and data races the language rules out by itself.',
    anchors: {
      0: 'Memory is managed by hand without any check.',
      50: 'Bounds are checked, but nothing guards against freed memory and data races.',
      100: 'No memory bug and no data race gets past the compiler.',
    },
    base: 12,
    values: {
      go: {
        low: 72,
        value: 78,
        high: 84,
        fact: 'Garbage collection makes it memory-safe except for data races; Uber found more than 2,000 of those in its Go services in six months.',
        sources: ['uber-races', 'memory-bugs-70'],
        confidence: 'high',
      },
      rust: {
        low: 92,
        value: 96,
        high: 98,
        fact: 'Ownership is checked at compile time, data races included; only code marked unsafe can escape the check.',
        sources: ['rust-ownership', 'android-rust'],
        confidence: 'high',
      },
      zig: {
        low: 30,
        value: 42,
        high: 55,
        fact: 'Two of four build modes carry checks; freed memory and races are left to the programmer, and Bun named memory bugs when it moved away.',
        sources: ['zig-safety-modes', 'tigerbeetle-zig', 'bun-to-rust'],
        confidence: 'medium',
      },
    },
  },
  {
    id: 'error-handling',
    label: 'Error handling',
    group: 'correctness',
    classic: 'Error handling',
    definition: 'How firmly the compiler insists when something fails, is absent or has several cases.',
    anchors: {
      0: 'Errors travel unseen, and any reference may be empty.',
      50: 'Errors are explicit values, but may be ignored, and references may be empty.',
      100: 'The compiler insists on every error, absence and case.',
    },
    base: 10,
    values: {
      go: {
        low: 42,
        value: 52,
        high: 62,
        fact: 'Errors are plain values that can be ignored, nil exists and sum types do not; new syntax for errors is no longer pursued.',
        sources: ['go-error-syntax', 'go-wishes'],
        confidence: 'high',
      },
      rust: {
        low: 86,
        value: 93,
        high: 97,
        fact: 'Result, Option and complete matching are enforced; a careless unwrap can still crash, as Cloudflare reported in November 2025.',
        sources: ['rust-result', 'cloudflare-unwrap'],
        confidence: 'medium',
      },
      zig: {
        low: 68,
        value: 78,
        high: 86,
        fact: 'Errors cannot be ignored and plain pointers cannot be null, but errors carry no data and clean-up is written by hand.',
        sources: ['zig-errors'],
        confidence: 'medium',
      },
    },
  },
] as const satisfies readonly FullFactor[];
