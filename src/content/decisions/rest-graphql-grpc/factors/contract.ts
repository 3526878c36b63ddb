import type { FullFactor } from '../../../decision.ts';

export const contract = [
  {
    id: 'typed-contract',
    label: 'Typed contract',
    group: 'contract',
    classic: 'Type safety',
    definition: 'How surely client and server agree on types before they run, and how much code comes from that.',
    anchors: {
      0: 'The contract is prose, and mistakes show in production.',
      50: 'A description can be written and checked, if the team keeps it up.',
      100: 'Nothing runs without the contract, and both sides are generated from it.',
    },
    base: 8,
    values: {
      rest: {
        low: 42,
        value: 54,
        high: 68,
        fact: 'A description with OpenAPI is optional: where it is kept up, clients and tests are generated from it, and nothing forces that.',
        sources: ['openapi-32', 'ms-compare'],
        confidence: 'high',
      },
      graphql: {
        low: 80,
        value: 87,
        high: 92,
        fact: 'No server runs without a typed schema, every request is checked against it, and clients generate their types from queries.',
        sources: ['graphql-edition', 'graphql-security'],
        confidence: 'high',
      },
      grpc: {
        low: 92,
        value: 96,
        high: 98,
        fact: 'Clients and servers are generated from one file in many languages, so that a call that does not fit does not compile.',
        sources: ['grpc-concepts', 'ms-compare', 'dropbox-courier'],
        confidence: 'high',
      },
    },
  },
  {
    id: 'evolution',
    label: 'Change without breaking',
    group: 'contract',
    classic: 'Versioning',
    definition: 'How easily the API changes for years without a second version and without breaking callers.',
    anchors: {
      0: 'Every change breaks callers.',
      50: 'Additions are safe by habit; what breaks takes a second version beside the first.',
      100: 'Rules and tools make additions safe, and show who still uses what is to go.',
    },
    base: 7,
    values: {
      rest: {
        low: 44,
        value: 55,
        high: 66,
        fact: 'Additions are safe by habit rather than by rule, and since an answer is one whole, it is hard to see who still uses a field.',
        sources: ['graphql-change', 'openapi-32'],
        confidence: 'medium',
      },
      graphql: {
        low: 82,
        value: 88,
        high: 93,
        fact: 'One schema grows by addition: clients name their fields, so new ones disturb nobody, and the use of old ones can be counted.',
        sources: ['graphql-change'],
        confidence: 'high',
      },
      grpc: {
        low: 78,
        value: 86,
        high: 92,
        fact: 'Numbered fields may be added and removed under written rules, old readers skip what they do not know, and tools check it.',
        sources: ['proto-change'],
        confidence: 'medium',
      },
    },
  },
] as const satisfies readonly FullFactor[];
