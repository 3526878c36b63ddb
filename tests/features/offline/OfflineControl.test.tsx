// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { OfflineControl } from '#features/offline/OfflineControl.tsx';
import type { OfflineState } from '#state/offlineCopy.ts';

const renew = vi.fn<() => Promise<void>>(() => Promise.resolve());
const nothing = () => Promise.resolve();
const acts = { start: nothing, keep: nothing, remove: nothing, renew };

afterEach(cleanup);

function show(state: Partial<OfflineState>): void {
  const whole: OfflineState = { copy: 'kept', network: 'there', release: 'current', ...state };
  render(
    <OfflineControl
      copy={Object.assign(
        createStore(() => whole),
        acts,
      )}
    />,
  );
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

test('without a copy there is nothing to say', () => {
  show({ copy: 'none', network: 'gone' });
  expect(document.body).toHaveTextContent(/^$/u);
});

test('who is offline is told that everything works', () => {
  show({ network: 'gone' });
  expect(screen.getByText('You are offline. Everything here still works.')).toBeInTheDocument();
});

test('a newer version is offered', async () => {
  show({ release: 'outdated' });
  expect(screen.getByText('A newer version is ready.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Reload for the new version' }));
  expect(renew).toHaveBeenCalledOnce();
});

test('a copy can be removed, and once it is, kept again', () => {
  show({});
  expect(buttons()).toEqual(['Remove the offline copy']);
  cleanup();
  show({ copy: 'refused' });
  expect(buttons()).toEqual(['Keep an offline copy']);
});
