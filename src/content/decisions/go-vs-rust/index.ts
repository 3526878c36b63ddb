import { defineDecision } from '../../defineDecision.ts';
import { cautions } from './cautions.ts';
import { contradictions } from './contradictions.ts';
import { people } from './factors/people.ts';
import { building } from './factors/building.ts';
import { correctness } from './factors/correctness.ts';
import { running } from './factors/running.ts';
import { longRun } from './factors/longRun.ts';
import { denials } from './denials.ts';
import { misconceptions } from './misconceptions.ts';
import { options } from './options.ts';
import { team } from './questions/team.ts';
import { latency } from './questions/latency.ts';
import { timeline } from './questions/timeline.ts';
import { workload } from './questions/workload.ts';
import { crash } from './questions/crash.ts';
import { stance } from './questions/stance.ts';
import { goSources } from './sources/go.ts';
import { measurements } from './sources/measurements.ts';
import { rustSources } from './sources/rust.ts';
import { sharedSources } from './sources/shared.ts';
import { zigSources } from './sources/zig.ts';
import { scenarios } from './scenarios.ts';

export const decision = defineDecision({
  id: 'go-vs-rust',
  revision: 1,
  title: 'Go, Rust or Zig',
  category: 'Backend and systems',
  reviewed: '2026-11-23',
  summary:
    'Three compiled languages for a new service, tool or system program, weighed on thirteen factors with their sources.',
  related: ['rest-graphql-grpc'],
  typicalReader: {
    who: 'A back-end team that is new to all three and has three months for a web service.',
    answers: { team: 'new', latency: 'web', timeline: 'quarter', workload: 'api' },
  },
  options,
  groups: [
    { id: 'people', label: 'People' },
    { id: 'building', label: 'Building' },
    { id: 'correctness', label: 'Correctness' },
    { id: 'running', label: 'Running' },
    { id: 'long-run', label: 'Long run' },
  ],
  factors: [...people, ...building, ...correctness, ...running, ...longRun],
  questions: [team, latency, timeline, workload, crash, stance],
  contradictions,
  cautions,
  closeCalls: {
    'go/rust':
      'Either will do. What is not asked here may decide: what the systems around it are written in, and which of the two the team would rather stay with for years.',
    'go/zig': 'They are rarely this close. Take Go if it listens on a network or must last, Zig if it sits next to C.',
    'rust/zig':
      'Both reach the hardware. Take Rust if freed memory or threads are the worry, Zig if the size of the language is.',
  },
  misconceptions,
  bottomLine:
    'Take Go unless a defect, a deadline or a device rules it out. If one does, take Rust, or Zig when control matters more than guarantees.',
  sources: { ...goSources, ...rustSources, ...zigSources, ...sharedSources, ...measurements },
  denials,
  scenarios,
});
