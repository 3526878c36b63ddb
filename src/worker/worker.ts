/**
 * Keeps the site for use without a network. The build writes this file to `sw.js` and puts four constants in front.
 * Pages come from the network while there is one, and their parts from the cache of their release. A file is kept only
 * if its hash is the one that the build wrote, and the copy only as long as the program starts from it.
 */
declare const RELEASE: string;
/** The files that open every address of the site: paths beside the worker, with their SHA-256 in base64. */
declare const FILES: ReadonlyMap<string, string>;
/** The decisions that do not fit into the copy in advance, in the same form. They are kept when they are opened. */
declare const LATER: ReadonlyMap<string, string>;
/** The archived revisions of decisions, in the same form. They are kept when they are opened. */
declare const PAST: ReadonlyMap<string, string>;
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** The start of every cache name. Other sites may share the origin, and with it the list of caches. */
const OWN = `weighpoint ${scope} `;
const CACHE = OWN + RELEASE;
/** The page without content, in which the program shows whatever the address asks for. */
const SHELL = 'shell.html';
/** The number of opened decisions, and of opened archived revisions, that are kept besides the list. */
const MOST_OPENED = 12;
/** The longest time for a page to arrive, and for its program to start, in milliseconds. */
const PATIENCE = { page: 4000, start: 15_000 };

/** The messages from a tab to the worker. */
type Message = 'take over' | 'keep' | 'remove' | 'started' | { readonly lists: string };

/**
 * The last act that changes the copy. The next one waits for its end, so the copy is never removed while it is filled.
 */
let lastChange: Promise<unknown> = Promise.resolve();
/** Set while the visitor wants no copy. A browser may still list a cache for a moment after it was deleted. */
let isRefused = false;
/** The functions to call when the program of a tab starts, by the tab's id. */
const starting = new Map<string, (hasStarted: true) => void>();

self.addEventListener('install', (event) => event.waitUntil(inTurn(fill)));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const { source, ports } = event;
  const message: Message = event.data;
  if (message === 'keep' || message === 'remove') isRefused = message === 'remove';
  if (message === 'take over') void self.skipWaiting();
  else if (message === 'keep') event.waitUntil(refill().then((copy) => ports[0]?.postMessage(copy)));
  else if (message === 'remove')
    event.waitUntil(inTurn(() => remove(() => true)).then(() => ports[0]?.postMessage('none')));
  else if (message !== 'started') ports[0]?.postMessage(hashOf(message.lists) !== undefined);
  else if (source instanceof Client) event.waitUntil(welcome(source.id));
});
self.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode !== 'navigate') return event.respondWith(part(event));
  const answer = page(request);
  event.respondWith(answer);
  event.waitUntil(answer.then((shown) => watch(resultingClientId, shown)).catch(() => undefined));
});

/** Keeps the missing files, and returns what the copy then has: all decisions, most of them, or nothing. */
function refill(): Promise<'all' | 'most' | 'none'> {
  return inTurn(fill).then(
    () => (LATER.size > 0 ? 'most' : 'all'),
    () => 'none',
  );
}

/** Keeps the missing files when all of them have arrived and are checked; rejects if that is not possible. */
async function fill(): Promise<void> {
  const fetched = [...FILES.keys()].map(async (file) => {
    const isKept = await caches.match(file, { cacheName: CACHE });
    return isKept ? null : { file, answer: await checked(file) };
  });
  const missing = (await Promise.all(fetched)).filter((each) => each !== null);
  const cache = await caches.open(CACHE);
  const ends = await Promise.allSettled(missing.map(({ file, answer }) => cache.put(file, answer)));
  if (ends.every(({ status }) => status === 'fulfilled')) return;
  await caches.delete(CACHE);
  throw new Error('The browser has no room for the copy.');
}

/** Fetches a file. It uses the answer in the browser's own cache if that is right, and replaces it otherwise. */
async function checked(file: string): Promise<Response> {
  const stored = await fetch(file, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
  const right = stored && (await asListed(file, stored));
  const answer = right ?? (await asListed(file, await fetch(file, { cache: stored ? 'reload' : 'no-store' })));
  if (answer) return answer;
  throw new TypeError(`${file} is not the file of this release.`);
}

/**
 * Returns a copy of an answer without its redirects, which browsers refuse for a page; null if it is not the listed
 * file.
 */
async function asListed(file: string, answer: Response): Promise<Response | null> {
  const body = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const headers = new Headers(answer.headers);
  headers.delete('Content-Encoding');
  return answer.ok && btoa(String.fromCharCode(...digest)) === hashOf(file) ? new Response(body, { headers }) : null;
}

function hashOf(file: string): string | undefined {
  return FILES.get(file) ?? LATER.get(file) ?? PAST.get(file);
}

/**
 * Finds a kept file, also in the copy of an earlier release, since an old tab still needs its parts. It creates no
 * cache.
 */
async function kept(file: Request | string): Promise<Response | undefined> {
  const match = (options: MultiCacheQueryOptions) => caches.match(file, { ignoreVary: true, ...options });
  return (await match({ cacheName: CACHE })) ?? match({});
}

/** Answers with the page from the network, or with the kept one if the network is slow or the host has trouble. */
async function page(request: Request): Promise<Response> {
  const shell = await kept(SHELL);
  if (!shell) return fetch(request);
  const isTrouble = ({ status }: Response) => status === 403 || status === 429 || status >= 500;
  const answer = fetch(request).then((response) => (isTrouble(response) ? shell : response));
  return Promise.race([answer.catch(() => shell), after(PATIENCE.page, shell)]);
}

async function part(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const known = await kept(request);
  const file = request.url.slice(scope.length);
  if (known || hashOf(file) === undefined) return known ?? fetch(request);
  const answer = await checked(file).catch(() => null);
  if (!answer) return fetch(request);
  const copy = answer.clone();
  event.waitUntil(inTurn(() => keep(file, copy)).catch(() => undefined));
  return answer;
}

/**
 * Keeps a decision or an archived revision that was opened, and drops the oldest of these. It does not start a copy
 * again that the visitor has removed.
 */
async function keep(file: string, answer: Response): Promise<void> {
  if (isRefused || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(file, answer);
  const kind = [LATER, PAST].find((files) => files.has(file));
  const opened = (await cache.keys()).filter(({ url }) => kind?.has(url.slice(scope.length)));
  await Promise.all(opened.slice(0, -MOST_OPENED).map((old) => cache.delete(old)));
}

/** Removes the copy if the program does not start in a page, and lets a newer release take over. */
async function watch(tab: string, shown: Response): Promise<void> {
  if (!shown.headers.get('Content-Type')?.startsWith('text/html')) return;
  const start = new Promise<boolean>((resolve) => {
    starting.set(tab, resolve);
  });
  const hasStarted = await Promise.race([start, after(PATIENCE.start, false)]);
  starting.delete(tab);
  const client = await self.clients.get(tab);
  if (hasStarted || !(client instanceof WindowClient) || client.visibilityState !== 'visible') return;
  // The update rejects if the host is away or another host answers for it. The copy then stays, since there is nothing
  // else.
  await self.registration.update();
  self.registration.waiting?.postMessage('take over');
  await inTurn(() => caches.delete(CACHE));
}

/**
 * Removes the copies of earlier releases, unless a release is about to start or another tab may still run an old one.
 */
async function welcome(tab: string): Promise<void> {
  starting.get(tab)?.(true);
  const { installing, waiting } = self.registration;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = tabs.every(({ id, url }) => id === tab || !url.startsWith(scope));
  if (!isAlone || installing || waiting) return;
  await inTurn(() => remove((name) => name !== CACHE));
}

/** Removes the copies of this site whose names pass a test. */
async function remove(isMeant: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  const meant = names.filter((name) => name.startsWith(OWN) && isMeant(name));
  await Promise.all(meant.map((name) => caches.delete(name)));
}

/** Acts after every earlier change of the copy has ended. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = lastChange.then(act);
  lastChange = turn.catch(() => undefined);
  return turn;
}

function after<T>(time: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, value);
  });
}
