// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
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
