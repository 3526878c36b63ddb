// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useGate } from '#ui/timing/useGate.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('what waits to come near the window is loaded before the page is printed', async () => {
  vi.stubGlobal('IntersectionObserver', SeesNothing);
  await act(async () => render(<Page />));
  expect(screen.queryByText('Facts')).toBeNull();
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Facts')).toBeDefined();
});

class SeesNothing {
  observe = () => undefined;
  disconnect = () => undefined;
}

function Page() {
  const { ref, opened } = useGate<HTMLDivElement>(false);
  return (
    <div ref={ref}>
      <Suspense>
        <Facts opened={opened} />
      </Suspense>
    </div>
  );
}

function Facts({ opened }: { readonly opened: Promise<void> }) {
  use(opened);
  return <p>Facts</p>;
}
