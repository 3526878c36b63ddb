// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { showTeam } from './showTeam.tsx';

afterEach(cleanup);

const ANA = 'member=Ana_luggage.nothing_distance.near_hour.day_wish.bill';
const BO = 'member=Bo_luggage.cello_distance.far_hour.night_wish.comfort';
const CY = 'member=Cy_luggage.nothing_distance.middle_hour.day_wish.bill';
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const cellsOf = (table: string, row: RegExp) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the headline', () => {
  test.each([
    ['', 'Decide together: Bike, taxi or tram'],
    [ANA, 'One set of answers so far: Bike'],
    [`${ANA}&${CY}`, 'Both get Bike'],
    [`${ANA}&${CY}&${BO.replace('cello', 'bag').replace('night', 'evening')}`, 'Two of three get Bike. Bo gets Taxi.'],
    ['member=tram.air.50&member=tram.air.51', 'Both get Bike'],
  ])('names the outcome of %s', (fragment, expected) => {
    showTeam(fragment);
    expect(heading()).toBe(expected);
  });
});

test('the table has the pick of each member, and the joint pick in its last row', () => {
  showTeam(`${ANA}&${CY}`);
  expect(cellsOf('The pick of each person, and of all together', /^Ana/)).toEqual([
    'Bike',
    expect.stringMatching(/^Bike by .* points$/),
  ]);
  expect(screen.getByRole('row', { name: /^Together/ })).toHaveTextContent(/Bike by/);
  expect(screen.getByRole('img', { name: 'Lead of each person on one scale' })).toHaveAccessibleDescription(
    /^Ana: Bike by .*Cy: Bike by .*Together: Bike by .* points\.$/,
  );
});

test('the page says so if people agree on nothing, and shows no moves of a lead if one option is left', () => {
  showTeam(`${ANA}&${BO}`);
  expect(screen.getByText(/gave the same answers to none of four questions\./u)).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Answers' })).toBeInTheDocument();
  expect(screen.queryByText(/The last column says/u)).toBeNull();
  cleanup();
  showTeam(`${ANA}&${CY}`);
  expect(screen.getByRole('columnheader', { name: 'Moves the lead' })).toBeInTheDocument();
  expect(screen.getByText(/The last column says/u)).toBeInTheDocument();
});

test('facts that differ are shown before everything that is weighed', () => {
  showTeam(`${ANA}&${CY}`);
  const facts = screen.getByText('First settle the facts: Distance');
  expect(
    screen.getByText('Distance: Under three kilometres (Ana); Three to eight kilometres (Cy)'),
  ).toBeInTheDocument();
  expect(facts.compareDocumentPosition(screen.getByRole('img', { name: /one scale/ }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('a preference, an importance and an open question are not shown as facts', () => {
  showTeam(`${ANA.replace('near', 'near.x2')}&${CY.replace('_distance.middle', '').replace('bill', 'joy')}`);
  expect(screen.queryByText(/First settle the facts/)).toBeNull();
});

test('the table lists disagreements first, with the points that they move, and then agreements', () => {
  showTeam(`${ANA}&${CY.replace('bill', 'comfort.x2')}`);
  const rows = within(screen.getByRole('table', { name: 'Answers by person' })).getAllByRole('row');
  expect(rows.map((row) => within(row).queryByRole('rowheader')?.textContent)).toEqual([
    undefined,
    'Wish',
    'Distance',
    'Luggage',
    'Hour',
  ]);
  expect(cellsOf('Answers by person', /^Wish/)).toEqual([
    'AnaA small bill',
    'CyComfort, counts twice as much',
    expect.stringMatching(/^Moves\d+\.\d points$/),
  ]);
  expect(cellsOf('Answers by person', /^Luggage/)).toEqual(['Both: Nothing at all', 'Agreed']);
});

test('a difference in own values is listed like any other', () => {
  showTeam(`${ANA}_taxi.air.10&${CY}`);
  expect(cellsOf('Answers by person', /^Taxi on /)).toEqual([
    'Ana10 of 100',
    'Cyour value',
    expect.stringMatching(/points$/),
  ]);
});

test('a rule-out names the person, the answer and the reason', () => {
  showTeam(`${ANA}&${BO}`);
  expect(screen.getByText(/^Bo’s answer to Luggage, “A cello”: A cello in its case is taller/)).toBeInTheDocument();
});

test('a person with another own pick is named, with the fewest changes that would win them over', async () => {
  showTeam(`${ANA}&${CY}&member=Bo_luggage.bag_distance.far_hour.evening_wish.comfort`);
  const [way, ...others] = await screen.findAllByRole('link', { name: /Bo gets Bike$/ }, { timeout: 20_000 });
  expect(others.length).toBeLessThanOrEqual(1);
  expect(way).toHaveAttribute('href', expect.stringMatching(/^\/bike-taxi-tram\/pick\/bike\/#sum=.*luggage=/));
  expect(screen.queryByRole('link', { name: /(Ana|Cy) gets/ })).toBeNull();
});

test('if everyone picks the joint pick, there is no list of people to win over', () => {
  showTeam(`${ANA}&${CY}`);
  expect(screen.queryByRole('heading', { name: 'Who would pick something else' })).toBeNull();
});

async function paste(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('textbox', { name: 'Link' }));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Add this link' }));
}

describe('adding people', () => {
  test('adds a person by name and link', async () => {
    const session = showTeam(ANA);
    await userEvent.type(screen.getByRole('textbox', { name: 'Name, if you like' }), 'Bo-Li');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Link' }),
      'https://weighpoint.example/bike-taxi-tram/pick/bike/#luggage=bag',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add this link' }));
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo Li']);
    expect(screen.getByText('Bo Li added.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveValue('');
  });

  test('text without a link stays in the field, and the field says what to do', async () => {
    const session = showTeam(ANA);
    const field = screen.getByRole('textbox', { name: 'Link' });
    await userEvent.type(field, 'https://example.org/{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('https://example.org/');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      'That is not a Weighpoint link. Paste one that starts with https://weighpoint.example/bike-taxi-tram.',
    );
    expect(session.getState().team.members).toHaveLength(1);
  });

  test('a damaged link adds the person and says what was lost', async () => {
    showTeam('');
    await userEvent.type(screen.getByRole('textbox', { name: 'Link' }), '#luggage=bag&distance=next-door{Enter}');
    expect(screen.getByText('Person 1 added.')).toBeInTheDocument();
    expect(screen.getByText(/names an answer “next-door” that “Distance” does not have/)).toBeInTheDocument();
  });

  test('several links at once add several people', async () => {
    const session = showTeam(ANA);
    await paste('Mine: /bike-taxi-tram/#luggage=bag\nHers: https://weighpoint.example/bike-taxi-tram/#hour=night');
    expect(session.getState().team.members).toHaveLength(3);
    expect(screen.getByText('Person 2, Person 3 added.')).toBeInTheDocument();
  });

  test('someone who may already be in the team is added only after a question', async () => {
    const session = showTeam(ANA);
    await paste(`/bike-taxi-tram/team/#${ANA}&member=Bo_luggage.bag`);
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(screen.getByText('Bo added.')).toBeInTheDocument();
    expect(screen.getByText(/^These are the same answers as those of Ana\./)).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Add another person beside Ana' }));
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Ana']);
    expect(screen.queryByText(/^These are the same answers/)).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus();
  });

  test('someone who is already in the team can be left out', async () => {
    const session = showTeam(ANA);
    await paste(`#${ANA}`);
    await userEvent.click(screen.getByRole('button', { name: 'Leave out beside Ana' }));
    expect(session.getState().team.members).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /beside Ana/ })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus();
  });

  test('the visitor’s own answers can be added once', async () => {
    const session = showTeam(`luggage=bag&distance=near&${ANA}`);
    await userEvent.click(screen.getByRole('button', { name: 'Add the two answers given here' }));
    expect(session.getState().team.members).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /given here/ })).toBeNull();
  });
});

describe('changing people', () => {
  test('a new name is stored when focus leaves the field', async () => {
    const session = showTeam(`${ANA}&${CY}`);
    await userEvent.click(screen.getByText('Rename someone, or take someone out'));
    const field = screen.getByRole('textbox', { name: 'Name of person 2' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Cyra{Enter}');
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Cyra']);
  });

  test('a removed person can be put back', async () => {
    const session = showTeam(`${ANA}&${BO}&${CY}`);
    await userEvent.click(screen.getByText('Rename someone, or take someone out'));
    await userEvent.click(screen.getByRole('button', { name: 'Take Bo out' }));
    expect(heading()).toBe('Both get Bike');
    const back = screen.getByRole('button', { name: 'Put Bo back' });
    expect(back).toHaveFocus();
    await userEvent.click(back);
    expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cy']);
  });
});
