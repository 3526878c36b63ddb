// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createBrowserHistory } from '#app/address/browserHistory.ts';
import { entryAt } from '#app/address/history.ts';

beforeEach(() => window.history.replaceState(null, '', '/site/go-vs-rust/?from=mail#team=new'));

test('the current entry is inside the site, without the query', () => {
  const { path, fragment } = createBrowserHistory('/site').current();
  expect({ path, fragment }).toEqual({ path: '/go-vs-rust/', fragment: '#team=new' });
});

test.each([
  ['//site//go-vs-rust/', '/site', '/go-vs-rust/'],
  ['/site//go-vs-rust//pick/go/', '/site', '/go-vs-rust/pick/go/'],
  ['/site', '/site', '/'],
  ['//go-vs-rust/', '', '/go-vs-rust/'],
  ['//', '', '/'],
])('%s under “%s” is the path %s', (pathname, base, path) => {
  window.history.replaceState(null, '', `${window.location.origin}${pathname}`);
  expect(createBrowserHistory(base).current().path).toBe(path);
});

test('answers that software put behind a “?” are the fragment where there is no other', () => {
  const answers = 'sum=kzm7&rev=1&team=new';
  window.history.replaceState(null, '', `/site/go-vs-rust/?${answers}`);
  expect(createBrowserHistory('/site').current().fragment).toBe(`#${answers}`);
  window.history.replaceState(null, '', `/site/go-vs-rust/?${answers}#team=go`);
  expect(createBrowserHistory('/site').current().fragment).toBe('#team=go');
  window.history.replaceState(null, '', '/site/go-vs-rust/?team=new');
  expect(createBrowserHistory('/site').current().fragment).toBe('');
});

test('a “#” alone is a fragment too: something stood behind it', () => {
  window.history.replaceState(null, '', '/site/go-vs-rust/#');
  expect(createBrowserHistory('/site').current().fragment).toBe('#');
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
