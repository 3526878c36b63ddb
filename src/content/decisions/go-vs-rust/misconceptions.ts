import type { Misconception } from '../../decision.ts';

export const misconceptions = [
  {
    said: 'Go compiles in seconds, Rust in minutes.',
    found:
      'After an edit, either rebuilds a small service in about a second. Rust takes longer from nothing and in large projects.',
    sources: ['build-measured', 'rust-rebuild-wait'],
  },
  {
    said: 'Go pauses for 2 ms, and 99% of web apps never notice.',
    found:
      'Half of the stops measured were under 0.17 ms. What costs is collector work in the slowest thousandth, and the 99% has no source.',
    sources: ['go-gc-goal', 'go-gc-measured', 'go-gc-guide'],
  },
  {
    said: 'A Go binary is 2 MB, a Rust binary 500 KB.',
    found: 'Those are sizes of hello world. A small HTTP server was 6.6 MB against 1.3 MB, both stripped.',
    sources: ['go-size', 'rust-size'],
  },
  {
    said: 'Go has only had limited generics since 1.18.',
    found:
      'Methods can have type parameters of their own since 1.27, though not in interfaces. Sum types are what is still missing.',
    sources: ['go-127', 'go-wishes'],
  },
  {
    said: 'Rust means no crashes.',
    found:
      'It rules out memory bugs, not wrong decisions: an unchecked unwrap took much of Cloudflare down in November 2025.',
    sources: ['cloudflare-unwrap'],
  },
  {
    said: 'Goroutines make concurrency safe.',
    found: 'They make it easy, not safe. Uber found more than 2,000 data races in its Go services in six months.',
    sources: ['uber-races'],
  },
  {
    said: 'Anything with cryptography calls for Rust.',
    found:
      'A library for other languages may. A service that uses cryptography is well served by Go’s audited standard library.',
    sources: ['go-crypto-audit', 'go-fips'],
  },
  {
    said: 'Bun proves that Zig is ready.',
    found:
      'Bun merged a port to Rust in May 2026 and named memory bugs. TigerBeetle is the better example, and calls Rust a close contender.',
    sources: ['bun-to-rust', 'tigerbeetle-zig'],
  },
  {
    said: 'The TechEmpower ranking settles speed.',
    found: 'The project ended in March 2026, and its last round dates from February 2025.',
    sources: ['techempower-archived'],
  },
] as const satisfies readonly Misconception[];
