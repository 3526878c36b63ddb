// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { type NavigateOptions, useLocation, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const isPreloaded = vi.hoisted(() => vi.fn<(path: string) => boolean>());
vi.mock('#app/preload.ts', () => ({ isPreloaded }));
const { SiteRouter } = await import('#app/SiteRouter.tsx');

beforeEach(() => window.history.replaceState(null, '', '/site/'));
afterEach(cleanup);

test('until a part of a page is loaded the present page stays', async () => {
  isPreloaded.mockReturnValue(false);
  const { go, bring } = shown();
  await act(() => go('/late/'));
  expect(screen.getByText('at /')).toBeDefined();
  await act(bring);
  expect(screen.getByText('at /late/')).toBeDefined();
});

test('a page of which all is loaded is shown at once, whatever it waits for itself', async () => {
  isPreloaded.mockReturnValue(true);
  const { go } = shown();
  await act(() => go('/late/'));
  expect(screen.getByText('waiting')).toBeDefined();
  expect(isPreloaded).toHaveBeenLastCalledWith('/late/');
});

test('an address that takes the place of the present one comes when there is time', async () => {
  isPreloaded.mockReturnValue(true);
  const { go, bring } = shown();
  await act(() => go('/late/', { replace: true }));
  expect(screen.getByText('at /')).toBeDefined();
  await act(bring);
  expect(screen.getByText('at /late/')).toBeDefined();
});

/** Shows the path of the address; `/late/` waits for a part. */
function shown() {
  let bring = (): void => undefined;
  let go = (_to: string, _options?: NavigateOptions): void => undefined;
  const part = new Promise<void>((resolve) => (bring = resolve));
  function Pages() {
    const { pathname } = useLocation();
    const navigate = useNavigate();
    go = (to, options) => void navigate(to, options);
    if (pathname === '/late/') use(part);
    return <p>at {pathname}</p>;
  }
  render(
    <SiteRouter base="/site">
      <Suspense fallback={<p>waiting</p>}>
        <Pages />
      </Suspense>
    </SiteRouter>,
  );
  return {
    go: (...to: Parameters<typeof go>) => go(...to),
    bring: async () => {
      bring();
      await part;
    },
  };
}
