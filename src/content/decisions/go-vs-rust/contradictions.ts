import type { Contradiction } from '../../decision.ts';

export const contradictions = [
  {
    id: 'danger-in-weeks',
    when: { crash: ['injury'], timeline: ['weeks'], team: ['new'] },
    hint: 'A new team, a few weeks and a bug that can hurt someone rarely go together. Look at the date before the language.',
  },
  {
    id: 'danger-short',
    when: { crash: ['injury'], timeline: ['weeks', 'quarter'] },
    hint: 'Approval of safety-related software usually takes longer than three months. Perhaps the date is later in truth.',
  },
  {
    id: 'real-time-on-the-web',
    when: { latency: ['hard'], workload: ['api'] },
    hint: 'A network cannot keep hard real-time limits. If a late reply is only costly, “Tight to the last answer” fits better.',
  },
  {
    id: 'real-time-but-retry',
    when: { latency: ['hard'], crash: ['retry'] },
    hint: 'If a late answer is a failure, a retry is seldom its only cost. Perhaps one of the two is less strict.',
  },
  {
    id: 'control-in-weeks',
    when: { stance: ['control'], timeline: ['weeks'], team: ['new'] },
    hint: 'Managing memory by hand takes months to learn. For a new team with a few weeks, control may be a wish for later.',
  },
  {
    id: 'control-under-attack',
    when: { stance: ['control'], crash: ['security', 'injury'] },
    hint: 'Many severe security bugs in C and C++ are memory bugs. Manual memory under attack needs a plan for testing.',
  },
  {
    id: 'managed-on-bare-metal',
    when: { stance: ['simple'], workload: ['device'] },
    hint: 'Without an operating system no runtime looks after memory. Here a small language means memory managed by hand.',
  },
] as const satisfies readonly Contradiction[];
