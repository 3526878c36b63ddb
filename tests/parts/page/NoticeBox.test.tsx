// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { readAddress } from '#permalink';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { NoticeBox } from '#parts/page/NoticeBox.tsx';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

afterEach(cleanup);

test.each([
  [
    '/bike-taxi-tram/pick/rowing-boat/',
    '#luggage=nothing',
    /^We do not know the pick “rowing-boat” that this link names\. The pick below/u,
  ],
  [
    '/bike-taxi-tram/pick/bike/',
    '#luggage=nothing&hour=',
    'This link names no answer to “Hour”. That question is open.',
  ],
  [
    '/bike-taxi-tram/pick/bike/',
    '#luggage=nothing&size=s',
    /names a question “size” that “Bike, taxi or tram” does not have\./u,
  ],
])('what is not known of %s%s is named', (path, fragment, sentence) => {
  show(path, fragment);
  expect(screen.getByText(sentence)).toBeDefined();
});

test('two parts with the same sentence are told once', () => {
  expect(show('/bike-taxi-tram/pick/bike/', '#luggage=nothing&speed=high&speed=low&size=small')).toHaveLength(3);
  expect(screen.getAllByText(/names a question “speed”/)).toHaveLength(1);
  expect(screen.getAllByText(/names a question “size”/)).toHaveLength(1);
});

test('of a flood of notices five are shown, and the rest is counted', () => {
  const fragment = `#luggage=nothing${Array.from({ length: 1960 }, (_, place) => `&q${place}=x`).join('')}`;
  expect(show('/bike-taxi-tram/pick/bike/', fragment).length).toBeGreaterThan(1000);
  expect(screen.getAllByText(/names a question/)).toHaveLength(5);
  expect(screen.getByText(/^And 1,\d\d\d more\.$/)).toBeDefined();
});

/** Shows the notices of a link, and returns them. */
function show(path: string, fragment: string) {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  const read = readAddress(path, fragment, decision);
  session.actions.receive(decision, read, read.notices);
  render(
    <SessionContext value={{ session, inFull: (address) => address }}>
      <DecisionContext value={decision}>
        <NoticeBox />
      </DecisionContext>
    </SessionContext>,
  );
  return read.notices;
}
