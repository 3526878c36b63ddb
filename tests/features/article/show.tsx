import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { MemoryRouter } from 'react-router';
import { ArticlePage } from '#app/routes/ArticlePage.tsx';
import { summariesChunk } from '#app/startup/chunks.ts';
import { type FullDecision, decisionIds, loadFullDecision } from '#content';
import { DecisionContext } from '#parts/DecisionContext.ts';
import { FactsContext } from '#parts/FactsContext.ts';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { factorTableCaption } from '#words/page/article.ts';

/** Every decision of the site with its title, for loops over all of them. */
export const decisions: readonly (readonly [string, FullDecision])[] = await Promise.all(
  decisionIds.map(async (id) => [id, await loadFullDecision(id)] as const),
);

// An article that names related decisions is shown once their lines are loaded.
await summariesChunk.load();

/** The caption of the table of scales. */
const SCALES = 'What the values mean on each factor';

/** Renders the article of a decision for a visitor who has answered nothing. */
export async function showArticle(decision: FullDecision): Promise<void> {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
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
  // The tables of all factors and of their scales come with the facts, one after the other.
  const loaded = [factorTableCaption(decision), SCALES];
  await vi.waitUntil(() => loaded.every((caption) => captions().includes(caption)), { timeout: 10_000 });
}

function captions(): readonly string[] {
  return [...document.querySelectorAll('caption')].map(({ textContent }) => textContent);
}
