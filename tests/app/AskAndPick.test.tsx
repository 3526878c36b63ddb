import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { AskAndPick } from '#app/AskAndPick.tsx';
import { pageChunks } from '#app/chunks.ts';
import { loadDecision } from '#content';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';

test('a pick that is served is no part that is taken over on its own, later than the rest', async () => {
  const decision = await loadDecision('go-vs-rust');
  await pageChunks.pick.load();
  const session = createSession(() => {
    throw new Error('Nothing is stored.');
  });
  const html = renderToString(
    <SessionContext value={{ session, inFull: (address) => address }}>
      <StaticRouter location="/go-vs-rust/pick/go/">
        <AskAndPick decision={decision} page={{ kind: 'pick', claim: 'go' }} isHydrated={false} />
      </StaticRouter>
    </SessionContext>,
  );
  expect(html).toContain('<main id="main"');
  expect(html).not.toContain('<!--&-->');
});
