// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VARIATIONS } from '#engine';
import { FirmnessLine } from '#features/firmness/FirmnessLine.tsx';
import { Ranking } from '#features/firmness/Ranking.tsx';
import { inHundred } from '#words/result/firmness.ts';
import { Varied } from '#features/firmness/Varied.tsx';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession, type Session } from '#state/session.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const EMPTY_HANDS_AND_NEAR = { luggage: 'nothing', distance: 'near', hour: 'day', wish: 'bill' };
const NOT_YET = 'Checking how firm this is …';
const FIRM = 'Bike wins even if every doubtful number is read against it.';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (place: number) => void (idle[place - 1] = () => undefined));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Runs idle moments until no work waits for one. */
function pass(): void {
  act(() => {
    for (let place = 0; place < idle.length; place += 1) idle[place]?.();
  });
}

function show(answers: Readonly<Record<string, string>> = EMPTY_HANDS_AND_NEAR): Session {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.resume(smallDecision);
  for (const [question, answer] of Object.entries(answers)) session.actions.answer(question, answer);
  render(
    <MemoryRouter>
      <SessionContext value={{ session, inFull: (address) => address }}>
        <DecisionContext value={smallDecision}>
          <Varied>
            <FirmnessLine />
            <Ranking />
          </Varied>
        </DecisionContext>
      </SessionContext>
    </MemoryRouter>,
  );
  return session;
}

/** Returns the queries of the ranking as it is on the page now. */
const ranking = () => within(screen.getByRole('region', { name: 'Ranking' }));
const rows = () =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

describe('the firmness of a result', () => {
  test('appears in an idle moment, in a line reserved for it', () => {
    show();
    expect(screen.getByText(NOT_YET)).toBeInTheDocument();
    expect(rows()).toEqual([
      ['Bike', '86.2', '–', '–'],
      ['Tram', '54.0', '–', '–'],
      ['Taxi', '40.2', '–', '–'],
    ]);
    pass();
    expect(screen.queryByText(NOT_YET)).toBeNull();
    expect(screen.getByText(FIRM)).toBeInTheDocument();
  });

  test('has the same numbers in the table as in the ranking', () => {
    show({ luggage: 'nothing', distance: 'middle', hour: 'evening' });
    pass();
    const told = ranking().getByText(/ variations; /u);
    for (const [option = '', score = '', interval = '', often = ''] of rows()) {
      const item = ranking().getByText(option, { selector: 'li *' }).closest('li');
      expect(item).toHaveTextContent(`${score} ${interval}`);
      const count = Number(often.replace(',', ''));
      expect(told).toHaveTextContent(
        new RegExp(`${option} .*\\b${count === VARIATIONS ? 'all' : inHundred(count)}\\b`, 'u'),
      );
    }
    const counts = rows().map(([, , , often = '']) => Number(often.replace(',', '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(VARIATIONS);
    expect(counts.filter((count) => count > 0)).toHaveLength(3);
  });

  test('disappears when an answer changes, until it is counted again', () => {
    const session = show();
    pass();
    act(() => session.actions.answer('luggage', 'cello'));
    expect(screen.queryByText(FIRM)).toBeNull();
    expect(screen.getByText(NOT_YET)).toBeInTheDocument();
    pass();
    expect(screen.getByText(/^Leaning Tram\b/u)).toBeInTheDocument();
  });

  test('is not counted while a slider moves', () => {
    const session = show();
    pass();
    act(() => session.actions.hold({ luggage: 20 }));
    expect(screen.getByText(NOT_YET)).toBeInTheDocument();
    pass();
    expect(screen.getByText(NOT_YET)).toBeInTheDocument();
    act(() => session.actions.release());
    pass();
    expect(screen.queryByText(NOT_YET)).toBeNull();
  });

  test('says what was varied, that it is not a probability of being right, and two baselines', () => {
    show();
    expect(ranking().getByText(/^Each of 20,000 variations changes/u)).toHaveTextContent(
      'The count is not the probability of being right',
    );
    expect(ranking().getByText(/^If every factor weighed the same/u)).toHaveTextContent(
      /^If every factor weighed the same: Bike leads Tram by 3\.7 points\. With no question answered: Bike leads Tram by 3\.0 points\./u,
    );
  });

  test('lists the values that could change the pick within their evidence, each with a link to that result', () => {
    show({ distance: 'middle' });
    const link = ranking().getByRole('link', {
      name: 'Bike takes over if Tram is worth 61 or less on Price of a trip',
    });
    expect(link.getAttribute('href')).toMatch(/tram\.price=61/u);
    cleanup();
    show();
    expect(ranking().getByText('No single value, anywhere in its range, would change the pick.')).toBeVisible();
  });
});
