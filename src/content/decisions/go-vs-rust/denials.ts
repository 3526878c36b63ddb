import type { Denial } from '../../decision.ts';

export const denials = [
  { when: { team: ['c', 'rust', 'zig', 'new'] }, words: ['knows Go'] },
  { when: { team: ['c', 'go', 'zig', 'new'] }, words: ['knows Rust'] },
  { when: { team: ['c', 'go', 'rust', 'new'] }, words: ['knows Zig'] },
  { when: { team: ['go'] }, words: ['new to Go', 'newcomers to Go'] },
  { when: { team: ['rust'] }, words: ['new to Rust', 'newcomers to Rust', 'borrow checker takes'] },
  { when: { team: ['zig'] }, words: ['new to Zig', 'newcomers to Zig'] },
  { when: { workload: ['tool', 'native', 'device'] }, words: ['requests', 'serves HTTP'] },
  { when: { workload: ['tool', 'data', 'api', 'native'] }, words: ['the device', 'bare hardware'] },
  { when: { workload: ['tool', 'data', 'api', 'device'] }, words: ['host program', 'browsers can load'] },
  { when: { workload: ['data', 'native', 'device', 'api'] }, words: ['for every system'] },
  { when: { life: ['short'] }, words: ['many years'] },
  { when: { life: ['decade'] }, words: ['prototype'] },
  { when: { crash: ['retry'] }, words: ['dangerous', 'hurt'] },
] as const satisfies readonly Denial[];
