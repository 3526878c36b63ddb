import { type ReactNode, useMemo } from 'react';
import { createPath, type Navigator, Router, type To } from 'react-router';
import type { AddressBinding } from './addressBinding.ts';
import { BindingContext, useShown } from './BindingContext.ts';

interface Props {
  readonly binding: AddressBinding;
  /** The path that the site stands under, without a slash at its end. */
  readonly base: string;
  readonly children: ReactNode;
}

/** Connects the router's links with the binding, which opens their targets. */
export function AddressRouter({ binding, base, children }: Props) {
  return (
    <BindingContext value={binding}>
      <LinkRouter binding={binding} base={base}>
        {children}
      </LinkRouter>
    </BindingContext>
  );
}

function LinkRouter({ binding, base, children }: Props) {
  const path = useShown((shown) => shown.path);
  const navigator = useMemo(() => navigatorOf(binding, base), [binding, base]);
  return (
    <Router basename={base} location={base + path} navigator={navigator}>
      {children}
    </Router>
  );
}

function navigatorOf({ goTo, go }: AddressBinding, base: string): Navigator {
  const follow = (to: To) => goTo(hrefOf(to).slice(base.length) || '/');
  return { createHref: hrefOf, go, push: follow, replace: follow };
}

function hrefOf(to: To): string {
  return typeof to === 'string' ? to : createPath(to);
}
