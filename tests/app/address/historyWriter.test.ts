import { expect, test } from 'vitest';
import { createHistoryWriter, PAUSE, RETRY } from '#app/address/historyWriter.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';

test('a replaced address is written after the next paint, and only the latest one', () => {
  const { history, timing, writer } = writing();
  writer.replace('/a/#team=new');
  writer.replace('/a/#team=go');
  expect(history.written).toEqual([]);
  timing.paint();
  expect(history.written).toEqual(['replace /a/#team=go']);
  timing.paint();
  timing.pass(PAUSE);
  expect(history.written).toHaveLength(1);
});

test('while an address keeps changing it is written twice a second', () => {
  const { history, timing, writer } = writing();
  for (let change = 0; change < 39; change += 1) {
    writer.replace(`/a/#team=${change}`);
    timing.paint();
    timing.pass(50);
  }
  expect(history.written).toHaveLength(4);
  timing.pass(PAUSE);
  expect(history.addresses()).toEqual(['/a/#team=38']);
});

test('a new entry is written at once, after the address that waits', () => {
  const { history, writer } = writing();
  writer.replace('/a/#team=new');
  writer.push('/b/');
  expect(history.addresses()).toEqual(['/a/#team=new', '/b/']);
});

test('the current entry is the one that is being written', () => {
  const { history, writer } = writing();
  writer.replace('/a/#team=new');
  expect(writer.current()).toEqual({ path: '/a/', fragment: '#team=new', key: history.current().key });
  expect(writer.isWaiting()).toBe(true);
  writer.flush();
  expect(writer.isWaiting()).toBe(false);
  expect(writer.current()).toEqual(history.current());
});

test('an address is not written for an entry that was left', () => {
  const { history, timing, writer } = writing();
  writer.replace('/a/#team=new');
  writer.drop();
  timing.paint();
  writer.push('/b/');
  expect(history.written).toEqual(['push /b/']);
});

test('an address that is there already is not written again', () => {
  const { history, timing, writer } = writing();
  writer.replace('/a/');
  timing.paint();
  expect(history.written).toEqual([]);
});

test('a browser that refuses is no error, and gets the latest address when it allows it again', () => {
  const { history, timing, writer } = writing();
  history.refuse(true);
  writer.replace('/a/#team=new');
  timing.paint();
  writer.replace('/a/#team=go');
  timing.pass(RETRY);
  expect(history.written).toEqual([]);
  expect(writer.isWaiting()).toBe(true);
  history.refuse(false);
  timing.pass(RETRY);
  expect(history.written).toEqual(['replace /a/#team=go']);
});

test('an entry that the browser refused is added with the latest address of its page', () => {
  const { history, timing, writer } = writing();
  history.refuse(true);
  writer.push('/b/');
  const { key } = writer.current();
  writer.replace('/b/#team=new');
  history.refuse(false);
  timing.pass(RETRY);
  expect(history.addresses()).toEqual(['/a/', '/b/#team=new']);
  expect(history.current().key).toBe(key);
});

test('a change that comes while the browser writes is written too', () => {
  const timing = createFakeTiming();
  const history = createFakeHistory('/a/');
  let isFirst = true;
  const writer = createHistoryWriter(
    {
      ...history,
      replace: (entry) => {
        history.replace(entry);
        if (isFirst) writer.replace('/a/#team=go');
        isFirst = false;
      },
    },
    timing,
  );
  writer.replace('/a/#team=new');
  timing.paint();
  timing.pass(PAUSE);
  expect(history.written).toEqual(['replace /a/#team=new', 'replace /a/#team=go']);
});

function writing() {
  const history = createFakeHistory('/a/');
  const timing = createFakeTiming();
  return { history, timing, writer: createHistoryWriter(history, timing) };
}
