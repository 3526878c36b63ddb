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
    base: 4,
    values: {
      go: {
        low: 70,
        value: 78,
        high: 84,
        fact: 'Garbage collection makes it memory-safe except for data races; Uber found more than 2,000 of those in six months.',
        sources: ['uber-races'],
        confidence: 'high',
      },
      rust: {
        low: 92,
        value: 96,
        high: 98,
        fact: 'The borrow checker refuses memory bugs and data races at compile time; only code marked unsafe can escape it.',
        sources: ['rust-ownership'],
        confidence: 'high',
      },
      zig: {
        low: 32,
        value: 46,
        high: 56,
        fact: 'Two of four build modes check bounds. Freed memory and races are left to tests: Bun named them when it left, TigerBeetle does well.',
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
    base: 4,
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
        low: 80,
        value: 88,
        high: 94,
        fact: 'Option and complete matching are enforced; a dropped Result is a warning. A careless unwrap took Cloudflare down in 2025.',
        sources: ['rust-must-use', 'cloudflare-unwrap'],
        confidence: 'high',
      },
      zig: {
        low: 74,
        value: 84,
        high: 90,
        fact: 'An ignored error does not compile, and pointers are never null, but errors carry no data and clean-up is left to errdefer.',
        sources: ['zig-errors'],
        confidence: 'medium',
      },
    },
  },
] as const satisfies readonly FullFactor[];
