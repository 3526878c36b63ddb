import '#app/app.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type AddressBinding, createAddressBinding } from '#app/address/addressBinding.ts';
import { AddressRouter } from '#app/address/AddressRouter.tsx';
import { createBrowserHistory } from '#app/address/browserHistory.ts';
import { PlacesContext } from '#app/address/BindingContext.ts';
import { createReadingPlaces, rememberPlaces } from '#app/address/readingPlaces.ts';
import { ignoreStrayPresses } from '#app/address/ignoreStrayPresses.ts';
import { App } from '#app/routes/App.tsx';
import { isChunkError } from '#app/startup/chunk.ts';
import { StartReport } from '#app/startup/StartReport.tsx';
import { waitForDisplayFont } from '#app/startup/waitForDisplayFont.ts';
import { keepCanonicalLinkTrue } from '#app/startup/canonicalLink.ts';
import { kindAt, pageParts } from '#app/startup/pageParts.ts';
import { forgetReload, reloadOnce } from '#app/startup/reloadOnce.ts';
import { STORAGE_KEY } from '#state/keepDrafts.ts';
import { createSession, type Session } from '#state/session.ts';
import { keyUnder, storageUnder } from '#state/storage.ts';
import { after } from '#ui/timing/after.ts';
import { afterPaint } from '#ui/timing/afterPaint.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

async function start(root: HTMLElement): Promise<void> {
  // The script has hidden what depends on the answers; it is not a part of the page.
  root.querySelector('script')?.remove();
  const session = createSession(() => storageUnder(BASE, window.localStorage));
  session.restore();
  followOtherTabs(session);
  const places = createReadingPlaces(() => storageUnder(BASE, window.sessionStorage));
  const history = createBrowserHistory(BASE);
  const { path, fragment } = history.current();
  const [opened] = await Promise.all([pageParts.load(path, fragment), isHeldBack(path) && waitForDisplayFont()]);
  if (opened.kind !== 'failed') forgetReload();
  else if (isChunkError(opened.error) && reloadOnce()) return;

  const early = root.querySelector<HTMLInputElement>('form input[type="radio"]:checked');
  if (early) session.actions.answerEarly({ question: early.name, answer: early.value });
  const binding = createAddressBinding({ session, history, parts: pageParts, timing: { after, afterPaint } }, opened);
  keepCanonicalLinkTrue(binding);
  ignoreStrayPresses(binding);
  rememberPlaces(binding, places);
  window.addEventListener('pagehide', () => {
    session.actions.release();
    binding.flush();
  });
  const app = (
    <StrictMode>
      <AddressRouter binding={binding} base={BASE}>
        <PlacesContext value={places}>
          <App session={session} base={BASE} />
        </PlacesContext>
      </AddressRouter>
      {opened.kind !== 'failed' && <StartReport />}
    </StrictMode>
  );
  if (isPrerendered(root, binding)) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** Takes over what other tabs store. A page from the back/forward cache has missed it. */
function followOtherTabs({ follow }: Session): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === keyUnder(BASE, STORAGE_KEY) || key === null) follow();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}

/** True if the page shows hardly anything before it has the answers of its address. */
function isHeldBack(path: string): boolean {
  const kind = kindAt(path);
  return document.documentElement.hasAttribute('data-loading-answers') && kind !== 'article' && kind !== 'ask';
}

/**
 * True if the served page is that of the address. A host serves “Page not found” for some addresses that this program
 * knows: a former id, a doubled slash.
 */
function isPrerendered(root: HTMLElement, binding: AddressBinding): boolean {
  const { kind } = binding.prerendered().view;
  if (!root.hasChildNodes() || kind === 'failed') return false;
  return (kind === 'not-found') === (root.querySelector('[data-page="not-found"]') !== null);
}

const root = document.getElementById('root');
if (root) void start(root);
