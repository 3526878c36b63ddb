import { defineDecision } from '../../defineDecision.ts';
import { cautions } from './cautions.ts';
import { contradictions } from './contradictions.ts';
import { clients } from './factors/clients.ts';
import { contract } from './factors/contract.ts';
import { people } from './factors/people.ts';
import { running } from './factors/running.ts';
import { misconceptions } from './misconceptions.ts';
import { options } from './options.ts';
import { callers } from './questions/callers.ts';
import { data } from './questions/data.ts';
import { load } from './questions/load.ts';
import { stance } from './questions/stance.ts';
import { team } from './questions/team.ts';
import { timeline } from './questions/timeline.ts';
import { scenarios } from './scenarios.ts';
import { practice } from './sources/practice.ts';
import { standards } from './sources/standards.ts';
import { studies } from './sources/studies.ts';

export const decision = defineDecision({
  id: 'rest-graphql-grpc',
  revision: 1,
  title: 'REST, GraphQL or gRPC',
  category: 'APIs',
  reviewed: '2026-11-30',
  summary: 'Three ways for programs to talk to a service, weighed on twelve factors with their sources.',
  related: ['go-vs-rust'],
  typicalReader: {
    who: 'A team that knows HTTP and JSON and has three months for an API for its own apps.',
    answers: { team: 'http', callers: 'apps', load: 'usual', timeline: 'quarter' },
  },
  options,
  groups: [
    { id: 'people', label: 'People' },
    { id: 'clients', label: 'Clients' },
    { id: 'contract', label: 'Contract' },
    { id: 'running', label: 'Running' },
  ],
  factors: [...people, ...clients, ...contract, ...running],
  questions: [team, callers, data, load, timeline, stance],
  contradictions,
  cautions,
  closeCalls: {
    'rest/graphql':
      'Count the screens: if most need one or two calls, take REST. If each client wants another shape of the same data, take GraphQL.',
    'rest/grpc':
      'Ask whether a browser or a stranger will ever call it. If so, take REST; if both ends stay in the house, take gRPC.',
    'graphql/grpc':
      'They often go together: GraphQL at the door for clients, gRPC between services behind it. Take the one for the door first.',
  },
  misconceptions,
  bottomLine:
    'Take REST unless there is a reason not to. Take GraphQL for many screens over linked data, and gRPC between services of one house.',
  sources: { ...standards, ...practice, ...studies },
  denials: [],
  scenarios,
});
