import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { NavigationType, Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';
import { isPreloaded } from './preload.ts';

interface Props {
  /** The path under which the site lies, without a slash at its end. */
  readonly base: string;
  readonly children: ReactNode;
}

/**
 * A BrowserRouter that shows another page in the very frame after a click, where all of it is loaded. Where it is not, the
 * present page stays until it is; and an address that only follows what the page shows already comes when there is time.
 */
export function SiteRouter({ base, children }: Props) {
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }));
  const [{ action, location }, setShown] = useState({ action: history.action, location: history.location });
  useLayoutEffect(
    () =>
      history.listen((next) => {
        const isReady = isPreloaded(next.location.pathname.slice(base.length));
        if (isReady && next.action !== NavigationType.Replace) setShown(next);
        else startTransition(() => setShown(next));
      }),
    [history, base],
  );
  return (
    <Router basename={base} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}
