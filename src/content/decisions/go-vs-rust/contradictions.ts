import type { Contradiction } from '../../decision.ts';

export const contradictions = [
  {
    id: 'danger-in-weeks',
    when: { crash: ['safety'], timeline: ['weeks'], team: ['new'] },
    hint: 'A first release in weeks, a new team and a dangerous defect rarely go together. Look at the date again before the language.',
  },
  {
    id: 'danger-short',
    when: { crash: ['safety'], timeline: ['weeks', 'quarter'] },
    hint: 'Approval of safety-related software usually takes longer than three months. A later date may be closer to the truth.',
  },
  {
    id: 'deadline-on-the-web',
    when: { latency: ['hard'], workload: ['api'] },
    hint: 'A network cannot promise a hard deadline. If late replies are only costly, “Tight to the last request” fits better.',
  },
  {
    id: 'deadline-but-retry',
    when: { latency: ['hard'], crash: ['retry'] },
    hint: 'If a missed deadline is a failure, a retry is seldom its only cost. One of the two answers may be milder in truth.',
  },
  {
    id: 'control-in-weeks',
    when: { stance: ['control'], timeline: ['weeks'], team: ['new'] },
    hint: 'Managing memory by hand takes months to learn. For a new team with weeks, control may be a wish for later.',
  },
  {
    id: 'control-under-attack',
    when: { stance: ['control'], crash: ['security', 'safety'] },
    hint: 'Many severe security bugs in C and C++ are memory bugs. Manual memory under attack needs a plan for testing.',
  },
  {
    id: 'managed-on-bare-metal',
    when: { stance: ['simple'], workload: ['device'] },
    hint: 'Without an operating system no runtime looks after memory. Here a small language means memory managed by hand.',
  },
] as const satisfies readonly Contradiction[];
