// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { looseTexts } from '../../support/looseTexts.ts';
import { showSite } from './showSite.tsx';

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', SeesAll);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const PICK = '/bike-taxi-tram/pick/tram/#luggage=nothing&distance=middle&hour=evening';
const TEAM = '/bike-taxi-tram/team/#member=Ana_luggage.nothing_distance.middle_hour.evening_bike.joy.20';

test.each([
  ['the catalogue', '/'],
  ['the method', '/method/'],
  ['an article', '/bike-taxi-tram/'],
  ['an article with own values', '/bike-taxi-tram/#bike.price=20'],
  ['a first question', '/bike-taxi-tram/ask/'],
  ['a question with answers', '/bike-taxi-tram/ask/wish/#luggage=cello&distance=middle&hour=evening&wish=bill'],
  ['a question once the pick is settled', '/bike-taxi-tram/ask/wish/#luggage=cello&hour=night&distance=far'],
  ['an option', '/bike-taxi-tram/pick/bike/'],
  ['close calls', '/bike-taxi-tram/pick/toss-up/'],
  ['rule-outs', '/bike-taxi-tram/pick/none-fits/'],
  ['a result', PICK],
  ['a result with one answer', '/bike-taxi-tram/pick/bike/#luggage=bag'],
  ['a result with own values and importances', `${PICK}&wish=joy.x2&tram.joy=90&bike.price=20`],
  ['a toss-up', '/bike-taxi-tram/pick/toss-up/#luggage=bag.x0.5'],
  ['a result with one option left', '/bike-taxi-tram/pick/taxi/#luggage=cello&hour=night'],
  ['a result where none fits', '/bike-taxi-tram/pick/none-fits/#luggage=cello&hour=night&wish=air'],
  ['a link that was cut', `${PICK.replace('evening', 'evenin')}&rev=2&sum=0000`],
  ['a comparison', '/bike-taxi-tram/compare/bike/tram/#luggage=nothing&hour=evening&bike.price=20'],
  ['a comparison of what is ruled out', '/bike-taxi-tram/compare/bike/tram/#luggage=cello&hour=night'],
  ['an option beside itself', '/bike-taxi-tram/compare/bike/bike/'],
  ['an empty team', '/bike-taxi-tram/team/'],
  ['a team of one', TEAM],
  ['a team that differs', `${TEAM}&member=Bo_luggage.cello_distance.far_hour.night&member=luggage.bag_wish.joy`],
  ['a team of many', TEAM + '&member=luggage.bag_wish.joy_hour.night'.repeat(5)],
  ['a link that cannot be read', '/bike-taxi-tram/pick/bike/#%=1'],
  ['an address that leads nowhere', '/bike-taxi-tram/ask/luggag/'],
  ['a decision that is not there', '/bike/'],
])('every text of %s has an element of its own', async (_page, address) => {
  const page = await showSite(address);
  await openAll(page);
  expect(within(page).queryByText('Something went wrong here')).toBeNull();
  expect(looseTexts(page)).toEqual([]);
});

test.each([
  ['Continue without an answer', '/bike-taxi-tram/ask/luggage/', press('Continue')],
  ['a number out of range', '/bike-taxi-tram/compare/bike/tram/', type('spinbutton', '101')],
  ['another value', '/bike-taxi-tram/compare/bike/tram/', type('spinbutton', '3')],
  ['a copied link', PICK, press('Copy link')],
  ['a wrong link for a team', '/bike-taxi-tram/team/', press('Add this link')],
  ['a person taken out', TEAM, press('Take Ana out')],
])('every text has an element of its own after %s', async (_act, address, act) => {
  const page = await showSite(address);
  await openAll(page);
  await act(page);
  expect(looseTexts(page)).toEqual([]);
});

test('a text beside another one, or beside an element, is found', () => {
  const { container } = render(<Planted lead="5.5" />);
  expect(looseTexts(container).map((text) => text.replace(/ in .*/u, ''))).toEqual([
    '“Go leads by ”',
    '“5.5”',
    '“Rust: ”',
  ]);
});

function Planted({ lead }: { readonly lead: string }) {
  return (
    <>
      <p>Go leads by {lead}</p>
      <p>
        {'Rust: '}
        <b>behind</b>
      </p>
      <p>{`Go leads by ${lead}`}</p>
    </>
  );
}

/** Opens everything that is closed, round by round, and waits for what is loaded or counted. */
async function openAll(page: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    act(() => {
      for (const details of page.querySelectorAll('details:not([open])')) {
        details.setAttribute('open', '');
        fireEvent(details, new Event('toggle'));
      }
      for (const button of within(page).queryAllByRole('button', { expanded: false })) button.click();
    });
    await act(() => vi.dynamicImportSettled());
  }
}

function press(name: string) {
  return (page: HTMLElement) => act(async () => within(page).getByRole('button', { name }).click());
}

function type(role: string, text: string) {
  return async (page: HTMLElement) => {
    const [field] = within(page).getAllByRole(role);
    if (field) await act(async () => void fireEvent.change(field, { target: { value: text } }));
  };
}

/** Reports that every element is in view. */
class SeesAll {
  readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
  constructor(tell: SeesAll['tell']) {
    this.tell = tell;
  }
  observe = () => this.tell([{ isIntersecting: true }]);
  disconnect = () => undefined;
}
