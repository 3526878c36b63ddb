import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { AskAndPick } from '#app/routes/AskAndPick.tsx';
import { pageChunks } from '#app/startup/chunks.ts';
import { loadDecision } from '#content';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';

test('a pick is served whole, and the questions are not part of it', async () => {
  const decision = await loadDecision('go-vs-rust');
  await pageChunks.pick.load();
  const session = createSession(() => {
    throw new Error('Nothing is stored.');
  });
  const html = renderToString(
    <SessionContext value={{ session, inFull: (address) => address }}>
      <StaticRouter location="/go-vs-rust/pick/go/">
        <AskAndPick decision={decision} page={{ kind: 'pick', claim: 'go' }} />
      </StaticRouter>
    </SessionContext>,
  );
  expect(html).toContain('<main id="main"');
  expect(html).toContain('<title>');
  expect(html).not.toMatch(/ inert| hidden|<form/u);
});
