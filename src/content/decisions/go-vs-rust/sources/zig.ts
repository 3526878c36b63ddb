import type { Source } from '../../../decision.ts';

export const zigSources = {
  'zig-breaking': {
    title: 'Zig 0.16.0 release notes',
    url: 'https://ziglang.org/download/0.16.0/release-notes.html',
    date: '2026-04',
    claim:
      'Zig has not reached 1.0. Release 0.15 called its changes to input and output extremely breaking, and 0.16 put that area behind one new interface.',
    conditions: 'Read in moves of projects to 0.16 and in a guide to it, not at the source.',
  },
  'tigerbeetle-zig': {
    title: 'TigerBeetle: architecture',
    url: 'https://github.com/tigerbeetle/tigerbeetle/blob/main/docs/ARCHITECTURE.md',
    date: '2026-07',
    claim:
      'TigerBeetle picked Zig for saying much with little language. It calls Rust a close contender, better at freed memory and threads, which matter less with static allocation and one thread.',
  },
  'zig-no-hidden': {
    title: 'Why Zig When There is Already C++, D, and Rust?',
    url: 'https://ziglang.org/learn/why_zig_rust_d_cpp/',
    date: '2024-08',
    claim:
      'Control flow and allocation are never hidden in Zig; a program that is given no allocator does not use the heap.',
  },
  'zig-grammar': {
    title: 'Zig overview',
    url: 'https://ziglang.org/learn/overview/',
    date: '2024-08',
    claim: 'The complete syntax of Zig is a grammar file of 580 lines; there are no macros and no preprocessor.',
  },
  'zig-x86-backend': {
    title: 'Zig 0.15.1 release notes',
    url: 'https://ziglang.org/download/0.15.1/release-notes.html',
    date: '2025-08',
    claim:
      'Zig 0.15 makes debug builds with a back end of its own for x86-64, about five times as fast as going through LLVM.',
  },
  'zig-self-build': {
    title: 'Zig devlog 2025',
    url: 'https://ziglang.org/devlog/2025/',
    date: '2025',
    claim: 'Zig’s compiler builds itself in about 10 s, down from 13.8 s before code was generated in parallel.',
  },
  'zig-packages': {
    title: 'Zig-Index',
    url: 'https://github.com/Zig-Index',
    date: '2026',
    claim: 'A Zig package is an address with a content hash. There are community indexes and no official registry.',
  },
  'zig-io-experimental': {
    title: 'Zig devlog 2026',
    url: 'https://ziglang.org/devlog/2026/',
    date: '2026-02',
    claim:
      'Event-driven back ends for Zig’s new I/O interface appeared in February 2026 as experimental, with missing functions and a slowdown not yet explained.',
  },
  'zig-safety-modes': {
    title: 'Zig overview',
    url: 'https://ziglang.org/learn/overview/',
    date: '2024-08',
    claim:
      'Two of Zig’s four build modes check safety at run time. Memory is managed by hand, and the project itself calls the language not fully safe.',
  },
  'bun-to-rust': {
    title: 'Bun pull request 30412: Rewrite Bun in Rust',
    url: 'https://github.com/oven-sh/bun/pull/30412',
    date: '2026-05',
    claim:
      'Bun, long the best-known Zig program, merged a port to Rust. Its author gives compiler help against memory bugs as the main gain.',
    conditions:
      'AI agents wrote most of the port in six days in May 2026; reports count some 13,000 unsafe blocks in it. It says little about a team.',
  },
  'zig-errors': {
    title: 'Zig overview',
    url: 'https://ziglang.org/learn/overview/',
    date: '2024-08',
    claim:
      'Zig’s errors are values that cannot be ignored and a switch has to cover them all; plain pointers are never null, and clean-up is written with defer.',
  },
  'zig-llvm': {
    title: 'Zig overview',
    url: 'https://ziglang.org/learn/overview/',
    date: '2024-08',
    claim:
      'Zig’s release builds are optimised by LLVM and linked as a whole, and vector types are built in; the project claims to be faster than C.',
    conditions: 'The claim about speed is the project’s own.',
  },
  'zig-c-import': {
    title: 'Zig overview',
    url: 'https://ziglang.org/learn/overview/',
    date: '2024-08',
    claim:
      'Zig compiles C, brings the C library for many targets, and its own standard library does without an operating system.',
    conditions: 'What it says about C headers is outdated since 0.17.',
  },
  'zig-funding': {
    title: 'Synadia and TigerBeetle Pledge $512,000 to the Zig Software Foundation',
    url: 'https://tigerbeetle.com/blog/2025-10-25-synadia-and-tigerbeetle-pledge-512k-to-the-zig-software-foundation',
    date: '2025-10',
    claim: 'Two companies pledged 512,000 dollars to the Zig foundation, spread over two years.',
  },
  'zig-017': {
    title: 'zig-book v1.8.0: update for Zig 0.17.0',
    url: 'https://github.com/pedropark99/zig-book/releases/tag/v1.8.0',
    date: '2026-10',
    claim:
      'Zig 0.17 removed @cImport, @cInclude and @cDefine from the language: C headers are translated in the build script, by a package of its own. Array repetition went too.',
    conditions: 'The release notes of 0.17 were not in reach; several projects that moved to it agree.',
  },
  'zig-cc': {
    title: 'Zig guide: zig cc',
    url: 'https://zig.guide/working-with-c/zig-cc/',
    date: '2025',
    claim:
      'zig cc is a C compiler with headers and libraries for other systems in one download, used for C, Go and Rust programs too.',
  },
} as const satisfies Readonly<Record<string, Source>>;
