import type { FullFactor } from '../../../decision.ts';

export const people = [
  {
    id: 'learning-curve',
    label: 'Learning curve',
    group: 'people',
    classic: 'Learning curve',
    definition:
      'How soon the team ships production code with confidence, given the skills, code and tools it already has.',
    anchors: {
      0: 'Confident releases are more than nine months away.',
      50: 'Confident releases are about three months away.',
      100: 'Production code in it is shipped already.',
    },
    base: 14,
    values: {
      go: {
        low: 80,
        value: 88,
        high: 94,
        fact: 'A small language, usually learned on the job: more than 80% of surveyed Go developers met it after their career had begun.',
        sources: ['go-learn-onjob', 'ts-go-choice'],
        confidence: 'medium',
      },
      rust: {
        low: 28,
        value: 38,
        high: 52,
        fact: 'At Google over two thirds of newcomers felt confident within two months, and more than half had their usual pace within four.',
        sources: ['google-rust-2m', 'rust-toohard'],
        confidence: 'medium',
      },
      zig: {
        low: 35,
        value: 48,
        high: 60,
        fact: 'There is little language to learn, but memory is managed by hand and interfaces change from release to release.',
        sources: ['tigerbeetle-zig', 'zig-breaking'],
        confidence: 'low',
      },
    },
  },
  {
    id: 'simplicity',
    label: 'Simplicity',
    group: 'people',
    classic: null,
    definition: 'How much has to be kept in mind to review code, once the language is known.',
    anchors: {
      0: 'A large language with overlapping features and many rules.',
      50: 'A rich but coherent language; most of the team can read most of the code.',
      100: 'A specification read in a day, and one obvious way to write most things.',
    },
    base: 10,
    values: {
      go: {
        low: 86,
        value: 92,
        high: 96,
        fact: 'A short specification and one standard format keep code uniform; the cost is error checks written out again and again.',
        sources: ['go-satisfaction', 'go-error-syntax'],
        confidence: 'medium',
      },
      rust: {
        low: 25,
        value: 35,
        high: 45,
        fact: 'About 42% of its users worry that it is becoming too complex; lifetimes, traits and async all have to be kept in mind.',
        sources: ['rust-complex-worry', 'rust-challenges'],
        confidence: 'high',
      },
      zig: {
        low: 72,
        value: 80,
        high: 88,
        fact: 'The syntax fits in a grammar of 580 lines, without macros or hidden control flow, which TigerBeetle names as a reason to use it.',
        sources: ['zig-grammar', 'zig-no-hidden', 'tigerbeetle-zig'],
        confidence: 'high',
      },
    },
  },
] as const satisfies readonly FullFactor[];
