import type { Source } from '../../../decision.ts';

export const measurements = {
  'build-measured': {
    title: 'Own measurement: small JSON service',
    url: null,
    date: '2026-11',
    claim:
      'After an edit: Go 0.96 s, Rust 0.80 s as a debug build, 0.40 s as a check and 4.3 s as a release build. From nothing: Go 21 to 37 s with its standard library, Rust 45 to 53 s as a debug build of 51 crates.',
    conditions:
      'Medians. Go 1.27.3; Rust 1.95, five releases old, with axum 0.8.9. A two-core AMD EPYC virtual machine under other load, Linux x86-64: take the times as indications.',
  },
  'go-gc-measured': {
    title: 'Own measurement: Go collector under constant allocation',
    url: null,
    date: '2026-11',
    claim:
      'With 103 MiB of live heap, half of the stops were under 0.17 ms and the longest took 1.8 ms. The slowest thousandth of small batches took 6.0 ms, against 0.25 ms with the collector off.',
    conditions:
      'Go 1.27.3 on a two-core AMD EPYC virtual machine under other load, Linux x86-64. Two busy cores exaggerate the slowest batches.',
  },
  'go-size': {
    title: 'Own measurement: Go binary size',
    url: null,
    date: '2026-11',
    claim:
      'An HTTP and JSON server on the standard library is 9.83 MB, and 6.59 MB stripped and static. Hello world is 2.35 MB, 1.51 MB stripped.',
    conditions: 'Go 1.27.3, linux/amd64.',
  },
  'rust-size': {
    title: 'Own measurement: Rust binary size',
    url: null,
    date: '2026-11',
    claim:
      'An HTTP and JSON server on axum, 51 crates, is 1.78 MB, 1.28 MB stripped and 0.69 MB tuned for size. Hello world is 0.45 MB, 0.34 MB stripped.',
    conditions:
      'Rust 1.95 of April 2026, five releases old; axum 0.8.9, tokio 1.53, linux/amd64. Not measured with 1.100.',
  },
  'memory-measured': {
    title: 'Own measurement: resident memory of a minimal server',
    url: null,
    date: '2026-11',
    claim:
      'A minimal Go server held 5.7 MB when idle and 11.8 MB after 4,000 requests; the same in Rust held 3.6 MB before and after.',
    conditions: 'Resident memory, Linux x86-64, on a two-core AMD EPYC virtual machine under other load.',
  },
  'words-size': {
    title: 'Own measurement: one program that counts words, three times',
    url: null,
    date: '2026-12',
    claim:
      'Standard library only, stripped: Go 1.25 MB, Rust 0.37 MB (0.31 MB tuned for size), Zig 54 KB with safety checks (38 KB built small).',
    conditions:
      'Go 1.19, Rust 1.95, Zig 0.11: the newest at hand, not the newest there are. linux/amd64, static but for Rust’s C library.',
  },
} as const satisfies Readonly<Record<string, Source>>;
