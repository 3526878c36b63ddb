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
  const whole: OfflineState = { copy: 'all', network: 'there', release: 'current', ...state };
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

test('nothing is shown before the worker has said what it keeps', () => {
  show({ copy: 'unknown', network: 'gone' });
  expect(document.body).toHaveTextContent(/^$/u);
});

test('each kind of copy says what it opens, and can be removed and kept again', () => {
  const said: Record<string, unknown> = {};
  for (const copy of ['all', 'most', 'coming', 'none'] as const) {
    show({ copy });
    said[copy] = [screen.getByText(/copy/u, { selector: 'p' }).textContent, ...buttons()];
    cleanup();
  }
  expect(said).toEqual({
    all: ['A copy is kept in this browser: every page opens without a network.', 'Remove the offline copy'],
    most: [
      'A copy is kept in this browser: most decisions open without a network, and those you opened.',
      'Remove the offline copy',
    ],
    coming: ['The copy is being put together.', 'Remove the offline copy'],
    none: ['No copy is kept for use without a network.', 'Keep an offline copy'],
  });
});

test('without a network the control says what works', () => {
  show({ network: 'gone' });
  expect(screen.getByText('You are offline. Everything here still works.')).toBeInTheDocument();
  cleanup();
  show({ copy: 'most', network: 'gone' });
  expect(screen.getByText('You are offline. Most decisions still open, and those you opened.')).toBeInTheDocument();
});

test('a newer version is offered', async () => {
  show({ release: 'outdated' });
  expect(screen.getByText('A newer version is ready.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Reload for the new version' }));
  expect(renew).toHaveBeenCalledOnce();
});

test('focus stays on the button after removing or keeping the copy', async () => {
  const store = createStore<OfflineState>(() => ({ copy: 'all', network: 'there', release: 'current' }));
  const to = (copy: OfflineState['copy']) => async () => store.setState({ copy });
  render(<OfflineControl copy={Object.assign(store, { ...acts, keep: to('coming'), remove: to('none') })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the offline copy' }));
  expect(screen.getByRole('button', { name: 'Keep an offline copy' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Remove the offline copy' })).toHaveFocus();
});
