import type { FullFactor } from '../../../decision.ts';

export const people = [
  {
    id: 'ramp-up',
    label: 'Time to a first release',
    group: 'people',
    classic: 'Learning curve',
    definition: 'How soon this team has an API in production that it trusts, with what it knows and runs already.',
    anchors: {
      0: 'A first release is more than half a year away.',
      50: 'A first release takes about two months, with new tools and habits to learn.',
      100: 'The team has shipped the same kind of API before and starts at once.',
    },
    base: 12,
    values: {
      rest: {
        low: 76,
        value: 84,
        high: 92,
        fact: 'It is what most people know: 86% of those surveyed used it in 2023, and every web framework can serve it as it comes.',
        sources: ['postman-2023'],
        confidence: 'medium',
      },
      graphql: {
        low: 44,
        value: 56,
        high: 68,
        fact: 'Clients are written fast, in 6 minutes against 9 in an experiment, but the server needs resolvers, batching and limits first.',
        sources: ['brito-effort', 'graphql-security'],
        confidence: 'medium',
      },
      grpc: {
        low: 40,
        value: 52,
        high: 64,
        fact: 'Code comes from the contract, but generators, HTTP/2 all the way and a balancer that understands it have to be set up first.',
        sources: ['grpc-concepts', 'k8s-balancing'],
        confidence: 'low',
      },
    },
  },
  {
    id: 'debugging',
    label: 'Debugging by hand',
    group: 'people',
    classic: 'Tooling',
    definition: 'How easily a request is tried out, read, logged and sent again without special tools.',
    anchors: {
      0: 'Messages are opaque, and every look at them takes special tools.',
      50: 'Messages are readable, but it takes a tool and a schema to send one.',
      100: 'A browser or a command line is enough to send a request and to read the answer.',
    },
    base: 6,
    values: {
      rest: {
        low: 90,
        value: 95,
        high: 98,
        fact: 'A request is an address and the answer is text: a browser, a command line and any proxy log show both as they are.',
        sources: ['ms-compare'],
        confidence: 'high',
      },
      graphql: {
        low: 62,
        value: 72,
        high: 80,
        fact: 'Answers are readable JSON and the schema can be explored, but all requests share one address, so that logs tell them apart less well.',
        sources: ['graphql-caching', 'github-both'],
        confidence: 'medium',
      },
      grpc: {
        low: 30,
        value: 42,
        high: 54,
        fact: 'Messages are binary and unreadable without their description; reflection and special clients help where they are set up.',
        sources: ['ms-compare'],
        confidence: 'high',
      },
    },
  },
] as const satisfies readonly FullFactor[];
