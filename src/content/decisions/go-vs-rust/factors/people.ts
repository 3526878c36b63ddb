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
    base: 4,
    values: {
      go: {
        low: 62,
        value: 80,
        high: 90,
        fact: 'Most of the 9,648 developers in the Go survey of 2020 felt productive in less than three months; most learn it on the job.',
        sources: ['go-survey-2020', 'go-learn-onjob'],
        confidence: 'medium',
      },
      rust: {
        low: 38,
        value: 55,
        high: 68,
        fact: 'At Google two thirds of newcomers felt sure of their changes within two months, and half had their usual pace within four.',
        sources: ['google-rust-2m'],
        confidence: 'medium',
      },
      zig: {
        low: 33,
        value: 48,
        high: 62,
        fact: 'The language is small, but memory is managed by hand and interfaces change with each release. Nobody has measured how long it takes.',
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
    base: 2,
    values: {
      go: {
        low: 82,
        value: 90,
        high: 95,
        fact: 'A short specification and one standard format keep code alike, though 33% of surveyed users struggle to follow its idioms.',
        sources: ['go-idioms', 'go-error-syntax'],
        confidence: 'medium',
      },
      rust: {
        low: 30,
        value: 46,
        high: 60,
        fact: '42% of users worry that it gets too complex, yet more than half of Google’s reviewers find it very easy to review.',
        sources: ['rust-complex-worry', 'google-rust-2m', 'rust-challenges'],
        confidence: 'medium',
      },
      zig: {
        low: 70,
        value: 80,
        high: 88,
        fact: 'The syntax fits in a grammar of 580 lines, without macros or hidden control flow; comptime does the work of both.',
        sources: ['zig-grammar', 'zig-no-hidden', 'tigerbeetle-zig'],
        confidence: 'medium',
      },
    },
  },
] as const satisfies readonly FullFactor[];
