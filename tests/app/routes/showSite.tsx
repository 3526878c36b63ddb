import { act, render } from '@testing-library/react';
import { AddressRouter } from '#app/address/AddressRouter.tsx';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { App } from '#app/routes/App.tsx';
import { pageChunks } from '#app/startup/chunks.ts';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { createSession } from '#state/session.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { storeOn } from '../../support/shelf.ts';
import { smallDecision } from '../../support/smallDecision.ts';

/** Shows the site at an address, with the small decision as its only one. */
export async function showSite(address: string): Promise<HTMLElement> {
  await Promise.all(Object.values(pageChunks).map((chunk) => chunk.load()));
  const session = createSession(() => storeOn(new Map()));
  const parts = createFakeParts([smallDecision]);
  const opened = parts.loaded(address.replace(/#.*/u, ''));
  if (!opened) throw new Error('The first page is loaded.');
  const history = createFakeHistory(address);
  const binding = createAddressBinding({ session, history, parts, timing: createFakeTiming() }, opened);
  const { container } = render(
    <AddressRouter binding={binding} base="">
      <FactsContext value={smallDecision}>
        <App session={session} base="" />
      </FactsContext>
    </AddressRouter>,
  );
  await act(async () => undefined);
  return container;
}
