// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { readAddress, writeFragment } from '#permalink';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { DeferredReading, SessionContext, useReading } from '#parts/context/SessionContext.tsx';
import { ValueDispute } from '#parts/values/ValueDispute.tsx';
import { createSession } from '#state/session.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

afterEach(cleanup);

const place = { option: 'bike', factor: 'joy' };

test('the scale, the moved value and its effect are shown together, and our value can be put back', async () => {
  const session = await show(null);
  const before = writeFragment(decision, session.getState().reading);
  expect(screen.getByRole('list', { name: 'What the scale means' })).toHaveTextContent('100 All ten of them would.');
  const slider = screen.getByRole('slider', { name: 'Value in place of 80' });
  expect(slider).toHaveAttribute('aria-valuetext', '80, as we have it');
  expect(screen.getByText(/^Bike leads Tram by .* At 47 or less, Tram is in front\.$/u)).toBeVisible();

  fireEvent.change(slider, { target: { value: '3' } });
  expect(slider).toHaveAttribute('aria-valuetext', '3, ours is 80');
  expect(screen.getByText('That flips the pick.')).toBeVisible();
  expect(session.getState().reading.ownValues).toEqual({});
  fireEvent.blur(slider);
  expect(session.getState().reading.ownValues).toEqual({ bike: { joy: 3 } });

  await userEvent.click(screen.getByRole('button', { name: 'Put 80 back' }));
  expect(writeFragment(decision, session.getState().reading)).toBe(before);
  expect(slider).toHaveFocus();
});

test('a move is shown at once, also in a deferred page', async () => {
  const session = await show(null);
  const before = session.getState().reading;
  cleanup();
  render(
    <SessionContext value={{ session, inFull: (address) => address }}>
      <DecisionContext value={decision}>
        <FactsContext value={decision}>
          <DeferredReading value={before}>
            <Dispute />
          </DeferredReading>
        </FactsContext>
      </DecisionContext>
    </SessionContext>,
  );
  await userEvent.click(screen.getByText(/^Disagree/u));
  const slider = screen.getByRole('slider', { name: 'Value in place of 80' });
  fireEvent.change(slider, { target: { value: '3' } });
  expect(slider).toHaveAttribute('aria-valuetext', '3, ours is 80');
  expect(screen.getByText('That flips the pick.')).toBeVisible();
});

test('a value can be typed', async () => {
  const session = await show(null);
  const field = screen.getByRole('spinbutton', { name: 'Bike on Joy of the ride, in figures' });
  await userEvent.clear(field);
  await userEvent.type(field, '61');
  await userEvent.tab();
  expect(session.getState().reading.ownValues).toEqual({ bike: { joy: 61 } });
});

test('a correction is one click away, to be copied, or opened as an issue if the build names a repository', async () => {
  await show(null);
  await userEvent.click(screen.getByText('Prepare a correction'));
  expect(screen.getByRole('textbox', { name: 'Text of the correction' })).toHaveTextContent('Proposed value: 80');
  expect(screen.getByRole('button', { name: 'Copy text' })).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  cleanup();

  await show('https://example.org/owner/name');
  await userEvent.click(screen.getByText('Prepare a correction'));
  const link = screen.getByRole('link', { name: 'Open as an issue' });
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/example\.org\/owner\/name\/issues\/new\?title=/u),
  );
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

/** Opens the editor of a value, for someone with nothing to carry. */
async function show(repository: string | null) {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.receive(
    decision,
    readAddress('/bike-taxi-tram/pick/bike/', '#luggage=nothing&distance=middle', decision),
    [],
  );
  render(
    <SessionContext value={{ session, inFull: (address) => address, repository }}>
      <DecisionContext value={decision}>
        <FactsContext value={decision}>
          <Dispute />
        </FactsContext>
      </DecisionContext>
    </SessionContext>,
  );
  await userEvent.click(screen.getByText(/^Disagree/u));
  return session;
}

function Dispute() {
  return <ValueDispute place={place} reading={useReading()} />;
}
