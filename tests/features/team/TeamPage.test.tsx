// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { showTeam } from './showTeam.tsx';

afterEach(cleanup);

const ANA = 'member=Ana_team.new_latency.web_timeline.weeks_workload.api_crash.retry_stance.simple';
const BO = 'member=Bo_team.c_latency.hard_timeline.year_workload.device_crash.safety_stance.guarantees';
const CY = 'member=Cy_team.new_latency.web_timeline.quarter_workload.api_crash.retry_stance.simple';
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const cellsOf = (table: string, row: RegExp) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the headline', () => {
  test.each([
    ['', 'Decide together: Go, Rust or Zig'],
    [ANA, 'One set of answers so far: Go'],
    [`${ANA}&${CY}`, 'Both get Go'],
    [
      `${ANA}&${CY}&${BO.replace('latency.hard', 'latency.tail').replace('workload.device_', '')}`,
      'Two of three get Go. Bo gets Rust.',
    ],
    ['member=rust.cpu.50&member=rust.cpu.51', 'Both get Go'],
  ])('of %s', (fragment, expected) => {
    showTeam(fragment);
    expect(heading()).toBe(expected);
  });
});

test('each one’s own pick stands in a table, with the joint one under it', () => {
  showTeam(`${ANA}&${CY}`);
  expect(cellsOf('The pick of each person, and of all together', /^Ana/)).toEqual([
    'Go',
    expect.stringMatching(/^Go by .* points$/),
  ]);
  expect(screen.getByRole('row', { name: /^Together/ })).toHaveTextContent(/Go by/);
  expect(screen.getByRole('img', { name: 'Lead of each person on one scale' })).toHaveAccessibleDescription(
    /^Ana: Go by .*Cy: Go by .*Together: Go by .* points\.$/,
  );
});

test('people who agree on nothing are said to, and with one option left nothing moves a lead', () => {
  showTeam(`${ANA}&${BO}`);
  expect(screen.getByText(/gave the same answers to none of six questions\./u)).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Answers' })).toBeInTheDocument();
  expect(screen.queryByText(/What they move/u)).toBeNull();
  cleanup();
  showTeam(`${ANA}&${CY}`);
  expect(screen.getByRole('columnheader', { name: 'Moves the lead' })).toBeInTheDocument();
  expect(screen.getByText(/What they move/u)).toBeInTheDocument();
});

test('facts that differ come before anything that is weighed', () => {
  showTeam(`${ANA}&${CY}`);
  const facts = screen.getByText('First settle the facts: Timeline');
  expect(screen.getByText('Timeline: In weeks (Ana); Within three months (Cy)')).toBeInTheDocument();
  expect(facts.compareDocumentPosition(screen.getByRole('img', { name: /one scale/ }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('a preference, a weight and an open question are no facts', () => {
  showTeam(`${ANA.replace('weeks', 'weeks.x2')}&${CY.replace('_timeline.quarter', '').replace('simple', 'proven')}`);
  expect(screen.queryByText(/First settle the facts/)).toBeNull();
});

test('what they differ on comes first, with what it moves, then what they agree on', () => {
  showTeam(`${ANA}&${CY.replace('simple', 'control.x2')}`);
  const rows = within(screen.getByRole('table', { name: 'Answers by person' })).getAllByRole('row');
  expect(rows.map((row) => within(row).queryByRole('rowheader')?.textContent)).toEqual([
    undefined,
    'Trade-off',
    'Timeline',
    'Team',
    'Latency',
    'Workload',
    'Cost of a defect',
  ]);
  expect(cellsOf('Answers by person', /^Trade-off/)).toEqual([
    'AnaSmall language, managed memory',
    'CyC-level control, small language, counts twice as much',
    expect.stringMatching(/^Moves\d+\.\d points$/),
  ]);
  expect(cellsOf('Answers by person', /^Team/)).toEqual(['Both: None of these', 'Agreed']);
});

test('an own value is a difference like any other', () => {
  showTeam(`${ANA}_rust.cpu.10&${CY}`);
  expect(cellsOf('Answers by person', /^Rust on /)).toEqual([
    'Ana10 of 100',
    'Cyour value',
    expect.stringMatching(/points$/),
  ]);
});

test('what rules an option out is named with the person, the answer and the reason', () => {
  showTeam(`${ANA}&${BO}`);
  expect(screen.getByText(/^Bo’s answer to Latency, “Hard real time”: Go’s collector adds delays/)).toBeInTheDocument();
});

test('whose own pick it is not is named, with the fewest changes that would win them over', async () => {
  showTeam(`${ANA}&${CY}&member=Bo_team.c_latency.tail_timeline.year_crash.safety_stance.guarantees`);
  const [way, ...others] = await screen.findAllByRole('link', { name: /Bo gets Go$/ }, { timeout: 20_000 });
  expect(others.length).toBeLessThanOrEqual(1);
  expect(way).toHaveAttribute('href', expect.stringMatching(/^\/go-vs-rust\/pick\/go\/#sum=.*team=/));
  expect(screen.queryByRole('link', { name: /(Ana|Cy) gets/ })).toBeNull();
});

test('where everyone gets the joint pick there is nobody to win over', () => {
  showTeam(`${ANA}&${CY}`);
  expect(screen.queryByRole('heading', { name: 'Whose own pick it is not' })).toBeNull();
});

describe('adding people', () => {
  test('by name and link', async () => {
    const session = showTeam(ANA);
    await userEvent.type(screen.getByRole('textbox', { name: 'Name, if you like' }), 'Bo-Li');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Link' }),
      'https://weighpoint.example/go-vs-rust/pick/go/#team=go',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add this link' }));
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo Li']);
    expect(screen.getByText('Bo Li added.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveValue('');
  });

  test('what is no link stays in the field, and the field says what to do', async () => {
    const session = showTeam(ANA);
    const field = screen.getByRole('textbox', { name: 'Link' });
    await userEvent.type(field, 'https://example.org/{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('https://example.org/');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      'That is not a Weighpoint link. Paste one that starts with https://weighpoint.example/go-vs-rust.',
    );
    expect(session.getState().team.members).toHaveLength(1);
  });

  test('what a damaged link loses is said', async () => {
    showTeam('');
    await userEvent.type(screen.getByRole('textbox', { name: 'Link' }), '#team=go&latency=fast{Enter}');
    expect(screen.getByText('Person 1 added.')).toBeInTheDocument();
    expect(screen.getByText(/names an answer “fast” that “Latency” does not have/)).toBeInTheDocument();
  });

  test('the answers given here can be added once', async () => {
    const session = showTeam(`team=go&latency=web&${ANA}`);
    await userEvent.click(screen.getByRole('button', { name: 'Add the two answers given here' }));
    expect(session.getState().team.members).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /given here/ })).toBeNull();
  });
});

describe('changing people', () => {
  test('a new name counts when it is left', async () => {
    const session = showTeam(`${ANA}&${CY}`);
    await userEvent.click(screen.getByText('Rename someone, or take someone out'));
    const field = screen.getByRole('textbox', { name: 'Name of person 2' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Cyra{Enter}');
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Cyra']);
  });

  test('whoever is taken out can be put back', async () => {
    const session = showTeam(`${ANA}&${BO}&${CY}`);
    await userEvent.click(screen.getByText('Rename someone, or take someone out'));
    await userEvent.click(screen.getByRole('button', { name: 'Take Bo out' }));
    expect(heading()).toBe('Both get Go');
    const back = screen.getByRole('button', { name: 'Put Bo back' });
    expect(back).toHaveFocus();
    await userEvent.click(back);
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cy']);
  });
});
