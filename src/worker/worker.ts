/**
 * Keeps the site for use without a network. The build writes it to `sw.js` and puts the two constants in front.
 * Pages come from the network while there is one, and their parts from the cache, by the names of their release.
 */
declare const RELEASE: string;
/** Paths beside the worker, all of which the site needs to open any of its addresses. */
declare const FILES: readonly string[];
declare const self: ServiceWorkerGlobalScope;

/** Other sites may share the origin, and its caches with it. */
const OWN = `weighpoint ${self.registration.scope} `;
const CACHE = OWN + RELEASE;

/** The page without content, in which the program puts together whatever the address asks for. */
const SHELL = 'shell.html';

/** How many decisions are kept beyond the list. */
const MOST_OPENED = 12;

/** How long a page may take to come before the kept copy stands in for it, in milliseconds. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([sweep(), self.clients.claim()])));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (!isOurs) return;
  if (request.mode === 'navigate') {
    event.respondWith(page(request));
    event.waitUntil(sweep());
  } else event.respondWith(part(request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const isNamed = (file: string) => !file.startsWith('assets/');
  await cache.addAll(FILES.map((file) => new Request(file, { cache: isNamed(file) ? 'no-cache' : 'default' })));
}

async function page(request: Request): Promise<Response> {
  const shell = await kept(SHELL);
  if (!shell) return fetch(request);
  const patience = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(shell), PATIENCE);
  });
  const answer = fetch(request).then(
    (response) => (response.status < 500 ? response : shell),
    () => shell,
  );
  return Promise.race([answer, patience]);
}

/** An old tab finds its parts in the cache of its own release, as long as that is kept. */
async function part(request: Request): Promise<Response> {
  const known = await kept(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok && request.url.endsWith('.js')) await keep(request, response.clone()).catch(() => undefined);
  return response;
}

/** Keeps a decision that is not in the list, and of such ones the last. */
async function keep(request: Request, response: Response): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(request, response);
  const opened = (await cache.keys()).filter(({ url }) => !FILES.some((file) => url.endsWith(`/${file}`)));
  await Promise.all(opened.slice(0, -MOST_OPENED).map((old) => cache.delete(old)));
}

async function kept(request: Request | string): Promise<Response | undefined> {
  // Asked by name: opening a cache would make one where the visitor has removed it.
  const known = await caches.match(request, { ignoreVary: true, cacheName: CACHE });
  return known ?? caches.match(request, { ignoreVary: true });
}

/** Removes what other releases left, unless one is about to begin or a tab may still be running one. */
async function sweep(): Promise<void> {
  const { installing, waiting, scope } = self.registration;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || tabs.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)));
}
