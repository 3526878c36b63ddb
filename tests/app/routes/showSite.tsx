import { act, render } from '@testing-library/react';
import { AddressRouter } from '#app/address/AddressRouter.tsx';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { App } from '#app/routes/App.tsx';
import { pageChunks } from '#app/startup/chunks.ts';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { createSession } from '#state/session.ts';
import { createFakeHistory, type FakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { storeOn } from '../../support/shelf.ts';
import { smallDecision } from '../../support/smallDecision.ts';

interface ShownSite {
  readonly container: HTMLElement;
  readonly history: FakeHistory;
  /** Paints a frame, which shows a page that is on its way. */
  readonly settle: () => Promise<void>;
}

/** Shows the site at an address, and returns what is shown. */
export async function showSite(address: string): Promise<HTMLElement> {
  return (await visitSite(address)).container;
}

/** Shows the site at an address, with the small decision as its only one. */
export async function visitSite(address: string): Promise<ShownSite> {
  await Promise.all(Object.values(pageChunks).map((chunk) => chunk.load()));
  const session = createSession(() => storeOn(new Map()));
  const parts = createFakeParts([smallDecision]);
  const opened = parts.loaded(address.replace(/#.*/u, ''));
  if (!opened) throw new Error('The first page is loaded.');
  const history = createFakeHistory(address);
  const timing = createFakeTiming();
  const binding = createAddressBinding({ session, history, parts, timing }, opened);
  const { container } = render(
    <AddressRouter binding={binding} base="">
      <FactsContext value={smallDecision}>
        <App session={session} base="" />
      </FactsContext>
    </AddressRouter>,
  );
  const settle = () => act(async () => timing.paint());
  await settle();
  return { container, history, settle };
}
