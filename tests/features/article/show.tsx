import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { MemoryRouter } from 'react-router';
import { ArticlePage } from '#app/routes/ArticlePage.tsx';
import { type FullDecision, decisionIds, loadFullDecision } from '#content';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession } from '#state/session.ts';

/** Every decision of the site with its title, for loops over all of them. */
export const decisions: readonly (readonly [string, FullDecision])[] = await Promise.all(
  decisionIds.map(async (id) => [id, await loadFullDecision(id)] as const),
);

/** The table of all factors, and the table of their scales. */
const TABLES = 2;

/** Renders the article of a decision for a visitor who has answered nothing. */
export async function showArticle(decision: FullDecision): Promise<void> {
  // Nothing scrolls here: without an observer, parts that wait until they are near are loaded at once.
  vi.stubGlobal('IntersectionObserver', undefined);
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  await act(async () => {
    render(
      <MemoryRouter>
        <SessionContext value={{ session, inFull: (address) => address }}>
          <DecisionContext value={decision}>
            <FactsContext value={decision}>
              <ArticlePage />
            </FactsContext>
          </DecisionContext>
        </SessionContext>
      </MemoryRouter>,
    );
    await Promise.resolve();
  });
  // The tables and the end of the article are loaded on their own.
  await vi.waitUntil(() => tablesOfComparison() === TABLES && document.body.textContent.includes('What changed'), {
    timeout: 10_000,
  });
}

function tablesOfComparison(): number {
  const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Quick comparison');
  return heading?.closest('section')?.querySelectorAll('table').length ?? 0;
}
