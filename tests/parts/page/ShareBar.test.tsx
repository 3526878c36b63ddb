// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { ShareBar } from '#parts/page/ShareBar.tsx';
import { createSession } from '#state/session.ts';

afterEach(cleanup);

test.each([
  [300, null],
  [1800, null],
  [1801, 'This link is long: Discord and Slack bookmarks may cut it.'],
  [3900, 'This link is long: Discord and Slack bookmarks may cut it.'],
  [3901, 'This link is long: Discord and Slack may cut it.'],
])('of a link of %i characters and the site’s name is told who may cut it', (length, warning) => {
  const session = createSession(() => window.localStorage);
  render(
    <SessionContext value={{ session, inFull: String }}>
      <ShareBar address={'a'.repeat(length)} />
    </SessionContext>,
  );
  expect(screen.queryByText(/^This link is long/u)?.textContent ?? null).toBe(warning);
});
