import type { Caution } from '../../decision.ts';

export const cautions = [
  {
    option: 'go',
    when: { crash: ['injury'] },
    text: 'We found no Go compiler certified for safety work. Ask the safety assessor first.',
    sources: ['no-qualified-compiler'],
  },
  {
    option: 'go',
    when: { workload: ['native'] },
    text: 'A Go library brings its runtime and garbage collector into every program that loads it, and calls across the border cost extra.',
    sources: ['cgo-cost', 'go-wasm'],
  },
  {
    option: 'rust',
    when: { crash: ['injury'] },
    text: 'A compiler qualified to ASIL D and SIL 4 exists (Ferrocene). Of the library, only a part of core is certified, to ASIL B and SIL 2.',
    sources: ['ferrocene', 'ferrocene-core'],
  },
  {
    option: 'rust',
    when: { timeline: ['weeks'], team: ['c', 'go', 'zig', 'new'] },
    text: 'Newcomers at Google needed months, not weeks, before they felt sure of their Rust. Bring in someone who ships it.',
    sources: ['google-rust-2m'],
  },
  {
    option: 'zig',
    when: { life: ['decade'] },
    text: 'Plan time for upgrades until 1.0: release 0.17 took @cImport out of the language, and 0.15 and 0.16 reworked input and output.',
    sources: ['zig-017', 'zig-breaking'],
  },
  {
    option: 'zig',
    when: { crash: ['security'] },
    text: 'Ship builds that keep the safety checks, and plan fuzzing: nothing else stops the use of freed memory.',
    sources: ['zig-safety-modes'],
  },
] as const satisfies readonly Caution[];
