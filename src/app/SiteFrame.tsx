import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { PageFrame } from '#ui/PageFrame.tsx';
import { SiteFooter } from '#ui/SiteFooter.tsx';
import { SiteHeader } from '#ui/SiteHeader.tsx';
import { Wordmark } from '#ui/Wordmark.tsx';

/** Header and footer, which stay while pages come and go. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <PageFrame
      header={
        <SiteHeader
          home={
            <Link to="/">
              <Wordmark>Weighpoint</Wordmark>
            </Link>
          }
          nav={[
            <NavLink key="decisions" to="/" end>
              Decisions
            </NavLink>,
            <NavLink key="method" to="/method/">
              Method
            </NavLink>,
          ]}
        />
      }
      footer={
        <SiteFooter
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
            Everything is worked out in your browser. No account, no cookies, no tracking. Your answers are in the link
            and nowhere else.
          </p>
        </SiteFooter>
      }
    >
      {children}
    </PageFrame>
  );
}
