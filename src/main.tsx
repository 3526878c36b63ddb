import '#app/app.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { SiteRouter } from '#app/address/SiteRouter.tsx';
import { App } from '#app/routes/App.tsx';
import { ErrorPage } from '#app/routes/ErrorPage.tsx';
import { isChunkError } from '#app/startup/chunk.ts';
import { displayFace } from '#app/startup/displayFace.ts';
import { guessedKind, preload } from '#app/startup/preload.ts';
import { forgetReload, reloadOnce } from '#app/startup/reloadOnce.ts';
import { createSession } from '#state/session.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

async function start(root: HTMLElement): Promise<void> {
  // It held back what awaits the answers, and is no part of the page.
  root.querySelector('script')?.remove();
  const session = createSession(() => window.localStorage);
  session.restore();
  const served = servedIn(root);
  let page: typeof served;
  try {
    [page] = await Promise.all([preload(pathHere()), isHeldBack() && displayFace()]);
    forgetReload();
  } catch (error) {
    document.documentElement.removeAttribute('data-arriving');
    if (isChunkError(error) && reloadOnce()) return;
    createRoot(root).render(<ErrorPage error={error} />);
    return;
  }
  const early = root.querySelector<HTMLInputElement>('form input[type="radio"]:checked');
  if (early) session.actions.answerEarly({ question: early.name, answer: early.value });
  const app = (
    <StrictMode>
      <SiteRouter base={BASE}>
        <App session={session} />
      </SiteRouter>
    </StrictMode>
  );
  if (served === page) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** Whether next to nothing of the page is shown before it has the answers in its address. */
function isHeldBack(): boolean {
  const kind = guessedKind(pathHere());
  return document.documentElement.hasAttribute('data-arriving') && kind !== 'article' && kind !== 'ask';
}

/** The path of the present address inside the site. */
function pathHere(): string {
  return window.location.pathname.slice(BASE.length);
}

/**
 * What was prerendered for this address. Hosts answer with the page for unknown addresses where the site knows better:
 * an id of before, a doubled slash.
 */
function servedIn(root: HTMLElement): 'found' | 'not-found' | null {
  if (!root.hasChildNodes()) return null;
  return root.querySelector('[data-page="not-found"]') ? 'not-found' : 'found';
}

const root = document.getElementById('root');
if (root) void start(root);
