import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { NavigationType, Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';
import { afterPaint } from '#ui/timing/afterPaint.ts';
import { createLateNavigator, WaitingContext } from './lateNavigator.ts';
import { isPreloaded } from '../startup/preload.ts';

interface Props {
  /** The path under which the site lies, without a slash at its end. */
  readonly base: string;
  readonly children: ReactNode;
}

/**
 * A BrowserRouter that shows a page in the second frame after a click, so that the press is seen first. Where a part of it
 * is not loaded the present page stays until it is; and an address that only follows what the page shows already comes
 * when there is time.
 */
export function SiteRouter({ base, children }: Props) {
  const [history] = useState(() => createBrowserHistory({ window, v5Compat: true }));
  const [navigator] = useState(() => createLateNavigator(history));
  const [{ action, location }, setShown] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => {
    let callOff = (): void => undefined;
    const stop = history.listen((next) => {
      callOff();
      if (next.action === NavigationType.Pop) navigator.forget();
      const path = next.location.pathname.slice(base.length);
      const show = () => setShown(next);
      if (next.action === NavigationType.Replace || !isPreloaded(path)) startTransition(show);
      else callOff = afterPaint(show);
    });
    return () => {
      callOff();
      stop();
    };
  }, [history, navigator, base]);
  return (
    <Router basename={base} location={location} navigationType={action} navigator={navigator}>
      <WaitingContext value={navigator.isWaiting}>{children}</WaitingContext>
    </Router>
  );
}
