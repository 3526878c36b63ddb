// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { readAddress } from '#permalink';
import { NoticeBox } from '#parts/NoticeBox.tsx';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';

test('two parts that come to the same sentence are told once', () => {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  const read = readAddress('/go-vs-rust/pick/go/', '#team=new&speed=high&speed=low&size=small', decision);
  session.actions.receive(decision, read, read.notices);
  render(
    <SessionContext value={{ session, inFull: (address) => address }}>
      <NoticeBox decision={decision} />
    </SessionContext>,
  );
  expect(read.notices).toHaveLength(3);
  expect(screen.getAllByText(/names a question “speed”/)).toHaveLength(1);
  expect(screen.getAllByText(/names a question “size”/)).toHaveLength(1);
});
