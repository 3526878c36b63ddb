// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createBrowserHistory } from '#app/address/browserHistory.ts';
import { entryAt } from '#app/address/history.ts';

beforeEach(() => window.history.replaceState(null, '', '/site/go-vs-rust/?from=mail#team=new'));

test('the current entry is inside the site, without the query', () => {
  const { path, fragment } = createBrowserHistory('/site').current();
  expect({ path, fragment }).toEqual({ path: '/go-vs-rust/', fragment: '#team=new' });
});

test('a new entry has the address and the key that it was given', () => {
  const history = createBrowserHistory('/site');
  const entry = entryAt('/go-vs-rust/ask/team/#team=go', 'some key');
  history.push(entry);
  expect(history.current()).toEqual(entry);
  expect(window.location.pathname).toBe('/site/go-vs-rust/ask/team/');
});

test('an entry from outside keeps its key when its address is replaced', () => {
  const history = createBrowserHistory('/site');
  const { key } = history.current();
  history.replace(entryAt('/go-vs-rust/#team=go', key));
  expect(history.current()).toEqual(entryAt('/go-vs-rust/#team=go', key));
});

test('an entry with a state of another program gets a key too', () => {
  window.history.replaceState({ key: 7 }, '');
  expect(createBrowserHistory('/site').current().key).toBe(window.location.href);
});

test('Back and Forward are heard', () => {
  const listener = vi.fn<() => void>();
  createBrowserHistory('/site').listen(listener);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(listener).toHaveBeenCalledOnce();
});
