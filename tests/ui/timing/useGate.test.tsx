// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useGate } from '#ui/timing/useGate.ts';

afterEach(cleanup);

test('what waits to come near the window is loaded before the page is printed', async () => {
  await act(async () => render(<Page />));
  expect(screen.queryByText('Facts')).toBeNull();
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Facts')).toBeDefined();
});

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
