// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Jump } from '#ui/page/Jump.tsx';

afterEach(cleanup);

test('following the link moves focus to a heading, although headings are not focusable by themselves', async () => {
  render(
    <>
      <Jump to="answers">Change</Jump>
      <h2 id="answers">The answers</h2>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Change' }));
  expect(screen.getByRole('heading', { name: 'The answers' })).toHaveFocus();
  expect(screen.getByRole('heading', { name: 'The answers' })).toHaveAttribute('tabindex', '-1');
});

test('a control stays in the tab order after a jump to it', async () => {
  render(
    <>
      <Jump to="name">Name</Jump>
      <input id="name" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Name' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('textbox')).not.toHaveAttribute('tabindex');
});

test('the fragment of the address stays, because the answers are in it', async () => {
  window.location.hash = 'team=new';
  render(
    <>
      <Jump to="main">Skip</Jump>
      <main id="main" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Skip' }));
  expect(window.location.hash).toBe('#team=new');
});

describe('in another tab', () => {
  test('the link opens the page with its answers, and this page stays where it is', () => {
    const link = showLink('#team=new');
    const click = createEvent.click(link, { ctrlKey: true });
    fireEvent(link, click);
    expect(click.defaultPrevented).toBe(false);
    expect(link).toHaveProperty('href', expect.stringMatching(/#team=new$/));
    expect(screen.getByRole('main')).not.toHaveFocus();
  });

  test.each([
    ['the middle button', 'auxclick'],
    ['the menu of the link', 'contextmenu'],
  ])('%s opens it too', (_, kind) => {
    const link = showLink('#team=new');
    fireEvent(link, new MouseEvent(kind, { bubbles: true }));
    expect(link).toHaveProperty('href', expect.stringMatching(/#team=new$/));
  });

  test('a page without answers opens at the element', () => {
    const link = showLink('');
    fireEvent.contextMenu(link);
    expect(link).toHaveProperty('href', expect.stringMatching(/#main$/));
  });

  function showLink(hash: string): HTMLElement {
    window.location.hash = hash;
    render(
      <>
        <Jump to="main">Skip</Jump>
        <main id="main" />
      </>,
    );
    return screen.getByRole('link', { name: 'Skip' });
  }
});

test('a field of a group is shown together with its question', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  render(
    <>
      <Jump to="yes">Choose</Jump>
      <fieldset>
        <legend>Sure?</legend>
        <input type="radio" id="yes" />
      </fieldset>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Choose' }));
  expect(shown.mock.contexts).toEqual([screen.getByRole('group')]);
});
