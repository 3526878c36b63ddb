// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { Link, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const isPreloaded = vi.hoisted(() => vi.fn<(path: string) => boolean>());
const afterPaint = vi.hoisted(() => vi.fn<(run: () => void) => () => void>());
vi.mock('#app/startup/preload.ts', async (original) => ({ ...(await original<object>()), isPreloaded }));
vi.mock('#ui/timing/afterPaint.ts', () => ({ afterPaint }));
// Tests share modules: this one must be bound to the frames of here.
vi.resetModules();
const { SiteRouter } = await import('#app/address/SiteRouter.tsx');

beforeEach(() => {
  window.history.replaceState(null, '', '/site/');
  afterPaint.mockReset().mockReturnValue(() => undefined);
});
afterEach(cleanup);

test('until a part of a page is loaded the present page stays', async () => {
  isPreloaded.mockReturnValue(false);
  const bring = show();
  await click('Go there');
  expect(screen.queryByText('waiting')).toBeNull();
  await act(bring);
  expect(screen.getByText('at /late/')).toBeDefined();
});

test('a page of which all is loaded is shown after the next frame', async () => {
  isPreloaded.mockReturnValue(true);
  show();
  await click('Go there');
  expect(screen.getByText('at /')).toBeDefined();
  expect(isPreloaded).toHaveBeenLastCalledWith('/late/');
  await act(async () => afterPaint.mock.lastCall?.[0]());
  expect(screen.getByText('waiting')).toBeDefined();
});

test('a page that has not been shown yet gives way to the next one', async () => {
  isPreloaded.mockReturnValue(true);
  const callOff = vi.fn<() => void>();
  afterPaint.mockReturnValue(callOff);
  show();
  await click('Go there');
  expect(callOff).not.toHaveBeenCalled();
  await click('Pick');
  expect(callOff).toHaveBeenCalledOnce();
  await act(async () => afterPaint.mock.lastCall?.[0]());
  expect(screen.getByText('at /late/pick/go/')).toBeDefined();
});

test('an address that takes the place of the present one comes when there is time', async () => {
  isPreloaded.mockReturnValue(true);
  const bring = show();
  await click('Be there');
  expect(screen.queryByText('waiting')).toBeNull();
  await act(bring);
  expect(screen.getByText('at /late/')).toBeDefined();
});

test('an address that was left by going back is not written any more', async () => {
  isPreloaded.mockReturnValue(true);
  show();
  await click('Pick');
  await act(async () => afterPaint.mock.lastCall?.[0]());
  await click('Say more');
  expect(window.location.search).toBe('');
  const late = afterPaint.mock.lastCall?.[0];
  await act(async () => window.dispatchEvent(new PopStateEvent('popstate', { state: null })));
  await act(async () => late?.());
  expect(window.location.search).toBe('');
});

/** Shows the path of the address, with ways to `/late/`, which waits for a part. Gives what brings that part. */
function show(): () => Promise<void> {
  const part = { bring: (): void => undefined };
  const coming = new Promise<void>((resolve) => {
    part.bring = resolve;
  });
  render(
    <SiteRouter base="/site">
      <Link to="/late/">Go there</Link>
      <Link to="/late/pick/go/">Pick</Link>
      <Link to="/late/pick/go/?other" replace>
        Say more
      </Link>
      <Link to="/late/" replace>
        Be there
      </Link>
      <Suspense fallback={<p>waiting</p>}>
        <Here coming={coming} />
      </Suspense>
    </SiteRouter>,
  );
  return async () => {
    part.bring();
    await coming;
  };
}

async function click(link: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByText(link));
    await Promise.resolve();
  });
}

function Here({ coming }: { readonly coming: Promise<void> }) {
  const { pathname } = useLocation();
  if (pathname === '/late/') use(coming);
  return <p>at {pathname}</p>;
}
