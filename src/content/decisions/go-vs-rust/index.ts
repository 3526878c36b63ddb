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
import { formerAnswers } from './formerAnswers.ts';
import { options } from './options.ts';
import { team } from './questions/team.ts';
import { latency } from './questions/latency.ts';
import { timeline } from './questions/timeline.ts';
import { workload } from './questions/workload.ts';
import { life } from './questions/life.ts';
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
  revision: 2,
  title: 'Go, Rust or Zig',
  category: 'Backend and systems',
  reviewed: '2026-12-01',
  summary:
    'Three compiled languages for a new service, tool or system program, weighed on fifteen factors with their sources.',
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
  questions: [team, latency, timeline, life, workload, crash, stance],
  formerAnswers,
  contradictions,
  cautions,
  closeCalls: {
    'go/rust':
      'Either will do. What is not asked here may decide: what the code around it is written in, and which of the two the team would rather keep for years.',
    'go/zig':
      'Take Go for a network service or a long life, and Zig for code beside C or on a device. A team that knows one of them should keep it.',
    'rust/zig':
      'Both reach the hardware. Take Rust if freed memory, threads or a long life are the worry, and Zig if the size of the language is.',
  },
  misconceptions,
  bottomLine:
    'Start with Go. Choose Rust when mistakes are dangerous, timing is strict or the team knows it. Consider Zig for control like in C, without Rust’s guarantees.',
  sources: { ...goSources, ...rustSources, ...zigSources, ...sharedSources, ...measurements },
  denials,
  scenarios,
});
