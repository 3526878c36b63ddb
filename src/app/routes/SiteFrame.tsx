import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Link } from '#parts/page/Link.tsx';
import { PageFrame } from '#ui/page/PageFrame.tsx';
import { SiteFooter } from '#ui/page/SiteFooter.tsx';
import { SiteHeader } from '#ui/page/SiteHeader.tsx';
import { Wordmark } from '#ui/page/Wordmark.tsx';

/** Header and footer, which stay when the page between them changes. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <PageFrame header={HEADER} footer={FOOTER}>
      {children}
    </PageFrame>
  );
}

/** The same elements for every page, so that React does not render them again. */
const HEADER = (
  <SiteHeader
    home={
      <Link to="/">
        <Wordmark>Weighpoint</Wordmark>
      </Link>
    }
    nav={[
      <NavigationLink key="decisions" to="/">
        Decisions
      </NavigationLink>,
      <NavigationLink key="method" to="/method/">
        Method
      </NavigationLink>,
    ]}
  />
);

/** A link of the header, which says so when its page is on screen. */
function NavigationLink({ to, children }: { readonly to: string; readonly children: string }) {
  const { pathname } = useLocation();
  return (
    <Link to={to} aria-current={pathname === to ? 'page' : undefined}>
      {children}
    </Link>
  );
}

const FOOTER = (
  <SiteFooter
    note={<OfflineCopy />}
    links={[
      <Link key="decisions" to="/">
        Decisions
      </Link>,
      <Link key="method" to="/method/">
        How a pick is worked out
      </Link>,
    ]}
  >
    <p>
      Everything is worked out in your browser. No account, no cookies, no tracking. Your answers are in the link and in
      this browser, nowhere else.
    </p>
  </SiteFooter>
);

/** The control of the offline copy. The copy starts after everything else has loaded, and never in development. */
function OfflineCopy() {
  const [control, setControl] = useState<ReactNode>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    import('../startup/offline.tsx').then(
      ({ startOffline }) => setControl(startOffline()),
      () => undefined,
    );
  }, []);
  return control;
}
