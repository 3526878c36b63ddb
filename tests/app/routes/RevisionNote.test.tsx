// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RevisionNote } from '#app/routes/RevisionNote.tsx';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { addressFrom, RESULT, teamAddress } from '#state/addresses.ts';
import type { Pair } from '#engine';
import { openLink } from '../../support/openedLink.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

const OLDER = '/bike-taxi-tram/pick/tram/#rev=1&bags=nothing&trip=short-day';
const TEAM = '/bike-taxi-tram/team/#rev=1&member=Ana_bags.nothing_trip.short-day&member=Bo_wish.fresh-air';

/** Opens a link and shows what its page says about revisions. */
async function show(address: string) {
  const opened = await openLink(address);
  const { decision, page, session } = opened;
  const pair: Pair | null = page.kind === 'compare' ? [page.left, page.right] : null;
  await act(async () => {
    render(
      <MemoryRouter>
        <SessionContext value={{ session, inFull: (each) => each }}>
          <DecisionContext value={decision}>
            <RevisionNote
              {...(pair && { pair })}
              addressWith={(each) =>
                page.kind === 'team'
                  ? teamAddress(each, session.getState().team.members)
                  : addressFrom(each, page.kind === 'pick' ? RESULT : page, session.getState().reading)
              }
            />
          </DecisionContext>
        </SessionContext>
      </MemoryRouter>,
    );
    await vi.dynamicImportSettled();
  });
  return opened;
}

const said = (address: string) => show(address).then(() => document.body.textContent);
const linkNamed = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href') ?? '';

describe('the link of an older revision', () => {
  test('says what the result was, what it is, and what moved it', async () => {
    await show(OLDER);
    expect(await screen.findByText('Then: Tram by 4.9. Now: Bike by 35.3.')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'What moved 40.2 points from Tram to Bike' });
    expect(within(table).getByRole('row', { name: /^Together/u })).toHaveTextContent('Bike +40.2');
  });

  test('leads to the result as it was, which leads back', async () => {
    await show(OLDER);
    const then = await linkNamed(/^See it as it was/u);
    expect(then).toMatch(/^\/bike-taxi-tram\/pick\/tram\/#sum=.{4}&rev=1\.was&bags=nothing&trip=short-day$/u);
    cleanup();
    const { decision } = await show(then);
    expect(decision.revision).toBe(1);
    expect(await screen.findByText('Revision 1, as it was until 23 November 2026')).toBeInTheDocument();
    const now = await linkNamed(/^See it as it is today$/u);
    expect(now).toMatch(/#sum=.{4}&rev=1&bags=nothing&trip=short-day$/u);
    expect((await openLink(now)).decision.revision).toBe(2);
  });

  test('is told for the two options of a comparison', async () => {
    await show(OLDER.replace('pick/tram', 'compare/taxi/tram'));
    expect(await screen.findByText(/^Then: Tram leads Taxi by .+ points\. Now: /u)).toBeInTheDocument();
    expect(await linkNamed(/as it was/u)).toContain('/compare/taxi/tram/#');
  });

  test('is told for a team', async () => {
    await show(TEAM);
    expect(await screen.findByText(/^Then: .+\. Now: Bike by /u)).toBeInTheDocument();
    const then = await linkNamed(/as it was/u);
    expect(then).toContain('rev=1.was&member=Ana_bags.nothing_trip.short-day&member=Bo_wish.fresh-air');
    cleanup();
    await show(then);
    expect(await screen.findByText(/^Revision 1, as it was/u)).toBeInTheDocument();
    expect(await linkNamed(/as it is today/u)).toContain('rev=1&member=Ana');
  });

  test('is told no longer once an answer is changed', async () => {
    const { session } = await show(OLDER);
    await screen.findByText(/^Then: Tram/u);
    act(() => session.actions.answer('wish', 'joy'));
    expect(screen.queryByText(/^Then: Tram/u)).toBeNull();
  });
});

test('a link of today has nothing to tell', async () => {
  expect(await said('/bike-taxi-tram/pick/bike/#rev=2&hour=day')).toBe('');
});
