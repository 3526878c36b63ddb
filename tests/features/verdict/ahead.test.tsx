// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { Varied } from '#features/firmness/Varied.tsx';
import { WayBack } from '#features/changes/WayBack.tsx';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { PageStage, type Stage } from '#ui/page/PageStage.tsx';
import { smallDecision } from '../../content/smallDecision.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a result that is put together ahead is not counted, and takes no focus, before it is seen', () => {
  const idle = vi.fn<() => number>(() => 1);
  vi.stubGlobal('requestIdleCallback', idle);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.resume(smallDecision);
  session.actions.answer('riders', 'few');
  session.actions.followVariant(session.getState().reading);
  session.actions.answer('budget', 'little');
  const result = (stage: Stage) => (
    <MemoryRouter>
      <SessionContext value={{ session, inFull: (address) => address }}>
        <PageStage stage={stage}>
          <Varied decision={smallDecision}>
            <WayBack decision={smallDecision} />
          </Varied>
        </PageStage>
      </SessionContext>
    </MemoryRouter>
  );
  const { rerender } = render(result('ahead'));
  expect(document.body).toHaveFocus();
  expect(idle).not.toHaveBeenCalled();

  rerender(result('shown'));
  expect(screen.getByText('Back to that result').closest('[tabindex]')).toHaveFocus();
  expect(idle).not.toHaveBeenCalled();

  rerender(result('whole'));
  expect(idle).toHaveBeenCalled();
});
