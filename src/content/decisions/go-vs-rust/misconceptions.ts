import type { Misconception } from '../../decision.ts';

export const misconceptions = [
  {
    said: 'The question is which one is faster.',
    found:
      'It is how much safety the project needs. Rust is faster and Go fast enough for most; Go relies on tests, Rust assumes mistakes.',
    sources: ['cpu-ratio', 'ts-go-choice', 'rust-ownership'],
  },
  {
    said: 'Rust always takes half a year to learn.',
    found:
      'At Google two thirds felt sure after two months. Ask whether the team has three to six months; if not, Go is the safer start.',
    sources: ['google-rust-2m', 'rust-go-parity'],
  },
  {
    said: 'Go compiles in seconds, Rust in minutes.',
    found:
      'After an edit, either rebuilds a small service in about a second. Clean builds and large projects take Rust longer.',
    sources: ['build-measured', 'rust-rebuild-wait'],
  },
  {
    said: 'Go pauses for 2 ms, and 99% of web apps never notice.',
    found:
      'Half of the stops measured were under 0.17 ms. The cost lies in the slowest one in a thousand requests. The 99% has no source.',
    sources: ['go-gc-measured', 'go-gc-guide'],
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
      'A library for other languages may. A service is well served by Go’s audited standard library, which has a FIPS certificate.',
    sources: ['go-crypto-audit', 'go-fips'],
  },
  {
    said: 'Bun proves that Zig is not ready.',
    found:
      'Bun moved to Rust in May 2026, ported by AI agents, and named memory bugs. TigerBeetle stays, and calls Rust a close contender.',
    sources: ['bun-to-rust', 'tigerbeetle-zig'],
  },
  {
    said: 'With AI assistants the language no longer matters.',
    found:
      'They write Go and Rust equally well in exercises; Zig’s changes outdate what they learned. We found no fair measure and give no points.',
    sources: ['ai-polyglot', 'zig-017'],
  },
] as const satisfies readonly Misconception[];
