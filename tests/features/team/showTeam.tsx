import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { TeamPage } from '#app/routes/TeamPage.tsx';
import { readAddress } from '#permalink';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession, type Session } from '#state/session.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

/** Renders the page of the team in a fragment. */
export function showTeam(fragment: string): Session {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.receive(decision, readAddress('/bike-taxi-tram/team/', `#${fragment}`, decision), []);
  render(
    <MemoryRouter>
      <SessionContext value={{ session, inFull: (address) => `https://weighpoint.example${address}` }}>
        <DecisionContext value={decision}>
          <TeamPage />
        </DecisionContext>
      </SessionContext>
    </MemoryRouter>,
  );
  return session;
}
