import type { Caution } from '../../decision.ts';

export const cautions = [
  {
    option: 'go',
    when: { crash: ['safety'] },
    text: 'No qualified Go compiler was found. Ask the assessor before relying on Go here.',
    sources: ['rust-safety-critical'],
  },
  {
    option: 'rust',
    when: { crash: ['safety'] },
    text: 'Qualified tools reach IEC 61508 SIL 2 for a subset of the core library. Above that, tools and parts are scarce.',
    sources: ['ferrocene', 'rust-safety-critical'],
  },
  {
    option: 'zig',
    when: { timeline: ['year'] },
    text: 'Plan time for upgrades until 1.0: each of the last two releases reworked the interfaces for input and output.',
    sources: ['zig-breaking'],
  },
] as const satisfies readonly Caution[];
