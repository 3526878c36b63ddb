import { expect, test } from 'vitest';
import { nearestDecisions, pathOfDecision } from '#permalink';

const ids = ['rest-graphql-grpc', 'go-vs-rust', 'boats'];

test.each([
  ['/go-vs-rst/pick/go/', 'go-vs-rust', true],
  ['/GOVSRUST/', 'go-vs-rust', true],
  ['/bots/', 'boats', true],
  ['/rest-or-grpc/', 'rest-graphql-grpc', false],
])('%s is closest to %s', (path, id, isLikely) => {
  expect(nearestDecisions(path, '', ids)[0]).toEqual({ id, isLikely });
});

test('all decisions are returned, and equally close ones keep their order', () => {
  expect(nearestDecisions('/', '', ['b', 'a', 'c']).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(nearestDecisions(`/${'x'.repeat(100_000)}/`, '#sum=0000&a=b', ids)).toHaveLength(3);
});

test('a right sum shows the decision, even in a link that software changed', () => {
  const fragment = 'sum=kzm7&rev=1&team=new&latency=web&timeline=weeks';
  expect(nearestDecisions('/boats/', `#${fragment}).`, ids)[0]).toEqual({ id: 'go-vs-rust', isLikely: true });
  expect(nearestDecisions('/boats/', encodeURIComponent(fragment), ids)[0]).toEqual({
    id: 'go-vs-rust',
    isLikely: true,
  });
});

test('the rest of a path is kept when the decision is replaced', () => {
  expect(pathOfDecision('/boots//pick/raft', 'boats')).toBe('/boats/pick/raft/');
  expect(pathOfDecision('/boots', 'boats')).toBe('/boats/');
});
